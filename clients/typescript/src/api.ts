/** Generated from the API’s own description by npm run generate: don’t edit. */
export interface paths {
    "/api/programmes/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Programmes: count */
        get: operations["countProgrammes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Programmes: list */
        get: operations["listProgrammes"];
        put?: never;
        /**
         * Programme: create
         * @description Needed to publish: `title`. A draft (`draft=true`) may lack them.
         */
        post: operations["createProgramme"];
        /**
         * Programmes: delete many at once
         * @description Changes all documents that are found, or none.
         */
        delete: operations["deleteManyProgrammes"];
        options?: never;
        head?: never;
        /**
         * Programmes: change many at once
         * @description Changes all documents that are found, or none.
         */
        patch: operations["updateManyProgrammes"];
        trace?: never;
    };
    "/api/programmes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Programme: read */
        get: operations["getProgramme"];
        put?: never;
        post?: never;
        /**
         * Programme: delete
         * @description Only a publisher deletes for good. Setting `deletedAt` to the present moment moves to the trash.
         */
        delete: operations["deleteProgramme"];
        options?: never;
        head?: never;
        /**
         * Programme: change
         * @description Needed to publish: `title`. A draft (`draft=true`) may lack them.
         */
        patch: operations["updateProgramme"];
        trace?: never;
    };
    "/api/programmes/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Programme: list versions */
        get: operations["listProgrammeVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{id}/duplicate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Programme: duplicate */
        post: operations["duplicateProgramme"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/versions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Programme: read a version */
        get: operations["getProgrammeVersion"];
        put?: never;
        /** Programme: restore a version */
        post: operations["restoreProgrammeVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/member-cities/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Member cities: count */
        get: operations["countMemberCities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/member-cities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Member cities: list */
        get: operations["listMemberCities"];
        put?: never;
        /**
         * City: create
         * @description Needed to publish: `name`, `country`. A draft (`draft=true`) may lack them.
         */
        post: operations["createMemberCity"];
        /**
         * Member cities: delete many at once
         * @description Changes all documents that are found, or none.
         */
        delete: operations["deleteManyMemberCities"];
        options?: never;
        head?: never;
        /**
         * Member cities: change many at once
         * @description Changes all documents that are found, or none.
         */
        patch: operations["updateManyMemberCities"];
        trace?: never;
    };
    "/api/member-cities/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** City: read */
        get: operations["getMemberCity"];
        put?: never;
        post?: never;
        /**
         * City: delete
         * @description Only a publisher deletes for good. Setting `deletedAt` to the present moment moves to the trash.
         */
        delete: operations["deleteMemberCity"];
        options?: never;
        head?: never;
        /**
         * City: change
         * @description Needed to publish: `name`, `country`. A draft (`draft=true`) may lack them.
         */
        patch: operations["updateMemberCity"];
        trace?: never;
    };
    "/api/member-cities/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** City: list versions */
        get: operations["listMemberCityVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/member-cities/{id}/duplicate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** City: duplicate */
        post: operations["duplicateMemberCity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/member-cities/versions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** City: read a version */
        get: operations["getMemberCityVersion"];
        put?: never;
        /** City: restore a version */
        post: operations["restoreMemberCityVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/national-networks/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** National networks: count */
        get: operations["countNationalNetworks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/national-networks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** National networks: list */
        get: operations["listNationalNetworks"];
        put?: never;
        /**
         * National network: create
         * @description Needed to publish: `name`, `country`. A draft (`draft=true`) may lack them.
         */
        post: operations["createNationalNetwork"];
        /**
         * National networks: delete many at once
         * @description Changes all documents that are found, or none.
         */
        delete: operations["deleteManyNationalNetworks"];
        options?: never;
        head?: never;
        /**
         * National networks: change many at once
         * @description Changes all documents that are found, or none.
         */
        patch: operations["updateManyNationalNetworks"];
        trace?: never;
    };
    "/api/national-networks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** National network: read */
        get: operations["getNationalNetwork"];
        put?: never;
        post?: never;
        /**
         * National network: delete
         * @description Only a publisher deletes for good. Setting `deletedAt` to the present moment moves to the trash.
         */
        delete: operations["deleteNationalNetwork"];
        options?: never;
        head?: never;
        /**
         * National network: change
         * @description Needed to publish: `name`, `country`. A draft (`draft=true`) may lack them.
         */
        patch: operations["updateNationalNetwork"];
        trace?: never;
    };
    "/api/national-networks/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** National network: list versions */
        get: operations["listNationalNetworkVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/national-networks/{id}/duplicate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** National network: duplicate */
        post: operations["duplicateNationalNetwork"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/national-networks/versions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** National network: read a version */
        get: operations["getNationalNetworkVersion"];
        put?: never;
        /** National network: restore a version */
        post: operations["restoreNationalNetworkVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/good-practices/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Good practices: count */
        get: operations["countGoodPractices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/good-practices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Good practices: list */
        get: operations["listGoodPractices"];
        put?: never;
        /**
         * Good practice: create
         * @description Needed to publish: `title`. A draft (`draft=true`) may lack them.
         */
        post: operations["createGoodPractice"];
        /**
         * Good practices: delete many at once
         * @description Changes all documents that are found, or none.
         */
        delete: operations["deleteManyGoodPractices"];
        options?: never;
        head?: never;
        /**
         * Good practices: change many at once
         * @description Changes all documents that are found, or none.
         */
        patch: operations["updateManyGoodPractices"];
        trace?: never;
    };
    "/api/good-practices/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Good practice: read */
        get: operations["getGoodPractice"];
        put?: never;
        post?: never;
        /**
         * Good practice: delete
         * @description Only a publisher deletes for good. Setting `deletedAt` to the present moment moves to the trash.
         */
        delete: operations["deleteGoodPractice"];
        options?: never;
        head?: never;
        /**
         * Good practice: change
         * @description Needed to publish: `title`. A draft (`draft=true`) may lack them.
         */
        patch: operations["updateGoodPractice"];
        trace?: never;
    };
    "/api/good-practices/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Good practice: list versions */
        get: operations["listGoodPracticeVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/good-practices/{id}/duplicate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Good practice: duplicate */
        post: operations["duplicateGoodPractice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/good-practices/versions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Good practice: read a version */
        get: operations["getGoodPracticeVersion"];
        put?: never;
        /** Good practice: restore a version */
        post: operations["restoreGoodPracticeVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/resolutions/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Resolutions: count */
        get: operations["countResolutions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/resolutions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Resolutions: list */
        get: operations["listResolutions"];
        put?: never;
        /**
         * Resolution: create
         * @description Needed to publish: `title`, `kind`, `adoptedOn`. A draft (`draft=true`) may lack them.
         */
        post: operations["createResolution"];
        /**
         * Resolutions: delete many at once
         * @description Changes all documents that are found, or none.
         */
        delete: operations["deleteManyResolutions"];
        options?: never;
        head?: never;
        /**
         * Resolutions: change many at once
         * @description Changes all documents that are found, or none.
         */
        patch: operations["updateManyResolutions"];
        trace?: never;
    };
    "/api/resolutions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Resolution: read */
        get: operations["getResolution"];
        put?: never;
        post?: never;
        /**
         * Resolution: delete
         * @description Only a publisher deletes for good. Setting `deletedAt` to the present moment moves to the trash.
         */
        delete: operations["deleteResolution"];
        options?: never;
        head?: never;
        /**
         * Resolution: change
         * @description Needed to publish: `title`, `kind`, `adoptedOn`. A draft (`draft=true`) may lack them.
         */
        patch: operations["updateResolution"];
        trace?: never;
    };
    "/api/resolutions/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Resolution: list versions */
        get: operations["listResolutionVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/resolutions/{id}/duplicate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Resolution: duplicate */
        post: operations["duplicateResolution"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/resolutions/versions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Resolution: read a version */
        get: operations["getResolutionVersion"];
        put?: never;
        /** Resolution: restore a version */
        post: operations["restoreResolutionVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/source-documents/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Source documents: count */
        get: operations["countSourceDocuments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/source-documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Source documents: list */
        get: operations["listSourceDocuments"];
        put?: never;
        /**
         * Source document: create
         * @description Needed to publish: `title`. A draft (`draft=true`) may lack them.
         */
        post: operations["createSourceDocument"];
        /**
         * Source documents: delete many at once
         * @description Changes all documents that are found, or none.
         */
        delete: operations["deleteManySourceDocuments"];
        options?: never;
        head?: never;
        /**
         * Source documents: change many at once
         * @description Changes all documents that are found, or none.
         */
        patch: operations["updateManySourceDocuments"];
        trace?: never;
    };
    "/api/source-documents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Source document: read */
        get: operations["getSourceDocument"];
        put?: never;
        post?: never;
        /**
         * Source document: delete
         * @description Only a publisher deletes for good. Setting `deletedAt` to the present moment moves to the trash.
         */
        delete: operations["deleteSourceDocument"];
        options?: never;
        head?: never;
        /**
         * Source document: change
         * @description Needed to publish: `title`. A draft (`draft=true`) may lack them.
         */
        patch: operations["updateSourceDocument"];
        trace?: never;
    };
    "/api/source-documents/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Source document: list versions */
        get: operations["listSourceDocumentVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/source-documents/{id}/duplicate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Source document: duplicate */
        post: operations["duplicateSourceDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/source-documents/versions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Source document: read a version */
        get: operations["getSourceDocumentVersion"];
        put?: never;
        /** Source document: restore a version */
        post: operations["restoreSourceDocumentVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Organisations: count */
        get: operations["countOrganisations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Organisations: list */
        get: operations["listOrganisations"];
        put?: never;
        /**
         * Organisation: create
         * @description Needed to publish: `name`. A draft (`draft=true`) may lack them.
         */
        post: operations["createOrganisation"];
        /**
         * Organisations: delete many at once
         * @description Changes all documents that are found, or none.
         */
        delete: operations["deleteManyOrganisations"];
        options?: never;
        head?: never;
        /**
         * Organisations: change many at once
         * @description Changes all documents that are found, or none.
         */
        patch: operations["updateManyOrganisations"];
        trace?: never;
    };
    "/api/organisations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Organisation: read */
        get: operations["getOrganisation"];
        put?: never;
        post?: never;
        /**
         * Organisation: delete
         * @description Only a publisher deletes for good. Setting `deletedAt` to the present moment moves to the trash.
         */
        delete: operations["deleteOrganisation"];
        options?: never;
        head?: never;
        /**
         * Organisation: change
         * @description Needed to publish: `name`. A draft (`draft=true`) may lack them.
         */
        patch: operations["updateOrganisation"];
        trace?: never;
    };
    "/api/organisations/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Organisation: list versions */
        get: operations["listOrganisationVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{id}/duplicate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Organisation: duplicate */
        post: operations["duplicateOrganisation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/versions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Organisation: read a version */
        get: operations["getOrganisationVersion"];
        put?: never;
        /** Organisation: restore a version */
        post: operations["restoreOrganisationVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/experts/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Experts: count */
        get: operations["countExperts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/experts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Experts: list */
        get: operations["listExperts"];
        put?: never;
        /**
         * Expert: create
         * @description Needed to publish: `name`. A draft (`draft=true`) may lack them.
         */
        post: operations["createExpert"];
        /**
         * Experts: delete many at once
         * @description Changes all documents that are found, or none.
         */
        delete: operations["deleteManyExperts"];
        options?: never;
        head?: never;
        /**
         * Experts: change many at once
         * @description Changes all documents that are found, or none.
         */
        patch: operations["updateManyExperts"];
        trace?: never;
    };
    "/api/experts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Expert: read */
        get: operations["getExpert"];
        put?: never;
        post?: never;
        /**
         * Expert: delete
         * @description Only a publisher deletes for good. Setting `deletedAt` to the present moment moves to the trash.
         */
        delete: operations["deleteExpert"];
        options?: never;
        head?: never;
        /**
         * Expert: change
         * @description Needed to publish: `name`. A draft (`draft=true`) may lack them.
         */
        patch: operations["updateExpert"];
        trace?: never;
    };
    "/api/experts/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Expert: list versions */
        get: operations["listExpertVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/experts/{id}/duplicate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Expert: duplicate */
        post: operations["duplicateExpert"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/experts/versions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Expert: read a version */
        get: operations["getExpertVersion"];
        put?: never;
        /** Expert: restore a version */
        post: operations["restoreExpertVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/expertise-areas/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Expertise areas: count */
        get: operations["countExpertiseAreas"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/expertise-areas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Expertise areas: list */
        get: operations["listExpertiseAreas"];
        put?: never;
        /**
         * Expertise area: create
         * @description Needed to publish: `name`. A draft (`draft=true`) may lack them.
         */
        post: operations["createExpertiseArea"];
        /**
         * Expertise areas: delete many at once
         * @description Changes all documents that are found, or none.
         */
        delete: operations["deleteManyExpertiseAreas"];
        options?: never;
        head?: never;
        /**
         * Expertise areas: change many at once
         * @description Changes all documents that are found, or none.
         */
        patch: operations["updateManyExpertiseAreas"];
        trace?: never;
    };
    "/api/expertise-areas/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Expertise area: read */
        get: operations["getExpertiseArea"];
        put?: never;
        post?: never;
        /**
         * Expertise area: delete
         * @description Only a publisher deletes for good. Setting `deletedAt` to the present moment moves to the trash.
         */
        delete: operations["deleteExpertiseArea"];
        options?: never;
        head?: never;
        /**
         * Expertise area: change
         * @description Needed to publish: `name`. A draft (`draft=true`) may lack them.
         */
        patch: operations["updateExpertiseArea"];
        trace?: never;
    };
    "/api/expertise-areas/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Expertise area: list versions */
        get: operations["listExpertiseAreaVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/expertise-areas/{id}/duplicate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Expertise area: duplicate */
        post: operations["duplicateExpertiseArea"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/expertise-areas/versions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Expertise area: read a version */
        get: operations["getExpertiseAreaVersion"];
        put?: never;
        /** Expertise area: restore a version */
        post: operations["restoreExpertiseAreaVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/countries/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Countries: count */
        get: operations["countCountries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/countries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Countries: list */
        get: operations["listCountries"];
        put?: never;
        /**
         * Country: create
         * @description Needed to publish: `name`, `code`. A draft (`draft=true`) may lack them.
         */
        post: operations["createCountry"];
        /**
         * Countries: delete many at once
         * @description Changes all documents that are found, or none.
         */
        delete: operations["deleteManyCountries"];
        options?: never;
        head?: never;
        /**
         * Countries: change many at once
         * @description Changes all documents that are found, or none.
         */
        patch: operations["updateManyCountries"];
        trace?: never;
    };
    "/api/countries/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Country: read */
        get: operations["getCountry"];
        put?: never;
        post?: never;
        /**
         * Country: delete
         * @description Only a publisher deletes for good. Setting `deletedAt` to the present moment moves to the trash.
         */
        delete: operations["deleteCountry"];
        options?: never;
        head?: never;
        /**
         * Country: change
         * @description Needed to publish: `name`, `code`. A draft (`draft=true`) may lack them.
         */
        patch: operations["updateCountry"];
        trace?: never;
    };
    "/api/countries/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Country: list versions */
        get: operations["listCountryVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/countries/{id}/duplicate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Country: duplicate */
        post: operations["duplicateCountry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/countries/versions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Country: read a version */
        get: operations["getCountryVersion"];
        put?: never;
        /** Country: restore a version */
        post: operations["restoreCountryVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/media/file/{filename}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Picture: download a file */
        get: operations["downloadMediaFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/media/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Pictures: count */
        get: operations["countMedia"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/media": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Pictures: list */
        get: operations["listMedia"];
        put?: never;
        /**
         * Picture: create
         * @description Needed to publish: `alt`. A draft (`draft=true`) may lack them.
         */
        post: operations["createMedia"];
        /**
         * Pictures: delete many at once
         * @description Changes all documents that are found, or none.
         */
        delete: operations["deleteManyMedia"];
        options?: never;
        head?: never;
        /**
         * Pictures: change many at once
         * @description Changes all documents that are found, or none.
         */
        patch: operations["updateManyMedia"];
        trace?: never;
    };
    "/api/media/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Picture: read */
        get: operations["getMedia"];
        put?: never;
        post?: never;
        /**
         * Picture: delete
         * @description Only a publisher deletes for good. Setting `deletedAt` to the present moment moves to the trash.
         */
        delete: operations["deleteMedia"];
        options?: never;
        head?: never;
        /**
         * Picture: change
         * @description Needed to publish: `alt`. A draft (`draft=true`) may lack them.
         */
        patch: operations["updateMedia"];
        trace?: never;
    };
    "/api/media/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Picture: list versions */
        get: operations["listMediaVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/media/{id}/duplicate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Picture: duplicate */
        post: operations["duplicateMedia"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/media/versions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Picture: read a version */
        get: operations["getMediaVersion"];
        put?: never;
        /** Picture: restore a version */
        post: operations["restoreMediaVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/attachments/file/{filename}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Attachment: download a file */
        get: operations["downloadAttachmentFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/attachments/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Attachments: count */
        get: operations["countAttachments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/attachments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Attachments: list */
        get: operations["listAttachments"];
        put?: never;
        /**
         * Attachment: create
         * @description Needed to publish: `title`. A draft (`draft=true`) may lack them.
         */
        post: operations["createAttachment"];
        /**
         * Attachments: delete many at once
         * @description Changes all documents that are found, or none.
         */
        delete: operations["deleteManyAttachments"];
        options?: never;
        head?: never;
        /**
         * Attachments: change many at once
         * @description Changes all documents that are found, or none.
         */
        patch: operations["updateManyAttachments"];
        trace?: never;
    };
    "/api/attachments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Attachment: read */
        get: operations["getAttachment"];
        put?: never;
        post?: never;
        /**
         * Attachment: delete
         * @description Only a publisher deletes for good. Setting `deletedAt` to the present moment moves to the trash.
         */
        delete: operations["deleteAttachment"];
        options?: never;
        head?: never;
        /**
         * Attachment: change
         * @description Needed to publish: `title`. A draft (`draft=true`) may lack them.
         */
        patch: operations["updateAttachment"];
        trace?: never;
    };
    "/api/attachments/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Attachment: list versions */
        get: operations["listAttachmentVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/attachments/{id}/duplicate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Attachment: duplicate */
        post: operations["duplicateAttachment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/attachments/versions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Attachment: read a version */
        get: operations["getAttachmentVersion"];
        put?: never;
        /** Attachment: restore a version */
        post: operations["restoreAttachmentVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/glossary-terms/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Glossary: count */
        get: operations["countGlossaryTerms"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/glossary-terms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Glossary: list */
        get: operations["listGlossaryTerms"];
        put?: never;
        /**
         * Term: create
         * @description Needed: `term`.
         */
        post: operations["createGlossaryTerm"];
        /**
         * Glossary: delete many at once
         * @description Changes all documents that are found, or none.
         */
        delete: operations["deleteManyGlossaryTerms"];
        options?: never;
        head?: never;
        /**
         * Glossary: change many at once
         * @description Changes all documents that are found, or none.
         */
        patch: operations["updateManyGlossaryTerms"];
        trace?: never;
    };
    "/api/glossary-terms/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Term: read */
        get: operations["getGlossaryTerm"];
        put?: never;
        post?: never;
        /** Term: delete */
        delete: operations["deleteGlossaryTerm"];
        options?: never;
        head?: never;
        /**
         * Term: change
         * @description Needed: `term`.
         */
        patch: operations["updateGlossaryTerm"];
        trace?: never;
    };
    "/api/users/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Team: log in */
        post: operations["logIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Team: log out */
        post: operations["logOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Team: who is signed in */
        get: operations["getMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/refresh-token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Team: prolong the session */
        post: operations["refreshToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/forgot-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Team: ask for a new password
         * @description The answer is the same whether the account exists or not.
         */
        post: operations["forgotPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/reset-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Team: set a new password */
        post: operations["resetPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/unlock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Team: unlock an account */
        post: operations["unlockAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/preview-links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Preview links: list */
        get: operations["listPreviewLinks"];
        put?: never;
        /**
         * Makes a preview link
         * @description The token is in this answer alone. The link stops working when its time is over, when it is revoked or deleted, or when the person who made it may no longer read the document.
         */
        post: operations["createPreviewLink"];
        /**
         * Preview links: delete many at once
         * @description Changes all documents that are found, or none.
         */
        delete: operations["deleteManyPreviewLinks"];
        options?: never;
        head?: never;
        /**
         * Preview links: change many at once
         * @description Changes all documents that are found, or none.
         */
        patch: operations["updateManyPreviewLinks"];
        trace?: never;
    };
    "/api/preview-links/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Preview links: count */
        get: operations["countPreviewLinks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/preview-links/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Preview link: read */
        get: operations["getPreviewLink"];
        put?: never;
        post?: never;
        /** Preview link: delete */
        delete: operations["deletePreviewLink"];
        options?: never;
        head?: never;
        /**
         * Preview link: change
         * @description Needed: `source`, `sourceId`, `locale`, `expiresAt`.
         */
        patch: operations["updatePreviewLink"];
        trace?: never;
    };
    "/api/translations/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Translations: count */
        get: operations["countTranslations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/translations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Translations: list */
        get: operations["listTranslations"];
        put?: never;
        /**
         * Translation: create
         * @description Needed: `source`, `sourceId`, `locale`.
         */
        post: operations["createTranslation"];
        /**
         * Translations: delete many at once
         * @description Changes all documents that are found, or none.
         */
        delete: operations["deleteManyTranslations"];
        options?: never;
        head?: never;
        /**
         * Translations: change many at once
         * @description Changes all documents that are found, or none.
         */
        patch: operations["updateManyTranslations"];
        trace?: never;
    };
    "/api/translations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Translation: read */
        get: operations["getTranslation"];
        put?: never;
        post?: never;
        /** Translation: delete */
        delete: operations["deleteTranslation"];
        options?: never;
        head?: never;
        /**
         * Translation: change
         * @description Needed: `source`, `sourceId`, `locale`.
         */
        patch: operations["updateTranslation"];
        trace?: never;
    };
    "/api/translations/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Translation: list versions */
        get: operations["listTranslationVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/translations/versions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Translation: read a version */
        get: operations["getTranslationVersion"];
        put?: never;
        /** Translation: restore a version */
        post: operations["restoreTranslationVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/memory-units/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Translation memory: count */
        get: operations["countMemoryUnits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/memory-units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Translation memory: list */
        get: operations["listMemoryUnits"];
        put?: never;
        /**
         * Memory unit: create
         * @description Needed: `words`, `source`, `locale`, `target`, `key`, `origin`, `usedCount`.
         */
        post: operations["createMemoryUnit"];
        /**
         * Translation memory: delete many at once
         * @description Changes all documents that are found, or none.
         */
        delete: operations["deleteManyMemoryUnits"];
        options?: never;
        head?: never;
        /**
         * Translation memory: change many at once
         * @description Changes all documents that are found, or none.
         */
        patch: operations["updateManyMemoryUnits"];
        trace?: never;
    };
    "/api/memory-units/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Memory unit: read */
        get: operations["getMemoryUnit"];
        put?: never;
        post?: never;
        /** Memory unit: delete */
        delete: operations["deleteMemoryUnit"];
        options?: never;
        head?: never;
        /**
         * Memory unit: change
         * @description Needed: `words`, `source`, `locale`, `target`, `key`, `origin`, `usedCount`.
         */
        patch: operations["updateMemoryUnit"];
        trace?: never;
    };
    "/api/webhooks/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Webhooks: count */
        get: operations["countWebhooks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Webhooks: list */
        get: operations["listWebhooks"];
        put?: never;
        /**
         * Webhook: create
         * @description Needed: `name`, `url`, `events`.
         */
        post: operations["createWebhook"];
        /**
         * Webhooks: delete many at once
         * @description Changes all documents that are found, or none.
         */
        delete: operations["deleteManyWebhooks"];
        options?: never;
        head?: never;
        /**
         * Webhooks: change many at once
         * @description Changes all documents that are found, or none.
         */
        patch: operations["updateManyWebhooks"];
        trace?: never;
    };
    "/api/webhooks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Webhook: read */
        get: operations["getWebhook"];
        put?: never;
        post?: never;
        /** Webhook: delete */
        delete: operations["deleteWebhook"];
        options?: never;
        head?: never;
        /**
         * Webhook: change
         * @description Needed: `name`, `url`, `events`.
         */
        patch: operations["updateWebhook"];
        trace?: never;
    };
    "/api/webhook-deliveries/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Webhook deliveries: count */
        get: operations["countWebhookDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/webhook-deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Webhook deliveries: list */
        get: operations["listWebhookDeliveries"];
        put?: never;
        /**
         * Webhook delivery: create
         * @description Needed: `webhook`, `event`, `changedAt`, `messageId`, `documentKey`, `sequence`, `tries`.
         */
        post: operations["createWebhookDelivery"];
        /**
         * Webhook deliveries: delete many at once
         * @description Changes all documents that are found, or none.
         */
        delete: operations["deleteManyWebhookDeliveries"];
        options?: never;
        head?: never;
        /**
         * Webhook deliveries: change many at once
         * @description Changes all documents that are found, or none.
         */
        patch: operations["updateManyWebhookDeliveries"];
        trace?: never;
    };
    "/api/webhook-deliveries/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Webhook delivery: read */
        get: operations["getWebhookDelivery"];
        put?: never;
        post?: never;
        /** Webhook delivery: delete */
        delete: operations["deleteWebhookDelivery"];
        options?: never;
        head?: never;
        /**
         * Webhook delivery: change
         * @description Needed: `webhook`, `event`, `changedAt`, `messageId`, `documentKey`, `sequence`, `tries`.
         */
        patch: operations["updateWebhookDelivery"];
        trace?: never;
    };
    "/api/globals/site-settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Site settings: read */
        get: operations["getSiteSettings"];
        put?: never;
        /** Site settings: change */
        post: operations["updateSiteSettings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/globals/site-settings/versions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Site settings: read a version */
        get: operations["getSiteSettingsVersion"];
        put?: never;
        /** Site settings: restore a version */
        post: operations["restoreSiteSettingsVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/globals/site-settings/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Site settings: list versions */
        get: operations["listSiteSettingsVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/globals/accessibility-statement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Accessibility statement: read */
        get: operations["getAccessibilityStatement"];
        put?: never;
        /** Accessibility statement: change */
        post: operations["updateAccessibilityStatement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/globals/accessibility-statement/versions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Accessibility statement: read a version */
        get: operations["getAccessibilityStatementVersion"];
        put?: never;
        /** Accessibility statement: restore a version */
        post: operations["restoreAccessibilityStatementVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/globals/accessibility-statement/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Accessibility statement: list versions */
        get: operations["listAccessibilityStatementVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/translation/of/{source}/{sourceId}/{locale}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Everything that is to be translated in a document
         * @description Segment by segment the Polish and the text in work beside it. Fields without Polish text are not in the list.
         */
        get: operations["getTranslationTask"];
        /**
         * Save the text of a translation
         * @description Segments in `segments`, or whole fields in `values`; what is not named keeps its text, an empty one (null) removes it. What is published stays as it is.
         */
        put: operations["saveTranslation"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/translation/of/{source}/{sourceId}/{locale}/done": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mark a translation as done
         * @description Publishing it is a step of its own.
         */
        post: operations["markTranslationAsDone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/translation/of/{source}/{sourceId}/{locale}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reopen a translation
         * @description Publishing it is a step of its own.
         */
        post: operations["reopenTranslation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/translation/of/{source}/{sourceId}/{locale}/schedule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Scheduled publications of a translation
         * @description Those that wait and those that failed. What is done is not in the list.
         */
        get: operations["getTranslationSchedules"];
        put?: never;
        /**
         * Schedule a translation
         * @description At that time the translation is published, or taken offline, with the rights that whoever schedules it has then. Polish that waits is not published by it.
         */
        post: operations["scheduleTranslation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/translation/of/{source}/{sourceId}/{locale}/schedule/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Cancel a scheduled publication */
        delete: operations["cancelTranslationSchedule"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/translation/worklist": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is to be translated
         * @description One row for each document and language: the state, words to do, since when, and who took it.
         */
        get: operations["getTranslationWorklist"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/translation/coverage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How much is translated
         * @description By collection and locale, of what is public in Polish only.
         */
        get: operations["getTranslationCoverage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/translation/of/{source}/{sourceId}/{locale}/take": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a translation */
        post: operations["takeTranslation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/translation/of/{source}/{sourceId}/{locale}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Release a translation */
        post: operations["releaseTranslation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/translation/glossary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The glossary in one language */
        get: operations["getGlossary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/translation/glossary.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The whole glossary as CSV */
        get: operations["downloadGlossaryCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/translation/glossary.tbx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The whole glossary as TBX
         * @description TBX-Basic as of ISO 30042:2019.
         */
        get: operations["downloadGlossaryTbx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/translation/glossary/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import terms from a CSV or TBX file
         * @description All or nothing. Terms that are not in the file stay as they are. With `dryRun=true` nothing is written: the answer tells what would be.
         */
        post: operations["importGlossary"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/translation/memory": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Suggestions from the translation memory
         * @description Finished translations of the same text or one alike, the best first. Codes that the text asked about lacks are taken out.
         */
        get: operations["getMemorySuggestions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/translation/memory.tmx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The translation memory as TMX
         * @description TMX 1.4b without personal data.
         */
        get: operations["exportMemory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/translation/memory/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import TMX into the translation memory
         * @description TMX 1.1 to 1.4. With `dryRun=true` it only tells what would change. The same text in the same context gets the file’s translation. For publishers and translators of that language.
         */
        post: operations["importMemory"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/translation/xliff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An XLIFF file for translators
         * @description One document (`source` and `sourceId`), or a part of the worklist; `state=stale` is all that is out of date. The file can be imported into this installation only.
         */
        get: operations["exportXliff"];
        put?: never;
        /**
         * Import an XLIFF file
         * @description XLIFF 2.x or 1.2, up to 20 MB. With `dryRun=true` it only says what would change. It stores drafts, each document whole or not at all; segments whose Polish has changed are left alone.
         */
        post: operations["importXliff"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/translation/of/{source}/{sourceId}/{locale}/presence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Who else has this translation open
         * @description An editor sends it every 20 seconds; whoever was not heard of for 45 seconds is gone.
         */
        post: operations["notePresence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search in published content
         * @description All words must be there. It also finds words without Polish letters, beginnings of words and words with one typo. Everybody gets the same answer.
         */
        get: operations["search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/open-data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The catalogue of open data */
        get: operations["getOpenData"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/open-data/catalog.jsonld": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The catalogue of open data as a JSON-LD file */
        get: operations["getOpenDataCatalogue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/open-data/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A whole data set
         * @description Streamed, so its size does not matter. An answer that breaks off is not complete.
         */
        get: operations["downloadOpenDataSet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/translation/machine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether machine translation is on */
        get: operations["getMachineTranslation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/translation/of/{source}/{sourceId}/{locale}/machine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Have a draft translated by machine
         * @description Without `addresses` it translates what is missing. It never changes a person’s words. A draft is marked as machine-made until somebody saves it, and is never published by itself. The Polish text goes to the engine of the settings.
         */
        post: operations["translateByMachine"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The draft that a preview link is for
         * @description The newest draft of one document in one language, in the form in which the API gives a published one. Private fields are left out, and what it refers to is as everybody sees it. No log-in is needed; nobody keeps the answer.
         */
        get: operations["getPreview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What changed in published content
         * @description Says which documents were published, updated, taken offline or deleted, each language by itself. The content is read at its own address.
         */
        get: operations["listChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/preview-links/{id}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Revokes a preview link
         * @description By whoever made it, or an admin. It stops working at once.
         */
        post: operations["revokePreviewLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/translations/{id}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publish a translation
         * @description The text in work becomes public. The Polish must be published.
         */
        post: operations["publishTranslation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/translations/{id}/unpublish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a translation offline
         * @description The text is public no more, and is kept.
         */
        post: operations["unpublishTranslation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/webhooks/{id}/ping": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a ping
         * @description Sends one signed request of the type `ping` at once, also where the webhook is off, and waits for its outcome for 10 seconds at most. For admins alone.
         */
        post: operations["pingWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/webhooks/{id}/rotate-secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a new secret
         * @description The secret is in this answer and nowhere else. The one before stays alive until it is removed: requests are signed by both. From its first secret on, the webhook sends changes. For admins alone.
         */
        post: operations["rotateWebhookSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/webhooks/{id}/secrets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Secrets: since when each is live
         * @description The newest first, without the secrets themselves. For admins alone.
         */
        get: operations["listWebhookSecrets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/webhooks/{id}/secrets/{secret}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove an old secret
         * @description The only secret stays. For admins alone.
         */
        delete: operations["removeWebhookSecret"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/webhook-deliveries/{id}/resend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send again
         * @description Sends the delivery once more, with the same `webhook-id`, and tries for a day anew. For admins alone.
         */
        post: operations["resendWebhookDelivery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/graphql": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** GraphQL: query in the address */
        get: operations["queryGraphqlByAddress"];
        put?: never;
        /** GraphQL: query or change */
        post: operations["queryGraphql"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** This document */
        get: operations["getOpenApiDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/docs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** This documentation, to read in a browser */
        get: operations["readDocs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/changes/stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Changes as they happen
         * @description Server-sent events: `ready` first, then `change` for each change. An event’s id is a cursor.
         */
        get: operations["followChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/healthz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the process is alive */
        get: operations["getHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readyz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the server can answer: the database works */
        get: operations["getReadiness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * @description A problem as in RFC 9457
         * @example {
         *       "type": "about:blank",
         *       "title": "query-too-long",
         *       "status": 400,
         *       "code": "query-too-long",
         *       "detail": "The address is too long"
         *     }
         */
        Problem: {
            /** @constant */
            type: "about:blank";
            title: string;
            status: number;
            /**
             * @description A code that a program can tell.
             * @enum {string}
             */
            code: "bad-request" | "body-too-large" | "bulk-operation-failed" | "cursor-expired" | "database-unavailable" | "depth-out-of-range" | "field-not-queryable" | "forbidden" | "glossary-import-refused" | "glossary-term-exists" | "graphql-too-costly" | "internal-error" | "limit-out-of-range" | "locale-not-writable" | "locale-values-in-one-write" | "machine-translation-failed" | "machine-translation-off" | "not-acceptable" | "not-found" | "not-ready" | "nothing-to-export" | "page-out-of-range" | "preview-link-expired" | "preview-link-invalid" | "preview-link-revoked" | "preview-links-too-many" | "preview-not-possible" | "publish-state-missing" | "query-too-long" | "review-required" | "search-too-long" | "search-words-missing" | "source-not-found" | "source-not-published" | "too-many-requests" | "translation-exists" | "translation-incomplete" | "translation-is-published" | "translation-machine-made" | "translation-moved-on" | "translation-not-finished" | "translation-taken" | "translation-unknown-path" | "translation-wrong-shape" | "unauthenticated" | "unknown-cursor" | "unknown-collection" | "unknown-dataset" | "unknown-format" | "unknown-locale" | "unreadable-file" | "webhook-has-two-secrets" | "webhook-needs-a-secret" | "webhook-off" | "webhook-without-secret" | "write-conflict" | "xliff-other-installation" | "xliff-too-many-documents" | "xliff-unreadable" | "xliff-wrong-languages" | "validation-failed";
            /** @description What is wrong and how to mend it, in the language asked for. */
            detail?: string;
            /** @description The fields that it is about. */
            errors?: {
                path?: string;
                message?: string;
            }[];
        };
        /** @description Errors of the addresses of collections */
        PayloadErrors: {
            errors: {
                name?: string;
                /** @description What is wrong and how to mend it, in the language asked for. */
                message: string;
                field?: string;
                data?: {
                    /** @description A code that a program can tell. */
                    code?: string;
                    /** @description The fields that it is about. */
                    errors?: {
                        path?: string;
                        message?: string;
                    }[];
                } | {
                    path?: string;
                    message?: string;
                }[] | null;
            }[];
        };
        Message: {
            /** @description What happened, in words. */
            message: string;
        };
        /** @description Conditions on text */
        TextFilter: {
            equals?: string;
            not_equals?: string;
            /** @description One of the values, separated by commas. */
            in?: string[];
            /** @description One of the values, separated by commas. */
            not_in?: string[];
            /** @description Whether the field has a value. */
            exists?: boolean;
            greater_than?: string;
            greater_than_equal?: string;
            less_than?: string;
            less_than_equal?: string;
            /** @description Holds all the words given, in whichever case. */
            like?: string;
            /** @description Holds all the words given, in whichever case. */
            not_like?: string;
            contains?: string;
            /** @description One of the values, separated by commas. */
            all?: string[];
        };
        /** @description Conditions on a number */
        NumberFilter: {
            equals?: number;
            not_equals?: number;
            /** @description One of the values, separated by commas. */
            in?: number[];
            /** @description One of the values, separated by commas. */
            not_in?: number[];
            /** @description Whether the field has a value. */
            exists?: boolean;
            greater_than?: number;
            greater_than_equal?: number;
            less_than?: number;
            less_than_equal?: number;
        };
        /** @description Conditions on a date */
        DateFilter: {
            /** @description ISO 8601 */
            equals?: string;
            /** @description ISO 8601 */
            not_equals?: string;
            /** @description One of the values, separated by commas. */
            in?: string[];
            /** @description One of the values, separated by commas. */
            not_in?: string[];
            /** @description Whether the field has a value. */
            exists?: boolean;
            /** @description ISO 8601 */
            greater_than?: string;
            /** @description ISO 8601 */
            greater_than_equal?: string;
            /** @description ISO 8601 */
            less_than?: string;
            /** @description ISO 8601 */
            less_than_equal?: string;
        };
        /** @description Conditions on a yes or no */
        FlagFilter: {
            equals?: boolean;
            not_equals?: boolean;
            /** @description Whether the field has a value. */
            exists?: boolean;
        };
        /** @description Conditions on a relation: a document’s id */
        ReferenceFilter: {
            equals?: string;
            not_equals?: string;
            /** @description One of the values, separated by commas. */
            in?: string[];
            /** @description One of the values, separated by commas. */
            not_in?: string[];
            /** @description Whether the field has a value. */
            exists?: boolean;
            /** @description One of the values, separated by commas. */
            all?: string[];
        };
        /** @description Conditions on a field of a related document */
        AnyFilter: {
            equals?: string | number | boolean;
            not_equals?: string | number | boolean;
            /** @description One of the values, separated by commas. */
            in?: (string | number | boolean)[];
            /** @description One of the values, separated by commas. */
            not_in?: (string | number | boolean)[];
            /** @description Whether the field has a value. */
            exists?: boolean;
            greater_than?: string | number | boolean;
            greater_than_equal?: string | number | boolean;
            less_than?: string | number | boolean;
            less_than_equal?: string | number | boolean;
            /** @description Holds all the words given, in whichever case. */
            like?: string;
            /** @description Holds all the words given, in whichever case. */
            not_like?: string;
            contains?: string | number | boolean;
            /** @description One of the values, separated by commas. */
            all?: (string | number | boolean)[];
        };
        Count: {
            /** @description How many documents there are */
            totalDocs: number;
        };
        /**
         * Programme
         * @example {
         *       "id": "b5a62918-4f98-405a-8264-2d8df1b4e042",
         *       "title": "Title",
         *       "updatedAt": "2020-12-18T09:00:00.000Z",
         *       "createdAt": "2020-12-18T09:00:00.000Z",
         *       "_status": "published"
         *     }
         */
        Programme: {
            id: string;
            /**
             * Shown in Polish
             * @description Addresses of the texts that are not translated into the language asked for and are here in Polish (`title`, `milestones.<row id>.title`). Only in answers in another language than Polish, and only where they are not asked for with `fallback-locale=none`.
             */
            _fallback?: string[] | null;
            /**
             * Slug
             * @description Made from the Polish title. Change it after publication only if you must: old links will break.
             */
            slug?: string | null;
            /**
             * Title
             * @description In the language asked for.
             */
            title: string;
            /** Acronym */
            acronym?: string | null;
            /**
             * State
             * @description - `planned`: planned
             *     - `running`: running
             *     - `ended`: ended
             * @enum {string|null}
             */
            status?: "planned" | "running" | "ended" | null;
            /**
             * Started
             * @description 2008, 2020‑12 or 2020‑12‑18
             */
            started?: string | null;
            /**
             * Summary
             * @description Two or three sentences, shown in lists and by search engines.
             *
             *     In the language asked for.
             */
            summary?: string | null;
            /**
             * Text
             * @description In the language asked for.
             */
            body?: {
                root: {
                    type: string;
                    children: ({
                        type: string;
                        version: number;
                    } & {
                        [key: string]: unknown;
                    })[];
                    direction: ("ltr" | "rtl") | null;
                    /** @enum {string} */
                    format: "left" | "start" | "center" | "right" | "end" | "justify" | "";
                    indent: number;
                    version: number;
                };
            } | null;
            /** Links */
            links?: {
                /**
                 * Text of the link
                 * @description In the language asked for.
                 */
                label: string;
                /** Address */
                url: string;
                /**
                 * Language of the page
                 * @description ISO 639 code: pl, en, uk…
                 */
                language?: string | null;
                /** ID */
                id?: string | null;
            }[] | null;
            /** Organisations */
            organisations?: {
                /** Organisation */
                organisation: string | components["schemas"]["Organisation"];
                /**
                 * Role
                 * @description - `initiator`: initiator
                 *     - `partner`: partner
                 *     - `lead`: lead
                 *     - `recommends`: recommends
                 * @enum {string}
                 */
                role: "initiator" | "partner" | "lead" | "recommends";
                /**
                 * From
                 * @description 2008, 2020‑12 or 2020‑12‑18
                 */
                from?: string | null;
                /**
                 * Until
                 * @description 2008, 2020‑12 or 2020‑12‑18
                 */
                until?: string | null;
                /** ID */
                id?: string | null;
            }[] | null;
            /** Who can join */
            eligibility?: {
                /**
                 * Minimum population
                 * @description A smaller city can take part only through a national network. A change hides no city that is published: it is checked when that city is published next.
                 */
                minimumPopulation?: number | null;
                /**
                 * Description
                 * @description In the language asked for.
                 */
                description?: string | null;
            };
            /** Offers to members */
            offers?: {
                /**
                 * Title
                 * @description In the language asked for.
                 */
                title: string;
                /**
                 * Text
                 * @description In the language asked for.
                 */
                text?: string | null;
                /** ID */
                id?: string | null;
            }[] | null;
            /**
             * Stated figures
             * @description Figures as a source gives them, with “over”, “about” or “at least”.
             */
            statedFigures?: {
                /**
                 * What it counts
                 * @description In the language asked for.
                 */
                label: string;
                /**
                 * Qualifier
                 * @description - `exactly`: exactly
                 *     - `at-least`: at least
                 *     - `over`: over
                 *     - `about`: about
                 * @enum {string}
                 */
                qualifier: "exactly" | "at-least" | "over" | "about";
                /** Value */
                value: number;
                /**
                 * As of
                 * @description 2008, 2020‑12 or 2020‑12‑18
                 */
                asOf?: string | null;
                /** Source */
                citation?: {
                    /** Source document */
                    document?: string | components["schemas"]["SourceDocument"] | null;
                    /** Place in the document */
                    locator?: string | null;
                    /** Note */
                    note?: string | null;
                };
                /** ID */
                id?: string | null;
            }[] | null;
            /** Milestones */
            milestones?: {
                /**
                 * When
                 * @description 2008, 2020‑12 or 2020‑12‑18
                 */
                date: string;
                /**
                 * What happened
                 * @description In the language asked for.
                 */
                title: string;
                /**
                 * Text
                 * @description In the language asked for.
                 */
                text?: string | null;
                /** ID */
                id?: string | null;
            }[] | null;
            /** Priorities */
            priorities?: {
                /** Number */
                number?: number | null;
                /**
                 * Title
                 * @description In the language asked for.
                 */
                title: string;
                /**
                 * Text
                 * @description In the language asked for.
                 */
                text?: string | null;
                /** ID */
                id?: string | null;
            }[] | null;
            /** Adopted by */
            adoptedBy?: (string | components["schemas"]["Resolution"])[] | null;
            /** Related programmes */
            relatedProgrammes?: {
                /** Programme */
                programme: string | components["schemas"]["Programme"];
                /**
                 * How they relate
                 * @description In the language asked for.
                 */
                relation?: string | null;
                /** ID */
                id?: string | null;
            }[] | null;
            /** Member cities */
            memberCities?: {
                docs: (string | components["schemas"]["MemberCity"])[];
                hasNextPage: boolean;
                /** @description Only where asked for by `joins[…][count]=true`. */
                totalDocs?: number;
            };
            /** Resolutions that adopt it */
            resolutions?: {
                docs: (string | components["schemas"]["Resolution"])[];
                hasNextPage: boolean;
                /** @description Only where asked for by `joins[…][count]=true`. */
                totalDocs?: number;
            };
            /** Good practices */
            goodPractices?: {
                docs: (string | components["schemas"]["GoodPractice"])[];
                hasNextPage: boolean;
                /** @description Only where asked for by `joins[…][count]=true`. */
                totalDocs?: number;
            };
            /**
             * Sources
             * @description Where the facts given here are from.
             */
            citations?: {
                /** Source document */
                document: string | components["schemas"]["SourceDocument"];
                /** Place in the document */
                locator?: string | null;
                /** Note */
                note?: string | null;
                /** ID */
                id?: string | null;
            }[] | null;
            /**
             * First published
             * Format: date-time
             */
            firstPublishedAt?: string | null;
            /**
             * Last edited by
             * @description For people of the office only.
             */
            lastEditedBy?: string | components["schemas"]["User"] | null;
            /**
             * Updated At
             * Format: date-time
             */
            updatedAt: string;
            /**
             * Created At
             * Format: date-time
             */
            createdAt: string;
            /**
             * Deleted At
             * Format: date-time
             */
            deletedAt?: string | null;
            /**
             * Status
             * @description - `draft`: Draft
             *     - `published`: Published
             * @enum {string|null}
             */
            _status?: "draft" | "published" | null;
        };
        ProgrammeSaved: {
            id?: string;
            /**
             * Shown in Polish
             * @description Addresses of the texts that are not translated into the language asked for and are here in Polish (`title`, `milestones.<row id>.title`). Only in answers in another language than Polish, and only where they are not asked for with `fallback-locale=none`.
             */
            _fallback?: string[] | null;
            /**
             * Slug
             * @description Made from the Polish title. Change it after publication only if you must: old links will break.
             */
            slug?: string | null;
            /**
             * Title
             * @description In the language asked for.
             */
            title?: string | null;
            /** Acronym */
            acronym?: string | null;
            /**
             * State
             * @description - `planned`: planned
             *     - `running`: running
             *     - `ended`: ended
             * @enum {string|null}
             */
            status?: "planned" | "running" | "ended" | null;
            /**
             * Started
             * @description 2008, 2020‑12 or 2020‑12‑18
             */
            started?: string | null;
            /**
             * Summary
             * @description Two or three sentences, shown in lists and by search engines.
             *
             *     In the language asked for.
             */
            summary?: string | null;
            /**
             * Text
             * @description In the language asked for.
             */
            body?: {
                root: {
                    type: string;
                    children: ({
                        type: string;
                        version: number;
                    } & {
                        [key: string]: unknown;
                    })[];
                    direction: ("ltr" | "rtl") | null;
                    /** @enum {string} */
                    format: "left" | "start" | "center" | "right" | "end" | "justify" | "";
                    indent: number;
                    version: number;
                };
            } | null;
            /** Links */
            links?: {
                /**
                 * Text of the link
                 * @description In the language asked for.
                 */
                label?: string | null;
                /** Address */
                url?: string | null;
                /**
                 * Language of the page
                 * @description ISO 639 code: pl, en, uk…
                 */
                language?: string | null;
                /** ID */
                id?: string | null;
            }[] | null;
            /** Organisations */
            organisations?: {
                /** Organisation */
                organisation?: string | components["schemas"]["Organisation"] | null;
                /**
                 * Role
                 * @description - `initiator`: initiator
                 *     - `partner`: partner
                 *     - `lead`: lead
                 *     - `recommends`: recommends
                 * @enum {string|null}
                 */
                role?: "initiator" | "partner" | "lead" | "recommends" | null;
                /**
                 * From
                 * @description 2008, 2020‑12 or 2020‑12‑18
                 */
                from?: string | null;
                /**
                 * Until
                 * @description 2008, 2020‑12 or 2020‑12‑18
                 */
                until?: string | null;
                /** ID */
                id?: string | null;
            }[] | null;
            /** Who can join */
            eligibility?: {
                /**
                 * Minimum population
                 * @description A smaller city can take part only through a national network. A change hides no city that is published: it is checked when that city is published next.
                 */
                minimumPopulation?: number | null;
                /**
                 * Description
                 * @description In the language asked for.
                 */
                description?: string | null;
            };
            /** Offers to members */
            offers?: {
                /**
                 * Title
                 * @description In the language asked for.
                 */
                title?: string | null;
                /**
                 * Text
                 * @description In the language asked for.
                 */
                text?: string | null;
                /** ID */
                id?: string | null;
            }[] | null;
            /**
             * Stated figures
             * @description Figures as a source gives them, with “over”, “about” or “at least”.
             */
            statedFigures?: {
                /**
                 * What it counts
                 * @description In the language asked for.
                 */
                label?: string | null;
                /**
                 * Qualifier
                 * @description - `exactly`: exactly
                 *     - `at-least`: at least
                 *     - `over`: over
                 *     - `about`: about
                 * @enum {string|null}
                 */
                qualifier?: "exactly" | "at-least" | "over" | "about" | null;
                /** Value */
                value?: number | null;
                /**
                 * As of
                 * @description 2008, 2020‑12 or 2020‑12‑18
                 */
                asOf?: string | null;
                /** Source */
                citation?: {
                    /** Source document */
                    document?: string | components["schemas"]["SourceDocument"] | null;
                    /** Place in the document */
                    locator?: string | null;
                    /** Note */
                    note?: string | null;
                };
                /** ID */
                id?: string | null;
            }[] | null;
            /** Milestones */
            milestones?: {
                /**
                 * When
                 * @description 2008, 2020‑12 or 2020‑12‑18
                 */
                date?: string | null;
                /**
                 * What happened
                 * @description In the language asked for.
                 */
                title?: string | null;
                /**
                 * Text
                 * @description In the language asked for.
                 */
                text?: string | null;
                /** ID */
                id?: string | null;
            }[] | null;
            /** Priorities */
            priorities?: {
                /** Number */
                number?: number | null;
                /**
                 * Title
                 * @description In the language asked for.
                 */
                title?: string | null;
                /**
                 * Text
                 * @description In the language asked for.
                 */
                text?: string | null;
                /** ID */
                id?: string | null;
            }[] | null;
            /** Adopted by */
            adoptedBy?: (string | components["schemas"]["Resolution"])[] | null;
            /** Related programmes */
            relatedProgrammes?: {
                /** Programme */
                programme?: string | components["schemas"]["Programme"] | null;
                /**
                 * How they relate
                 * @description In the language asked for.
                 */
                relation?: string | null;
                /** ID */
                id?: string | null;
            }[] | null;
            /** Member cities */
            memberCities?: {
                docs: (string | components["schemas"]["MemberCity"])[];
                hasNextPage: boolean;
                /** @description Only where asked for by `joins[…][count]=true`. */
                totalDocs?: number;
            };
            /** Resolutions that adopt it */
            resolutions?: {
                docs: (string | components["schemas"]["Resolution"])[];
                hasNextPage: boolean;
                /** @description Only where asked for by `joins[…][count]=true`. */
                totalDocs?: number;
            };
            /** Good practices */
            goodPractices?: {
                docs: (string | components["schemas"]["GoodPractice"])[];
                hasNextPage: boolean;
                /** @description Only where asked for by `joins[…][count]=true`. */
                totalDocs?: number;
            };
            /**
             * Sources
             * @description Where the facts given here are from.
             */
            citations?: {
                /** Source document */
                document?: string | components["schemas"]["SourceDocument"] | null;
                /** Place in the document */
                locator?: string | null;
                /** Note */
                note?: string | null;
                /** ID */
                id?: string | null;
            }[] | null;
            /**
             * First published
             * Format: date-time
             */
            firstPublishedAt?: string | null;
            /**
             * Last edited by
             * @description For people of the office only.
             */
            lastEditedBy?: string | components["schemas"]["User"] | null;
            /**
             * Updated At
             * Format: date-time
             */
            updatedAt?: string | null;
            /**
             * Created At
             * Format: date-time
             */
            createdAt?: string | null;
            /**
             * Deleted At
             * Format: date-time
             */
            deletedAt?: string | null;
            /**
             * Status
             * @description - `draft`: Draft
             *     - `published`: Published
             * @enum {string|null}
             */
            _status?: "draft" | "published" | null;
        };
        ProgrammeInput: {
            /**
             * Slug
             * @description Made from the Polish title. Change it after publication only if you must: old links will break.
             */
            slug?: string | null;
            /**
             * Title
             * @description The Polish text; other languages have translations.
             */
            title?: string | null;
            /** Acronym */
            acronym?: string | null;
            /**
             * State
             * @description - `planned`: planned
             *     - `running`: running
             *     - `ended`: ended
             * @enum {string|null}
             */
            status?: "planned" | "running" | "ended" | null;
            /**
             * Started
             * @description 2008, 2020‑12 or 2020‑12‑18
             */
            started?: string | null;
            /**
             * Summary
             * @description Two or three sentences, shown in lists and by search engines.
             *
             *     The Polish text; other languages have translations.
             */
            summary?: string | null;
            /**
             * Text
             * @description The Polish text; other languages have translations.
             */
            body?: {
                root: {
                    type: string;
                    children: ({
                        type: string;
                        version: number;
                    } & {
                        [key: string]: unknown;
                    })[];
                    direction: ("ltr" | "rtl") | null;
                    /** @enum {string} */
                    format: "left" | "start" | "center" | "right" | "end" | "justify" | "";
                    indent: number;
                    version: number;
                };
            } | null;
            /** Links */
            links?: {
                /**
                 * Text of the link
                 * @description The Polish text; other languages have translations.
                 */
                label?: string | null;
                /** Address */
                url?: string | null;
                /**
                 * Language of the page
                 * @description ISO 639 code: pl, en, uk…
                 */
                language?: string | null;
                /** ID */
                id?: string | null;
            }[] | null;
            /** Organisations */
            organisations?: {
                /** Organisation */
                organisation?: string | null;
                /**
                 * Role
                 * @description - `initiator`: initiator
                 *     - `partner`: partner
                 *     - `lead`: lead
                 *     - `recommends`: recommends
                 * @enum {string|null}
                 */
                role?: "initiator" | "partner" | "lead" | "recommends" | null;
                /**
                 * From
                 * @description 2008, 2020‑12 or 2020‑12‑18
                 */
                from?: string | null;
                /**
                 * Until
                 * @description 2008, 2020‑12 or 2020‑12‑18
                 */
                until?: string | null;
                /** ID */
                id?: string | null;
            }[] | null;
            /** Who can join */
            eligibility?: {
                /**
                 * Minimum population
                 * @description A smaller city can take part only through a national network. A change hides no city that is published: it is checked when that city is published next.
                 */
                minimumPopulation?: number | null;
                /**
                 * Description
                 * @description The Polish text; other languages have translations.
                 */
                description?: string | null;
            };
            /** Offers to members */
            offers?: {
                /**
                 * Title
                 * @description The Polish text; other languages have translations.
                 */
                title?: string | null;
                /**
                 * Text
                 * @description The Polish text; other languages have translations.
                 */
                text?: string | null;
                /** ID */
                id?: string | null;
            }[] | null;
            /**
             * Stated figures
             * @description Figures as a source gives them, with “over”, “about” or “at least”.
             */
            statedFigures?: {
                /**
                 * What it counts
                 * @description The Polish text; other languages have translations.
                 */
                label?: string | null;
                /**
                 * Qualifier
                 * @description - `exactly`: exactly
                 *     - `at-least`: at least
                 *     - `over`: over
                 *     - `about`: about
                 * @enum {string|null}
                 */
                qualifier?: "exactly" | "at-least" | "over" | "about" | null;
                /** Value */
                value?: number | null;
                /**
                 * As of
                 * @description 2008, 2020‑12 or 2020‑12‑18
                 */
                asOf?: string | null;
                /** Source */
                citation?: {
                    /** Source document */
                    document?: string | null;
                    /** Place in the document */
                    locator?: string | null;
                    /** Note */
                    note?: string | null;
                };
                /** ID */
                id?: string | null;
            }[] | null;
            /** Milestones */
            milestones?: {
                /**
                 * When
                 * @description 2008, 2020‑12 or 2020‑12‑18
                 */
                date?: string | null;
                /**
                 * What happened
                 * @description The Polish text; other languages have translations.
                 */
                title?: string | null;
                /**
                 * Text
                 * @description The Polish text; other languages have translations.
                 */
                text?: string | null;
                /** ID */
                id?: string | null;
            }[] | null;
            /** Priorities */
            priorities?: {
                /** Number */
                number?: number | null;
                /**
                 * Title
                 * @description The Polish text; other languages have translations.
                 */
                title?: string | null;
                /**
                 * Text
                 * @description The Polish text; other languages have translations.
                 */
                text?: string | null;
                /** ID */
                id?: string | null;
            }[] | null;
            /** Adopted by */
            adoptedBy?: string[] | null;
            /** Related programmes */
            relatedProgrammes?: {
                /** Programme */
                programme?: string | null;
                /**
                 * How they relate
                 * @description The Polish text; other languages have translations.
                 */
                relation?: string | null;
                /** ID */
                id?: string | null;
            }[] | null;
            /**
             * Sources
             * @description Where the facts given here are from.
             */
            citations?: {
                /** Source document */
                document?: string | null;
                /** Place in the document */
                locator?: string | null;
                /** Note */
                note?: string | null;
                /** ID */
                id?: string | null;
            }[] | null;
            /**
             * Deleted At
             * Format: date-time
             */
            deletedAt?: string | null;
            /**
             * Status
             * @description - `draft`: Draft
             *     - `published`: Published
             * @enum {string|null}
             */
            _status?: "draft" | "published" | null;
        };
        ProgrammeSelect: {
            _fallback?: boolean;
            slug?: boolean;
            title?: boolean;
            acronym?: boolean;
            status?: boolean;
            started?: boolean;
            summary?: boolean;
            body?: boolean;
            links?: boolean | {
                label?: boolean;
                url?: boolean;
                language?: boolean;
                id?: boolean;
            };
            organisations?: boolean | {
                organisation?: boolean;
                role?: boolean;
                from?: boolean;
                until?: boolean;
                id?: boolean;
            };
            eligibility?: boolean | {
                minimumPopulation?: boolean;
                description?: boolean;
            };
            offers?: boolean | {
                title?: boolean;
                text?: boolean;
                id?: boolean;
            };
            statedFigures?: boolean | {
                label?: boolean;
                qualifier?: boolean;
                value?: boolean;
                asOf?: boolean;
                citation?: boolean | {
                    document?: boolean;
                    locator?: boolean;
                    note?: boolean;
                };
                id?: boolean;
            };
            milestones?: boolean | {
                date?: boolean;
                title?: boolean;
                text?: boolean;
                id?: boolean;
            };
            priorities?: boolean | {
                number?: boolean;
                title?: boolean;
                text?: boolean;
                id?: boolean;
            };
            adoptedBy?: boolean;
            relatedProgrammes?: boolean | {
                programme?: boolean;
                relation?: boolean;
                id?: boolean;
            };
            memberCities?: boolean;
            resolutions?: boolean;
            goodPractices?: boolean;
            citations?: boolean | {
                document?: boolean;
                locator?: boolean;
                note?: boolean;
                id?: boolean;
            };
            firstPublishedAt?: boolean;
            updatedAt?: boolean;
            createdAt?: boolean;
            deletedAt?: boolean;
            _status?: boolean;
        };
        ProgrammeWhere: {
            id?: components["schemas"]["ReferenceFilter"];
            slug?: components["schemas"]["TextFilter"];
            title?: components["schemas"]["TextFilter"];
            acronym?: components["schemas"]["TextFilter"];
            status?: components["schemas"]["TextFilter"];
            started?: components["schemas"]["TextFilter"];
            summary?: components["schemas"]["TextFilter"];
            "links.label"?: components["schemas"]["TextFilter"];
            "links.url"?: components["schemas"]["TextFilter"];
            "links.language"?: components["schemas"]["TextFilter"];
            "links.id"?: components["schemas"]["TextFilter"];
            "organisations.organisation"?: components["schemas"]["ReferenceFilter"];
            "organisations.role"?: components["schemas"]["TextFilter"];
            "organisations.from"?: components["schemas"]["TextFilter"];
            "organisations.until"?: components["schemas"]["TextFilter"];
            "organisations.id"?: components["schemas"]["TextFilter"];
            "eligibility.minimumPopulation"?: components["schemas"]["NumberFilter"];
            "eligibility.description"?: components["schemas"]["TextFilter"];
            "offers.title"?: components["schemas"]["TextFilter"];
            "offers.text"?: components["schemas"]["TextFilter"];
            "offers.id"?: components["schemas"]["TextFilter"];
            "statedFigures.label"?: components["schemas"]["TextFilter"];
            "statedFigures.qualifier"?: components["schemas"]["TextFilter"];
            "statedFigures.value"?: components["schemas"]["NumberFilter"];
            "statedFigures.asOf"?: components["schemas"]["TextFilter"];
            "statedFigures.citation.document"?: components["schemas"]["ReferenceFilter"];
            "statedFigures.citation.locator"?: components["schemas"]["TextFilter"];
            "statedFigures.citation.note"?: components["schemas"]["TextFilter"];
            "statedFigures.id"?: components["schemas"]["TextFilter"];
            "milestones.date"?: components["schemas"]["TextFilter"];
            "milestones.title"?: components["schemas"]["TextFilter"];
            "milestones.text"?: components["schemas"]["TextFilter"];
            "milestones.id"?: components["schemas"]["TextFilter"];
            "priorities.number"?: components["schemas"]["NumberFilter"];
            "priorities.title"?: components["schemas"]["TextFilter"];
            "priorities.text"?: components["schemas"]["TextFilter"];
            "priorities.id"?: components["schemas"]["TextFilter"];
            adoptedBy?: components["schemas"]["ReferenceFilter"];
            "relatedProgrammes.programme"?: components["schemas"]["ReferenceFilter"];
            "relatedProgrammes.relation"?: components["schemas"]["TextFilter"];
            "relatedProgrammes.id"?: components["schemas"]["TextFilter"];
            "citations.document"?: components["schemas"]["ReferenceFilter"];
            "citations.locator"?: components["schemas"]["TextFilter"];
            "citations.note"?: components["schemas"]["TextFilter"];
            "citations.id"?: components["schemas"]["TextFilter"];
            firstPublishedAt?: components["schemas"]["DateFilter"];
            updatedAt?: components["schemas"]["DateFilter"];
            createdAt?: components["schemas"]["DateFilter"];
            deletedAt?: components["schemas"]["DateFilter"];
            _status?: components["schemas"]["TextFilter"];
            and?: components["schemas"]["ProgrammeWhere"][];
            or?: components["schemas"]["ProgrammeWhere"][];
        } & {
            [key: string]: components["schemas"]["AnyFilter"];
        };
        ProgrammeAnswer: {
            /** @description The document as it was saved */
            doc: components["schemas"]["ProgrammeSaved"];
            /** @description What happened, in words. */
            message: string;
        };
        ProgrammePage: {
            docs: components["schemas"]["Programme"][];
            /** @description How many documents there are */
            totalDocs: number;
            limit: number;
            totalPages: number;
            page?: number | null;
            pagingCounter: number;
            hasPrevPage: boolean;
            hasNextPage: boolean;
            prevPage: number | null;
            nextPage: number | null;
        };
        ProgrammeBulkAnswer: {
            docs: components["schemas"]["ProgrammeSaved"][];
            errors: {
                id: string;
                message: string;
                isPublic?: boolean;
            }[];
            /** @description What happened, in words. */
            message: string;
        };
        ProgrammeVersion: {
            id: string;
            parent?: string | components["schemas"]["Programme"];
            /** @description What this version holds */
            version: components["schemas"]["ProgrammeSaved"];
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            latest?: boolean | null;
            autosave?: boolean | null;
            snapshot?: boolean | null;
            publishedLocale?: string | null;
        };
        ProgrammeVersionPage: {
            docs: components["schemas"]["ProgrammeVersion"][];
            /** @description How many documents there are */
            totalDocs: number;
            limit: number;
            totalPages: number;
            page?: number | null;
            pagingCounter: number;
            hasPrevPage: boolean;
            hasNextPage: boolean;
            prevPage: number | null;
            nextPage: number | null;
        };
        /**
         * City
         * @example {
         *       "id": "abd02875-0d09-4e17-8e5f-acdee7e48944",
         *       "name": "Name",
         *       "country": "aff64e4f-d520-4d18-8cb0-1adab98d2d20",
         *       "updatedAt": "2020-12-18T09:00:00.000Z",
         *       "createdAt": "2020-12-18T09:00:00.000Z",
         *       "_status": "published"
         *     }
         */
        MemberCity: {
            id: string;
            /**
             * Shown in Polish
             * @description Addresses of the texts that are not translated into the language asked for and are here in Polish (`title`, `milestones.<row id>.title`). Only in answers in another language than Polish, and only where they are not asked for with `fallback-locale=none`.
             */
            _fallback?: string[] | null;
            /**
             * Slug
             * @description Made from the Polish title. Change it after publication only if you must: old links will break.
             */
            slug?: string | null;
            /**
             * Name
             * @description In the language asked for.
             */
            name: string;
            /** Country */
            country: string | components["schemas"]["Country"];
            /** Population */
            population?: {
                /** Value */
                value?: number | null;
                /**
                 * As of
                 * @description 2008, 2020‑12 or 2020‑12‑18
                 */
                asOf?: string | null;
            };
            /** Latitude */
            latitude?: number | null;
            /** Longitude */
            longitude?: number | null;
            /** Website */
            website?: string | null;
            /**
             * Summary
             * @description Two or three sentences, shown in lists and by search engines.
             *
             *     In the language asked for.
             */
            summary?: string | null;
            /** Memberships */
            memberships?: {
                /** Programme */
                programme: string | components["schemas"]["Programme"];
                /**
                 * Status
                 * @description - `candidate`: candidate
                 *     - `member`: member
                 *     - `suspended`: suspended
                 *     - `former`: former member
                 * @enum {string}
                 */
                status: "candidate" | "member" | "suspended" | "former";
                /**
                 * Joined
                 * @description 2008, 2020‑12 or 2020‑12‑18
                 */
                joined?: string | null;
                /**
                 * Left
                 * @description 2008, 2020‑12 or 2020‑12‑18
                 */
                left?: string | null;
                /** Number in the programme */
                ordinal?: number | null;
                /** Recommended by */
                recommendedBy?: (string | components["schemas"]["Organisation"])[] | null;
                /** Basis (resolutions) */
                basis?: (string | components["schemas"]["Resolution"])[] | null;
                /**
                 * Through a national network
                 * @description Fill in where the city takes part through a national network: the programme’s minimum population then does not apply.
                 */
                viaNetwork?: string | components["schemas"]["NationalNetwork"] | null;
                /** ID */
                id?: string | null;
            }[] | null;
            /** Index results */
            indexResults?: {
                /** Edition */
                edition: string;
                /** Score (0–100) */
                score?: number | null;
                /**
                 * Indicator
                 * @description In the language asked for.
                 */
                indicator?: string | null;
                /** Address of the report */
                reportUrl?: string | null;
                /** ID */
                id?: string | null;
            }[] | null;
            /** Good practices */
            goodPractices?: {
                docs: (string | components["schemas"]["GoodPractice"])[];
                hasNextPage: boolean;
                /** @description Only where asked for by `joins[…][count]=true`. */
                totalDocs?: number;
            };
            /**
             * Sources
             * @description Where the facts given here are from.
             */
            citations?: {
                /** Source document */
                document: string | components["schemas"]["SourceDocument"];
                /** Place in the document */
                locator?: string | null;
                /** Note */
                note?: string | null;
                /** ID */
                id?: string | null;
            }[] | null;
            /**
             * First published
             * Format: date-time
             */
            firstPublishedAt?: string | null;
            /**
             * Last edited by
             * @description For people of the office only.
             */
            lastEditedBy?: string | components["schemas"]["User"] | null;
            /**
             * Updated At
             * Format: date-time
             */
            updatedAt: string;
            /**
             * Created At
             * Format: date-time
             */
            createdAt: string;
            /**
             * Deleted At
             * Format: date-time
             */
            deletedAt?: string | null;
            /**
             * Status
             * @description - `draft`: Draft
             *     - `published`: Published
             * @enum {string|null}
             */
            _status?: "draft" | "published" | null;
        };
        MemberCitySaved: {
            id?: string;
            /**
             * Shown in Polish
             * @description Addresses of the texts that are not translated into the language asked for and are here in Polish (`title`, `milestones.<row id>.title`). Only in answers in another language than Polish, and only where they are not asked for with `fallback-locale=none`.
             */
            _fallback?: string[] | null;
            /**
             * Slug
             * @description Made from the Polish title. Change it after publication only if you must: old links will break.
             */
            slug?: string | null;
            /**
             * Name
             * @description In the language asked for.
             */
            name?: string | null;
            /** Country */
            country?: string | components["schemas"]["Country"] | null;
            /** Population */
            population?: {
                /** Value */
                value?: number | null;
                /**
                 * As of
                 * @description 2008, 2020‑12 or 2020‑12‑18
                 */
                asOf?: string | null;
            };
            /** Latitude */
            latitude?: number | null;
            /** Longitude */
            longitude?: number | null;
            /** Website */
            website?: string | null;
            /**
             * Summary
             * @description Two or three sentences, shown in lists and by search engines.
             *
             *     In the language asked for.
             */
            summary?: string | null;
            /** Memberships */
            memberships?: {
                /** Programme */
                programme?: string | components["schemas"]["Programme"] | null;
                /**
                 * Status
                 * @description - `candidate`: candidate
                 *     - `member`: member
                 *     - `suspended`: suspended
                 *     - `former`: former member
                 * @enum {string|null}
                 */
                status?: "candidate" | "member" | "suspended" | "former" | null;
                /**
                 * Joined
                 * @description 2008, 2020‑12 or 2020‑12‑18
                 */
                joined?: string | null;
                /**
                 * Left
                 * @description 2008, 2020‑12 or 2020‑12‑18
                 */
                left?: string | null;
                /** Number in the programme */
                ordinal?: number | null;
                /** Recommended by */
                recommendedBy?: (string | components["schemas"]["Organisation"])[] | null;
                /** Basis (resolutions) */
                basis?: (string | components["schemas"]["Resolution"])[] | null;
                /**
                 * Through a national network
                 * @description Fill in where the city takes part through a national network: the programme’s minimum population then does not apply.
                 */
                viaNetwork?: string | components["schemas"]["NationalNetwork"] | null;
                /** ID */
                id?: string | null;
            }[] | null;
            /** Index results */
            indexResults?: {
                /** Edition */
                edition?: string | null;
                /** Score (0–100) */
                score?: number | null;
                /**
                 * Indicator
                 * @description In the language asked for.
                 */
                indicator?: string | null;
                /** Address of the report */
                reportUrl?: string | null;
                /** ID */
                id?: string | null;
            }[] | null;
            /** Good practices */
            goodPractices?: {
                docs: (string | components["schemas"]["GoodPractice"])[];
                hasNextPage: boolean;
                /** @description Only where asked for by `joins[…][count]=true`. */
                totalDocs?: number;
            };
            /**
             * Sources
             * @description Where the facts given here are from.
             */
            citations?: {
                /** Source document */
                document?: string | components["schemas"]["SourceDocument"] | null;
                /** Place in the document */
                locator?: string | null;
                /** Note */
                note?: string | null;
                /** ID */
                id?: string | null;
            }[] | null;
            /**
             * First published
             * Format: date-time
             */
            firstPublishedAt?: string | null;
            /**
             * Last edited by
             * @description For people of the office only.
             */
            lastEditedBy?: string | components["schemas"]["User"] | null;
            /**
             * Updated At
             * Format: date-time
             */
            updatedAt?: string | null;
            /**
             * Created At
             * Format: date-time
             */
            createdAt?: string | null;
            /**
             * Deleted At
             * Format: date-time
             */
            deletedAt?: string | null;
            /**
             * Status
             * @description - `draft`: Draft
             *     - `published`: Published
             * @enum {string|null}
             */
            _status?: "draft" | "published" | null;
        };
        MemberCityInput: {
            /**
             * Slug
             * @description Made from the Polish title. Change it after publication only if you must: old links will break.
             */
            slug?: string | null;
            /**
             * Name
             * @description The Polish text; other languages have translations.
             */
            name?: string | null;
            /** Country */
            country?: string | null;
            /** Population */
            population?: {
                /** Value */
                value?: number | null;
                /**
                 * As of
                 * @description 2008, 2020‑12 or 2020‑12‑18
                 */
                asOf?: string | null;
            };
            /** Latitude */
            latitude?: number | null;
            /** Longitude */
            longitude?: number | null;
            /** Website */
            website?: string | null;
            /**
             * Summary
             * @description Two or three sentences, shown in lists and by search engines.
             *
             *     The Polish text; other languages have translations.
             */
            summary?: string | null;
            /** Memberships */
            memberships?: {
                /** Programme */
                programme?: string | null;
                /**
                 * Status
                 * @description - `candidate`: candidate
                 *     - `member`: member
                 *     - `suspended`: suspended
                 *     - `former`: former member
                 * @enum {string|null}
                 */
                status?: "candidate" | "member" | "suspended" | "former" | null;
                /**
                 * Joined
                 * @description 2008, 2020‑12 or 2020‑12‑18
                 */
                joined?: string | null;
                /**
                 * Left
                 * @description 2008, 2020‑12 or 2020‑12‑18
                 */
                left?: string | null;
                /** Number in the programme */
                ordinal?: number | null;
                /** Recommended by */
                recommendedBy?: string[] | null;
                /** Basis (resolutions) */
                basis?: string[] | null;
                /**
                 * Through a national network
                 * @description Fill in where the city takes part through a national network: the programme’s minimum population then does not apply.
                 */
                viaNetwork?: string | null;
                /** ID */
                id?: string | null;
            }[] | null;
            /** Index results */
            indexResults?: {
                /** Edition */
                edition?: string | null;
                /** Score (0–100) */
                score?: number | null;
                /**
                 * Indicator
                 * @description The Polish text; other languages have translations.
                 */
                indicator?: string | null;
                /** Address of the report */
                reportUrl?: string | null;
                /** ID */
                id?: string | null;
            }[] | null;
            /**
             * Sources
             * @description Where the facts given here are from.
             */
            citations?: {
                /** Source document */
                document?: string | null;
                /** Place in the document */
                locator?: string | null;
                /** Note */
                note?: string | null;
                /** ID */
                id?: string | null;
            }[] | null;
            /**
             * Deleted At
             * Format: date-time
             */
            deletedAt?: string | null;
            /**
             * Status
             * @description - `draft`: Draft
             *     - `published`: Published
             * @enum {string|null}
             */
            _status?: "draft" | "published" | null;
        };
        MemberCitySelect: {
            _fallback?: boolean;
            slug?: boolean;
            name?: boolean;
            country?: boolean;
            population?: boolean | {
                value?: boolean;
                asOf?: boolean;
            };
            latitude?: boolean;
            longitude?: boolean;
            website?: boolean;
            summary?: boolean;
            memberships?: boolean | {
                programme?: boolean;
                status?: boolean;
                joined?: boolean;
                left?: boolean;
                ordinal?: boolean;
                recommendedBy?: boolean;
                basis?: boolean;
                viaNetwork?: boolean;
                id?: boolean;
            };
            indexResults?: boolean | {
                edition?: boolean;
                score?: boolean;
                indicator?: boolean;
                reportUrl?: boolean;
                id?: boolean;
            };
            goodPractices?: boolean;
            citations?: boolean | {
                document?: boolean;
                locator?: boolean;
                note?: boolean;
                id?: boolean;
            };
            firstPublishedAt?: boolean;
            updatedAt?: boolean;
            createdAt?: boolean;
            deletedAt?: boolean;
            _status?: boolean;
        };
        MemberCityWhere: {
            id?: components["schemas"]["ReferenceFilter"];
            slug?: components["schemas"]["TextFilter"];
            name?: components["schemas"]["TextFilter"];
            country?: components["schemas"]["ReferenceFilter"];
            "population.value"?: components["schemas"]["NumberFilter"];
            "population.asOf"?: components["schemas"]["TextFilter"];
            latitude?: components["schemas"]["NumberFilter"];
            longitude?: components["schemas"]["NumberFilter"];
            website?: components["schemas"]["TextFilter"];
            summary?: components["schemas"]["TextFilter"];
            "memberships.programme"?: components["schemas"]["ReferenceFilter"];
            "memberships.status"?: components["schemas"]["TextFilter"];
            "memberships.joined"?: components["schemas"]["TextFilter"];
            "memberships.left"?: components["schemas"]["TextFilter"];
            "memberships.ordinal"?: components["schemas"]["NumberFilter"];
            "memberships.recommendedBy"?: components["schemas"]["ReferenceFilter"];
            "memberships.basis"?: components["schemas"]["ReferenceFilter"];
            "memberships.viaNetwork"?: components["schemas"]["ReferenceFilter"];
            "memberships.id"?: components["schemas"]["TextFilter"];
            "indexResults.edition"?: components["schemas"]["TextFilter"];
            "indexResults.score"?: components["schemas"]["NumberFilter"];
            "indexResults.indicator"?: components["schemas"]["TextFilter"];
            "indexResults.reportUrl"?: components["schemas"]["TextFilter"];
            "indexResults.id"?: components["schemas"]["TextFilter"];
            "citations.document"?: components["schemas"]["ReferenceFilter"];
            "citations.locator"?: components["schemas"]["TextFilter"];
            "citations.note"?: components["schemas"]["TextFilter"];
            "citations.id"?: components["schemas"]["TextFilter"];
            firstPublishedAt?: components["schemas"]["DateFilter"];
            updatedAt?: components["schemas"]["DateFilter"];
            createdAt?: components["schemas"]["DateFilter"];
            deletedAt?: components["schemas"]["DateFilter"];
            _status?: components["schemas"]["TextFilter"];
            and?: components["schemas"]["MemberCityWhere"][];
            or?: components["schemas"]["MemberCityWhere"][];
        } & {
            [key: string]: components["schemas"]["AnyFilter"];
        };
        MemberCityAnswer: {
            /** @description The document as it was saved */
            doc: components["schemas"]["MemberCitySaved"];
            /** @description What happened, in words. */
            message: string;
        };
        MemberCityPage: {
            docs: components["schemas"]["MemberCity"][];
            /** @description How many documents there are */
            totalDocs: number;
            limit: number;
            totalPages: number;
            page?: number | null;
            pagingCounter: number;
            hasPrevPage: boolean;
            hasNextPage: boolean;
            prevPage: number | null;
            nextPage: number | null;
        };
        MemberCityBulkAnswer: {
            docs: components["schemas"]["MemberCitySaved"][];
            errors: {
                id: string;
                message: string;
                isPublic?: boolean;
            }[];
            /** @description What happened, in words. */
            message: string;
        };
        MemberCityVersion: {
            id: string;
            parent?: string | components["schemas"]["MemberCity"];
            /** @description What this version holds */
            version: components["schemas"]["MemberCitySaved"];
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            latest?: boolean | null;
            autosave?: boolean | null;
            snapshot?: boolean | null;
            publishedLocale?: string | null;
        };
        MemberCityVersionPage: {
            docs: components["schemas"]["MemberCityVersion"][];
            /** @description How many documents there are */
            totalDocs: number;
            limit: number;
            totalPages: number;
            page?: number | null;
            pagingCounter: number;
            hasPrevPage: boolean;
            hasNextPage: boolean;
            prevPage: number | null;
            nextPage: number | null;
        };
        /**
         * National network
         * @example {
         *       "id": "d77f2a7a-96b2-447a-8fc8-aa214ed4ad49",
         *       "name": "Name",
         *       "country": "aff64e4f-d520-4d18-8cb0-1adab98d2d20",
         *       "updatedAt": "2020-12-18T09:00:00.000Z",
         *       "createdAt": "2020-12-18T09:00:00.000Z",
         *       "_status": "published"
         *     }
         */
        NationalNetwork: {
            id: string;
            /**
             * Shown in Polish
             * @description Addresses of the texts that are not translated into the language asked for and are here in Polish (`title`, `milestones.<row id>.title`). Only in answers in another language than Polish, and only where they are not asked for with `fallback-locale=none`.
             */
            _fallback?: string[] | null;
            /**
             * Slug
             * @description Made from the Polish title. Change it after publication only if you must: old links will break.
             */
            slug?: string | null;
            /**
             * Name
             * @description In the language asked for.
             */
            name: string;
            /** Country */
            country: string | components["schemas"]["Country"];
            /** Coordinator */
            coordinator?: string | components["schemas"]["Organisation"] | null;
            /**
             * Summary
             * @description Two or three sentences, shown in lists and by search engines.
             *
             *     In the language asked for.
             */
            summary?: string | null;
            /** Website */
            website?: string | null;
            /** Members */
            members?: (string | components["schemas"]["MemberCity"])[] | null;
            /**
             * Stated figures
             * @description Figures as a source gives them, with “over”, “about” or “at least”.
             */
            statedFigures?: {
                /**
                 * What it counts
                 * @description In the language asked for.
                 */
                label: string;
                /**
                 * Qualifier
                 * @description - `exactly`: exactly
                 *     - `at-least`: at least
                 *     - `over`: over
                 *     - `about`: about
                 * @enum {string}
                 */
                qualifier: "exactly" | "at-least" | "over" | "about";
                /** Value */
                value: number;
                /**
                 * As of
                 * @description 2008, 2020‑12 or 2020‑12‑18
                 */
                asOf?: string | null;
                /** Source */
                citation?: {
                    /** Source document */
                    document?: string | components["schemas"]["SourceDocument"] | null;
                    /** Place in the document */
                    locator?: string | null;
                    /** Note */
                    note?: string | null;
                };
                /** ID */
                id?: string | null;
            }[] | null;
            /** Take part through this network */
            memberships?: {
                docs: (string | components["schemas"]["MemberCity"])[];
                hasNextPage: boolean;
                /** @description Only where asked for by `joins[…][count]=true`. */
                totalDocs?: number;
            };
            /**
             * Sources
             * @description Where the facts given here are from.
             */
            citations?: {
                /** Source document */
                document: string | components["schemas"]["SourceDocument"];
                /** Place in the document */
                locator?: string | null;
                /** Note */
                note?: string | null;
                /** ID */
                id?: string | null;
            }[] | null;
            /**
             * First published
             * Format: date-time
             */
            firstPublishedAt?: string | null;
            /**
             * Last edited by
             * @description For people of the office only.
             */
            lastEditedBy?: string | components["schemas"]["User"] | null;
            /**
             * Updated At
             * Format: date-time
             */
            updatedAt: string;
            /**
             * Created At
             * Format: date-time
             */
            createdAt: string;
            /**
             * Deleted At
             * Format: date-time
             */
            deletedAt?: string | null;
            /**
             * Status
             * @description - `draft`: Draft
             *     - `published`: Published
             * @enum {string|null}
             */
            _status?: "draft" | "published" | null;
        };
        NationalNetworkSaved: {
            id?: string;
            /**
             * Shown in Polish
             * @description Addresses of the texts that are not translated into the language asked for and are here in Polish (`title`, `milestones.<row id>.title`). Only in answers in another language than Polish, and only where they are not asked for with `fallback-locale=none`.
             */
            _fallback?: string[] | null;
            /**
             * Slug
             * @description Made from the Polish title. Change it after publication only if you must: old links will break.
             */
            slug?: string | null;
            /**
             * Name
             * @description In the language asked for.
             */
            name?: string | null;
            /** Country */
            country?: string | components["schemas"]["Country"] | null;
            /** Coordinator */
            coordinator?: string | components["schemas"]["Organisation"] | null;
            /**
             * Summary
             * @description Two or three sentences, shown in lists and by search engines.
             *
             *     In the language asked for.
             */
            summary?: string | null;
            /** Website */
            website?: string | null;
            /** Members */
            members?: (string | components["schemas"]["MemberCity"])[] | null;
            /**
             * Stated figures
             * @description Figures as a source gives them, with “over”, “about” or “at least”.
             */
            statedFigures?: {
                /**
                 * What it counts
                 * @description In the language asked for.
                 */
                label?: string | null;
                /**
                 * Qualifier
                 * @description - `exactly`: exactly
                 *     - `at-least`: at least
                 *     - `over`: over
                 *     - `about`: about
                 * @enum {string|null}
                 */
                qualifier?: "exactly" | "at-least" | "over" | "about" | null;
                /** Value */
                value?: number | null;
                /**
                 * As of
                 * @description 2008, 2020‑12 or 2020‑12‑18
                 */
                asOf?: string | null;
                /** Source */
                citation?: {
                    /** Source document */
                    document?: string | components["schemas"]["SourceDocument"] | null;
                    /** Place in the document */
                    locator?: string | null;
                    /** Note */
                    note?: string | null;
                };
                /** ID */
                id?: string | null;
            }[] | null;
            /** Take part through this network */
            memberships?: {
                docs: (string | components["schemas"]["MemberCity"])[];
                hasNextPage: boolean;
                /** @description Only where asked for by `joins[…][count]=true`. */
                totalDocs?: number;
            };
            /**
             * Sources
             * @description Where the facts given here are from.
             */
            citations?: {
                /** Source document */
                document?: string | components["schemas"]["SourceDocument"] | null;
                /** Place in the document */
                locator?: string | null;
                /** Note */
                note?: string | null;
                /** ID */
                id?: string | null;
            }[] | null;
            /**
             * First published
             * Format: date-time
             */
            firstPublishedAt?: string | null;
            /**
             * Last edited by
             * @description For people of the office only.
             */
            lastEditedBy?: string | components["schemas"]["User"] | null;
            /**
             * Updated At
             * Format: date-time
             */
            updatedAt?: string | null;
            /**
             * Created At
             * Format: date-time
             */
            createdAt?: string | null;
            /**
             * Deleted At
             * Format: date-time
             */
            deletedAt?: string | null;
            /**
             * Status
             * @description - `draft`: Draft
             *     - `published`: Published
             * @enum {string|null}
             */
            _status?: "draft" | "published" | null;
        };
        NationalNetworkInput: {
            /**
             * Slug
             * @description Made from the Polish title. Change it after publication only if you must: old links will break.
             */
            slug?: string | null;
            /**
             * Name
             * @description The Polish text; other languages have translations.
             */
            name?: string | null;
            /** Country */
            country?: string | null;
            /** Coordinator */
            coordinator?: string | null;
            /**
             * Summary
             * @description Two or three sentences, shown in lists and by search engines.
             *
             *     The Polish text; other languages have translations.
             */
            summary?: string | null;
            /** Website */
            website?: string | null;
            /** Members */
            members?: string[] | null;
            /**
             * Stated figures
             * @description Figures as a source gives them, with “over”, “about” or “at least”.
             */
            statedFigures?: {
                /**
                 * What it counts
                 * @description The Polish text; other languages have translations.
                 */
                label?: string | null;
                /**
                 * Qualifier
                 * @description - `exactly`: exactly
                 *     - `at-least`: at least
                 *     - `over`: over
                 *     - `about`: about
                 * @enum {string|null}
                 */
                qualifier?: "exactly" | "at-least" | "over" | "about" | null;
                /** Value */
                value?: number | null;
                /**
                 * As of
                 * @description 2008, 2020‑12 or 2020‑12‑18
                 */
                asOf?: string | null;
                /** Source */
                citation?: {
                    /** Source document */
                    document?: string | null;
                    /** Place in the document */
                    locator?: string | null;
                    /** Note */
                    note?: string | null;
                };
                /** ID */
                id?: string | null;
            }[] | null;
            /**
             * Sources
             * @description Where the facts given here are from.
             */
            citations?: {
                /** Source document */
                document?: string | null;
                /** Place in the document */
                locator?: string | null;
                /** Note */
                note?: string | null;
                /** ID */
                id?: string | null;
            }[] | null;
            /**
             * Deleted At
             * Format: date-time
             */
            deletedAt?: string | null;
            /**
             * Status
             * @description - `draft`: Draft
             *     - `published`: Published
             * @enum {string|null}
             */
            _status?: "draft" | "published" | null;
        };
        NationalNetworkSelect: {
            _fallback?: boolean;
            slug?: boolean;
            name?: boolean;
            country?: boolean;
            coordinator?: boolean;
            summary?: boolean;
            website?: boolean;
            members?: boolean;
            statedFigures?: boolean | {
                label?: boolean;
                qualifier?: boolean;
                value?: boolean;
                asOf?: boolean;
                citation?: boolean | {
                    document?: boolean;
                    locator?: boolean;
                    note?: boolean;
                };
                id?: boolean;
            };
            memberships?: boolean;
            citations?: boolean | {
                document?: boolean;
                locator?: boolean;
                note?: boolean;
                id?: boolean;
            };
            firstPublishedAt?: boolean;
            updatedAt?: boolean;
            createdAt?: boolean;
            deletedAt?: boolean;
            _status?: boolean;
        };
        NationalNetworkWhere: {
            id?: components["schemas"]["ReferenceFilter"];
            slug?: components["schemas"]["TextFilter"];
            name?: components["schemas"]["TextFilter"];
            country?: components["schemas"]["ReferenceFilter"];
            coordinator?: components["schemas"]["ReferenceFilter"];
            summary?: components["schemas"]["TextFilter"];
            website?: components["schemas"]["TextFilter"];
            members?: components["schemas"]["ReferenceFilter"];
            "statedFigures.label"?: components["schemas"]["TextFilter"];
            "statedFigures.qualifier"?: components["schemas"]["TextFilter"];
            "statedFigures.value"?: components["schemas"]["NumberFilter"];
            "statedFigures.asOf"?: components["schemas"]["TextFilter"];
            "statedFigures.citation.document"?: components["schemas"]["ReferenceFilter"];
            "statedFigures.citation.locator"?: components["schemas"]["TextFilter"];
            "statedFigures.citation.note"?: components["schemas"]["TextFilter"];
            "statedFigures.id"?: components["schemas"]["TextFilter"];
            "citations.document"?: components["schemas"]["ReferenceFilter"];
            "citations.locator"?: components["schemas"]["TextFilter"];
            "citations.note"?: components["schemas"]["TextFilter"];
            "citations.id"?: components["schemas"]["TextFilter"];
            firstPublishedAt?: components["schemas"]["DateFilter"];
            updatedAt?: components["schemas"]["DateFilter"];
            createdAt?: components["schemas"]["DateFilter"];
            deletedAt?: components["schemas"]["DateFilter"];
            _status?: components["schemas"]["TextFilter"];
            and?: components["schemas"]["NationalNetworkWhere"][];
            or?: components["schemas"]["NationalNetworkWhere"][];
        } & {
            [key: string]: components["schemas"]["AnyFilter"];
        };
        NationalNetworkAnswer: {
            /** @description The document as it was saved */
            doc: components["schemas"]["NationalNetworkSaved"];
            /** @description What happened, in words. */
            message: string;
        };
        NationalNetworkPage: {
            docs: components["schemas"]["NationalNetwork"][];
            /** @description How many documents there are */
            totalDocs: number;
            limit: number;
            totalPages: number;
            page?: number | null;
            pagingCounter: number;
            hasPrevPage: boolean;
            hasNextPage: boolean;
            prevPage: number | null;
            nextPage: number | null;
        };
        NationalNetworkBulkAnswer: {
            docs: components["schemas"]["NationalNetworkSaved"][];
            errors: {
                id: string;
                message: string;
                isPublic?: boolean;
            }[];
            /** @description What happened, in words. */
            message: string;
        };
        NationalNetworkVersion: {
            id: string;
            parent?: string | components["schemas"]["NationalNetwork"];
            /** @description What this version holds */
            version: components["schemas"]["NationalNetworkSaved"];
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            latest?: boolean | null;
            autosave?: boolean | null;
            snapshot?: boolean | null;
            publishedLocale?: string | null;
        };
        NationalNetworkVersionPage: {
            docs: components["schemas"]["NationalNetworkVersion"][];
            /** @description How many documents there are */
            totalDocs: number;
            limit: number;
            totalPages: number;
            page?: number | null;
            pagingCounter: number;
            hasPrevPage: boolean;
            hasNextPage: boolean;
            prevPage: number | null;
            nextPage: number | null;
        };
        /**
         * Good practice
         * @example {
         *       "id": "10035700-b49d-450c-8963-ac6e807d6869",
         *       "title": "Title",
         *       "updatedAt": "2020-12-18T09:00:00.000Z",
         *       "createdAt": "2020-12-18T09:00:00.000Z",
         *       "_status": "published"
         *     }
         */
        GoodPractice: {
            id: string;
            /**
             * Shown in Polish
             * @description Addresses of the texts that are not translated into the language asked for and are here in Polish (`title`, `milestones.<row id>.title`). Only in answers in another language than Polish, and only where they are not asked for with `fallback-locale=none`.
             */
            _fallback?: string[] | null;
            /**
             * Slug
             * @description Made from the Polish title. Change it after publication only if you must: old links will break.
             */
            slug?: string | null;
            /**
             * Title
             * @description In the language asked for.
             */
            title: string;
            /** City */
            city?: string | components["schemas"]["MemberCity"] | null;
            /**
             * Diversity dimensions
             * @description - `national`: national
             *     - `religious`: religious
             *     - `ethnic`: ethnic
             *     - `social`: social
             */
            dimensions?: ("national" | "religious" | "ethnic" | "social")[] | null;
            /** Picture */
            image?: string | components["schemas"]["Media"] | null;
            /**
             * Summary
             * @description Two or three sentences, shown in lists and by search engines.
             *
             *     In the language asked for.
             */
            summary?: string | null;
            /**
             * Text
             * @description In the language asked for.
             */
            body?: {
                root: {
                    type: string;
                    children: ({
                        type: string;
                        version: number;
                    } & {
                        [key: string]: unknown;
                    })[];
                    direction: ("ltr" | "rtl") | null;
                    /** @enum {string} */
                    format: "left" | "start" | "center" | "right" | "end" | "justify" | "";
                    indent: number;
                    version: number;
                };
            } | null;
            /** Programmes */
            programmes?: (string | components["schemas"]["Programme"])[] | null;
            /** Tools to download */
            tools?: (string | components["schemas"]["Attachment"])[] | null;
            /**
             * Sources
             * @description Where the facts given here are from.
             */
            citations?: {
                /** Source document */
                document: string | components["schemas"]["SourceDocument"];
                /** Place in the document */
                locator?: string | null;
                /** Note */
                note?: string | null;
                /** ID */
                id?: string | null;
            }[] | null;
            /**
             * First published
             * Format: date-time
             */
            firstPublishedAt?: string | null;
            /**
             * Last edited by
             * @description For people of the office only.
             */
            lastEditedBy?: string | components["schemas"]["User"] | null;
            /**
             * Updated At
             * Format: date-time
             */
            updatedAt: string;
            /**
             * Created At
             * Format: date-time
             */
            createdAt: string;
            /**
             * Deleted At
             * Format: date-time
             */
            deletedAt?: string | null;
            /**
             * Status
             * @description - `draft`: Draft
             *     - `published`: Published
             * @enum {string|null}
             */
            _status?: "draft" | "published" | null;
        };
        GoodPracticeSaved: {
            id?: string;
            /**
             * Shown in Polish
             * @description Addresses of the texts that are not translated into the language asked for and are here in Polish (`title`, `milestones.<row id>.title`). Only in answers in another language than Polish, and only where they are not asked for with `fallback-locale=none`.
             */
            _fallback?: string[] | null;
            /**
             * Slug
             * @description Made from the Polish title. Change it after publication only if you must: old links will break.
             */
            slug?: string | null;
            /**
             * Title
             * @description In the language asked for.
             */
            title?: string | null;
            /** City */
            city?: string | components["schemas"]["MemberCity"] | null;
            /**
             * Diversity dimensions
             * @description - `national`: national
             *     - `religious`: religious
             *     - `ethnic`: ethnic
             *     - `social`: social
             */
            dimensions?: ("national" | "religious" | "ethnic" | "social")[] | null;
            /** Picture */
            image?: string | components["schemas"]["Media"] | null;
            /**
             * Summary
             * @description Two or three sentences, shown in lists and by search engines.
             *
             *     In the language asked for.
             */
            summary?: string | null;
            /**
             * Text
             * @description In the language asked for.
             */
            body?: {
                root: {
                    type: string;
                    children: ({
                        type: string;
                        version: number;
                    } & {
                        [key: string]: unknown;
                    })[];
                    direction: ("ltr" | "rtl") | null;
                    /** @enum {string} */
                    format: "left" | "start" | "center" | "right" | "end" | "justify" | "";
                    indent: number;
                    version: number;
                };
            } | null;
            /** Programmes */
            programmes?: (string | components["schemas"]["Programme"])[] | null;
            /** Tools to download */
            tools?: (string | components["schemas"]["Attachment"])[] | null;
            /**
             * Sources
             * @description Where the facts given here are from.
             */
            citations?: {
                /** Source document */
                document?: string | components["schemas"]["SourceDocument"] | null;
                /** Place in the document */
                locator?: string | null;
                /** Note */
                note?: string | null;
                /** ID */
                id?: string | null;
            }[] | null;
            /**
             * First published
             * Format: date-time
             */
            firstPublishedAt?: string | null;
            /**
             * Last edited by
             * @description For people of the office only.
             */
            lastEditedBy?: string | components["schemas"]["User"] | null;
            /**
             * Updated At
             * Format: date-time
             */
            updatedAt?: string | null;
            /**
             * Created At
             * Format: date-time
             */
            createdAt?: string | null;
            /**
             * Deleted At
             * Format: date-time
             */
            deletedAt?: string | null;
            /**
             * Status
             * @description - `draft`: Draft
             *     - `published`: Published
             * @enum {string|null}
             */
            _status?: "draft" | "published" | null;
        };
        GoodPracticeInput: {
            /**
             * Slug
             * @description Made from the Polish title. Change it after publication only if you must: old links will break.
             */
            slug?: string | null;
            /**
             * Title
             * @description The Polish text; other languages have translations.
             */
            title?: string | null;
            /** City */
            city?: string | null;
            /**
             * Diversity dimensions
             * @description - `national`: national
             *     - `religious`: religious
             *     - `ethnic`: ethnic
             *     - `social`: social
             */
            dimensions?: ("national" | "religious" | "ethnic" | "social")[] | null;
            /** Picture */
            image?: string | null;
            /**
             * Summary
             * @description Two or three sentences, shown in lists and by search engines.
             *
             *     The Polish text; other languages have translations.
             */
            summary?: string | null;
            /**
             * Text
             * @description The Polish text; other languages have translations.
             */
            body?: {
                root: {
                    type: string;
                    children: ({
                        type: string;
                        version: number;
                    } & {
                        [key: string]: unknown;
                    })[];
                    direction: ("ltr" | "rtl") | null;
                    /** @enum {string} */
                    format: "left" | "start" | "center" | "right" | "end" | "justify" | "";
                    indent: number;
                    version: number;
                };
            } | null;
            /** Programmes */
            programmes?: string[] | null;
            /** Tools to download */
            tools?: string[] | null;
            /**
             * Sources
             * @description Where the facts given here are from.
             */
            citations?: {
                /** Source document */
                document?: string | null;
                /** Place in the document */
                locator?: string | null;
                /** Note */
                note?: string | null;
                /** ID */
                id?: string | null;
            }[] | null;
            /**
             * Deleted At
             * Format: date-time
             */
            deletedAt?: string | null;
            /**
             * Status
             * @description - `draft`: Draft
             *     - `published`: Published
             * @enum {string|null}
             */
            _status?: "draft" | "published" | null;
        };
        GoodPracticeSelect: {
            _fallback?: boolean;
            slug?: boolean;
            title?: boolean;
            city?: boolean;
            dimensions?: boolean;
            image?: boolean;
            summary?: boolean;
            body?: boolean;
            programmes?: boolean;
            tools?: boolean;
            citations?: boolean | {
                document?: boolean;
                locator?: boolean;
                note?: boolean;
                id?: boolean;
            };
            firstPublishedAt?: boolean;
            updatedAt?: boolean;
            createdAt?: boolean;
            deletedAt?: boolean;
            _status?: boolean;
        };
        GoodPracticeWhere: {
            id?: components["schemas"]["ReferenceFilter"];
            slug?: components["schemas"]["TextFilter"];
            title?: components["schemas"]["TextFilter"];
            city?: components["schemas"]["ReferenceFilter"];
            dimensions?: components["schemas"]["TextFilter"];
            image?: components["schemas"]["ReferenceFilter"];
            summary?: components["schemas"]["TextFilter"];
            programmes?: components["schemas"]["ReferenceFilter"];
            tools?: components["schemas"]["ReferenceFilter"];
            "citations.document"?: components["schemas"]["ReferenceFilter"];
            "citations.locator"?: components["schemas"]["TextFilter"];
            "citations.note"?: components["schemas"]["TextFilter"];
            "citations.id"?: components["schemas"]["TextFilter"];
            firstPublishedAt?: components["schemas"]["DateFilter"];
            updatedAt?: components["schemas"]["DateFilter"];
            createdAt?: components["schemas"]["DateFilter"];
            deletedAt?: components["schemas"]["DateFilter"];
            _status?: components["schemas"]["TextFilter"];
            and?: components["schemas"]["GoodPracticeWhere"][];
            or?: components["schemas"]["GoodPracticeWhere"][];
        } & {
            [key: string]: components["schemas"]["AnyFilter"];
        };
        GoodPracticeAnswer: {
            /** @description The document as it was saved */
            doc: components["schemas"]["GoodPracticeSaved"];
            /** @description What happened, in words. */
            message: string;
        };
        GoodPracticePage: {
            docs: components["schemas"]["GoodPractice"][];
            /** @description How many documents there are */
            totalDocs: number;
            limit: number;
            totalPages: number;
            page?: number | null;
            pagingCounter: number;
            hasPrevPage: boolean;
            hasNextPage: boolean;
            prevPage: number | null;
            nextPage: number | null;
        };
        GoodPracticeBulkAnswer: {
            docs: components["schemas"]["GoodPracticeSaved"][];
            errors: {
                id: string;
                message: string;
                isPublic?: boolean;
            }[];
            /** @description What happened, in words. */
            message: string;
        };
        GoodPracticeVersion: {
            id: string;
            parent?: string | components["schemas"]["GoodPractice"];
            /** @description What this version holds */
            version: components["schemas"]["GoodPracticeSaved"];
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            latest?: boolean | null;
            autosave?: boolean | null;
            snapshot?: boolean | null;
            publishedLocale?: string | null;
        };
        GoodPracticeVersionPage: {
            docs: components["schemas"]["GoodPracticeVersion"][];
            /** @description How many documents there are */
            totalDocs: number;
            limit: number;
            totalPages: number;
            page?: number | null;
            pagingCounter: number;
            hasPrevPage: boolean;
            hasNextPage: boolean;
            prevPage: number | null;
            nextPage: number | null;
        };
        /**
         * Resolution
         * @example {
         *       "id": "9c858d13-57d0-45c9-8301-a17a8cfb7176",
         *       "title": "Title",
         *       "kind": "resolution",
         *       "adoptedOn": "Adopted on",
         *       "updatedAt": "2020-12-18T09:00:00.000Z",
         *       "createdAt": "2020-12-18T09:00:00.000Z",
         *       "_status": "published"
         *     }
         */
        Resolution: {
            id: string;
            /**
             * Shown in Polish
             * @description Addresses of the texts that are not translated into the language asked for and are here in Polish (`title`, `milestones.<row id>.title`). Only in answers in another language than Polish, and only where they are not asked for with `fallback-locale=none`.
             */
            _fallback?: string[] | null;
            /**
             * Slug
             * @description Made from the Polish title. Change it after publication only if you must: old links will break.
             */
            slug?: string | null;
            /**
             * Title
             * @description In the language asked for.
             */
            title: string;
            /** Notice */
            bindingNotice?: string | null;
            /**
             * Number
             * @description Empty where unknown
             */
            number?: string | null;
            /**
             * Kind
             * @description - `resolution`: resolution
             *     - `directional-resolution`: directional resolution
             *     - `ordinance`: ordinance
             *     - `consolidated-text`: consolidated text
             * @enum {string}
             */
            kind: "resolution" | "directional-resolution" | "ordinance" | "consolidated-text";
            /**
             * Adopted on
             * @description 2008, 2020‑12 or 2020‑12‑18
             */
            adoptedOn: string;
            /** Adopted by */
            adoptedBy?: string | components["schemas"]["Organisation"] | null;
            /** Session */
            session?: string | null;
            /**
             * Summary
             * @description Two or three sentences, shown in lists and by search engines.
             *
             *     In the language asked for.
             */
            summary?: string | null;
            /**
             * Text
             * @description In the language asked for.
             */
            body?: {
                root: {
                    type: string;
                    children: ({
                        type: string;
                        version: number;
                    } & {
                        [key: string]: unknown;
                    })[];
                    direction: ("ltr" | "rtl") | null;
                    /** @enum {string} */
                    format: "left" | "start" | "center" | "right" | "end" | "justify" | "";
                    indent: number;
                    version: number;
                };
            } | null;
            /**
             * Status
             * @description - `in-force`: in force
             *     - `not-yet-in-force`: not yet in force
             *     - `repealed`: repealed
             *     - `expired`: expired
             *     - `unknown`: unknown
             * @enum {string|null}
             */
            legalStatus?: "in-force" | "not-yet-in-force" | "repealed" | "expired" | "unknown" | null;
            /**
             * In force from
             * @description 2008, 2020‑12 or 2020‑12‑18
             */
            inForceFrom?: string | null;
            /**
             * In force until
             * @description 2008, 2020‑12 or 2020‑12‑18
             */
            inForceUntil?: string | null;
            /** Official journal */
            officialJournal?: {
                /** Year */
                year?: number | null;
                /** Position */
                position?: number | null;
                /** Address of the publication */
                url?: string | null;
            };
            /** Legal basis */
            legalBasis?: {
                /**
                 * Act or provision
                 * @description In the language asked for.
                 */
                act: string;
                /** Journal reference */
                journalReference?: string | null;
                /** Address */
                url?: string | null;
                /** ID */
                id?: string | null;
            }[] | null;
            /** Provisions */
            provisions?: {
                /** Number */
                number: string;
                /**
                 * Text
                 * @description In the language asked for.
                 */
                text: string;
                /** ID */
                id?: string | null;
            }[] | null;
            /** Obligations */
            obligations?: {
                /**
                 * Text
                 * @description In the language asked for.
                 */
                text: string;
                /** Addressee */
                addressee?: string | components["schemas"]["Organisation"] | null;
                /**
                 * Due
                 * @description 2008, 2020‑12 or 2020‑12‑18
                 */
                due?: string | null;
                /**
                 * Fulfilled on
                 * @description 2008, 2020‑12 or 2020‑12‑18
                 */
                fulfilledOn?: string | null;
                /**
                 * Evidence
                 * @description In the language asked for.
                 */
                evidence?: string | null;
                /** ID */
                id?: string | null;
            }[] | null;
            /** Executed by */
            executedBy?: string | components["schemas"]["Organisation"] | null;
            /** Signed by */
            signedBy?: {
                /**
                 * Office
                 * @description In the language asked for.
                 */
                office?: string | null;
                /** Name */
                name?: string | null;
            };
            /** Adopts programmes */
            adopts?: (string | components["schemas"]["Programme"])[] | null;
            /** Amends */
            amends?: (string | components["schemas"]["Resolution"])[] | null;
            /** Repeals */
            repeals?: (string | components["schemas"]["Resolution"])[] | null;
            /** Consolidates */
            consolidates?: (string | components["schemas"]["Resolution"])[] | null;
            /** Implements */
            implements?: (string | components["schemas"]["Resolution"])[] | null;
            /** Based on */
            basedOn?: (string | components["schemas"]["Resolution"])[] | null;
            /** Amended by */
            amendedBy?: {
                docs: (string | components["schemas"]["Resolution"])[];
                hasNextPage: boolean;
                /** @description Only where asked for by `joins[…][count]=true`. */
                totalDocs?: number;
            };
            /** Repealed by */
            repealedBy?: {
                docs: (string | components["schemas"]["Resolution"])[];
                hasNextPage: boolean;
                /** @description Only where asked for by `joins[…][count]=true`. */
                totalDocs?: number;
            };
            /** Consolidated by */
            consolidatedBy?: {
                docs: (string | components["schemas"]["Resolution"])[];
                hasNextPage: boolean;
                /** @description Only where asked for by `joins[…][count]=true`. */
                totalDocs?: number;
            };
            /** Implemented by */
            implementedBy?: {
                docs: (string | components["schemas"]["Resolution"])[];
                hasNextPage: boolean;
                /** @description Only where asked for by `joins[…][count]=true`. */
                totalDocs?: number;
            };
            /** Basis for */
            basisFor?: {
                docs: (string | components["schemas"]["Resolution"])[];
                hasNextPage: boolean;
                /** @description Only where asked for by `joins[…][count]=true`. */
                totalDocs?: number;
            };
            /** Annexes */
            annexes?: (string | components["schemas"]["Attachment"])[] | null;
            /** Other files */
            attachments?: (string | components["schemas"]["Attachment"])[] | null;
            /**
             * Sources
             * @description Where the facts given here are from.
             */
            citations?: {
                /** Source document */
                document: string | components["schemas"]["SourceDocument"];
                /** Place in the document */
                locator?: string | null;
                /** Note */
                note?: string | null;
                /** ID */
                id?: string | null;
            }[] | null;
            /**
             * First published
             * Format: date-time
             */
            firstPublishedAt?: string | null;
            /**
             * Last edited by
             * @description For people of the office only.
             */
            lastEditedBy?: string | components["schemas"]["User"] | null;
            /**
             * Updated At
             * Format: date-time
             */
            updatedAt: string;
            /**
             * Created At
             * Format: date-time
             */
            createdAt: string;
            /**
             * Deleted At
             * Format: date-time
             */
            deletedAt?: string | null;
            /**
             * Status
             * @description - `draft`: Draft
             *     - `published`: Published
             * @enum {string|null}
             */
            _status?: "draft" | "published" | null;
        };
        ResolutionSaved: {
            id?: string;
            /**
             * Shown in Polish
             * @description Addresses of the texts that are not translated into the language asked for and are here in Polish (`title`, `milestones.<row id>.title`). Only in answers in another language than Polish, and only where they are not asked for with `fallback-locale=none`.
             */
            _fallback?: string[] | null;
            /**
             * Slug
             * @description Made from the Polish title. Change it after publication only if you must: old links will break.
             */
            slug?: string | null;
            /**
             * Title
             * @description In the language asked for.
             */
            title?: string | null;
            /** Notice */
            bindingNotice?: string | null;
            /**
             * Number
             * @description Empty where unknown
             */
            number?: string | null;
            /**
             * Kind
             * @description - `resolution`: resolution
             *     - `directional-resolution`: directional resolution
             *     - `ordinance`: ordinance
             *     - `consolidated-text`: consolidated text
             * @enum {string|null}
             */
            kind?: "resolution" | "directional-resolution" | "ordinance" | "consolidated-text" | null;
            /**
             * Adopted on
             * @description 2008, 2020‑12 or 2020‑12‑18
             */
            adoptedOn?: string | null;
            /** Adopted by */
            adoptedBy?: string | components["schemas"]["Organisation"] | null;
            /** Session */
            session?: string | null;
            /**
             * Summary
             * @description Two or three sentences, shown in lists and by search engines.
             *
             *     In the language asked for.
             */
            summary?: string | null;
            /**
             * Text
             * @description In the language asked for.
             */
            body?: {
                root: {
                    type: string;
                    children: ({
                        type: string;
                        version: number;
                    } & {
                        [key: string]: unknown;
                    })[];
                    direction: ("ltr" | "rtl") | null;
                    /** @enum {string} */
                    format: "left" | "start" | "center" | "right" | "end" | "justify" | "";
                    indent: number;
                    version: number;
                };
            } | null;
            /**
             * Status
             * @description - `in-force`: in force
             *     - `not-yet-in-force`: not yet in force
             *     - `repealed`: repealed
             *     - `expired`: expired
             *     - `unknown`: unknown
             * @enum {string|null}
             */
            legalStatus?: "in-force" | "not-yet-in-force" | "repealed" | "expired" | "unknown" | null;
            /**
             * In force from
             * @description 2008, 2020‑12 or 2020‑12‑18
             */
            inForceFrom?: string | null;
            /**
             * In force until
             * @description 2008, 2020‑12 or 2020‑12‑18
             */
            inForceUntil?: string | null;
            /** Official journal */
            officialJournal?: {
                /** Year */
                year?: number | null;
                /** Position */
                position?: number | null;
                /** Address of the publication */
                url?: string | null;
            };
            /** Legal basis */
            legalBasis?: {
                /**
                 * Act or provision
                 * @description In the language asked for.
                 */
                act?: string | null;
                /** Journal reference */
                journalReference?: string | null;
                /** Address */
                url?: string | null;
                /** ID */
                id?: string | null;
            }[] | null;
            /** Provisions */
            provisions?: {
                /** Number */
                number?: string | null;
                /**
                 * Text
                 * @description In the language asked for.
                 */
                text?: string | null;
                /** ID */
                id?: string | null;
            }[] | null;
            /** Obligations */
            obligations?: {
                /**
                 * Text
                 * @description In the language asked for.
                 */
                text?: string | null;
                /** Addressee */
                addressee?: string | components["schemas"]["Organisation"] | null;
                /**
                 * Due
                 * @description 2008, 2020‑12 or 2020‑12‑18
                 */
                due?: string | null;
                /**
                 * Fulfilled on
                 * @description 2008, 2020‑12 or 2020‑12‑18
                 */
                fulfilledOn?: string | null;
                /**
                 * Evidence
                 * @description In the language asked for.
                 */
                evidence?: string | null;
                /** ID */
                id?: string | null;
            }[] | null;
            /** Executed by */
            executedBy?: string | components["schemas"]["Organisation"] | null;
            /** Signed by */
            signedBy?: {
                /**
                 * Office
                 * @description In the language asked for.
                 */
                office?: string | null;
                /** Name */
                name?: string | null;
            };
            /** Adopts programmes */
            adopts?: (string | components["schemas"]["Programme"])[] | null;
            /** Amends */
            amends?: (string | components["schemas"]["Resolution"])[] | null;
            /** Repeals */
            repeals?: (string | components["schemas"]["Resolution"])[] | null;
            /** Consolidates */
            consolidates?: (string | components["schemas"]["Resolution"])[] | null;
            /** Implements */
            implements?: (string | components["schemas"]["Resolution"])[] | null;
            /** Based on */
            basedOn?: (string | components["schemas"]["Resolution"])[] | null;
            /** Amended by */
            amendedBy?: {
                docs: (string | components["schemas"]["Resolution"])[];
                hasNextPage: boolean;
                /** @description Only where asked for by `joins[…][count]=true`. */
                totalDocs?: number;
            };
            /** Repealed by */
            repealedBy?: {
                docs: (string | components["schemas"]["Resolution"])[];
                hasNextPage: boolean;
                /** @description Only where asked for by `joins[…][count]=true`. */
                totalDocs?: number;
            };
            /** Consolidated by */
            consolidatedBy?: {
                docs: (string | components["schemas"]["Resolution"])[];
                hasNextPage: boolean;
                /** @description Only where asked for by `joins[…][count]=true`. */
                totalDocs?: number;
            };
            /** Implemented by */
            implementedBy?: {
                docs: (string | components["schemas"]["Resolution"])[];
                hasNextPage: boolean;
                /** @description Only where asked for by `joins[…][count]=true`. */
                totalDocs?: number;
            };
            /** Basis for */
            basisFor?: {
                docs: (string | components["schemas"]["Resolution"])[];
                hasNextPage: boolean;
                /** @description Only where asked for by `joins[…][count]=true`. */
                totalDocs?: number;
            };
            /** Annexes */
            annexes?: (string | components["schemas"]["Attachment"])[] | null;
            /** Other files */
            attachments?: (string | components["schemas"]["Attachment"])[] | null;
            /**
             * Sources
             * @description Where the facts given here are from.
             */
            citations?: {
                /** Source document */
                document?: string | components["schemas"]["SourceDocument"] | null;
                /** Place in the document */
                locator?: string | null;
                /** Note */
                note?: string | null;
                /** ID */
                id?: string | null;
            }[] | null;
            /**
             * First published
             * Format: date-time
             */
            firstPublishedAt?: string | null;
            /**
             * Last edited by
             * @description For people of the office only.
             */
            lastEditedBy?: string | components["schemas"]["User"] | null;
            /**
             * Updated At
             * Format: date-time
             */
            updatedAt?: string | null;
            /**
             * Created At
             * Format: date-time
             */
            createdAt?: string | null;
            /**
             * Deleted At
             * Format: date-time
             */
            deletedAt?: string | null;
            /**
             * Status
             * @description - `draft`: Draft
             *     - `published`: Published
             * @enum {string|null}
             */
            _status?: "draft" | "published" | null;
        };
        ResolutionInput: {
            /**
             * Slug
             * @description Made from the Polish title. Change it after publication only if you must: old links will break.
             */
            slug?: string | null;
            /**
             * Title
             * @description The Polish text; other languages have translations.
             */
            title?: string | null;
            /**
             * Number
             * @description Empty where unknown
             */
            number?: string | null;
            /**
             * Kind
             * @description - `resolution`: resolution
             *     - `directional-resolution`: directional resolution
             *     - `ordinance`: ordinance
             *     - `consolidated-text`: consolidated text
             * @enum {string|null}
             */
            kind?: "resolution" | "directional-resolution" | "ordinance" | "consolidated-text" | null;
            /**
             * Adopted on
             * @description 2008, 2020‑12 or 2020‑12‑18
             */
            adoptedOn?: string | null;
            /** Adopted by */
            adoptedBy?: string | null;
            /** Session */
            session?: string | null;
            /**
             * Summary
             * @description Two or three sentences, shown in lists and by search engines.
             *
             *     The Polish text; other languages have translations.
             */
            summary?: string | null;
            /**
             * Text
             * @description The Polish text; other languages have translations.
             */
            body?: {
                root: {
                    type: string;
                    children: ({
                        type: string;
                        version: number;
                    } & {
                        [key: string]: unknown;
                    })[];
                    direction: ("ltr" | "rtl") | null;
                    /** @enum {string} */
                    format: "left" | "start" | "center" | "right" | "end" | "justify" | "";
                    indent: number;
                    version: number;
                };
            } | null;
            /**
             * Status
             * @description - `in-force`: in force
             *     - `not-yet-in-force`: not yet in force
             *     - `repealed`: repealed
             *     - `expired`: expired
             *     - `unknown`: unknown
             * @enum {string|null}
             */
            legalStatus?: "in-force" | "not-yet-in-force" | "repealed" | "expired" | "unknown" | null;
            /**
             * In force from
             * @description 2008, 2020‑12 or 2020‑12‑18
             */
            inForceFrom?: string | null;
            /**
             * In force until
             * @description 2008, 2020‑12 or 2020‑12‑18
             */
            inForceUntil?: string | null;
            /** Official journal */
            officialJournal?: {
                /** Year */
                year?: number | null;
                /** Position */
                position?: number | null;
                /** Address of the publication */
                url?: string | null;
            };
            /** Legal basis */
            legalBasis?: {
                /**
                 * Act or provision
                 * @description The Polish text; other languages have translations.
                 */
                act?: string | null;
                /** Journal reference */
                journalReference?: string | null;
                /** Address */
                url?: string | null;
                /** ID */
                id?: string | null;
            }[] | null;
            /** Provisions */
            provisions?: {
                /** Number */
                number?: string | null;
                /**
                 * Text
                 * @description The Polish text; other languages have translations.
                 */
                text?: string | null;
                /** ID */
                id?: string | null;
            }[] | null;
            /** Obligations */
            obligations?: {
                /**
                 * Text
                 * @description The Polish text; other languages have translations.
                 */
                text?: string | null;
                /** Addressee */
                addressee?: string | null;
                /**
                 * Due
                 * @description 2008, 2020‑12 or 2020‑12‑18
                 */
                due?: string | null;
                /**
                 * Fulfilled on
                 * @description 2008, 2020‑12 or 2020‑12‑18
                 */
                fulfilledOn?: string | null;
                /**
                 * Evidence
                 * @description The Polish text; other languages have translations.
                 */
                evidence?: string | null;
                /** ID */
                id?: string | null;
            }[] | null;
            /** Executed by */
            executedBy?: string | null;
            /** Signed by */
            signedBy?: {
                /**
                 * Office
                 * @description The Polish text; other languages have translations.
                 */
                office?: string | null;
                /** Name */
                name?: string | null;
            };
            /** Adopts programmes */
            adopts?: string[] | null;
            /** Amends */
            amends?: string[] | null;
            /** Repeals */
            repeals?: string[] | null;
            /** Consolidates */
            consolidates?: string[] | null;
            /** Implements */
            implements?: string[] | null;
            /** Based on */
            basedOn?: string[] | null;
            /** Annexes */
            annexes?: string[] | null;
            /** Other files */
            attachments?: string[] | null;
            /**
             * Sources
             * @description Where the facts given here are from.
             */
            citations?: {
                /** Source document */
                document?: string | null;
                /** Place in the document */
                locator?: string | null;
                /** Note */
                note?: string | null;
                /** ID */
                id?: string | null;
            }[] | null;
            /**
             * Deleted At
             * Format: date-time
             */
            deletedAt?: string | null;
            /**
             * Status
             * @description - `draft`: Draft
             *     - `published`: Published
             * @enum {string|null}
             */
            _status?: "draft" | "published" | null;
        };
        ResolutionSelect: {
            _fallback?: boolean;
            slug?: boolean;
            title?: boolean;
            bindingNotice?: boolean;
            number?: boolean;
            kind?: boolean;
            adoptedOn?: boolean;
            adoptedBy?: boolean;
            session?: boolean;
            summary?: boolean;
            body?: boolean;
            legalStatus?: boolean;
            inForceFrom?: boolean;
            inForceUntil?: boolean;
            officialJournal?: boolean | {
                year?: boolean;
                position?: boolean;
                url?: boolean;
            };
            legalBasis?: boolean | {
                act?: boolean;
                journalReference?: boolean;
                url?: boolean;
                id?: boolean;
            };
            provisions?: boolean | {
                number?: boolean;
                text?: boolean;
                id?: boolean;
            };
            obligations?: boolean | {
                text?: boolean;
                addressee?: boolean;
                due?: boolean;
                fulfilledOn?: boolean;
                evidence?: boolean;
                id?: boolean;
            };
            executedBy?: boolean;
            signedBy?: boolean | {
                office?: boolean;
                name?: boolean;
            };
            adopts?: boolean;
            amends?: boolean;
            repeals?: boolean;
            consolidates?: boolean;
            implements?: boolean;
            basedOn?: boolean;
            amendedBy?: boolean;
            repealedBy?: boolean;
            consolidatedBy?: boolean;
            implementedBy?: boolean;
            basisFor?: boolean;
            annexes?: boolean;
            attachments?: boolean;
            citations?: boolean | {
                document?: boolean;
                locator?: boolean;
                note?: boolean;
                id?: boolean;
            };
            firstPublishedAt?: boolean;
            updatedAt?: boolean;
            createdAt?: boolean;
            deletedAt?: boolean;
            _status?: boolean;
        };
        ResolutionWhere: {
            id?: components["schemas"]["ReferenceFilter"];
            slug?: components["schemas"]["TextFilter"];
            title?: components["schemas"]["TextFilter"];
            number?: components["schemas"]["TextFilter"];
            kind?: components["schemas"]["TextFilter"];
            adoptedOn?: components["schemas"]["TextFilter"];
            adoptedBy?: components["schemas"]["ReferenceFilter"];
            session?: components["schemas"]["TextFilter"];
            summary?: components["schemas"]["TextFilter"];
            legalStatus?: components["schemas"]["TextFilter"];
            inForceFrom?: components["schemas"]["TextFilter"];
            inForceUntil?: components["schemas"]["TextFilter"];
            "officialJournal.year"?: components["schemas"]["NumberFilter"];
            "officialJournal.position"?: components["schemas"]["NumberFilter"];
            "officialJournal.url"?: components["schemas"]["TextFilter"];
            "legalBasis.act"?: components["schemas"]["TextFilter"];
            "legalBasis.journalReference"?: components["schemas"]["TextFilter"];
            "legalBasis.url"?: components["schemas"]["TextFilter"];
            "legalBasis.id"?: components["schemas"]["TextFilter"];
            "provisions.number"?: components["schemas"]["TextFilter"];
            "provisions.text"?: components["schemas"]["TextFilter"];
            "provisions.id"?: components["schemas"]["TextFilter"];
            "obligations.text"?: components["schemas"]["TextFilter"];
            "obligations.addressee"?: components["schemas"]["ReferenceFilter"];
            "obligations.due"?: components["schemas"]["TextFilter"];
            "obligations.fulfilledOn"?: components["schemas"]["TextFilter"];
            "obligations.evidence"?: components["schemas"]["TextFilter"];
            "obligations.id"?: components["schemas"]["TextFilter"];
            executedBy?: components["schemas"]["ReferenceFilter"];
            "signedBy.office"?: components["schemas"]["TextFilter"];
            "signedBy.name"?: components["schemas"]["TextFilter"];
            adopts?: components["schemas"]["ReferenceFilter"];
            amends?: components["schemas"]["ReferenceFilter"];
            repeals?: components["schemas"]["ReferenceFilter"];
            consolidates?: components["schemas"]["ReferenceFilter"];
            implements?: components["schemas"]["ReferenceFilter"];
            basedOn?: components["schemas"]["ReferenceFilter"];
            annexes?: components["schemas"]["ReferenceFilter"];
            attachments?: components["schemas"]["ReferenceFilter"];
            "citations.document"?: components["schemas"]["ReferenceFilter"];
            "citations.locator"?: components["schemas"]["TextFilter"];
            "citations.note"?: components["schemas"]["TextFilter"];
            "citations.id"?: components["schemas"]["TextFilter"];
            firstPublishedAt?: components["schemas"]["DateFilter"];
            updatedAt?: components["schemas"]["DateFilter"];
            createdAt?: components["schemas"]["DateFilter"];
            deletedAt?: components["schemas"]["DateFilter"];
            _status?: components["schemas"]["TextFilter"];
            and?: components["schemas"]["ResolutionWhere"][];
            or?: components["schemas"]["ResolutionWhere"][];
        } & {
            [key: string]: components["schemas"]["AnyFilter"];
        };
        ResolutionAnswer: {
            /** @description The document as it was saved */
            doc: components["schemas"]["ResolutionSaved"];
            /** @description What happened, in words. */
            message: string;
        };
        ResolutionPage: {
            docs: components["schemas"]["Resolution"][];
            /** @description How many documents there are */
            totalDocs: number;
            limit: number;
            totalPages: number;
            page?: number | null;
            pagingCounter: number;
            hasPrevPage: boolean;
            hasNextPage: boolean;
            prevPage: number | null;
            nextPage: number | null;
        };
        ResolutionBulkAnswer: {
            docs: components["schemas"]["ResolutionSaved"][];
            errors: {
                id: string;
                message: string;
                isPublic?: boolean;
            }[];
            /** @description What happened, in words. */
            message: string;
        };
        ResolutionVersion: {
            id: string;
            parent?: string | components["schemas"]["Resolution"];
            /** @description What this version holds */
            version: components["schemas"]["ResolutionSaved"];
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            latest?: boolean | null;
            autosave?: boolean | null;
            snapshot?: boolean | null;
            publishedLocale?: string | null;
        };
        ResolutionVersionPage: {
            docs: components["schemas"]["ResolutionVersion"][];
            /** @description How many documents there are */
            totalDocs: number;
            limit: number;
            totalPages: number;
            page?: number | null;
            pagingCounter: number;
            hasPrevPage: boolean;
            hasNextPage: boolean;
            prevPage: number | null;
            nextPage: number | null;
        };
        /**
         * Source document
         * @example {
         *       "id": "8984423c-fb7a-4e3e-80fb-3856a97e8ac5",
         *       "title": "Title",
         *       "updatedAt": "2020-12-18T09:00:00.000Z",
         *       "createdAt": "2020-12-18T09:00:00.000Z",
         *       "_status": "published"
         *     }
         */
        SourceDocument: {
            id: string;
            /** Title */
            title: string;
            /** Publisher */
            publisher?: string | null;
            /**
             * Language
             * @description ISO 639 code: pl, en, uk…
             */
            language?: string | null;
            /**
             * Date
             * @description 2008, 2020‑12 or 2020‑12‑18
             */
            date?: string | null;
            /** Address */
            url?: string | null;
            /**
             * SHA-256 sum
             * @description Shows that it is the same document.
             */
            sha256?: string | null;
            /**
             * First published
             * Format: date-time
             */
            firstPublishedAt?: string | null;
            /**
             * Last edited by
             * @description For people of the office only.
             */
            lastEditedBy?: string | components["schemas"]["User"] | null;
            /**
             * Updated At
             * Format: date-time
             */
            updatedAt: string;
            /**
             * Created At
             * Format: date-time
             */
            createdAt: string;
            /**
             * Deleted At
             * Format: date-time
             */
            deletedAt?: string | null;
            /**
             * Status
             * @description - `draft`: Draft
             *     - `published`: Published
             * @enum {string|null}
             */
            _status?: "draft" | "published" | null;
        };
        SourceDocumentSaved: {
            id?: string;
            /** Title */
            title?: string | null;
            /** Publisher */
            publisher?: string | null;
            /**
             * Language
             * @description ISO 639 code: pl, en, uk…
             */
            language?: string | null;
            /**
             * Date
             * @description 2008, 2020‑12 or 2020‑12‑18
             */
            date?: string | null;
            /** Address */
            url?: string | null;
            /**
             * SHA-256 sum
             * @description Shows that it is the same document.
             */
            sha256?: string | null;
            /**
             * First published
             * Format: date-time
             */
            firstPublishedAt?: string | null;
            /**
             * Last edited by
             * @description For people of the office only.
             */
            lastEditedBy?: string | components["schemas"]["User"] | null;
            /**
             * Updated At
             * Format: date-time
             */
            updatedAt?: string | null;
            /**
             * Created At
             * Format: date-time
             */
            createdAt?: string | null;
            /**
             * Deleted At
             * Format: date-time
             */
            deletedAt?: string | null;
            /**
             * Status
             * @description - `draft`: Draft
             *     - `published`: Published
             * @enum {string|null}
             */
            _status?: "draft" | "published" | null;
        };
        SourceDocumentInput: {
            /** Title */
            title?: string | null;
            /** Publisher */
            publisher?: string | null;
            /**
             * Language
             * @description ISO 639 code: pl, en, uk…
             */
            language?: string | null;
            /**
             * Date
             * @description 2008, 2020‑12 or 2020‑12‑18
             */
            date?: string | null;
            /** Address */
            url?: string | null;
            /**
             * SHA-256 sum
             * @description Shows that it is the same document.
             */
            sha256?: string | null;
            /**
             * Deleted At
             * Format: date-time
             */
            deletedAt?: string | null;
            /**
             * Status
             * @description - `draft`: Draft
             *     - `published`: Published
             * @enum {string|null}
             */
            _status?: "draft" | "published" | null;
        };
        SourceDocumentSelect: {
            title?: boolean;
            publisher?: boolean;
            language?: boolean;
            date?: boolean;
            url?: boolean;
            sha256?: boolean;
            firstPublishedAt?: boolean;
            updatedAt?: boolean;
            createdAt?: boolean;
            deletedAt?: boolean;
            _status?: boolean;
        };
        SourceDocumentWhere: {
            id?: components["schemas"]["ReferenceFilter"];
            title?: components["schemas"]["TextFilter"];
            publisher?: components["schemas"]["TextFilter"];
            language?: components["schemas"]["TextFilter"];
            date?: components["schemas"]["TextFilter"];
            url?: components["schemas"]["TextFilter"];
            sha256?: components["schemas"]["TextFilter"];
            firstPublishedAt?: components["schemas"]["DateFilter"];
            updatedAt?: components["schemas"]["DateFilter"];
            createdAt?: components["schemas"]["DateFilter"];
            deletedAt?: components["schemas"]["DateFilter"];
            _status?: components["schemas"]["TextFilter"];
            and?: components["schemas"]["SourceDocumentWhere"][];
            or?: components["schemas"]["SourceDocumentWhere"][];
        } & {
            [key: string]: components["schemas"]["AnyFilter"];
        };
        SourceDocumentAnswer: {
            /** @description The document as it was saved */
            doc: components["schemas"]["SourceDocumentSaved"];
            /** @description What happened, in words. */
            message: string;
        };
        SourceDocumentPage: {
            docs: components["schemas"]["SourceDocument"][];
            /** @description How many documents there are */
            totalDocs: number;
            limit: number;
            totalPages: number;
            page?: number | null;
            pagingCounter: number;
            hasPrevPage: boolean;
            hasNextPage: boolean;
            prevPage: number | null;
            nextPage: number | null;
        };
        SourceDocumentBulkAnswer: {
            docs: components["schemas"]["SourceDocumentSaved"][];
            errors: {
                id: string;
                message: string;
                isPublic?: boolean;
            }[];
            /** @description What happened, in words. */
            message: string;
        };
        SourceDocumentVersion: {
            id: string;
            parent?: string | components["schemas"]["SourceDocument"];
            /** @description What this version holds */
            version: components["schemas"]["SourceDocumentSaved"];
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            latest?: boolean | null;
            autosave?: boolean | null;
            snapshot?: boolean | null;
            publishedLocale?: string | null;
        };
        SourceDocumentVersionPage: {
            docs: components["schemas"]["SourceDocumentVersion"][];
            /** @description How many documents there are */
            totalDocs: number;
            limit: number;
            totalPages: number;
            page?: number | null;
            pagingCounter: number;
            hasPrevPage: boolean;
            hasNextPage: boolean;
            prevPage: number | null;
            nextPage: number | null;
        };
        /**
         * Organisation
         * @example {
         *       "id": "4471bc3d-ace3-40b3-8970-80bd1d754d24",
         *       "name": "Name",
         *       "updatedAt": "2020-12-18T09:00:00.000Z",
         *       "createdAt": "2020-12-18T09:00:00.000Z",
         *       "_status": "published"
         *     }
         */
        Organisation: {
            id: string;
            /**
             * Shown in Polish
             * @description Addresses of the texts that are not translated into the language asked for and are here in Polish (`title`, `milestones.<row id>.title`). Only in answers in another language than Polish, and only where they are not asked for with `fallback-locale=none`.
             */
            _fallback?: string[] | null;
            /**
             * Slug
             * @description Made from the Polish title. Change it after publication only if you must: old links will break.
             */
            slug?: string | null;
            /**
             * Name
             * @description In the language asked for.
             */
            name: string;
            /** Acronym */
            acronym?: string | null;
            /**
             * Kind
             * @description - `international`: international organisation
             *     - `eu-institution`: EU institution
             *     - `local-government`: local government
             *     - `council`: municipal council
             *     - `association`: union or association
             *     - `academic`: university or institute
             *     - `other`: other
             * @enum {string|null}
             */
            kind?: "international" | "eu-institution" | "local-government" | "council" | "association" | "academic" | "other" | null;
            /** Country */
            country?: string | components["schemas"]["Country"] | null;
            /** Website */
            website?: string | null;
            /** Members */
            members?: ({
                /** @constant */
                relationTo: "member-cities";
                value: string | components["schemas"]["MemberCity"];
            } | {
                /** @constant */
                relationTo: "organisations";
                value: string | components["schemas"]["Organisation"];
            })[] | null;
            /**
             * Sources
             * @description Where the facts given here are from.
             */
            citations?: {
                /** Source document */
                document: string | components["schemas"]["SourceDocument"];
                /** Place in the document */
                locator?: string | null;
                /** Note */
                note?: string | null;
                /** ID */
                id?: string | null;
            }[] | null;
            /**
             * First published
             * Format: date-time
             */
            firstPublishedAt?: string | null;
            /**
             * Last edited by
             * @description For people of the office only.
             */
            lastEditedBy?: string | components["schemas"]["User"] | null;
            /**
             * Updated At
             * Format: date-time
             */
            updatedAt: string;
            /**
             * Created At
             * Format: date-time
             */
            createdAt: string;
            /**
             * Deleted At
             * Format: date-time
             */
            deletedAt?: string | null;
            /**
             * Status
             * @description - `draft`: Draft
             *     - `published`: Published
             * @enum {string|null}
             */
            _status?: "draft" | "published" | null;
        };
        OrganisationSaved: {
            id?: string;
            /**
             * Shown in Polish
             * @description Addresses of the texts that are not translated into the language asked for and are here in Polish (`title`, `milestones.<row id>.title`). Only in answers in another language than Polish, and only where they are not asked for with `fallback-locale=none`.
             */
            _fallback?: string[] | null;
            /**
             * Slug
             * @description Made from the Polish title. Change it after publication only if you must: old links will break.
             */
            slug?: string | null;
            /**
             * Name
             * @description In the language asked for.
             */
            name?: string | null;
            /** Acronym */
            acronym?: string | null;
            /**
             * Kind
             * @description - `international`: international organisation
             *     - `eu-institution`: EU institution
             *     - `local-government`: local government
             *     - `council`: municipal council
             *     - `association`: union or association
             *     - `academic`: university or institute
             *     - `other`: other
             * @enum {string|null}
             */
            kind?: "international" | "eu-institution" | "local-government" | "council" | "association" | "academic" | "other" | null;
            /** Country */
            country?: string | components["schemas"]["Country"] | null;
            /** Website */
            website?: string | null;
            /** Members */
            members?: ({
                /** @constant */
                relationTo: "member-cities";
                value: string | components["schemas"]["MemberCity"];
            } | {
                /** @constant */
                relationTo: "organisations";
                value: string | components["schemas"]["Organisation"];
            })[] | null;
            /**
             * Sources
             * @description Where the facts given here are from.
             */
            citations?: {
                /** Source document */
                document?: string | components["schemas"]["SourceDocument"] | null;
                /** Place in the document */
                locator?: string | null;
                /** Note */
                note?: string | null;
                /** ID */
                id?: string | null;
            }[] | null;
            /**
             * First published
             * Format: date-time
             */
            firstPublishedAt?: string | null;
            /**
             * Last edited by
             * @description For people of the office only.
             */
            lastEditedBy?: string | components["schemas"]["User"] | null;
            /**
             * Updated At
             * Format: date-time
             */
            updatedAt?: string | null;
            /**
             * Created At
             * Format: date-time
             */
            createdAt?: string | null;
            /**
             * Deleted At
             * Format: date-time
             */
            deletedAt?: string | null;
            /**
             * Status
             * @description - `draft`: Draft
             *     - `published`: Published
             * @enum {string|null}
             */
            _status?: "draft" | "published" | null;
        };
        OrganisationInput: {
            /**
             * Slug
             * @description Made from the Polish title. Change it after publication only if you must: old links will break.
             */
            slug?: string | null;
            /**
             * Name
             * @description The Polish text; other languages have translations.
             */
            name?: string | null;
            /** Acronym */
            acronym?: string | null;
            /**
             * Kind
             * @description - `international`: international organisation
             *     - `eu-institution`: EU institution
             *     - `local-government`: local government
             *     - `council`: municipal council
             *     - `association`: union or association
             *     - `academic`: university or institute
             *     - `other`: other
             * @enum {string|null}
             */
            kind?: "international" | "eu-institution" | "local-government" | "council" | "association" | "academic" | "other" | null;
            /** Country */
            country?: string | null;
            /** Website */
            website?: string | null;
            /** Members */
            members?: ({
                /** @constant */
                relationTo: "member-cities";
                value: string;
            } | {
                /** @constant */
                relationTo: "organisations";
                value: string;
            })[] | null;
            /**
             * Sources
             * @description Where the facts given here are from.
             */
            citations?: {
                /** Source document */
                document?: string | null;
                /** Place in the document */
                locator?: string | null;
                /** Note */
                note?: string | null;
                /** ID */
                id?: string | null;
            }[] | null;
            /**
             * Deleted At
             * Format: date-time
             */
            deletedAt?: string | null;
            /**
             * Status
             * @description - `draft`: Draft
             *     - `published`: Published
             * @enum {string|null}
             */
            _status?: "draft" | "published" | null;
        };
        OrganisationSelect: {
            _fallback?: boolean;
            slug?: boolean;
            name?: boolean;
            acronym?: boolean;
            kind?: boolean;
            country?: boolean;
            website?: boolean;
            members?: boolean;
            citations?: boolean | {
                document?: boolean;
                locator?: boolean;
                note?: boolean;
                id?: boolean;
            };
            firstPublishedAt?: boolean;
            updatedAt?: boolean;
            createdAt?: boolean;
            deletedAt?: boolean;
            _status?: boolean;
        };
        OrganisationWhere: {
            id?: components["schemas"]["ReferenceFilter"];
            slug?: components["schemas"]["TextFilter"];
            name?: components["schemas"]["TextFilter"];
            acronym?: components["schemas"]["TextFilter"];
            kind?: components["schemas"]["TextFilter"];
            country?: components["schemas"]["ReferenceFilter"];
            website?: components["schemas"]["TextFilter"];
            "members.value"?: components["schemas"]["ReferenceFilter"];
            "citations.document"?: components["schemas"]["ReferenceFilter"];
            "citations.locator"?: components["schemas"]["TextFilter"];
            "citations.note"?: components["schemas"]["TextFilter"];
            "citations.id"?: components["schemas"]["TextFilter"];
            firstPublishedAt?: components["schemas"]["DateFilter"];
            updatedAt?: components["schemas"]["DateFilter"];
            createdAt?: components["schemas"]["DateFilter"];
            deletedAt?: components["schemas"]["DateFilter"];
            _status?: components["schemas"]["TextFilter"];
            and?: components["schemas"]["OrganisationWhere"][];
            or?: components["schemas"]["OrganisationWhere"][];
        } & {
            [key: string]: components["schemas"]["AnyFilter"];
        };
        OrganisationAnswer: {
            /** @description The document as it was saved */
            doc: components["schemas"]["OrganisationSaved"];
            /** @description What happened, in words. */
            message: string;
        };
        OrganisationPage: {
            docs: components["schemas"]["Organisation"][];
            /** @description How many documents there are */
            totalDocs: number;
            limit: number;
            totalPages: number;
            page?: number | null;
            pagingCounter: number;
            hasPrevPage: boolean;
            hasNextPage: boolean;
            prevPage: number | null;
            nextPage: number | null;
        };
        OrganisationBulkAnswer: {
            docs: components["schemas"]["OrganisationSaved"][];
            errors: {
                id: string;
                message: string;
                isPublic?: boolean;
            }[];
            /** @description What happened, in words. */
            message: string;
        };
        OrganisationVersion: {
            id: string;
            parent?: string | components["schemas"]["Organisation"];
            /** @description What this version holds */
            version: components["schemas"]["OrganisationSaved"];
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            latest?: boolean | null;
            autosave?: boolean | null;
            snapshot?: boolean | null;
            publishedLocale?: string | null;
        };
        OrganisationVersionPage: {
            docs: components["schemas"]["OrganisationVersion"][];
            /** @description How many documents there are */
            totalDocs: number;
            limit: number;
            totalPages: number;
            page?: number | null;
            pagingCounter: number;
            hasPrevPage: boolean;
            hasNextPage: boolean;
            prevPage: number | null;
            nextPage: number | null;
        };
        /**
         * Expert
         * @example {
         *       "id": "a09d7a93-9a1e-407e-8673-10e1614a2795",
         *       "name": "Name",
         *       "updatedAt": "2020-12-18T09:00:00.000Z",
         *       "createdAt": "2020-12-18T09:00:00.000Z",
         *       "_status": "published"
         *     }
         */
        Expert: {
            id: string;
            /**
             * Shown in Polish
             * @description Addresses of the texts that are not translated into the language asked for and are here in Polish (`title`, `milestones.<row id>.title`). Only in answers in another language than Polish, and only where they are not asked for with `fallback-locale=none`.
             */
            _fallback?: string[] | null;
            /**
             * Slug
             * @description Made from the Polish title. Change it after publication only if you must: old links will break.
             */
            slug?: string | null;
            /** Name */
            name: string;
            /**
             * Affiliation
             * @description In the language asked for.
             *
             *     Only where that person’s consent covers it.
             */
            affiliation?: string | null;
            /**
             * Biography
             * @description In the language asked for.
             *
             *     Only where that person’s consent covers it.
             */
            bio?: string | null;
            /**
             * Photograph
             * @description Only where that person’s consent covers it.
             */
            photo?: string | components["schemas"]["Media"] | null;
            /** Expertise areas */
            expertise?: (string | components["schemas"]["ExpertiseArea"])[] | null;
            /**
             * Languages
             * @description ISO 639 codes: pl, en, uk…
             *
             *     Only where that person’s consent covers it.
             */
            languages?: string[] | null;
            /**
             * Public contact
             * @description Only where that person’s consent covers it.
             */
            publicContact?: {
                /**
                 * E-mail
                 * Format: email
                 */
                email?: string | null;
                /** Website */
                website?: string | null;
            };
            /**
             * Engagements
             * @description Only where that person’s consent covers it.
             */
            engagements?: {
                /** City */
                city?: string | components["schemas"]["MemberCity"] | null;
                /**
                 * Kind
                 * @description - `strategy`: intercultural city strategy
                 *     - `problem-solving`: solving particular problems
                 *     - `training`: training
                 *     - `review`: review
                 * @enum {string|null}
                 */
                kind?: "strategy" | "problem-solving" | "training" | "review" | null;
                /**
                 * From
                 * @description 2008, 2020‑12 or 2020‑12‑18
                 */
                from?: string | null;
                /**
                 * Until
                 * @description 2008, 2020‑12 or 2020‑12‑18
                 */
                until?: string | null;
                /**
                 * Description
                 * @description In the language asked for.
                 */
                text?: string | null;
                /** ID */
                id?: string | null;
            }[] | null;
            /**
             * Consent to publish
             * @description Without a standing consent this person is not public. A withdrawal hides them at the moment when the change is published. The photograph is an entry of its own under “Pictures”: hide it there, too.
             *
             *     For people of the office only.
             */
            consent?: {
                /** Legal basis */
                legalBasis?: string | null;
                /**
                 * Scope: what may be public besides the name
                 * @description - `affiliation`: affiliation
                 *     - `bio`: biography
                 *     - `photo`: photograph
                 *     - `contact`: contact
                 *     - `languages`: languages
                 *     - `engagements`: engagements
                 */
                scope?: ("affiliation" | "bio" | "photo" | "contact" | "languages" | "engagements")[] | null;
                /**
                 * Given
                 * Format: date-time
                 */
                given?: string | null;
                /**
                 * Withdrawn
                 * Format: date-time
                 */
                withdrawn?: string | null;
                /**
                 * Keep until
                 * Format: date-time
                 */
                retentionUntil?: string | null;
            };
            /**
             * Internal contact
             * @description For people of the office only.
             */
            internalContact?: string | null;
            /**
             * Sources
             * @description Where the facts given here are from.
             */
            citations?: {
                /** Source document */
                document: string | components["schemas"]["SourceDocument"];
                /** Place in the document */
                locator?: string | null;
                /** Note */
                note?: string | null;
                /** ID */
                id?: string | null;
            }[] | null;
            /**
             * First published
             * Format: date-time
             */
            firstPublishedAt?: string | null;
            /**
             * Last edited by
             * @description For people of the office only.
             */
            lastEditedBy?: string | components["schemas"]["User"] | null;
            /**
             * Updated At
             * Format: date-time
             */
            updatedAt: string;
            /**
             * Created At
             * Format: date-time
             */
            createdAt: string;
            /**
             * Deleted At
             * Format: date-time
             */
            deletedAt?: string | null;
            /**
             * Status
             * @description - `draft`: Draft
             *     - `published`: Published
             * @enum {string|null}
             */
            _status?: "draft" | "published" | null;
        };
        ExpertSaved: {
            id?: string;
            /**
             * Shown in Polish
             * @description Addresses of the texts that are not translated into the language asked for and are here in Polish (`title`, `milestones.<row id>.title`). Only in answers in another language than Polish, and only where they are not asked for with `fallback-locale=none`.
             */
            _fallback?: string[] | null;
            /**
             * Slug
             * @description Made from the Polish title. Change it after publication only if you must: old links will break.
             */
            slug?: string | null;
            /** Name */
            name?: string | null;
            /**
             * Affiliation
             * @description In the language asked for.
             *
             *     Only where that person’s consent covers it.
             */
            affiliation?: string | null;
            /**
             * Biography
             * @description In the language asked for.
             *
             *     Only where that person’s consent covers it.
             */
            bio?: string | null;
            /**
             * Photograph
             * @description Only where that person’s consent covers it.
             */
            photo?: string | components["schemas"]["Media"] | null;
            /** Expertise areas */
            expertise?: (string | components["schemas"]["ExpertiseArea"])[] | null;
            /**
             * Languages
             * @description ISO 639 codes: pl, en, uk…
             *
             *     Only where that person’s consent covers it.
             */
            languages?: string[] | null;
            /**
             * Public contact
             * @description Only where that person’s consent covers it.
             */
            publicContact?: {
                /**
                 * E-mail
                 * Format: email
                 */
                email?: string | null;
                /** Website */
                website?: string | null;
            };
            /**
             * Engagements
             * @description Only where that person’s consent covers it.
             */
            engagements?: {
                /** City */
                city?: string | components["schemas"]["MemberCity"] | null;
                /**
                 * Kind
                 * @description - `strategy`: intercultural city strategy
                 *     - `problem-solving`: solving particular problems
                 *     - `training`: training
                 *     - `review`: review
                 * @enum {string|null}
                 */
                kind?: "strategy" | "problem-solving" | "training" | "review" | null;
                /**
                 * From
                 * @description 2008, 2020‑12 or 2020‑12‑18
                 */
                from?: string | null;
                /**
                 * Until
                 * @description 2008, 2020‑12 or 2020‑12‑18
                 */
                until?: string | null;
                /**
                 * Description
                 * @description In the language asked for.
                 */
                text?: string | null;
                /** ID */
                id?: string | null;
            }[] | null;
            /**
             * Consent to publish
             * @description Without a standing consent this person is not public. A withdrawal hides them at the moment when the change is published. The photograph is an entry of its own under “Pictures”: hide it there, too.
             *
             *     For people of the office only.
             */
            consent?: {
                /** Legal basis */
                legalBasis?: string | null;
                /**
                 * Scope: what may be public besides the name
                 * @description - `affiliation`: affiliation
                 *     - `bio`: biography
                 *     - `photo`: photograph
                 *     - `contact`: contact
                 *     - `languages`: languages
                 *     - `engagements`: engagements
                 */
                scope?: ("affiliation" | "bio" | "photo" | "contact" | "languages" | "engagements")[] | null;
                /**
                 * Given
                 * Format: date-time
                 */
                given?: string | null;
                /**
                 * Withdrawn
                 * Format: date-time
                 */
                withdrawn?: string | null;
                /**
                 * Keep until
                 * Format: date-time
                 */
                retentionUntil?: string | null;
            };
            /**
             * Internal contact
             * @description For people of the office only.
             */
            internalContact?: string | null;
            /**
             * Sources
             * @description Where the facts given here are from.
             */
            citations?: {
                /** Source document */
                document?: string | components["schemas"]["SourceDocument"] | null;
                /** Place in the document */
                locator?: string | null;
                /** Note */
                note?: string | null;
                /** ID */
                id?: string | null;
            }[] | null;
            /**
             * First published
             * Format: date-time
             */
            firstPublishedAt?: string | null;
            /**
             * Last edited by
             * @description For people of the office only.
             */
            lastEditedBy?: string | components["schemas"]["User"] | null;
            /**
             * Updated At
             * Format: date-time
             */
            updatedAt?: string | null;
            /**
             * Created At
             * Format: date-time
             */
            createdAt?: string | null;
            /**
             * Deleted At
             * Format: date-time
             */
            deletedAt?: string | null;
            /**
             * Status
             * @description - `draft`: Draft
             *     - `published`: Published
             * @enum {string|null}
             */
            _status?: "draft" | "published" | null;
        };
        ExpertInput: {
            /**
             * Slug
             * @description Made from the Polish title. Change it after publication only if you must: old links will break.
             */
            slug?: string | null;
            /** Name */
            name?: string | null;
            /**
             * Affiliation
             * @description The Polish text; other languages have translations.
             */
            affiliation?: string | null;
            /**
             * Biography
             * @description The Polish text; other languages have translations.
             */
            bio?: string | null;
            /** Photograph */
            photo?: string | null;
            /** Expertise areas */
            expertise?: string[] | null;
            /**
             * Languages
             * @description ISO 639 codes: pl, en, uk…
             */
            languages?: string[] | null;
            /** Public contact */
            publicContact?: {
                /**
                 * E-mail
                 * Format: email
                 */
                email?: string | null;
                /** Website */
                website?: string | null;
            };
            /** Engagements */
            engagements?: {
                /** City */
                city?: string | null;
                /**
                 * Kind
                 * @description - `strategy`: intercultural city strategy
                 *     - `problem-solving`: solving particular problems
                 *     - `training`: training
                 *     - `review`: review
                 * @enum {string|null}
                 */
                kind?: "strategy" | "problem-solving" | "training" | "review" | null;
                /**
                 * From
                 * @description 2008, 2020‑12 or 2020‑12‑18
                 */
                from?: string | null;
                /**
                 * Until
                 * @description 2008, 2020‑12 or 2020‑12‑18
                 */
                until?: string | null;
                /**
                 * Description
                 * @description The Polish text; other languages have translations.
                 */
                text?: string | null;
                /** ID */
                id?: string | null;
            }[] | null;
            /**
             * Consent to publish
             * @description Without a standing consent this person is not public. A withdrawal hides them at the moment when the change is published. The photograph is an entry of its own under “Pictures”: hide it there, too.
             */
            consent?: {
                /** Legal basis */
                legalBasis?: string | null;
                /**
                 * Scope: what may be public besides the name
                 * @description - `affiliation`: affiliation
                 *     - `bio`: biography
                 *     - `photo`: photograph
                 *     - `contact`: contact
                 *     - `languages`: languages
                 *     - `engagements`: engagements
                 */
                scope?: ("affiliation" | "bio" | "photo" | "contact" | "languages" | "engagements")[] | null;
                /**
                 * Given
                 * Format: date-time
                 */
                given?: string | null;
                /**
                 * Withdrawn
                 * Format: date-time
                 */
                withdrawn?: string | null;
                /**
                 * Keep until
                 * Format: date-time
                 */
                retentionUntil?: string | null;
            };
            /** Internal contact */
            internalContact?: string | null;
            /**
             * Sources
             * @description Where the facts given here are from.
             */
            citations?: {
                /** Source document */
                document?: string | null;
                /** Place in the document */
                locator?: string | null;
                /** Note */
                note?: string | null;
                /** ID */
                id?: string | null;
            }[] | null;
            /**
             * Deleted At
             * Format: date-time
             */
            deletedAt?: string | null;
            /**
             * Status
             * @description - `draft`: Draft
             *     - `published`: Published
             * @enum {string|null}
             */
            _status?: "draft" | "published" | null;
        };
        ExpertSelect: {
            _fallback?: boolean;
            slug?: boolean;
            name?: boolean;
            affiliation?: boolean;
            bio?: boolean;
            photo?: boolean;
            expertise?: boolean;
            languages?: boolean;
            publicContact?: boolean | {
                email?: boolean;
                website?: boolean;
            };
            engagements?: boolean | {
                city?: boolean;
                kind?: boolean;
                from?: boolean;
                until?: boolean;
                text?: boolean;
                id?: boolean;
            };
            citations?: boolean | {
                document?: boolean;
                locator?: boolean;
                note?: boolean;
                id?: boolean;
            };
            firstPublishedAt?: boolean;
            updatedAt?: boolean;
            createdAt?: boolean;
            deletedAt?: boolean;
            _status?: boolean;
        };
        ExpertWhere: {
            id?: components["schemas"]["ReferenceFilter"];
            slug?: components["schemas"]["TextFilter"];
            name?: components["schemas"]["TextFilter"];
            expertise?: components["schemas"]["ReferenceFilter"];
            "citations.document"?: components["schemas"]["ReferenceFilter"];
            "citations.locator"?: components["schemas"]["TextFilter"];
            "citations.note"?: components["schemas"]["TextFilter"];
            "citations.id"?: components["schemas"]["TextFilter"];
            firstPublishedAt?: components["schemas"]["DateFilter"];
            updatedAt?: components["schemas"]["DateFilter"];
            createdAt?: components["schemas"]["DateFilter"];
            deletedAt?: components["schemas"]["DateFilter"];
            _status?: components["schemas"]["TextFilter"];
            and?: components["schemas"]["ExpertWhere"][];
            or?: components["schemas"]["ExpertWhere"][];
        } & {
            [key: string]: components["schemas"]["AnyFilter"];
        };
        ExpertAnswer: {
            /** @description The document as it was saved */
            doc: components["schemas"]["ExpertSaved"];
            /** @description What happened, in words. */
            message: string;
        };
        ExpertPage: {
            docs: components["schemas"]["Expert"][];
            /** @description How many documents there are */
            totalDocs: number;
            limit: number;
            totalPages: number;
            page?: number | null;
            pagingCounter: number;
            hasPrevPage: boolean;
            hasNextPage: boolean;
            prevPage: number | null;
            nextPage: number | null;
        };
        ExpertBulkAnswer: {
            docs: components["schemas"]["ExpertSaved"][];
            errors: {
                id: string;
                message: string;
                isPublic?: boolean;
            }[];
            /** @description What happened, in words. */
            message: string;
        };
        ExpertVersion: {
            id: string;
            parent?: string | components["schemas"]["Expert"];
            /** @description What this version holds */
            version: components["schemas"]["ExpertSaved"];
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            latest?: boolean | null;
            autosave?: boolean | null;
            snapshot?: boolean | null;
            publishedLocale?: string | null;
        };
        ExpertVersionPage: {
            docs: components["schemas"]["ExpertVersion"][];
            /** @description How many documents there are */
            totalDocs: number;
            limit: number;
            totalPages: number;
            page?: number | null;
            pagingCounter: number;
            hasPrevPage: boolean;
            hasNextPage: boolean;
            prevPage: number | null;
            nextPage: number | null;
        };
        /**
         * Expertise area
         * @example {
         *       "id": "0c1c2949-0ed8-4a45-888d-faf5e3f59ce6",
         *       "name": "Name",
         *       "updatedAt": "2020-12-18T09:00:00.000Z",
         *       "createdAt": "2020-12-18T09:00:00.000Z",
         *       "_status": "published"
         *     }
         */
        ExpertiseArea: {
            id: string;
            /**
             * Shown in Polish
             * @description Addresses of the texts that are not translated into the language asked for and are here in Polish (`title`, `milestones.<row id>.title`). Only in answers in another language than Polish, and only where they are not asked for with `fallback-locale=none`.
             */
            _fallback?: string[] | null;
            /**
             * Slug
             * @description Made from the Polish title. Change it after publication only if you must: old links will break.
             */
            slug?: string | null;
            /**
             * Name
             * @description In the language asked for.
             */
            name: string;
            /**
             * Description
             * @description In the language asked for.
             */
            description?: string | null;
            /** Experts */
            experts?: {
                docs: (string | components["schemas"]["Expert"])[];
                hasNextPage: boolean;
                /** @description Only where asked for by `joins[…][count]=true`. */
                totalDocs?: number;
            };
            /**
             * Sources
             * @description Where the facts given here are from.
             */
            citations?: {
                /** Source document */
                document: string | components["schemas"]["SourceDocument"];
                /** Place in the document */
                locator?: string | null;
                /** Note */
                note?: string | null;
                /** ID */
                id?: string | null;
            }[] | null;
            /**
             * First published
             * Format: date-time
             */
            firstPublishedAt?: string | null;
            /**
             * Last edited by
             * @description For people of the office only.
             */
            lastEditedBy?: string | components["schemas"]["User"] | null;
            /**
             * Updated At
             * Format: date-time
             */
            updatedAt: string;
            /**
             * Created At
             * Format: date-time
             */
            createdAt: string;
            /**
             * Deleted At
             * Format: date-time
             */
            deletedAt?: string | null;
            /**
             * Status
             * @description - `draft`: Draft
             *     - `published`: Published
             * @enum {string|null}
             */
            _status?: "draft" | "published" | null;
        };
        ExpertiseAreaSaved: {
            id?: string;
            /**
             * Shown in Polish
             * @description Addresses of the texts that are not translated into the language asked for and are here in Polish (`title`, `milestones.<row id>.title`). Only in answers in another language than Polish, and only where they are not asked for with `fallback-locale=none`.
             */
            _fallback?: string[] | null;
            /**
             * Slug
             * @description Made from the Polish title. Change it after publication only if you must: old links will break.
             */
            slug?: string | null;
            /**
             * Name
             * @description In the language asked for.
             */
            name?: string | null;
            /**
             * Description
             * @description In the language asked for.
             */
            description?: string | null;
            /** Experts */
            experts?: {
                docs: (string | components["schemas"]["Expert"])[];
                hasNextPage: boolean;
                /** @description Only where asked for by `joins[…][count]=true`. */
                totalDocs?: number;
            };
            /**
             * Sources
             * @description Where the facts given here are from.
             */
            citations?: {
                /** Source document */
                document?: string | components["schemas"]["SourceDocument"] | null;
                /** Place in the document */
                locator?: string | null;
                /** Note */
                note?: string | null;
                /** ID */
                id?: string | null;
            }[] | null;
            /**
             * First published
             * Format: date-time
             */
            firstPublishedAt?: string | null;
            /**
             * Last edited by
             * @description For people of the office only.
             */
            lastEditedBy?: string | components["schemas"]["User"] | null;
            /**
             * Updated At
             * Format: date-time
             */
            updatedAt?: string | null;
            /**
             * Created At
             * Format: date-time
             */
            createdAt?: string | null;
            /**
             * Deleted At
             * Format: date-time
             */
            deletedAt?: string | null;
            /**
             * Status
             * @description - `draft`: Draft
             *     - `published`: Published
             * @enum {string|null}
             */
            _status?: "draft" | "published" | null;
        };
        ExpertiseAreaInput: {
            /**
             * Slug
             * @description Made from the Polish title. Change it after publication only if you must: old links will break.
             */
            slug?: string | null;
            /**
             * Name
             * @description The Polish text; other languages have translations.
             */
            name?: string | null;
            /**
             * Description
             * @description The Polish text; other languages have translations.
             */
            description?: string | null;
            /**
             * Sources
             * @description Where the facts given here are from.
             */
            citations?: {
                /** Source document */
                document?: string | null;
                /** Place in the document */
                locator?: string | null;
                /** Note */
                note?: string | null;
                /** ID */
                id?: string | null;
            }[] | null;
            /**
             * Deleted At
             * Format: date-time
             */
            deletedAt?: string | null;
            /**
             * Status
             * @description - `draft`: Draft
             *     - `published`: Published
             * @enum {string|null}
             */
            _status?: "draft" | "published" | null;
        };
        ExpertiseAreaSelect: {
            _fallback?: boolean;
            slug?: boolean;
            name?: boolean;
            description?: boolean;
            experts?: boolean;
            citations?: boolean | {
                document?: boolean;
                locator?: boolean;
                note?: boolean;
                id?: boolean;
            };
            firstPublishedAt?: boolean;
            updatedAt?: boolean;
            createdAt?: boolean;
            deletedAt?: boolean;
            _status?: boolean;
        };
        ExpertiseAreaWhere: {
            id?: components["schemas"]["ReferenceFilter"];
            slug?: components["schemas"]["TextFilter"];
            name?: components["schemas"]["TextFilter"];
            description?: components["schemas"]["TextFilter"];
            "citations.document"?: components["schemas"]["ReferenceFilter"];
            "citations.locator"?: components["schemas"]["TextFilter"];
            "citations.note"?: components["schemas"]["TextFilter"];
            "citations.id"?: components["schemas"]["TextFilter"];
            firstPublishedAt?: components["schemas"]["DateFilter"];
            updatedAt?: components["schemas"]["DateFilter"];
            createdAt?: components["schemas"]["DateFilter"];
            deletedAt?: components["schemas"]["DateFilter"];
            _status?: components["schemas"]["TextFilter"];
            and?: components["schemas"]["ExpertiseAreaWhere"][];
            or?: components["schemas"]["ExpertiseAreaWhere"][];
        } & {
            [key: string]: components["schemas"]["AnyFilter"];
        };
        ExpertiseAreaAnswer: {
            /** @description The document as it was saved */
            doc: components["schemas"]["ExpertiseAreaSaved"];
            /** @description What happened, in words. */
            message: string;
        };
        ExpertiseAreaPage: {
            docs: components["schemas"]["ExpertiseArea"][];
            /** @description How many documents there are */
            totalDocs: number;
            limit: number;
            totalPages: number;
            page?: number | null;
            pagingCounter: number;
            hasPrevPage: boolean;
            hasNextPage: boolean;
            prevPage: number | null;
            nextPage: number | null;
        };
        ExpertiseAreaBulkAnswer: {
            docs: components["schemas"]["ExpertiseAreaSaved"][];
            errors: {
                id: string;
                message: string;
                isPublic?: boolean;
            }[];
            /** @description What happened, in words. */
            message: string;
        };
        ExpertiseAreaVersion: {
            id: string;
            parent?: string | components["schemas"]["ExpertiseArea"];
            /** @description What this version holds */
            version: components["schemas"]["ExpertiseAreaSaved"];
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            latest?: boolean | null;
            autosave?: boolean | null;
            snapshot?: boolean | null;
            publishedLocale?: string | null;
        };
        ExpertiseAreaVersionPage: {
            docs: components["schemas"]["ExpertiseAreaVersion"][];
            /** @description How many documents there are */
            totalDocs: number;
            limit: number;
            totalPages: number;
            page?: number | null;
            pagingCounter: number;
            hasPrevPage: boolean;
            hasNextPage: boolean;
            prevPage: number | null;
            nextPage: number | null;
        };
        /**
         * Country
         * @example {
         *       "id": "e45d4cba-de71-4c65-86bf-518246dc9bd7",
         *       "name": "Name",
         *       "code": "IS",
         *       "updatedAt": "2020-12-18T09:00:00.000Z",
         *       "createdAt": "2020-12-18T09:00:00.000Z",
         *       "_status": "published"
         *     }
         */
        Country: {
            id: string;
            /**
             * Shown in Polish
             * @description Addresses of the texts that are not translated into the language asked for and are here in Polish (`title`, `milestones.<row id>.title`). Only in answers in another language than Polish, and only where they are not asked for with `fallback-locale=none`.
             */
            _fallback?: string[] | null;
            /**
             * Name
             * @description In the language asked for.
             */
            name: string;
            /** ISO 3166-1 code */
            code: string;
            /** Cities */
            cities?: {
                docs: (string | components["schemas"]["MemberCity"])[];
                hasNextPage: boolean;
                /** @description Only where asked for by `joins[…][count]=true`. */
                totalDocs?: number;
            };
            /**
             * Sources
             * @description Where the facts given here are from.
             */
            citations?: {
                /** Source document */
                document: string | components["schemas"]["SourceDocument"];
                /** Place in the document */
                locator?: string | null;
                /** Note */
                note?: string | null;
                /** ID */
                id?: string | null;
            }[] | null;
            /**
             * First published
             * Format: date-time
             */
            firstPublishedAt?: string | null;
            /**
             * Last edited by
             * @description For people of the office only.
             */
            lastEditedBy?: string | components["schemas"]["User"] | null;
            /**
             * Updated At
             * Format: date-time
             */
            updatedAt: string;
            /**
             * Created At
             * Format: date-time
             */
            createdAt: string;
            /**
             * Deleted At
             * Format: date-time
             */
            deletedAt?: string | null;
            /**
             * Status
             * @description - `draft`: Draft
             *     - `published`: Published
             * @enum {string|null}
             */
            _status?: "draft" | "published" | null;
        };
        CountrySaved: {
            id?: string;
            /**
             * Shown in Polish
             * @description Addresses of the texts that are not translated into the language asked for and are here in Polish (`title`, `milestones.<row id>.title`). Only in answers in another language than Polish, and only where they are not asked for with `fallback-locale=none`.
             */
            _fallback?: string[] | null;
            /**
             * Name
             * @description In the language asked for.
             */
            name?: string | null;
            /** ISO 3166-1 code */
            code?: string | null;
            /** Cities */
            cities?: {
                docs: (string | components["schemas"]["MemberCity"])[];
                hasNextPage: boolean;
                /** @description Only where asked for by `joins[…][count]=true`. */
                totalDocs?: number;
            };
            /**
             * Sources
             * @description Where the facts given here are from.
             */
            citations?: {
                /** Source document */
                document?: string | components["schemas"]["SourceDocument"] | null;
                /** Place in the document */
                locator?: string | null;
                /** Note */
                note?: string | null;
                /** ID */
                id?: string | null;
            }[] | null;
            /**
             * First published
             * Format: date-time
             */
            firstPublishedAt?: string | null;
            /**
             * Last edited by
             * @description For people of the office only.
             */
            lastEditedBy?: string | components["schemas"]["User"] | null;
            /**
             * Updated At
             * Format: date-time
             */
            updatedAt?: string | null;
            /**
             * Created At
             * Format: date-time
             */
            createdAt?: string | null;
            /**
             * Deleted At
             * Format: date-time
             */
            deletedAt?: string | null;
            /**
             * Status
             * @description - `draft`: Draft
             *     - `published`: Published
             * @enum {string|null}
             */
            _status?: "draft" | "published" | null;
        };
        CountryInput: {
            /**
             * Name
             * @description The Polish text; other languages have translations.
             */
            name?: string | null;
            /** ISO 3166-1 code */
            code?: string | null;
            /**
             * Sources
             * @description Where the facts given here are from.
             */
            citations?: {
                /** Source document */
                document?: string | null;
                /** Place in the document */
                locator?: string | null;
                /** Note */
                note?: string | null;
                /** ID */
                id?: string | null;
            }[] | null;
            /**
             * Deleted At
             * Format: date-time
             */
            deletedAt?: string | null;
            /**
             * Status
             * @description - `draft`: Draft
             *     - `published`: Published
             * @enum {string|null}
             */
            _status?: "draft" | "published" | null;
        };
        CountrySelect: {
            _fallback?: boolean;
            name?: boolean;
            code?: boolean;
            cities?: boolean;
            citations?: boolean | {
                document?: boolean;
                locator?: boolean;
                note?: boolean;
                id?: boolean;
            };
            firstPublishedAt?: boolean;
            updatedAt?: boolean;
            createdAt?: boolean;
            deletedAt?: boolean;
            _status?: boolean;
        };
        CountryWhere: {
            id?: components["schemas"]["ReferenceFilter"];
            name?: components["schemas"]["TextFilter"];
            code?: components["schemas"]["TextFilter"];
            "citations.document"?: components["schemas"]["ReferenceFilter"];
            "citations.locator"?: components["schemas"]["TextFilter"];
            "citations.note"?: components["schemas"]["TextFilter"];
            "citations.id"?: components["schemas"]["TextFilter"];
            firstPublishedAt?: components["schemas"]["DateFilter"];
            updatedAt?: components["schemas"]["DateFilter"];
            createdAt?: components["schemas"]["DateFilter"];
            deletedAt?: components["schemas"]["DateFilter"];
            _status?: components["schemas"]["TextFilter"];
            and?: components["schemas"]["CountryWhere"][];
            or?: components["schemas"]["CountryWhere"][];
        } & {
            [key: string]: components["schemas"]["AnyFilter"];
        };
        CountryAnswer: {
            /** @description The document as it was saved */
            doc: components["schemas"]["CountrySaved"];
            /** @description What happened, in words. */
            message: string;
        };
        CountryPage: {
            docs: components["schemas"]["Country"][];
            /** @description How many documents there are */
            totalDocs: number;
            limit: number;
            totalPages: number;
            page?: number | null;
            pagingCounter: number;
            hasPrevPage: boolean;
            hasNextPage: boolean;
            prevPage: number | null;
            nextPage: number | null;
        };
        CountryBulkAnswer: {
            docs: components["schemas"]["CountrySaved"][];
            errors: {
                id: string;
                message: string;
                isPublic?: boolean;
            }[];
            /** @description What happened, in words. */
            message: string;
        };
        CountryVersion: {
            id: string;
            parent?: string | components["schemas"]["Country"];
            /** @description What this version holds */
            version: components["schemas"]["CountrySaved"];
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            latest?: boolean | null;
            autosave?: boolean | null;
            snapshot?: boolean | null;
            publishedLocale?: string | null;
        };
        CountryVersionPage: {
            docs: components["schemas"]["CountryVersion"][];
            /** @description How many documents there are */
            totalDocs: number;
            limit: number;
            totalPages: number;
            page?: number | null;
            pagingCounter: number;
            hasPrevPage: boolean;
            hasNextPage: boolean;
            prevPage: number | null;
            nextPage: number | null;
        };
        /**
         * Picture
         * @example {
         *       "id": "721c9525-ade2-4a89-83d3-43ef25cf68b9",
         *       "alt": "Alternative text",
         *       "updatedAt": "2020-12-18T09:00:00.000Z",
         *       "createdAt": "2020-12-18T09:00:00.000Z",
         *       "_status": "published"
         *     }
         */
        Media: {
            id: string;
            /**
             * Shown in Polish
             * @description Addresses of the texts that are not translated into the language asked for and are here in Polish (`title`, `milestones.<row id>.title`). Only in answers in another language than Polish, and only where they are not asked for with `fallback-locale=none`.
             */
            _fallback?: string[] | null;
            /**
             * Alternative text
             * @description What the picture shows, for those who can’t see it.
             *
             *     In the language asked for.
             */
            alt: string;
            /**
             * Caption
             * @description In the language asked for.
             */
            caption?: string | null;
            /** Credit */
            credit?: string | null;
            /**
             * Licence
             * @description - `cc0`: CC0 (public domain)
             *     - `cc-by-4.0`: CC BY 4.0
             *     - `cc-by-sa-4.0`: CC BY-SA 4.0
             *     - `official-document`: official document
             *     - `all-rights-reserved`: all rights reserved
             * @enum {string|null}
             */
            licence?: "cc0" | "cc-by-4.0" | "cc-by-sa-4.0" | "official-document" | "all-rights-reserved" | null;
            /**
             * First published
             * Format: date-time
             */
            firstPublishedAt?: string | null;
            /**
             * Last edited by
             * @description For people of the office only.
             */
            lastEditedBy?: string | components["schemas"]["User"] | null;
            /**
             * Updated At
             * Format: date-time
             */
            updatedAt: string;
            /**
             * Created At
             * Format: date-time
             */
            createdAt: string;
            /**
             * Deleted At
             * Format: date-time
             */
            deletedAt?: string | null;
            /**
             * Status
             * @description - `draft`: Draft
             *     - `published`: Published
             * @enum {string|null}
             */
            _status?: "draft" | "published" | null;
            /** URL */
            url?: string | null;
            /** Thumbnail URL */
            thumbnailURL?: string | null;
            /** File Name */
            filename?: string | null;
            /** MIME Type */
            mimeType?: string | null;
            /** File Size */
            filesize?: number | null;
            /** Width */
            width?: number | null;
            /** Height */
            height?: number | null;
            focalX?: number | null;
            focalY?: number | null;
            /** Sizes */
            sizes?: {
                /** thumbnail */
                thumbnail?: {
                    /** URL */
                    url?: string | null;
                    /** Width */
                    width?: number | null;
                    /** Height */
                    height?: number | null;
                    /** MIME Type */
                    mimeType?: string | null;
                    /** File Size */
                    filesize?: number | null;
                    /** File Name */
                    filename?: string | null;
                };
                /** card */
                card?: {
                    /** URL */
                    url?: string | null;
                    /** Width */
                    width?: number | null;
                    /** Height */
                    height?: number | null;
                    /** MIME Type */
                    mimeType?: string | null;
                    /** File Size */
                    filesize?: number | null;
                    /** File Name */
                    filename?: string | null;
                };
                /** wide */
                wide?: {
                    /** URL */
                    url?: string | null;
                    /** Width */
                    width?: number | null;
                    /** Height */
                    height?: number | null;
                    /** MIME Type */
                    mimeType?: string | null;
                    /** File Size */
                    filesize?: number | null;
                    /** File Name */
                    filename?: string | null;
                };
            };
        };
        MediaSaved: {
            id?: string;
            /**
             * Shown in Polish
             * @description Addresses of the texts that are not translated into the language asked for and are here in Polish (`title`, `milestones.<row id>.title`). Only in answers in another language than Polish, and only where they are not asked for with `fallback-locale=none`.
             */
            _fallback?: string[] | null;
            /**
             * Alternative text
             * @description What the picture shows, for those who can’t see it.
             *
             *     In the language asked for.
             */
            alt?: string | null;
            /**
             * Caption
             * @description In the language asked for.
             */
            caption?: string | null;
            /** Credit */
            credit?: string | null;
            /**
             * Licence
             * @description - `cc0`: CC0 (public domain)
             *     - `cc-by-4.0`: CC BY 4.0
             *     - `cc-by-sa-4.0`: CC BY-SA 4.0
             *     - `official-document`: official document
             *     - `all-rights-reserved`: all rights reserved
             * @enum {string|null}
             */
            licence?: "cc0" | "cc-by-4.0" | "cc-by-sa-4.0" | "official-document" | "all-rights-reserved" | null;
            /**
             * First published
             * Format: date-time
             */
            firstPublishedAt?: string | null;
            /**
             * Last edited by
             * @description For people of the office only.
             */
            lastEditedBy?: string | components["schemas"]["User"] | null;
            /**
             * Updated At
             * Format: date-time
             */
            updatedAt?: string | null;
            /**
             * Created At
             * Format: date-time
             */
            createdAt?: string | null;
            /**
             * Deleted At
             * Format: date-time
             */
            deletedAt?: string | null;
            /**
             * Status
             * @description - `draft`: Draft
             *     - `published`: Published
             * @enum {string|null}
             */
            _status?: "draft" | "published" | null;
            /** URL */
            url?: string | null;
            /** Thumbnail URL */
            thumbnailURL?: string | null;
            /** File Name */
            filename?: string | null;
            /** MIME Type */
            mimeType?: string | null;
            /** File Size */
            filesize?: number | null;
            /** Width */
            width?: number | null;
            /** Height */
            height?: number | null;
            focalX?: number | null;
            focalY?: number | null;
            /** Sizes */
            sizes?: {
                /** thumbnail */
                thumbnail?: {
                    /** URL */
                    url?: string | null;
                    /** Width */
                    width?: number | null;
                    /** Height */
                    height?: number | null;
                    /** MIME Type */
                    mimeType?: string | null;
                    /** File Size */
                    filesize?: number | null;
                    /** File Name */
                    filename?: string | null;
                };
                /** card */
                card?: {
                    /** URL */
                    url?: string | null;
                    /** Width */
                    width?: number | null;
                    /** Height */
                    height?: number | null;
                    /** MIME Type */
                    mimeType?: string | null;
                    /** File Size */
                    filesize?: number | null;
                    /** File Name */
                    filename?: string | null;
                };
                /** wide */
                wide?: {
                    /** URL */
                    url?: string | null;
                    /** Width */
                    width?: number | null;
                    /** Height */
                    height?: number | null;
                    /** MIME Type */
                    mimeType?: string | null;
                    /** File Size */
                    filesize?: number | null;
                    /** File Name */
                    filename?: string | null;
                };
            };
        };
        MediaInput: {
            /**
             * Alternative text
             * @description What the picture shows, for those who can’t see it.
             *
             *     The Polish text; other languages have translations.
             */
            alt?: string | null;
            /**
             * Caption
             * @description The Polish text; other languages have translations.
             */
            caption?: string | null;
            /** Credit */
            credit?: string | null;
            /**
             * Licence
             * @description - `cc0`: CC0 (public domain)
             *     - `cc-by-4.0`: CC BY 4.0
             *     - `cc-by-sa-4.0`: CC BY-SA 4.0
             *     - `official-document`: official document
             *     - `all-rights-reserved`: all rights reserved
             * @enum {string|null}
             */
            licence?: "cc0" | "cc-by-4.0" | "cc-by-sa-4.0" | "official-document" | "all-rights-reserved" | null;
            /**
             * Deleted At
             * Format: date-time
             */
            deletedAt?: string | null;
            /**
             * Status
             * @description - `draft`: Draft
             *     - `published`: Published
             * @enum {string|null}
             */
            _status?: "draft" | "published" | null;
            focalX?: number | null;
            focalY?: number | null;
        };
        MediaSelect: {
            _fallback?: boolean;
            alt?: boolean;
            caption?: boolean;
            credit?: boolean;
            licence?: boolean;
            firstPublishedAt?: boolean;
            updatedAt?: boolean;
            createdAt?: boolean;
            deletedAt?: boolean;
            _status?: boolean;
            url?: boolean;
            thumbnailURL?: boolean;
            filename?: boolean;
            mimeType?: boolean;
            filesize?: boolean;
            width?: boolean;
            height?: boolean;
            focalX?: boolean;
            focalY?: boolean;
            sizes?: boolean | {
                thumbnail?: boolean | {
                    url?: boolean;
                    width?: boolean;
                    height?: boolean;
                    mimeType?: boolean;
                    filesize?: boolean;
                    filename?: boolean;
                };
                card?: boolean | {
                    url?: boolean;
                    width?: boolean;
                    height?: boolean;
                    mimeType?: boolean;
                    filesize?: boolean;
                    filename?: boolean;
                };
                wide?: boolean | {
                    url?: boolean;
                    width?: boolean;
                    height?: boolean;
                    mimeType?: boolean;
                    filesize?: boolean;
                    filename?: boolean;
                };
            };
        };
        MediaWhere: {
            id?: components["schemas"]["ReferenceFilter"];
            alt?: components["schemas"]["TextFilter"];
            caption?: components["schemas"]["TextFilter"];
            credit?: components["schemas"]["TextFilter"];
            licence?: components["schemas"]["TextFilter"];
            firstPublishedAt?: components["schemas"]["DateFilter"];
            updatedAt?: components["schemas"]["DateFilter"];
            createdAt?: components["schemas"]["DateFilter"];
            deletedAt?: components["schemas"]["DateFilter"];
            _status?: components["schemas"]["TextFilter"];
            url?: components["schemas"]["TextFilter"];
            thumbnailURL?: components["schemas"]["TextFilter"];
            filename?: components["schemas"]["TextFilter"];
            mimeType?: components["schemas"]["TextFilter"];
            filesize?: components["schemas"]["NumberFilter"];
            width?: components["schemas"]["NumberFilter"];
            height?: components["schemas"]["NumberFilter"];
            focalX?: components["schemas"]["NumberFilter"];
            focalY?: components["schemas"]["NumberFilter"];
            "sizes.thumbnail.url"?: components["schemas"]["TextFilter"];
            "sizes.thumbnail.width"?: components["schemas"]["NumberFilter"];
            "sizes.thumbnail.height"?: components["schemas"]["NumberFilter"];
            "sizes.thumbnail.mimeType"?: components["schemas"]["TextFilter"];
            "sizes.thumbnail.filesize"?: components["schemas"]["NumberFilter"];
            "sizes.thumbnail.filename"?: components["schemas"]["TextFilter"];
            "sizes.card.url"?: components["schemas"]["TextFilter"];
            "sizes.card.width"?: components["schemas"]["NumberFilter"];
            "sizes.card.height"?: components["schemas"]["NumberFilter"];
            "sizes.card.mimeType"?: components["schemas"]["TextFilter"];
            "sizes.card.filesize"?: components["schemas"]["NumberFilter"];
            "sizes.card.filename"?: components["schemas"]["TextFilter"];
            "sizes.wide.url"?: components["schemas"]["TextFilter"];
            "sizes.wide.width"?: components["schemas"]["NumberFilter"];
            "sizes.wide.height"?: components["schemas"]["NumberFilter"];
            "sizes.wide.mimeType"?: components["schemas"]["TextFilter"];
            "sizes.wide.filesize"?: components["schemas"]["NumberFilter"];
            "sizes.wide.filename"?: components["schemas"]["TextFilter"];
            and?: components["schemas"]["MediaWhere"][];
            or?: components["schemas"]["MediaWhere"][];
        } & {
            [key: string]: components["schemas"]["AnyFilter"];
        };
        MediaAnswer: {
            /** @description The document as it was saved */
            doc: components["schemas"]["MediaSaved"];
            /** @description What happened, in words. */
            message: string;
        };
        MediaPage: {
            docs: components["schemas"]["Media"][];
            /** @description How many documents there are */
            totalDocs: number;
            limit: number;
            totalPages: number;
            page?: number | null;
            pagingCounter: number;
            hasPrevPage: boolean;
            hasNextPage: boolean;
            prevPage: number | null;
            nextPage: number | null;
        };
        MediaBulkAnswer: {
            docs: components["schemas"]["MediaSaved"][];
            errors: {
                id: string;
                message: string;
                isPublic?: boolean;
            }[];
            /** @description What happened, in words. */
            message: string;
        };
        MediaVersion: {
            id: string;
            parent?: string | components["schemas"]["Media"];
            /** @description What this version holds */
            version: components["schemas"]["MediaSaved"];
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            latest?: boolean | null;
            autosave?: boolean | null;
            snapshot?: boolean | null;
            publishedLocale?: string | null;
        };
        MediaVersionPage: {
            docs: components["schemas"]["MediaVersion"][];
            /** @description How many documents there are */
            totalDocs: number;
            limit: number;
            totalPages: number;
            page?: number | null;
            pagingCounter: number;
            hasPrevPage: boolean;
            hasNextPage: boolean;
            prevPage: number | null;
            nextPage: number | null;
        };
        /**
         * Attachment
         * @example {
         *       "id": "3930e671-c9e4-4dee-8a33-442c6f1055e8",
         *       "title": "Title",
         *       "updatedAt": "2020-12-18T09:00:00.000Z",
         *       "createdAt": "2020-12-18T09:00:00.000Z",
         *       "_status": "published"
         *     }
         */
        Attachment: {
            id: string;
            /**
             * Shown in Polish
             * @description Addresses of the texts that are not translated into the language asked for and are here in Polish (`title`, `milestones.<row id>.title`). Only in answers in another language than Polish, and only where they are not asked for with `fallback-locale=none`.
             */
            _fallback?: string[] | null;
            /**
             * Title
             * @description In the language asked for.
             */
            title: string;
            /**
             * Language of the document
             * @description ISO 639 code: pl, en, uk…
             */
            language?: string | null;
            /** Credit */
            credit?: string | null;
            /**
             * Licence
             * @description - `cc0`: CC0 (public domain)
             *     - `cc-by-4.0`: CC BY 4.0
             *     - `cc-by-sa-4.0`: CC BY-SA 4.0
             *     - `official-document`: official document
             *     - `all-rights-reserved`: all rights reserved
             * @enum {string|null}
             */
            licence?: "cc0" | "cc-by-4.0" | "cc-by-sa-4.0" | "official-document" | "all-rights-reserved" | null;
            /**
             * First published
             * Format: date-time
             */
            firstPublishedAt?: string | null;
            /**
             * Last edited by
             * @description For people of the office only.
             */
            lastEditedBy?: string | components["schemas"]["User"] | null;
            /**
             * Updated At
             * Format: date-time
             */
            updatedAt: string;
            /**
             * Created At
             * Format: date-time
             */
            createdAt: string;
            /**
             * Deleted At
             * Format: date-time
             */
            deletedAt?: string | null;
            /**
             * Status
             * @description - `draft`: Draft
             *     - `published`: Published
             * @enum {string|null}
             */
            _status?: "draft" | "published" | null;
            /** URL */
            url?: string | null;
            /** Thumbnail URL */
            thumbnailURL?: string | null;
            /** File Name */
            filename?: string | null;
            /** MIME Type */
            mimeType?: string | null;
            /** File Size */
            filesize?: number | null;
            /** Width */
            width?: number | null;
            /** Height */
            height?: number | null;
            focalX?: number | null;
            focalY?: number | null;
        };
        AttachmentSaved: {
            id?: string;
            /**
             * Shown in Polish
             * @description Addresses of the texts that are not translated into the language asked for and are here in Polish (`title`, `milestones.<row id>.title`). Only in answers in another language than Polish, and only where they are not asked for with `fallback-locale=none`.
             */
            _fallback?: string[] | null;
            /**
             * Title
             * @description In the language asked for.
             */
            title?: string | null;
            /**
             * Language of the document
             * @description ISO 639 code: pl, en, uk…
             */
            language?: string | null;
            /** Credit */
            credit?: string | null;
            /**
             * Licence
             * @description - `cc0`: CC0 (public domain)
             *     - `cc-by-4.0`: CC BY 4.0
             *     - `cc-by-sa-4.0`: CC BY-SA 4.0
             *     - `official-document`: official document
             *     - `all-rights-reserved`: all rights reserved
             * @enum {string|null}
             */
            licence?: "cc0" | "cc-by-4.0" | "cc-by-sa-4.0" | "official-document" | "all-rights-reserved" | null;
            /**
             * First published
             * Format: date-time
             */
            firstPublishedAt?: string | null;
            /**
             * Last edited by
             * @description For people of the office only.
             */
            lastEditedBy?: string | components["schemas"]["User"] | null;
            /**
             * Updated At
             * Format: date-time
             */
            updatedAt?: string | null;
            /**
             * Created At
             * Format: date-time
             */
            createdAt?: string | null;
            /**
             * Deleted At
             * Format: date-time
             */
            deletedAt?: string | null;
            /**
             * Status
             * @description - `draft`: Draft
             *     - `published`: Published
             * @enum {string|null}
             */
            _status?: "draft" | "published" | null;
            /** URL */
            url?: string | null;
            /** Thumbnail URL */
            thumbnailURL?: string | null;
            /** File Name */
            filename?: string | null;
            /** MIME Type */
            mimeType?: string | null;
            /** File Size */
            filesize?: number | null;
            /** Width */
            width?: number | null;
            /** Height */
            height?: number | null;
            focalX?: number | null;
            focalY?: number | null;
        };
        AttachmentInput: {
            /**
             * Title
             * @description The Polish text; other languages have translations.
             */
            title?: string | null;
            /**
             * Language of the document
             * @description ISO 639 code: pl, en, uk…
             */
            language?: string | null;
            /** Credit */
            credit?: string | null;
            /**
             * Licence
             * @description - `cc0`: CC0 (public domain)
             *     - `cc-by-4.0`: CC BY 4.0
             *     - `cc-by-sa-4.0`: CC BY-SA 4.0
             *     - `official-document`: official document
             *     - `all-rights-reserved`: all rights reserved
             * @enum {string|null}
             */
            licence?: "cc0" | "cc-by-4.0" | "cc-by-sa-4.0" | "official-document" | "all-rights-reserved" | null;
            /**
             * Deleted At
             * Format: date-time
             */
            deletedAt?: string | null;
            /**
             * Status
             * @description - `draft`: Draft
             *     - `published`: Published
             * @enum {string|null}
             */
            _status?: "draft" | "published" | null;
            focalX?: number | null;
            focalY?: number | null;
        };
        AttachmentSelect: {
            _fallback?: boolean;
            title?: boolean;
            language?: boolean;
            credit?: boolean;
            licence?: boolean;
            firstPublishedAt?: boolean;
            updatedAt?: boolean;
            createdAt?: boolean;
            deletedAt?: boolean;
            _status?: boolean;
            url?: boolean;
            thumbnailURL?: boolean;
            filename?: boolean;
            mimeType?: boolean;
            filesize?: boolean;
            width?: boolean;
            height?: boolean;
            focalX?: boolean;
            focalY?: boolean;
        };
        AttachmentWhere: {
            id?: components["schemas"]["ReferenceFilter"];
            title?: components["schemas"]["TextFilter"];
            language?: components["schemas"]["TextFilter"];
            credit?: components["schemas"]["TextFilter"];
            licence?: components["schemas"]["TextFilter"];
            firstPublishedAt?: components["schemas"]["DateFilter"];
            updatedAt?: components["schemas"]["DateFilter"];
            createdAt?: components["schemas"]["DateFilter"];
            deletedAt?: components["schemas"]["DateFilter"];
            _status?: components["schemas"]["TextFilter"];
            url?: components["schemas"]["TextFilter"];
            thumbnailURL?: components["schemas"]["TextFilter"];
            filename?: components["schemas"]["TextFilter"];
            mimeType?: components["schemas"]["TextFilter"];
            filesize?: components["schemas"]["NumberFilter"];
            width?: components["schemas"]["NumberFilter"];
            height?: components["schemas"]["NumberFilter"];
            focalX?: components["schemas"]["NumberFilter"];
            focalY?: components["schemas"]["NumberFilter"];
            and?: components["schemas"]["AttachmentWhere"][];
            or?: components["schemas"]["AttachmentWhere"][];
        } & {
            [key: string]: components["schemas"]["AnyFilter"];
        };
        AttachmentAnswer: {
            /** @description The document as it was saved */
            doc: components["schemas"]["AttachmentSaved"];
            /** @description What happened, in words. */
            message: string;
        };
        AttachmentPage: {
            docs: components["schemas"]["Attachment"][];
            /** @description How many documents there are */
            totalDocs: number;
            limit: number;
            totalPages: number;
            page?: number | null;
            pagingCounter: number;
            hasPrevPage: boolean;
            hasNextPage: boolean;
            prevPage: number | null;
            nextPage: number | null;
        };
        AttachmentBulkAnswer: {
            docs: components["schemas"]["AttachmentSaved"][];
            errors: {
                id: string;
                message: string;
                isPublic?: boolean;
            }[];
            /** @description What happened, in words. */
            message: string;
        };
        AttachmentVersion: {
            id: string;
            parent?: string | components["schemas"]["Attachment"];
            /** @description What this version holds */
            version: components["schemas"]["AttachmentSaved"];
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            latest?: boolean | null;
            autosave?: boolean | null;
            snapshot?: boolean | null;
            publishedLocale?: string | null;
        };
        AttachmentVersionPage: {
            docs: components["schemas"]["AttachmentVersion"][];
            /** @description How many documents there are */
            totalDocs: number;
            limit: number;
            totalPages: number;
            page?: number | null;
            pagingCounter: number;
            hasPrevPage: boolean;
            hasNextPage: boolean;
            prevPage: number | null;
            nextPage: number | null;
        };
        /**
         * Term
         * @example {
         *       "id": "9d4c2b05-320f-46d5-87d3-aaaa34a19687",
         *       "term": "Polish term",
         *       "updatedAt": "2020-12-18T09:00:00.000Z",
         *       "createdAt": "2020-12-18T09:00:00.000Z"
         *     }
         */
        GlossaryTerm: {
            id: string;
            /**
             * Polish term
             * @description In the nominative, such as “Rada Miasta Krakowa”. Inflected forms are recognised.
             */
            term: string;
            /**
             * Other forms
             * @description Only those that no ending tells, such as “ludzie” for “człowiek”.
             */
            forms?: string[] | null;
            /** Translations */
            translations?: {
                /** Agreed translation */
                text: string;
                /**
                 * Language
                 * @description - `en`: English
                 * @enum {string}
                 */
                locale: "en";
                /**
                 * Not to be used
                 * @description Alternatives that are a mistake.
                 */
                forbidden?: string[] | null;
                /** Note */
                note?: string | null;
                /** ID */
                id?: string | null;
            }[] | null;
            /**
             * Note
             * @description What it means and when it is used.
             */
            note?: string | null;
            /** Term Key */
            termKey?: string | null;
            /**
             * Updated At
             * Format: date-time
             */
            updatedAt: string;
            /**
             * Created At
             * Format: date-time
             */
            createdAt: string;
        };
        GlossaryTermSaved: {
            id?: string;
            /**
             * Polish term
             * @description In the nominative, such as “Rada Miasta Krakowa”. Inflected forms are recognised.
             */
            term?: string | null;
            /**
             * Other forms
             * @description Only those that no ending tells, such as “ludzie” for “człowiek”.
             */
            forms?: string[] | null;
            /** Translations */
            translations?: {
                /** Agreed translation */
                text?: string | null;
                /**
                 * Language
                 * @description - `en`: English
                 * @enum {string|null}
                 */
                locale?: "en" | null;
                /**
                 * Not to be used
                 * @description Alternatives that are a mistake.
                 */
                forbidden?: string[] | null;
                /** Note */
                note?: string | null;
                /** ID */
                id?: string | null;
            }[] | null;
            /**
             * Note
             * @description What it means and when it is used.
             */
            note?: string | null;
            /** Term Key */
            termKey?: string | null;
            /**
             * Updated At
             * Format: date-time
             */
            updatedAt?: string | null;
            /**
             * Created At
             * Format: date-time
             */
            createdAt?: string | null;
        };
        GlossaryTermInput: {
            /**
             * Polish term
             * @description In the nominative, such as “Rada Miasta Krakowa”. Inflected forms are recognised.
             */
            term?: string | null;
            /**
             * Other forms
             * @description Only those that no ending tells, such as “ludzie” for “człowiek”.
             */
            forms?: string[] | null;
            /** Translations */
            translations?: {
                /** Agreed translation */
                text?: string | null;
                /**
                 * Language
                 * @description - `en`: English
                 * @enum {string|null}
                 */
                locale?: "en" | null;
                /**
                 * Not to be used
                 * @description Alternatives that are a mistake.
                 */
                forbidden?: string[] | null;
                /** Note */
                note?: string | null;
                /** ID */
                id?: string | null;
            }[] | null;
            /**
             * Note
             * @description What it means and when it is used.
             */
            note?: string | null;
        };
        GlossaryTermSelect: {
            term?: boolean;
            forms?: boolean;
            translations?: boolean | {
                text?: boolean;
                locale?: boolean;
                forbidden?: boolean;
                note?: boolean;
                id?: boolean;
            };
            note?: boolean;
            termKey?: boolean;
            updatedAt?: boolean;
            createdAt?: boolean;
        };
        GlossaryTermWhere: {
            id?: components["schemas"]["ReferenceFilter"];
            term?: components["schemas"]["TextFilter"];
            forms?: components["schemas"]["TextFilter"];
            "translations.text"?: components["schemas"]["TextFilter"];
            "translations.locale"?: components["schemas"]["TextFilter"];
            "translations.forbidden"?: components["schemas"]["TextFilter"];
            "translations.note"?: components["schemas"]["TextFilter"];
            "translations.id"?: components["schemas"]["TextFilter"];
            note?: components["schemas"]["TextFilter"];
            termKey?: components["schemas"]["TextFilter"];
            updatedAt?: components["schemas"]["DateFilter"];
            createdAt?: components["schemas"]["DateFilter"];
            and?: components["schemas"]["GlossaryTermWhere"][];
            or?: components["schemas"]["GlossaryTermWhere"][];
        } & {
            [key: string]: components["schemas"]["AnyFilter"];
        };
        GlossaryTermAnswer: {
            /** @description The document as it was saved */
            doc: components["schemas"]["GlossaryTermSaved"];
            /** @description What happened, in words. */
            message: string;
        };
        GlossaryTermPage: {
            docs: components["schemas"]["GlossaryTerm"][];
            /** @description How many documents there are */
            totalDocs: number;
            limit: number;
            totalPages: number;
            page?: number | null;
            pagingCounter: number;
            hasPrevPage: boolean;
            hasNextPage: boolean;
            prevPage: number | null;
            nextPage: number | null;
        };
        GlossaryTermBulkAnswer: {
            docs: components["schemas"]["GlossaryTermSaved"][];
            errors: {
                id: string;
                message: string;
                isPublic?: boolean;
            }[];
            /** @description What happened, in words. */
            message: string;
        };
        /** Person */
        User: {
            id: string;
            /** Name */
            name: string;
            /**
             * Roles
             * @description - `admin`: admin: people, API keys, settings
             *     - `publisher`: publisher: reviews and publishes
             *     - `editor`: editor: writes Polish
             *     - `translator`: translator: writes in chosen languages
             */
            roles: ("admin" | "publisher" | "editor" | "translator")[];
            /**
             * Translates into
             * @description - `en`: English
             */
            targetLocales?: "en"[] | null;
            /**
             * Updated At
             * Format: date-time
             */
            updatedAt?: string | null;
            /**
             * Created At
             * Format: date-time
             */
            createdAt: string;
            /**
             * Email
             * Format: email
             */
            email: string;
            sessions?: {
                id: string;
                /** Format: date-time */
                createdAt?: string | null;
                /** Format: date-time */
                expiresAt: string;
            }[] | null;
            /** @enum {string} */
            collection: "users";
            _strategy?: string;
        };
        /**
         * Preview link
         * @example {
         *       "id": "905b3934-9ef1-476e-86db-27a91c89cbb6",
         *       "source": "Kind",
         *       "sourceId": "Id",
         *       "locale": "Language",
         *       "expiresAt": "2020-12-18T09:00:00.000Z",
         *       "updatedAt": "2020-12-18T09:00:00.000Z",
         *       "createdAt": "2020-12-18T09:00:00.000Z"
         *     }
         */
        PreviewLink: {
            id: string;
            /** Document */
            title?: string | null;
            /** Kind */
            source: string;
            /** Id */
            sourceId: string;
            /** Language */
            locale: string;
            /** Made by */
            madeBy?: string | components["schemas"]["User"] | null;
            /**
             * Works until
             * Format: date-time
             */
            expiresAt: string;
            /**
             * Revoked
             * Format: date-time
             */
            revokedAt?: string | null;
            /**
             * Last used
             * Format: date-time
             */
            lastUsedAt?: string | null;
            /**
             * Updated At
             * Format: date-time
             */
            updatedAt: string;
            /**
             * Created At
             * Format: date-time
             */
            createdAt: string;
        };
        PreviewLinkSaved: {
            id?: string;
            /** Document */
            title?: string | null;
            /** Kind */
            source?: string | null;
            /** Id */
            sourceId?: string | null;
            /** Language */
            locale?: string | null;
            /** Made by */
            madeBy?: string | components["schemas"]["User"] | null;
            /**
             * Works until
             * Format: date-time
             */
            expiresAt?: string | null;
            /**
             * Revoked
             * Format: date-time
             */
            revokedAt?: string | null;
            /**
             * Last used
             * Format: date-time
             */
            lastUsedAt?: string | null;
            /**
             * Updated At
             * Format: date-time
             */
            updatedAt?: string | null;
            /**
             * Created At
             * Format: date-time
             */
            createdAt?: string | null;
        };
        PreviewLinkInput: {
            /** Document */
            title?: string | null;
            /** Kind */
            source?: string | null;
            /** Id */
            sourceId?: string | null;
            /** Language */
            locale?: string | null;
            /** Made by */
            madeBy?: string | null;
            /**
             * Works until
             * Format: date-time
             */
            expiresAt?: string | null;
            /**
             * Revoked
             * Format: date-time
             */
            revokedAt?: string | null;
            /**
             * Last used
             * Format: date-time
             */
            lastUsedAt?: string | null;
        };
        PreviewLinkSelect: {
            title?: boolean;
            source?: boolean;
            sourceId?: boolean;
            locale?: boolean;
            madeBy?: boolean;
            expiresAt?: boolean;
            revokedAt?: boolean;
            lastUsedAt?: boolean;
            updatedAt?: boolean;
            createdAt?: boolean;
        };
        PreviewLinkWhere: {
            id?: components["schemas"]["ReferenceFilter"];
            title?: components["schemas"]["TextFilter"];
            source?: components["schemas"]["TextFilter"];
            sourceId?: components["schemas"]["TextFilter"];
            locale?: components["schemas"]["TextFilter"];
            madeBy?: components["schemas"]["ReferenceFilter"];
            expiresAt?: components["schemas"]["DateFilter"];
            revokedAt?: components["schemas"]["DateFilter"];
            lastUsedAt?: components["schemas"]["DateFilter"];
            updatedAt?: components["schemas"]["DateFilter"];
            createdAt?: components["schemas"]["DateFilter"];
            and?: components["schemas"]["PreviewLinkWhere"][];
            or?: components["schemas"]["PreviewLinkWhere"][];
        } & {
            [key: string]: components["schemas"]["AnyFilter"];
        };
        PreviewLinkAnswer: {
            /** @description The document as it was saved */
            doc: components["schemas"]["PreviewLinkSaved"];
            /** @description What happened, in words. */
            message: string;
        };
        PreviewLinkPage: {
            docs: components["schemas"]["PreviewLink"][];
            /** @description How many documents there are */
            totalDocs: number;
            limit: number;
            totalPages: number;
            page?: number | null;
            pagingCounter: number;
            hasPrevPage: boolean;
            hasNextPage: boolean;
            prevPage: number | null;
            nextPage: number | null;
        };
        PreviewLinkBulkAnswer: {
            docs: components["schemas"]["PreviewLinkSaved"][];
            errors: {
                id: string;
                message: string;
                isPublic?: boolean;
            }[];
            /** @description What happened, in words. */
            message: string;
        };
        /**
         * Translation
         * @example {
         *       "id": "b3eff28a-c9bf-48d3-88ed-16c0081876ea",
         *       "source": "Kind",
         *       "sourceId": "Source Id",
         *       "locale": "en",
         *       "updatedAt": "2020-12-18T09:00:00.000Z",
         *       "createdAt": "2020-12-18T09:00:00.000Z"
         *     }
         */
        Translation: {
            id: string;
            /** Document */
            title?: string | null;
            /** Kind */
            source: string;
            /** Source Id */
            sourceId: string;
            /**
             * Language
             * @description - `en`: English
             * @enum {string}
             */
            locale: "en";
            /** Has Unpublished Text */
            hasUnpublishedText?: boolean | null;
            /**
             * Done since
             * Format: date-time
             */
            doneAt?: string | null;
            /** Marked as done by */
            doneBy?: string | components["schemas"]["User"] | null;
            /**
             * Published
             * Format: date-time
             */
            publishedAt?: string | null;
            /** Published by */
            publishedBy?: string | components["schemas"]["User"] | null;
            /**
             * Updated At
             * Format: date-time
             */
            updatedAt: string;
            /**
             * Created At
             * Format: date-time
             */
            createdAt: string;
        };
        TranslationSaved: {
            id?: string;
            /** Document */
            title?: string | null;
            /** Kind */
            source?: string | null;
            /** Source Id */
            sourceId?: string | null;
            /**
             * Language
             * @description - `en`: English
             * @enum {string|null}
             */
            locale?: "en" | null;
            /** Has Unpublished Text */
            hasUnpublishedText?: boolean | null;
            /**
             * Done since
             * Format: date-time
             */
            doneAt?: string | null;
            /** Marked as done by */
            doneBy?: string | components["schemas"]["User"] | null;
            /**
             * Published
             * Format: date-time
             */
            publishedAt?: string | null;
            /** Published by */
            publishedBy?: string | components["schemas"]["User"] | null;
            /**
             * Updated At
             * Format: date-time
             */
            updatedAt?: string | null;
            /**
             * Created At
             * Format: date-time
             */
            createdAt?: string | null;
        };
        TranslationInput: {
            /** Document */
            title?: string | null;
            /** Kind */
            source?: string | null;
            /** Source Id */
            sourceId?: string | null;
            /**
             * Language
             * @description - `en`: English
             * @enum {string|null}
             */
            locale?: "en" | null;
            /** Has Unpublished Text */
            hasUnpublishedText?: boolean | null;
            /**
             * Done since
             * Format: date-time
             */
            doneAt?: string | null;
            /** Marked as done by */
            doneBy?: string | null;
            /**
             * Published
             * Format: date-time
             */
            publishedAt?: string | null;
            /** Published by */
            publishedBy?: string | null;
        };
        TranslationSelect: {
            title?: boolean;
            source?: boolean;
            sourceId?: boolean;
            locale?: boolean;
            hasUnpublishedText?: boolean;
            doneAt?: boolean;
            doneBy?: boolean;
            publishedAt?: boolean;
            publishedBy?: boolean;
            updatedAt?: boolean;
            createdAt?: boolean;
        };
        TranslationWhere: {
            id?: components["schemas"]["ReferenceFilter"];
            title?: components["schemas"]["TextFilter"];
            source?: components["schemas"]["TextFilter"];
            sourceId?: components["schemas"]["TextFilter"];
            locale?: components["schemas"]["TextFilter"];
            hasUnpublishedText?: components["schemas"]["FlagFilter"];
            doneAt?: components["schemas"]["DateFilter"];
            doneBy?: components["schemas"]["ReferenceFilter"];
            publishedAt?: components["schemas"]["DateFilter"];
            publishedBy?: components["schemas"]["ReferenceFilter"];
            updatedAt?: components["schemas"]["DateFilter"];
            createdAt?: components["schemas"]["DateFilter"];
            and?: components["schemas"]["TranslationWhere"][];
            or?: components["schemas"]["TranslationWhere"][];
        } & {
            [key: string]: components["schemas"]["AnyFilter"];
        };
        TranslationAnswer: {
            /** @description The document as it was saved */
            doc: components["schemas"]["TranslationSaved"];
            /** @description What happened, in words. */
            message: string;
        };
        TranslationPage: {
            docs: components["schemas"]["Translation"][];
            /** @description How many documents there are */
            totalDocs: number;
            limit: number;
            totalPages: number;
            page?: number | null;
            pagingCounter: number;
            hasPrevPage: boolean;
            hasNextPage: boolean;
            prevPage: number | null;
            nextPage: number | null;
        };
        TranslationBulkAnswer: {
            docs: components["schemas"]["TranslationSaved"][];
            errors: {
                id: string;
                message: string;
                isPublic?: boolean;
            }[];
            /** @description What happened, in words. */
            message: string;
        };
        TranslationVersion: {
            id: string;
            parent?: string | components["schemas"]["Translation"];
            /** @description What this version holds */
            version: components["schemas"]["TranslationSaved"];
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            latest?: boolean | null;
            autosave?: boolean | null;
            snapshot?: boolean | null;
            publishedLocale?: string | null;
        };
        TranslationVersionPage: {
            docs: components["schemas"]["TranslationVersion"][];
            /** @description How many documents there are */
            totalDocs: number;
            limit: number;
            totalPages: number;
            page?: number | null;
            pagingCounter: number;
            hasPrevPage: boolean;
            hasNextPage: boolean;
            prevPage: number | null;
            nextPage: number | null;
        };
        /**
         * Memory unit
         * @example {
         *       "id": "ef0983b9-9e1c-401e-8569-05d829af1e59",
         *       "words": "Polish text",
         *       "source": "Polish text with codes",
         *       "locale": "en",
         *       "target": "Translation",
         *       "key": "Key",
         *       "origin": "document",
         *       "usedCount": 1,
         *       "updatedAt": "2020-12-18T09:00:00.000Z",
         *       "createdAt": "2020-12-18T09:00:00.000Z"
         *     }
         */
        MemoryUnit: {
            id: string;
            /** Polish text */
            words: string;
            /**
             * Polish text with codes
             * @description <1>…</1> is a format or a link.
             */
            source: string;
            /**
             * Language
             * @description - `en`: English
             * @enum {string}
             */
            locale: "en";
            /** Translation */
            target: string;
            /**
             * Context
             * @description Collection and field, such as programmes:milestones.title.
             */
            context?: string | null;
            /** Key */
            key: string;
            /**
             * Origin
             * @description - `document`: document
             *     - `import`: import
             * @enum {string}
             */
            origin: "document" | "import";
            /** Origin Source */
            originSource?: string | null;
            /** Origin Id */
            originId?: string | null;
            /** File */
            originFile?: string | null;
            /**
             * Uses
             * @description How often the same text came in another document, the first included.
             */
            usedCount: number;
            /** Added by */
            createdBy?: string | components["schemas"]["User"] | null;
            /** Changed by */
            updatedBy?: string | components["schemas"]["User"] | null;
            /**
             * Updated At
             * Format: date-time
             */
            updatedAt: string;
            /**
             * Created At
             * Format: date-time
             */
            createdAt: string;
        };
        MemoryUnitSaved: {
            id?: string;
            /** Polish text */
            words?: string | null;
            /**
             * Polish text with codes
             * @description <1>…</1> is a format or a link.
             */
            source?: string | null;
            /**
             * Language
             * @description - `en`: English
             * @enum {string|null}
             */
            locale?: "en" | null;
            /** Translation */
            target?: string | null;
            /**
             * Context
             * @description Collection and field, such as programmes:milestones.title.
             */
            context?: string | null;
            /** Key */
            key?: string | null;
            /**
             * Origin
             * @description - `document`: document
             *     - `import`: import
             * @enum {string|null}
             */
            origin?: "document" | "import" | null;
            /** Origin Source */
            originSource?: string | null;
            /** Origin Id */
            originId?: string | null;
            /** File */
            originFile?: string | null;
            /**
             * Uses
             * @description How often the same text came in another document, the first included.
             */
            usedCount?: number | null;
            /** Added by */
            createdBy?: string | components["schemas"]["User"] | null;
            /** Changed by */
            updatedBy?: string | components["schemas"]["User"] | null;
            /**
             * Updated At
             * Format: date-time
             */
            updatedAt?: string | null;
            /**
             * Created At
             * Format: date-time
             */
            createdAt?: string | null;
        };
        MemoryUnitInput: {
            /** Polish text */
            words?: string | null;
            /**
             * Polish text with codes
             * @description <1>…</1> is a format or a link.
             */
            source?: string | null;
            /**
             * Language
             * @description - `en`: English
             * @enum {string|null}
             */
            locale?: "en" | null;
            /** Translation */
            target?: string | null;
            /**
             * Context
             * @description Collection and field, such as programmes:milestones.title.
             */
            context?: string | null;
            /** Key */
            key?: string | null;
            /**
             * Origin
             * @description - `document`: document
             *     - `import`: import
             * @enum {string|null}
             */
            origin?: "document" | "import" | null;
            /** Origin Source */
            originSource?: string | null;
            /** Origin Id */
            originId?: string | null;
            /** File */
            originFile?: string | null;
            /**
             * Uses
             * @description How often the same text came in another document, the first included.
             */
            usedCount?: number | null;
            /** Added by */
            createdBy?: string | null;
            /** Changed by */
            updatedBy?: string | null;
        };
        MemoryUnitSelect: {
            words?: boolean;
            source?: boolean;
            locale?: boolean;
            target?: boolean;
            context?: boolean;
            key?: boolean;
            origin?: boolean;
            originSource?: boolean;
            originId?: boolean;
            originFile?: boolean;
            usedCount?: boolean;
            createdBy?: boolean;
            updatedBy?: boolean;
            updatedAt?: boolean;
            createdAt?: boolean;
        };
        MemoryUnitWhere: {
            id?: components["schemas"]["ReferenceFilter"];
            words?: components["schemas"]["TextFilter"];
            source?: components["schemas"]["TextFilter"];
            locale?: components["schemas"]["TextFilter"];
            target?: components["schemas"]["TextFilter"];
            context?: components["schemas"]["TextFilter"];
            key?: components["schemas"]["TextFilter"];
            origin?: components["schemas"]["TextFilter"];
            originSource?: components["schemas"]["TextFilter"];
            originId?: components["schemas"]["TextFilter"];
            originFile?: components["schemas"]["TextFilter"];
            usedCount?: components["schemas"]["NumberFilter"];
            createdBy?: components["schemas"]["ReferenceFilter"];
            updatedBy?: components["schemas"]["ReferenceFilter"];
            updatedAt?: components["schemas"]["DateFilter"];
            createdAt?: components["schemas"]["DateFilter"];
            and?: components["schemas"]["MemoryUnitWhere"][];
            or?: components["schemas"]["MemoryUnitWhere"][];
        } & {
            [key: string]: components["schemas"]["AnyFilter"];
        };
        MemoryUnitAnswer: {
            /** @description The document as it was saved */
            doc: components["schemas"]["MemoryUnitSaved"];
            /** @description What happened, in words. */
            message: string;
        };
        MemoryUnitPage: {
            docs: components["schemas"]["MemoryUnit"][];
            /** @description How many documents there are */
            totalDocs: number;
            limit: number;
            totalPages: number;
            page?: number | null;
            pagingCounter: number;
            hasPrevPage: boolean;
            hasNextPage: boolean;
            prevPage: number | null;
            nextPage: number | null;
        };
        MemoryUnitBulkAnswer: {
            docs: components["schemas"]["MemoryUnitSaved"][];
            errors: {
                id: string;
                message: string;
                isPublic?: boolean;
            }[];
            /** @description What happened, in words. */
            message: string;
        };
        /**
         * Webhook
         * @example {
         *       "id": "a58f0473-fb4c-482d-85a5-3fe978863b6e",
         *       "name": "Name",
         *       "url": "https://www.example.org",
         *       "events": [
         *         "published"
         *       ],
         *       "updatedAt": "2020-12-18T09:00:00.000Z",
         *       "createdAt": "2020-12-18T09:00:00.000Z"
         *     }
         */
        Webhook: {
            id: string;
            /** Name */
            name: string;
            /**
             * Address
             * @description An address on the internet that begins with https://. Redirects are not followed.
             */
            url: string;
            /**
             * Switched on
             * @description Switched off, it sends nothing. Switched on, it sends changes from then on; the receiver finds earlier ones in /api/changes.
             */
            enabled?: boolean | null;
            /**
             * Events
             * @description - `published`: published
             *     - `updated`: updated
             *     - `unpublished`: unpublished
             *     - `deleted`: deleted
             */
            events: ("published" | "updated" | "unpublished" | "deleted")[];
            /**
             * Kinds of content
             * @description None chosen: all.
             *
             *     - `programmes`: Programmes
             *     - `member-cities`: Member cities
             *     - `national-networks`: National networks
             *     - `good-practices`: Good practices
             *     - `resolutions`: Resolutions
             *     - `source-documents`: Source documents
             *     - `organisations`: Organisations
             *     - `experts`: Experts
             *     - `expertise-areas`: Expertise areas
             *     - `countries`: Countries
             *     - `media`: Pictures
             *     - `attachments`: Attachments
             *     - `site-settings`: Site settings
             *     - `accessibility-statement`: Accessibility statement
             */
            collections?: ("programmes" | "member-cities" | "national-networks" | "good-practices" | "resolutions" | "source-documents" | "organisations" | "experts" | "expertise-areas" | "countries" | "media" | "attachments" | "site-settings" | "accessibility-statement")[] | null;
            /**
             * Languages
             * @description None chosen: all.
             *
             *     - `pl`: Polish
             *     - `en`: English
             */
            languages?: ("pl" | "en")[] | null;
            /**
             * Switched off by the CMS
             * Format: date-time
             */
            switchedOffAt?: string | null;
            /**
             * Why
             * @description - `failing`: the receiver took no notice for a day
             *     - `gone`: the receiver answered that the address is gone (410)
             * @enum {string|null}
             */
            switchedOffBecause?: "failing" | "gone" | null;
            /**
             * Updated At
             * Format: date-time
             */
            updatedAt: string;
            /**
             * Created At
             * Format: date-time
             */
            createdAt: string;
        };
        WebhookSaved: {
            id?: string;
            /** Name */
            name?: string | null;
            /**
             * Address
             * @description An address on the internet that begins with https://. Redirects are not followed.
             */
            url?: string | null;
            /**
             * Switched on
             * @description Switched off, it sends nothing. Switched on, it sends changes from then on; the receiver finds earlier ones in /api/changes.
             */
            enabled?: boolean | null;
            /**
             * Events
             * @description - `published`: published
             *     - `updated`: updated
             *     - `unpublished`: unpublished
             *     - `deleted`: deleted
             */
            events?: ("published" | "updated" | "unpublished" | "deleted")[] | null;
            /**
             * Kinds of content
             * @description None chosen: all.
             *
             *     - `programmes`: Programmes
             *     - `member-cities`: Member cities
             *     - `national-networks`: National networks
             *     - `good-practices`: Good practices
             *     - `resolutions`: Resolutions
             *     - `source-documents`: Source documents
             *     - `organisations`: Organisations
             *     - `experts`: Experts
             *     - `expertise-areas`: Expertise areas
             *     - `countries`: Countries
             *     - `media`: Pictures
             *     - `attachments`: Attachments
             *     - `site-settings`: Site settings
             *     - `accessibility-statement`: Accessibility statement
             */
            collections?: ("programmes" | "member-cities" | "national-networks" | "good-practices" | "resolutions" | "source-documents" | "organisations" | "experts" | "expertise-areas" | "countries" | "media" | "attachments" | "site-settings" | "accessibility-statement")[] | null;
            /**
             * Languages
             * @description None chosen: all.
             *
             *     - `pl`: Polish
             *     - `en`: English
             */
            languages?: ("pl" | "en")[] | null;
            /**
             * Switched off by the CMS
             * Format: date-time
             */
            switchedOffAt?: string | null;
            /**
             * Why
             * @description - `failing`: the receiver took no notice for a day
             *     - `gone`: the receiver answered that the address is gone (410)
             * @enum {string|null}
             */
            switchedOffBecause?: "failing" | "gone" | null;
            /**
             * Updated At
             * Format: date-time
             */
            updatedAt?: string | null;
            /**
             * Created At
             * Format: date-time
             */
            createdAt?: string | null;
        };
        WebhookInput: {
            /** Name */
            name?: string | null;
            /**
             * Address
             * @description An address on the internet that begins with https://. Redirects are not followed.
             */
            url?: string | null;
            /**
             * Switched on
             * @description Switched off, it sends nothing. Switched on, it sends changes from then on; the receiver finds earlier ones in /api/changes.
             */
            enabled?: boolean | null;
            /**
             * Events
             * @description - `published`: published
             *     - `updated`: updated
             *     - `unpublished`: unpublished
             *     - `deleted`: deleted
             */
            events?: ("published" | "updated" | "unpublished" | "deleted")[] | null;
            /**
             * Kinds of content
             * @description None chosen: all.
             *
             *     - `programmes`: Programmes
             *     - `member-cities`: Member cities
             *     - `national-networks`: National networks
             *     - `good-practices`: Good practices
             *     - `resolutions`: Resolutions
             *     - `source-documents`: Source documents
             *     - `organisations`: Organisations
             *     - `experts`: Experts
             *     - `expertise-areas`: Expertise areas
             *     - `countries`: Countries
             *     - `media`: Pictures
             *     - `attachments`: Attachments
             *     - `site-settings`: Site settings
             *     - `accessibility-statement`: Accessibility statement
             */
            collections?: ("programmes" | "member-cities" | "national-networks" | "good-practices" | "resolutions" | "source-documents" | "organisations" | "experts" | "expertise-areas" | "countries" | "media" | "attachments" | "site-settings" | "accessibility-statement")[] | null;
            /**
             * Languages
             * @description None chosen: all.
             *
             *     - `pl`: Polish
             *     - `en`: English
             */
            languages?: ("pl" | "en")[] | null;
        };
        WebhookSelect: {
            name?: boolean;
            url?: boolean;
            enabled?: boolean;
            events?: boolean;
            collections?: boolean;
            languages?: boolean;
            switchedOffAt?: boolean;
            switchedOffBecause?: boolean;
            updatedAt?: boolean;
            createdAt?: boolean;
        };
        WebhookWhere: {
            id?: components["schemas"]["ReferenceFilter"];
            name?: components["schemas"]["TextFilter"];
            url?: components["schemas"]["TextFilter"];
            enabled?: components["schemas"]["FlagFilter"];
            events?: components["schemas"]["TextFilter"];
            collections?: components["schemas"]["TextFilter"];
            languages?: components["schemas"]["TextFilter"];
            switchedOffAt?: components["schemas"]["DateFilter"];
            switchedOffBecause?: components["schemas"]["TextFilter"];
            updatedAt?: components["schemas"]["DateFilter"];
            createdAt?: components["schemas"]["DateFilter"];
            and?: components["schemas"]["WebhookWhere"][];
            or?: components["schemas"]["WebhookWhere"][];
        } & {
            [key: string]: components["schemas"]["AnyFilter"];
        };
        WebhookAnswer: {
            /** @description The document as it was saved */
            doc: components["schemas"]["WebhookSaved"];
            /** @description What happened, in words. */
            message: string;
        };
        WebhookPage: {
            docs: components["schemas"]["Webhook"][];
            /** @description How many documents there are */
            totalDocs: number;
            limit: number;
            totalPages: number;
            page?: number | null;
            pagingCounter: number;
            hasPrevPage: boolean;
            hasNextPage: boolean;
            prevPage: number | null;
            nextPage: number | null;
        };
        WebhookBulkAnswer: {
            docs: components["schemas"]["WebhookSaved"][];
            errors: {
                id: string;
                message: string;
                isPublic?: boolean;
            }[];
            /** @description What happened, in words. */
            message: string;
        };
        /**
         * Webhook delivery
         * @example {
         *       "id": "7f3ba7eb-552e-49fe-8e4f-b19c98248542",
         *       "webhook": "9fd09dc3-3545-49cc-89b8-1ebd0b98c4fd",
         *       "event": "published",
         *       "changedAt": "2020-12-18T09:00:00.000Z",
         *       "messageId": "Header webhook-id",
         *       "documentKey": "Document Key",
         *       "sequence": 1,
         *       "tries": 1,
         *       "updatedAt": "2020-12-18T09:00:00.000Z",
         *       "createdAt": "2020-12-18T09:00:00.000Z"
         *     }
         */
        WebhookDelivery: {
            id: string;
            /**
             * State
             * @description - `waiting`: waiting
             *     - `delivered`: delivered
             *     - `failed`: not delivered
             * @enum {string|null}
             */
            state?: "waiting" | "delivered" | "failed" | null;
            /** Webhook */
            webhook: string | components["schemas"]["Webhook"];
            /**
             * Event
             * @description - `published`: published
             *     - `updated`: updated
             *     - `unpublished`: unpublished
             *     - `deleted`: deleted
             *     - `ping`: ping
             * @enum {string}
             */
            event: "published" | "updated" | "unpublished" | "deleted" | "ping";
            /** Kind of content */
            collectionSlug?: string | null;
            /** Id of the document */
            documentId?: string | null;
            /** Document */
            slug?: string | null;
            /** Language */
            locale?: string | null;
            /**
             * When it changed
             * Format: date-time
             */
            changedAt: string;
            /** Header webhook-id */
            messageId: string;
            /** Attempts */
            attempts?: {
                /**
                 * When
                 * Format: date-time
                 */
                at: string;
                /**
                 * Outcome
                 * @description - `delivered`: taken
                 *     - `status`: answered with an error
                 *     - `redirect`: a redirect (not followed)
                 *     - `timeout`: no answer in time
                 *     - `address-refused`: the address leads into a private network
                 *     - `host-unknown`: no such name in DNS
                 *     - `certificate`: the certificate is not valid
                 *     - `unreachable`: no connection
                 * @enum {string}
                 */
                outcome: "delivered" | "status" | "redirect" | "timeout" | "address-refused" | "host-unknown" | "certificate" | "unreachable";
                /** HTTP status */
                status?: number | null;
                /** Time (ms) */
                ms: number;
                /** ID */
                id?: string | null;
            }[] | null;
            /**
             * Next attempt
             * Format: date-time
             */
            nextAttemptAt?: string | null;
            /**
             * Finished
             * Format: date-time
             */
            finishedAt?: string | null;
            /** Cursor */
            cursor?: string | null;
            /** Document Key */
            documentKey: string;
            /** Sequence */
            sequence: number;
            /** Tries */
            tries: number;
            /**
             * Claimed Until
             * Format: date-time
             */
            claimedUntil?: string | null;
            /**
             * Updated At
             * Format: date-time
             */
            updatedAt: string;
            /**
             * Created At
             * Format: date-time
             */
            createdAt: string;
        };
        WebhookDeliverySaved: {
            id?: string;
            /**
             * State
             * @description - `waiting`: waiting
             *     - `delivered`: delivered
             *     - `failed`: not delivered
             * @enum {string|null}
             */
            state?: "waiting" | "delivered" | "failed" | null;
            /** Webhook */
            webhook?: string | components["schemas"]["Webhook"] | null;
            /**
             * Event
             * @description - `published`: published
             *     - `updated`: updated
             *     - `unpublished`: unpublished
             *     - `deleted`: deleted
             *     - `ping`: ping
             * @enum {string|null}
             */
            event?: "published" | "updated" | "unpublished" | "deleted" | "ping" | null;
            /** Kind of content */
            collectionSlug?: string | null;
            /** Id of the document */
            documentId?: string | null;
            /** Document */
            slug?: string | null;
            /** Language */
            locale?: string | null;
            /**
             * When it changed
             * Format: date-time
             */
            changedAt?: string | null;
            /** Header webhook-id */
            messageId?: string | null;
            /** Attempts */
            attempts?: {
                /**
                 * When
                 * Format: date-time
                 */
                at?: string | null;
                /**
                 * Outcome
                 * @description - `delivered`: taken
                 *     - `status`: answered with an error
                 *     - `redirect`: a redirect (not followed)
                 *     - `timeout`: no answer in time
                 *     - `address-refused`: the address leads into a private network
                 *     - `host-unknown`: no such name in DNS
                 *     - `certificate`: the certificate is not valid
                 *     - `unreachable`: no connection
                 * @enum {string|null}
                 */
                outcome?: "delivered" | "status" | "redirect" | "timeout" | "address-refused" | "host-unknown" | "certificate" | "unreachable" | null;
                /** HTTP status */
                status?: number | null;
                /** Time (ms) */
                ms?: number | null;
                /** ID */
                id?: string | null;
            }[] | null;
            /**
             * Next attempt
             * Format: date-time
             */
            nextAttemptAt?: string | null;
            /**
             * Finished
             * Format: date-time
             */
            finishedAt?: string | null;
            /** Cursor */
            cursor?: string | null;
            /** Document Key */
            documentKey?: string | null;
            /** Sequence */
            sequence?: number | null;
            /** Tries */
            tries?: number | null;
            /**
             * Claimed Until
             * Format: date-time
             */
            claimedUntil?: string | null;
            /**
             * Updated At
             * Format: date-time
             */
            updatedAt?: string | null;
            /**
             * Created At
             * Format: date-time
             */
            createdAt?: string | null;
        };
        WebhookDeliveryInput: {
            /**
             * State
             * @description - `waiting`: waiting
             *     - `delivered`: delivered
             *     - `failed`: not delivered
             * @enum {string|null}
             */
            state?: "waiting" | "delivered" | "failed" | null;
            /** Webhook */
            webhook?: string | null;
            /**
             * Event
             * @description - `published`: published
             *     - `updated`: updated
             *     - `unpublished`: unpublished
             *     - `deleted`: deleted
             *     - `ping`: ping
             * @enum {string|null}
             */
            event?: "published" | "updated" | "unpublished" | "deleted" | "ping" | null;
            /** Kind of content */
            collectionSlug?: string | null;
            /** Id of the document */
            documentId?: string | null;
            /** Document */
            slug?: string | null;
            /** Language */
            locale?: string | null;
            /**
             * When it changed
             * Format: date-time
             */
            changedAt?: string | null;
            /** Header webhook-id */
            messageId?: string | null;
            /** Attempts */
            attempts?: {
                /**
                 * When
                 * Format: date-time
                 */
                at?: string | null;
                /**
                 * Outcome
                 * @description - `delivered`: taken
                 *     - `status`: answered with an error
                 *     - `redirect`: a redirect (not followed)
                 *     - `timeout`: no answer in time
                 *     - `address-refused`: the address leads into a private network
                 *     - `host-unknown`: no such name in DNS
                 *     - `certificate`: the certificate is not valid
                 *     - `unreachable`: no connection
                 * @enum {string|null}
                 */
                outcome?: "delivered" | "status" | "redirect" | "timeout" | "address-refused" | "host-unknown" | "certificate" | "unreachable" | null;
                /** HTTP status */
                status?: number | null;
                /** Time (ms) */
                ms?: number | null;
                /** ID */
                id?: string | null;
            }[] | null;
            /**
             * Next attempt
             * Format: date-time
             */
            nextAttemptAt?: string | null;
            /**
             * Finished
             * Format: date-time
             */
            finishedAt?: string | null;
            /** Cursor */
            cursor?: string | null;
            /** Document Key */
            documentKey?: string | null;
            /** Sequence */
            sequence?: number | null;
            /** Tries */
            tries?: number | null;
            /**
             * Claimed Until
             * Format: date-time
             */
            claimedUntil?: string | null;
        };
        WebhookDeliverySelect: {
            state?: boolean;
            webhook?: boolean;
            event?: boolean;
            collectionSlug?: boolean;
            documentId?: boolean;
            slug?: boolean;
            locale?: boolean;
            changedAt?: boolean;
            messageId?: boolean;
            attempts?: boolean | {
                at?: boolean;
                outcome?: boolean;
                status?: boolean;
                ms?: boolean;
                id?: boolean;
            };
            nextAttemptAt?: boolean;
            finishedAt?: boolean;
            cursor?: boolean;
            documentKey?: boolean;
            sequence?: boolean;
            tries?: boolean;
            claimedUntil?: boolean;
            updatedAt?: boolean;
            createdAt?: boolean;
        };
        WebhookDeliveryWhere: {
            id?: components["schemas"]["ReferenceFilter"];
            state?: components["schemas"]["TextFilter"];
            webhook?: components["schemas"]["ReferenceFilter"];
            event?: components["schemas"]["TextFilter"];
            collectionSlug?: components["schemas"]["TextFilter"];
            documentId?: components["schemas"]["TextFilter"];
            slug?: components["schemas"]["TextFilter"];
            locale?: components["schemas"]["TextFilter"];
            changedAt?: components["schemas"]["DateFilter"];
            messageId?: components["schemas"]["TextFilter"];
            "attempts.at"?: components["schemas"]["DateFilter"];
            "attempts.outcome"?: components["schemas"]["TextFilter"];
            "attempts.status"?: components["schemas"]["NumberFilter"];
            "attempts.ms"?: components["schemas"]["NumberFilter"];
            "attempts.id"?: components["schemas"]["TextFilter"];
            nextAttemptAt?: components["schemas"]["DateFilter"];
            finishedAt?: components["schemas"]["DateFilter"];
            cursor?: components["schemas"]["TextFilter"];
            documentKey?: components["schemas"]["TextFilter"];
            sequence?: components["schemas"]["NumberFilter"];
            tries?: components["schemas"]["NumberFilter"];
            claimedUntil?: components["schemas"]["DateFilter"];
            updatedAt?: components["schemas"]["DateFilter"];
            createdAt?: components["schemas"]["DateFilter"];
            and?: components["schemas"]["WebhookDeliveryWhere"][];
            or?: components["schemas"]["WebhookDeliveryWhere"][];
        } & {
            [key: string]: components["schemas"]["AnyFilter"];
        };
        WebhookDeliveryAnswer: {
            /** @description The document as it was saved */
            doc: components["schemas"]["WebhookDeliverySaved"];
            /** @description What happened, in words. */
            message: string;
        };
        WebhookDeliveryPage: {
            docs: components["schemas"]["WebhookDelivery"][];
            /** @description How many documents there are */
            totalDocs: number;
            limit: number;
            totalPages: number;
            page?: number | null;
            pagingCounter: number;
            hasPrevPage: boolean;
            hasNextPage: boolean;
            prevPage: number | null;
            nextPage: number | null;
        };
        WebhookDeliveryBulkAnswer: {
            docs: components["schemas"]["WebhookDeliverySaved"][];
            errors: {
                id: string;
                message: string;
                isPublic?: boolean;
            }[];
            /** @description What happened, in words. */
            message: string;
        };
        /**
         * Site settings
         * @example {
         *       "siteName": "Name of the site",
         *       "_status": "published",
         *       "updatedAt": "2020-12-18T09:00:00.000Z",
         *       "createdAt": "2020-12-18T09:00:00.000Z"
         *     }
         */
        SiteSettings: {
            id?: string;
            /**
             * Shown in Polish
             * @description Addresses of the texts that are not translated into the language asked for and are here in Polish (`title`, `milestones.<row id>.title`). Only in answers in another language than Polish, and only where they are not asked for with `fallback-locale=none`.
             */
            _fallback?: string[] | null;
            /**
             * Name of the site
             * @description In the language asked for.
             */
            siteName: string;
            /**
             * Tagline
             * @description In the language asked for.
             */
            tagline?: string | null;
            /** Contact */
            contact?: {
                /**
                 * E-mail
                 * Format: email
                 */
                email?: string | null;
                /** Telephone */
                phone?: string | null;
            };
            /** Links */
            links?: {
                /**
                 * Text of the link
                 * @description In the language asked for.
                 */
                label: string;
                /** Address */
                url: string;
                /**
                 * Language of the page
                 * @description ISO 639 code: pl, en, uk…
                 */
                language?: string | null;
                /** ID */
                id?: string | null;
            }[] | null;
            /**
             * Footer note
             * @description In the language asked for.
             */
            footerNote?: string | null;
            /**
             * Publishing needs a review
             * @description Editors then save drafts, and publishers publish them.
             */
            reviewRequired?: boolean | null;
            /**
             * Status
             * @description - `draft`: Draft
             *     - `published`: Published
             * @enum {string|null}
             */
            _status?: "draft" | "published" | null;
            /**
             * Updated At
             * Format: date-time
             */
            updatedAt?: string | null;
            /**
             * Created At
             * Format: date-time
             */
            createdAt?: string | null;
            /** @constant */
            globalType?: "site-settings";
        };
        SiteSettingsSaved: {
            id?: string;
            /**
             * Shown in Polish
             * @description Addresses of the texts that are not translated into the language asked for and are here in Polish (`title`, `milestones.<row id>.title`). Only in answers in another language than Polish, and only where they are not asked for with `fallback-locale=none`.
             */
            _fallback?: string[] | null;
            /**
             * Name of the site
             * @description In the language asked for.
             */
            siteName?: string | null;
            /**
             * Tagline
             * @description In the language asked for.
             */
            tagline?: string | null;
            /** Contact */
            contact?: {
                /**
                 * E-mail
                 * Format: email
                 */
                email?: string | null;
                /** Telephone */
                phone?: string | null;
            };
            /** Links */
            links?: {
                /**
                 * Text of the link
                 * @description In the language asked for.
                 */
                label?: string | null;
                /** Address */
                url?: string | null;
                /**
                 * Language of the page
                 * @description ISO 639 code: pl, en, uk…
                 */
                language?: string | null;
                /** ID */
                id?: string | null;
            }[] | null;
            /**
             * Footer note
             * @description In the language asked for.
             */
            footerNote?: string | null;
            /**
             * Publishing needs a review
             * @description Editors then save drafts, and publishers publish them.
             */
            reviewRequired?: boolean | null;
            /**
             * Status
             * @description - `draft`: Draft
             *     - `published`: Published
             * @enum {string|null}
             */
            _status?: "draft" | "published" | null;
            /**
             * Updated At
             * Format: date-time
             */
            updatedAt?: string | null;
            /**
             * Created At
             * Format: date-time
             */
            createdAt?: string | null;
            /** @constant */
            globalType?: "site-settings";
        };
        SiteSettingsInput: {
            /**
             * Name of the site
             * @description The Polish text; other languages have translations.
             */
            siteName?: string | null;
            /**
             * Tagline
             * @description The Polish text; other languages have translations.
             */
            tagline?: string | null;
            /** Contact */
            contact?: {
                /**
                 * E-mail
                 * Format: email
                 */
                email?: string | null;
                /** Telephone */
                phone?: string | null;
            };
            /** Links */
            links?: {
                /**
                 * Text of the link
                 * @description The Polish text; other languages have translations.
                 */
                label?: string | null;
                /** Address */
                url?: string | null;
                /**
                 * Language of the page
                 * @description ISO 639 code: pl, en, uk…
                 */
                language?: string | null;
                /** ID */
                id?: string | null;
            }[] | null;
            /**
             * Footer note
             * @description The Polish text; other languages have translations.
             */
            footerNote?: string | null;
            /**
             * Publishing needs a review
             * @description Editors then save drafts, and publishers publish them.
             */
            reviewRequired?: boolean | null;
            /**
             * Status
             * @description - `draft`: Draft
             *     - `published`: Published
             * @enum {string|null}
             */
            _status?: "draft" | "published" | null;
        };
        SiteSettingsSelect: {
            _fallback?: boolean;
            siteName?: boolean;
            tagline?: boolean;
            contact?: boolean | {
                email?: boolean;
                phone?: boolean;
            };
            links?: boolean | {
                label?: boolean;
                url?: boolean;
                language?: boolean;
                id?: boolean;
            };
            footerNote?: boolean;
            reviewRequired?: boolean;
            _status?: boolean;
            updatedAt?: boolean;
            createdAt?: boolean;
        };
        SiteSettingsVersion: {
            id: string;
            parent?: string | components["schemas"]["SiteSettings"];
            /** @description What this version holds */
            version: components["schemas"]["SiteSettingsSaved"];
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            latest?: boolean | null;
            autosave?: boolean | null;
            snapshot?: boolean | null;
            publishedLocale?: string | null;
        };
        SiteSettingsVersionPage: {
            docs: components["schemas"]["SiteSettingsVersion"][];
            /** @description How many documents there are */
            totalDocs: number;
            limit: number;
            totalPages: number;
            page?: number | null;
            pagingCounter: number;
            hasPrevPage: boolean;
            hasNextPage: boolean;
            prevPage: number | null;
            nextPage: number | null;
        };
        /**
         * Accessibility statement
         * @example {
         *       "_status": "published",
         *       "updatedAt": "2020-12-18T09:00:00.000Z",
         *       "createdAt": "2020-12-18T09:00:00.000Z"
         *     }
         */
        AccessibilityStatement: {
            id?: string;
            /**
             * Shown in Polish
             * @description Addresses of the texts that are not translated into the language asked for and are here in Polish (`title`, `milestones.<row id>.title`). Only in answers in another language than Polish, and only where they are not asked for with `fallback-locale=none`.
             */
            _fallback?: string[] | null;
            /**
             * Conformance
             * @description - `full`: conforms
             *     - `partial`: conforms in part
             *     - `none`: does not conform
             * @enum {string|null}
             */
            conformance?: "full" | "partial" | "none" | null;
            /**
             * Prepared on
             * @description 2008, 2020‑12 or 2020‑12‑18
             */
            preparedOn?: string | null;
            /**
             * Last review
             * @description 2008, 2020‑12 or 2020‑12‑18
             */
            reviewedOn?: string | null;
            /**
             * Content that is not accessible
             * @description In the language asked for.
             */
            nonConformances?: string | null;
            /** Contact */
            contact?: {
                /** Name or unit */
                name?: string | null;
                /**
                 * E-mail
                 * Format: email
                 */
                email?: string | null;
                /** Telephone */
                phone?: string | null;
            };
            /**
             * Heading of the procedure
             * @description In the language asked for.
             */
            procedureTitle?: string | null;
            /**
             * Complaints procedure
             * @description In the language asked for.
             */
            procedure?: string | null;
            /**
             * Text
             * @description In the language asked for.
             */
            body?: {
                root: {
                    type: string;
                    children: ({
                        type: string;
                        version: number;
                    } & {
                        [key: string]: unknown;
                    })[];
                    direction: ("ltr" | "rtl") | null;
                    /** @enum {string} */
                    format: "left" | "start" | "center" | "right" | "end" | "justify" | "";
                    indent: number;
                    version: number;
                };
            } | null;
            /**
             * Status
             * @description - `draft`: Draft
             *     - `published`: Published
             * @enum {string|null}
             */
            _status?: "draft" | "published" | null;
            /**
             * Updated At
             * Format: date-time
             */
            updatedAt?: string | null;
            /**
             * Created At
             * Format: date-time
             */
            createdAt?: string | null;
            /** @constant */
            globalType?: "accessibility-statement";
        };
        AccessibilityStatementSaved: {
            id?: string;
            /**
             * Shown in Polish
             * @description Addresses of the texts that are not translated into the language asked for and are here in Polish (`title`, `milestones.<row id>.title`). Only in answers in another language than Polish, and only where they are not asked for with `fallback-locale=none`.
             */
            _fallback?: string[] | null;
            /**
             * Conformance
             * @description - `full`: conforms
             *     - `partial`: conforms in part
             *     - `none`: does not conform
             * @enum {string|null}
             */
            conformance?: "full" | "partial" | "none" | null;
            /**
             * Prepared on
             * @description 2008, 2020‑12 or 2020‑12‑18
             */
            preparedOn?: string | null;
            /**
             * Last review
             * @description 2008, 2020‑12 or 2020‑12‑18
             */
            reviewedOn?: string | null;
            /**
             * Content that is not accessible
             * @description In the language asked for.
             */
            nonConformances?: string | null;
            /** Contact */
            contact?: {
                /** Name or unit */
                name?: string | null;
                /**
                 * E-mail
                 * Format: email
                 */
                email?: string | null;
                /** Telephone */
                phone?: string | null;
            };
            /**
             * Heading of the procedure
             * @description In the language asked for.
             */
            procedureTitle?: string | null;
            /**
             * Complaints procedure
             * @description In the language asked for.
             */
            procedure?: string | null;
            /**
             * Text
             * @description In the language asked for.
             */
            body?: {
                root: {
                    type: string;
                    children: ({
                        type: string;
                        version: number;
                    } & {
                        [key: string]: unknown;
                    })[];
                    direction: ("ltr" | "rtl") | null;
                    /** @enum {string} */
                    format: "left" | "start" | "center" | "right" | "end" | "justify" | "";
                    indent: number;
                    version: number;
                };
            } | null;
            /**
             * Status
             * @description - `draft`: Draft
             *     - `published`: Published
             * @enum {string|null}
             */
            _status?: "draft" | "published" | null;
            /**
             * Updated At
             * Format: date-time
             */
            updatedAt?: string | null;
            /**
             * Created At
             * Format: date-time
             */
            createdAt?: string | null;
            /** @constant */
            globalType?: "accessibility-statement";
        };
        AccessibilityStatementInput: {
            /**
             * Conformance
             * @description - `full`: conforms
             *     - `partial`: conforms in part
             *     - `none`: does not conform
             * @enum {string|null}
             */
            conformance?: "full" | "partial" | "none" | null;
            /**
             * Prepared on
             * @description 2008, 2020‑12 or 2020‑12‑18
             */
            preparedOn?: string | null;
            /**
             * Last review
             * @description 2008, 2020‑12 or 2020‑12‑18
             */
            reviewedOn?: string | null;
            /**
             * Content that is not accessible
             * @description The Polish text; other languages have translations.
             */
            nonConformances?: string | null;
            /** Contact */
            contact?: {
                /** Name or unit */
                name?: string | null;
                /**
                 * E-mail
                 * Format: email
                 */
                email?: string | null;
                /** Telephone */
                phone?: string | null;
            };
            /**
             * Heading of the procedure
             * @description The Polish text; other languages have translations.
             */
            procedureTitle?: string | null;
            /**
             * Complaints procedure
             * @description The Polish text; other languages have translations.
             */
            procedure?: string | null;
            /**
             * Text
             * @description The Polish text; other languages have translations.
             */
            body?: {
                root: {
                    type: string;
                    children: ({
                        type: string;
                        version: number;
                    } & {
                        [key: string]: unknown;
                    })[];
                    direction: ("ltr" | "rtl") | null;
                    /** @enum {string} */
                    format: "left" | "start" | "center" | "right" | "end" | "justify" | "";
                    indent: number;
                    version: number;
                };
            } | null;
            /**
             * Status
             * @description - `draft`: Draft
             *     - `published`: Published
             * @enum {string|null}
             */
            _status?: "draft" | "published" | null;
        };
        AccessibilityStatementSelect: {
            _fallback?: boolean;
            conformance?: boolean;
            preparedOn?: boolean;
            reviewedOn?: boolean;
            nonConformances?: boolean;
            contact?: boolean | {
                name?: boolean;
                email?: boolean;
                phone?: boolean;
            };
            procedureTitle?: boolean;
            procedure?: boolean;
            body?: boolean;
            _status?: boolean;
            updatedAt?: boolean;
            createdAt?: boolean;
        };
        AccessibilityStatementVersion: {
            id: string;
            parent?: string | components["schemas"]["AccessibilityStatement"];
            /** @description What this version holds */
            version: components["schemas"]["AccessibilityStatementSaved"];
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            latest?: boolean | null;
            autosave?: boolean | null;
            snapshot?: boolean | null;
            publishedLocale?: string | null;
        };
        AccessibilityStatementVersionPage: {
            docs: components["schemas"]["AccessibilityStatementVersion"][];
            /** @description How many documents there are */
            totalDocs: number;
            limit: number;
            totalPages: number;
            page?: number | null;
            pagingCounter: number;
            hasPrevPage: boolean;
            hasNextPage: boolean;
            prevPage: number | null;
            nextPage: number | null;
        };
    };
    responses: {
        /** @description The request or its data are not as they must be */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["PayloadErrors"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Signing in is needed */
        Unauthenticated: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["PayloadErrors"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description This person or key may not do that */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["PayloadErrors"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such document, or it may not be read */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["PayloadErrors"] | components["schemas"]["Message"];
            };
        };
        /** @description Somebody else wrote the same, or part of it failed: nothing was changed */
        Conflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["PayloadErrors"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is too large */
        BodyTooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["PayloadErrors"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Somebody else is editing the document */
        Locked: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["PayloadErrors"];
            };
        };
        /** @description Too many tries in a short time */
        TooManyRequests: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The server is not ready */
        NotReady: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["PayloadErrors"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /** @description The document’s id. */
        id: string;
        /** @description The version’s id. */
        versionId: string;
        /** @description How deep related documents are put in place of their ids. */
        depth: number;
        /** @description How many documents on a page; 0: all. */
        limit: number;
        /** @description Number of the page, from 1. */
        page: number;
        /** @description `false`: without counting all documents, which is faster. */
        pagination: boolean;
        /** @description Language of the content. */
        locale: "pl" | "en";
        /** @description Language of texts without a translation; `none`: no language, such texts are empty. */
        fallbackLocale: "pl" | "en" | "none";
        /** @description `true`: the newest version, unpublished ones too. Needs a key for drafts, or a sign-in. */
        draft: boolean;
        /** @description `true`: saves a draft and leaves alone what is published. */
        draftWrite: boolean;
        /** @description `true`: documents in the trash too. For people of the office only. */
        trash: boolean;
        /** @description Fields of related documents, by collection: `populate[countries][name]=true`. */
        populate: {
            programmes?: components["schemas"]["ProgrammeSelect"];
            "member-cities"?: components["schemas"]["MemberCitySelect"];
            "national-networks"?: components["schemas"]["NationalNetworkSelect"];
            "good-practices"?: components["schemas"]["GoodPracticeSelect"];
            resolutions?: components["schemas"]["ResolutionSelect"];
            "source-documents"?: components["schemas"]["SourceDocumentSelect"];
            organisations?: components["schemas"]["OrganisationSelect"];
            experts?: components["schemas"]["ExpertSelect"];
            "expertise-areas"?: components["schemas"]["ExpertiseAreaSelect"];
            countries?: components["schemas"]["CountrySelect"];
            media?: components["schemas"]["MediaSelect"];
            attachments?: components["schemas"]["AttachmentSelect"];
            "glossary-terms"?: components["schemas"]["GlossaryTermSelect"];
            "preview-links"?: components["schemas"]["PreviewLinkSelect"];
            translations?: components["schemas"]["TranslationSelect"];
            "memory-units"?: components["schemas"]["MemoryUnitSelect"];
            webhooks?: components["schemas"]["WebhookSelect"];
            "webhook-deliveries"?: components["schemas"]["WebhookDeliverySelect"];
        };
        /** @description Conditions: `where[field][operator]=value`, such as `where[slug][equals]=krakow`. A path may lead into a related document (`where[country.code][equals]=PL`); conditions are joined by `where[and][0][…]` and `where[or][0][…]`. */
        "Programme.where": components["schemas"]["ProgrammeWhere"];
        /** @description Fields to sort by, separated by commas; a minus in front: descending. */
        "Programme.sort": ("id" | "-id" | "slug" | "-slug" | "title" | "-title" | "acronym" | "-acronym" | "status" | "-status" | "started" | "-started" | "summary" | "-summary" | "eligibility.minimumPopulation" | "-eligibility.minimumPopulation" | "eligibility.description" | "-eligibility.description" | "firstPublishedAt" | "-firstPublishedAt" | "updatedAt" | "-updatedAt" | "createdAt" | "-createdAt" | "deletedAt" | "-deletedAt" | "_status" | "-_status")[];
        /** @description Only these fields (`select[title]=true`), or all but these (`select[body]=false`). The id is always there. */
        "Programme.select": components["schemas"]["ProgrammeSelect"];
        /** @description Lists of documents that refer to this one: `joins[field][limit]=5`, also `page`, `sort`, `where`, `count`. */
        "Programme.joins": {
            memberCities?: {
                limit?: number;
                page?: number;
                sort?: string;
                count?: boolean;
                where?: components["schemas"]["MemberCityWhere"];
            };
            resolutions?: {
                limit?: number;
                page?: number;
                sort?: string;
                count?: boolean;
                where?: components["schemas"]["ResolutionWhere"];
            };
            goodPractices?: {
                limit?: number;
                page?: number;
                sort?: string;
                count?: boolean;
                where?: components["schemas"]["GoodPracticeWhere"];
            };
        };
        /** @description Conditions: `where[field][operator]=value`, such as `where[slug][equals]=krakow`. A path may lead into a related document (`where[country.code][equals]=PL`); conditions are joined by `where[and][0][…]` and `where[or][0][…]`. */
        "MemberCity.where": components["schemas"]["MemberCityWhere"];
        /** @description Fields to sort by, separated by commas; a minus in front: descending. */
        "MemberCity.sort": ("id" | "-id" | "slug" | "-slug" | "name" | "-name" | "population.value" | "-population.value" | "population.asOf" | "-population.asOf" | "latitude" | "-latitude" | "longitude" | "-longitude" | "website" | "-website" | "summary" | "-summary" | "firstPublishedAt" | "-firstPublishedAt" | "updatedAt" | "-updatedAt" | "createdAt" | "-createdAt" | "deletedAt" | "-deletedAt" | "_status" | "-_status")[];
        /** @description Only these fields (`select[title]=true`), or all but these (`select[body]=false`). The id is always there. */
        "MemberCity.select": components["schemas"]["MemberCitySelect"];
        /** @description Lists of documents that refer to this one: `joins[field][limit]=5`, also `page`, `sort`, `where`, `count`. */
        "MemberCity.joins": {
            goodPractices?: {
                limit?: number;
                page?: number;
                sort?: string;
                count?: boolean;
                where?: components["schemas"]["GoodPracticeWhere"];
            };
        };
        /** @description Conditions: `where[field][operator]=value`, such as `where[slug][equals]=krakow`. A path may lead into a related document (`where[country.code][equals]=PL`); conditions are joined by `where[and][0][…]` and `where[or][0][…]`. */
        "NationalNetwork.where": components["schemas"]["NationalNetworkWhere"];
        /** @description Fields to sort by, separated by commas; a minus in front: descending. */
        "NationalNetwork.sort": ("id" | "-id" | "slug" | "-slug" | "name" | "-name" | "summary" | "-summary" | "website" | "-website" | "firstPublishedAt" | "-firstPublishedAt" | "updatedAt" | "-updatedAt" | "createdAt" | "-createdAt" | "deletedAt" | "-deletedAt" | "_status" | "-_status")[];
        /** @description Only these fields (`select[title]=true`), or all but these (`select[body]=false`). The id is always there. */
        "NationalNetwork.select": components["schemas"]["NationalNetworkSelect"];
        /** @description Lists of documents that refer to this one: `joins[field][limit]=5`, also `page`, `sort`, `where`, `count`. */
        "NationalNetwork.joins": {
            memberships?: {
                limit?: number;
                page?: number;
                sort?: string;
                count?: boolean;
                where?: components["schemas"]["MemberCityWhere"];
            };
        };
        /** @description Conditions: `where[field][operator]=value`, such as `where[slug][equals]=krakow`. A path may lead into a related document (`where[country.code][equals]=PL`); conditions are joined by `where[and][0][…]` and `where[or][0][…]`. */
        "GoodPractice.where": components["schemas"]["GoodPracticeWhere"];
        /** @description Fields to sort by, separated by commas; a minus in front: descending. */
        "GoodPractice.sort": ("id" | "-id" | "slug" | "-slug" | "title" | "-title" | "summary" | "-summary" | "firstPublishedAt" | "-firstPublishedAt" | "updatedAt" | "-updatedAt" | "createdAt" | "-createdAt" | "deletedAt" | "-deletedAt" | "_status" | "-_status")[];
        /** @description Only these fields (`select[title]=true`), or all but these (`select[body]=false`). The id is always there. */
        "GoodPractice.select": components["schemas"]["GoodPracticeSelect"];
        /** @description Conditions: `where[field][operator]=value`, such as `where[slug][equals]=krakow`. A path may lead into a related document (`where[country.code][equals]=PL`); conditions are joined by `where[and][0][…]` and `where[or][0][…]`. */
        "Resolution.where": components["schemas"]["ResolutionWhere"];
        /** @description Fields to sort by, separated by commas; a minus in front: descending. */
        "Resolution.sort": ("id" | "-id" | "slug" | "-slug" | "title" | "-title" | "number" | "-number" | "kind" | "-kind" | "adoptedOn" | "-adoptedOn" | "session" | "-session" | "summary" | "-summary" | "legalStatus" | "-legalStatus" | "inForceFrom" | "-inForceFrom" | "inForceUntil" | "-inForceUntil" | "officialJournal.year" | "-officialJournal.year" | "officialJournal.position" | "-officialJournal.position" | "officialJournal.url" | "-officialJournal.url" | "signedBy.office" | "-signedBy.office" | "signedBy.name" | "-signedBy.name" | "firstPublishedAt" | "-firstPublishedAt" | "updatedAt" | "-updatedAt" | "createdAt" | "-createdAt" | "deletedAt" | "-deletedAt" | "_status" | "-_status")[];
        /** @description Only these fields (`select[title]=true`), or all but these (`select[body]=false`). The id is always there. */
        "Resolution.select": components["schemas"]["ResolutionSelect"];
        /** @description Lists of documents that refer to this one: `joins[field][limit]=5`, also `page`, `sort`, `where`, `count`. */
        "Resolution.joins": {
            amendedBy?: {
                limit?: number;
                page?: number;
                sort?: string;
                count?: boolean;
                where?: components["schemas"]["ResolutionWhere"];
            };
            repealedBy?: {
                limit?: number;
                page?: number;
                sort?: string;
                count?: boolean;
                where?: components["schemas"]["ResolutionWhere"];
            };
            consolidatedBy?: {
                limit?: number;
                page?: number;
                sort?: string;
                count?: boolean;
                where?: components["schemas"]["ResolutionWhere"];
            };
            implementedBy?: {
                limit?: number;
                page?: number;
                sort?: string;
                count?: boolean;
                where?: components["schemas"]["ResolutionWhere"];
            };
            basisFor?: {
                limit?: number;
                page?: number;
                sort?: string;
                count?: boolean;
                where?: components["schemas"]["ResolutionWhere"];
            };
        };
        /** @description Conditions: `where[field][operator]=value`, such as `where[slug][equals]=krakow`. A path may lead into a related document (`where[country.code][equals]=PL`); conditions are joined by `where[and][0][…]` and `where[or][0][…]`. */
        "SourceDocument.where": components["schemas"]["SourceDocumentWhere"];
        /** @description Fields to sort by, separated by commas; a minus in front: descending. */
        "SourceDocument.sort": ("id" | "-id" | "title" | "-title" | "publisher" | "-publisher" | "language" | "-language" | "date" | "-date" | "url" | "-url" | "sha256" | "-sha256" | "firstPublishedAt" | "-firstPublishedAt" | "updatedAt" | "-updatedAt" | "createdAt" | "-createdAt" | "deletedAt" | "-deletedAt" | "_status" | "-_status")[];
        /** @description Only these fields (`select[title]=true`), or all but these (`select[body]=false`). The id is always there. */
        "SourceDocument.select": components["schemas"]["SourceDocumentSelect"];
        /** @description Conditions: `where[field][operator]=value`, such as `where[slug][equals]=krakow`. A path may lead into a related document (`where[country.code][equals]=PL`); conditions are joined by `where[and][0][…]` and `where[or][0][…]`. */
        "Organisation.where": components["schemas"]["OrganisationWhere"];
        /** @description Fields to sort by, separated by commas; a minus in front: descending. */
        "Organisation.sort": ("id" | "-id" | "slug" | "-slug" | "name" | "-name" | "acronym" | "-acronym" | "kind" | "-kind" | "website" | "-website" | "firstPublishedAt" | "-firstPublishedAt" | "updatedAt" | "-updatedAt" | "createdAt" | "-createdAt" | "deletedAt" | "-deletedAt" | "_status" | "-_status")[];
        /** @description Only these fields (`select[title]=true`), or all but these (`select[body]=false`). The id is always there. */
        "Organisation.select": components["schemas"]["OrganisationSelect"];
        /** @description Conditions: `where[field][operator]=value`, such as `where[slug][equals]=krakow`. A path may lead into a related document (`where[country.code][equals]=PL`); conditions are joined by `where[and][0][…]` and `where[or][0][…]`. */
        "Expert.where": components["schemas"]["ExpertWhere"];
        /** @description Fields to sort by, separated by commas; a minus in front: descending. */
        "Expert.sort": ("id" | "-id" | "slug" | "-slug" | "name" | "-name" | "firstPublishedAt" | "-firstPublishedAt" | "updatedAt" | "-updatedAt" | "createdAt" | "-createdAt" | "deletedAt" | "-deletedAt" | "_status" | "-_status")[];
        /** @description Only these fields (`select[title]=true`), or all but these (`select[body]=false`). The id is always there. */
        "Expert.select": components["schemas"]["ExpertSelect"];
        /** @description Conditions: `where[field][operator]=value`, such as `where[slug][equals]=krakow`. A path may lead into a related document (`where[country.code][equals]=PL`); conditions are joined by `where[and][0][…]` and `where[or][0][…]`. */
        "ExpertiseArea.where": components["schemas"]["ExpertiseAreaWhere"];
        /** @description Fields to sort by, separated by commas; a minus in front: descending. */
        "ExpertiseArea.sort": ("id" | "-id" | "slug" | "-slug" | "name" | "-name" | "description" | "-description" | "firstPublishedAt" | "-firstPublishedAt" | "updatedAt" | "-updatedAt" | "createdAt" | "-createdAt" | "deletedAt" | "-deletedAt" | "_status" | "-_status")[];
        /** @description Only these fields (`select[title]=true`), or all but these (`select[body]=false`). The id is always there. */
        "ExpertiseArea.select": components["schemas"]["ExpertiseAreaSelect"];
        /** @description Lists of documents that refer to this one: `joins[field][limit]=5`, also `page`, `sort`, `where`, `count`. */
        "ExpertiseArea.joins": {
            experts?: {
                limit?: number;
                page?: number;
                sort?: string;
                count?: boolean;
                where?: components["schemas"]["ExpertWhere"];
            };
        };
        /** @description Conditions: `where[field][operator]=value`, such as `where[slug][equals]=krakow`. A path may lead into a related document (`where[country.code][equals]=PL`); conditions are joined by `where[and][0][…]` and `where[or][0][…]`. */
        "Country.where": components["schemas"]["CountryWhere"];
        /** @description Fields to sort by, separated by commas; a minus in front: descending. */
        "Country.sort": ("id" | "-id" | "name" | "-name" | "code" | "-code" | "firstPublishedAt" | "-firstPublishedAt" | "updatedAt" | "-updatedAt" | "createdAt" | "-createdAt" | "deletedAt" | "-deletedAt" | "_status" | "-_status")[];
        /** @description Only these fields (`select[title]=true`), or all but these (`select[body]=false`). The id is always there. */
        "Country.select": components["schemas"]["CountrySelect"];
        /** @description Lists of documents that refer to this one: `joins[field][limit]=5`, also `page`, `sort`, `where`, `count`. */
        "Country.joins": {
            cities?: {
                limit?: number;
                page?: number;
                sort?: string;
                count?: boolean;
                where?: components["schemas"]["MemberCityWhere"];
            };
        };
        /** @description Conditions: `where[field][operator]=value`, such as `where[slug][equals]=krakow`. A path may lead into a related document (`where[country.code][equals]=PL`); conditions are joined by `where[and][0][…]` and `where[or][0][…]`. */
        "Media.where": components["schemas"]["MediaWhere"];
        /** @description Fields to sort by, separated by commas; a minus in front: descending. */
        "Media.sort": ("id" | "-id" | "alt" | "-alt" | "caption" | "-caption" | "credit" | "-credit" | "licence" | "-licence" | "firstPublishedAt" | "-firstPublishedAt" | "updatedAt" | "-updatedAt" | "createdAt" | "-createdAt" | "deletedAt" | "-deletedAt" | "_status" | "-_status" | "url" | "-url" | "thumbnailURL" | "-thumbnailURL" | "filename" | "-filename" | "mimeType" | "-mimeType" | "filesize" | "-filesize" | "width" | "-width" | "height" | "-height" | "focalX" | "-focalX" | "focalY" | "-focalY" | "sizes.thumbnail.url" | "-sizes.thumbnail.url" | "sizes.thumbnail.width" | "-sizes.thumbnail.width" | "sizes.thumbnail.height" | "-sizes.thumbnail.height" | "sizes.thumbnail.mimeType" | "-sizes.thumbnail.mimeType" | "sizes.thumbnail.filesize" | "-sizes.thumbnail.filesize" | "sizes.thumbnail.filename" | "-sizes.thumbnail.filename" | "sizes.card.url" | "-sizes.card.url" | "sizes.card.width" | "-sizes.card.width" | "sizes.card.height" | "-sizes.card.height" | "sizes.card.mimeType" | "-sizes.card.mimeType" | "sizes.card.filesize" | "-sizes.card.filesize" | "sizes.card.filename" | "-sizes.card.filename" | "sizes.wide.url" | "-sizes.wide.url" | "sizes.wide.width" | "-sizes.wide.width" | "sizes.wide.height" | "-sizes.wide.height" | "sizes.wide.mimeType" | "-sizes.wide.mimeType" | "sizes.wide.filesize" | "-sizes.wide.filesize" | "sizes.wide.filename" | "-sizes.wide.filename")[];
        /** @description Only these fields (`select[title]=true`), or all but these (`select[body]=false`). The id is always there. */
        "Media.select": components["schemas"]["MediaSelect"];
        /** @description Conditions: `where[field][operator]=value`, such as `where[slug][equals]=krakow`. A path may lead into a related document (`where[country.code][equals]=PL`); conditions are joined by `where[and][0][…]` and `where[or][0][…]`. */
        "Attachment.where": components["schemas"]["AttachmentWhere"];
        /** @description Fields to sort by, separated by commas; a minus in front: descending. */
        "Attachment.sort": ("id" | "-id" | "title" | "-title" | "language" | "-language" | "credit" | "-credit" | "licence" | "-licence" | "firstPublishedAt" | "-firstPublishedAt" | "updatedAt" | "-updatedAt" | "createdAt" | "-createdAt" | "deletedAt" | "-deletedAt" | "_status" | "-_status" | "url" | "-url" | "thumbnailURL" | "-thumbnailURL" | "filename" | "-filename" | "mimeType" | "-mimeType" | "filesize" | "-filesize" | "width" | "-width" | "height" | "-height" | "focalX" | "-focalX" | "focalY" | "-focalY")[];
        /** @description Only these fields (`select[title]=true`), or all but these (`select[body]=false`). The id is always there. */
        "Attachment.select": components["schemas"]["AttachmentSelect"];
        /** @description Conditions: `where[field][operator]=value`, such as `where[slug][equals]=krakow`. A path may lead into a related document (`where[country.code][equals]=PL`); conditions are joined by `where[and][0][…]` and `where[or][0][…]`. */
        "GlossaryTerm.where": components["schemas"]["GlossaryTermWhere"];
        /** @description Fields to sort by, separated by commas; a minus in front: descending. */
        "GlossaryTerm.sort": ("id" | "-id" | "term" | "-term" | "note" | "-note" | "termKey" | "-termKey" | "updatedAt" | "-updatedAt" | "createdAt" | "-createdAt")[];
        /** @description Only these fields (`select[title]=true`), or all but these (`select[body]=false`). The id is always there. */
        "GlossaryTerm.select": components["schemas"]["GlossaryTermSelect"];
        /** @description Conditions: `where[field][operator]=value`, such as `where[slug][equals]=krakow`. A path may lead into a related document (`where[country.code][equals]=PL`); conditions are joined by `where[and][0][…]` and `where[or][0][…]`. */
        "PreviewLink.where": components["schemas"]["PreviewLinkWhere"];
        /** @description Fields to sort by, separated by commas; a minus in front: descending. */
        "PreviewLink.sort": ("id" | "-id" | "title" | "-title" | "source" | "-source" | "sourceId" | "-sourceId" | "locale" | "-locale" | "expiresAt" | "-expiresAt" | "revokedAt" | "-revokedAt" | "lastUsedAt" | "-lastUsedAt" | "updatedAt" | "-updatedAt" | "createdAt" | "-createdAt")[];
        /** @description Only these fields (`select[title]=true`), or all but these (`select[body]=false`). The id is always there. */
        "PreviewLink.select": components["schemas"]["PreviewLinkSelect"];
        /** @description Conditions: `where[field][operator]=value`, such as `where[slug][equals]=krakow`. A path may lead into a related document (`where[country.code][equals]=PL`); conditions are joined by `where[and][0][…]` and `where[or][0][…]`. */
        "Translation.where": components["schemas"]["TranslationWhere"];
        /** @description Fields to sort by, separated by commas; a minus in front: descending. */
        "Translation.sort": ("id" | "-id" | "title" | "-title" | "source" | "-source" | "sourceId" | "-sourceId" | "locale" | "-locale" | "hasUnpublishedText" | "-hasUnpublishedText" | "doneAt" | "-doneAt" | "publishedAt" | "-publishedAt" | "updatedAt" | "-updatedAt" | "createdAt" | "-createdAt")[];
        /** @description Only these fields (`select[title]=true`), or all but these (`select[body]=false`). The id is always there. */
        "Translation.select": components["schemas"]["TranslationSelect"];
        /** @description Conditions: `where[field][operator]=value`, such as `where[slug][equals]=krakow`. A path may lead into a related document (`where[country.code][equals]=PL`); conditions are joined by `where[and][0][…]` and `where[or][0][…]`. */
        "MemoryUnit.where": components["schemas"]["MemoryUnitWhere"];
        /** @description Fields to sort by, separated by commas; a minus in front: descending. */
        "MemoryUnit.sort": ("id" | "-id" | "words" | "-words" | "source" | "-source" | "locale" | "-locale" | "target" | "-target" | "context" | "-context" | "key" | "-key" | "origin" | "-origin" | "originSource" | "-originSource" | "originId" | "-originId" | "originFile" | "-originFile" | "usedCount" | "-usedCount" | "updatedAt" | "-updatedAt" | "createdAt" | "-createdAt")[];
        /** @description Only these fields (`select[title]=true`), or all but these (`select[body]=false`). The id is always there. */
        "MemoryUnit.select": components["schemas"]["MemoryUnitSelect"];
        /** @description Conditions: `where[field][operator]=value`, such as `where[slug][equals]=krakow`. A path may lead into a related document (`where[country.code][equals]=PL`); conditions are joined by `where[and][0][…]` and `where[or][0][…]`. */
        "Webhook.where": components["schemas"]["WebhookWhere"];
        /** @description Fields to sort by, separated by commas; a minus in front: descending. */
        "Webhook.sort": ("id" | "-id" | "name" | "-name" | "url" | "-url" | "enabled" | "-enabled" | "switchedOffAt" | "-switchedOffAt" | "switchedOffBecause" | "-switchedOffBecause" | "updatedAt" | "-updatedAt" | "createdAt" | "-createdAt")[];
        /** @description Only these fields (`select[title]=true`), or all but these (`select[body]=false`). The id is always there. */
        "Webhook.select": components["schemas"]["WebhookSelect"];
        /** @description Conditions: `where[field][operator]=value`, such as `where[slug][equals]=krakow`. A path may lead into a related document (`where[country.code][equals]=PL`); conditions are joined by `where[and][0][…]` and `where[or][0][…]`. */
        "WebhookDelivery.where": components["schemas"]["WebhookDeliveryWhere"];
        /** @description Fields to sort by, separated by commas; a minus in front: descending. */
        "WebhookDelivery.sort": ("id" | "-id" | "state" | "-state" | "event" | "-event" | "collectionSlug" | "-collectionSlug" | "documentId" | "-documentId" | "slug" | "-slug" | "locale" | "-locale" | "changedAt" | "-changedAt" | "messageId" | "-messageId" | "nextAttemptAt" | "-nextAttemptAt" | "finishedAt" | "-finishedAt" | "cursor" | "-cursor" | "documentKey" | "-documentKey" | "sequence" | "-sequence" | "tries" | "-tries" | "claimedUntil" | "-claimedUntil" | "updatedAt" | "-updatedAt" | "createdAt" | "-createdAt")[];
        /** @description Only these fields (`select[title]=true`), or all but these (`select[body]=false`). The id is always there. */
        "WebhookDelivery.select": components["schemas"]["WebhookDeliverySelect"];
        /** @description Only these fields (`select[title]=true`), or all but these (`select[body]=false`). The id is always there. */
        "SiteSettings.select": components["schemas"]["SiteSettingsSelect"];
        /** @description Only these fields (`select[title]=true`), or all but these (`select[body]=false`). The id is always there. */
        "AccessibilityStatement.select": components["schemas"]["AccessibilityStatementSelect"];
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    countProgrammes: {
        parameters: {
            query?: {
                /** @description Conditions: `where[field][operator]=value`, such as `where[slug][equals]=krakow`. A path may lead into a related document (`where[country.code][equals]=PL`); conditions are joined by `where[and][0][…]` and `where[or][0][…]`. */
                where?: components["parameters"]["Programme.where"];
                /** @description Language of the content. */
                locale?: components["parameters"]["locale"];
                /** @description `true`: documents in the trash too. For people of the office only. */
                trash?: components["parameters"]["trash"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Count"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
        };
    };
    listProgrammes: {
        parameters: {
            query?: {
                /** @description Conditions: `where[field][operator]=value`, such as `where[slug][equals]=krakow`. A path may lead into a related document (`where[country.code][equals]=PL`); conditions are joined by `where[and][0][…]` and `where[or][0][…]`. */
                where?: components["parameters"]["Programme.where"];
                /** @description Fields to sort by, separated by commas; a minus in front: descending. */
                sort?: components["parameters"]["Programme.sort"];
                /** @description How many documents on a page; 0: all. */
                limit?: components["parameters"]["limit"];
                /** @description Number of the page, from 1. */
                page?: components["parameters"]["page"];
                /** @description `false`: without counting all documents, which is faster. */
                pagination?: components["parameters"]["pagination"];
                /** @description Language of the content. */
                locale?: components["parameters"]["locale"];
                /** @description Language of texts without a translation; `none`: no language, such texts are empty. */
                "fallback-locale"?: components["parameters"]["fallbackLocale"];
                /** @description Only these fields (`select[title]=true`), or all but these (`select[body]=false`). The id is always there. */
                select?: components["parameters"]["Programme.select"];
                /** @description Fields of related documents, by collection: `populate[countries][name]=true`. */
                populate?: components["parameters"]["populate"];
                /** @description How deep related documents are put in place of their ids. */
                depth?: components["parameters"]["depth"];
                /** @description Lists of documents that refer to this one: `joins[field][limit]=5`, also `page`, `sort`, `where`, `count`. */
                joins?: components["parameters"]["Programme.joins"];
                /** @description `true`: the newest version, unpublished ones too. Needs a key for drafts, or a sign-in. */
                draft?: components["parameters"]["draft"];
                /** @description `true`: documents in the trash too. For people of the office only. */
                trash?: components["parameters"]["trash"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of results */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgrammePage"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
        };
    };
    createProgramme: {
        parameters: {
            query?: {
                /** @description `true`: saves a draft and leaves alone what is published. */
                draft?: components["parameters"]["draftWrite"];
                /** @description How deep related documents are put in place of their ids. */
                depth?: components["parameters"]["depth"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProgrammeInput"];
            };
        };
        responses: {
            /** @description The answer */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgrammeAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
        };
    };
    deleteManyProgrammes: {
        parameters: {
            query?: {
                /** @description Conditions: `where[field][operator]=value`, such as `where[slug][equals]=krakow`. A path may lead into a related document (`where[country.code][equals]=PL`); conditions are joined by `where[and][0][…]` and `where[or][0][…]`. */
                where?: components["parameters"]["Programme.where"];
                /** @description How deep related documents are put in place of their ids. */
                depth?: components["parameters"]["depth"];
                /** @description `true`: documents in the trash too. For people of the office only. */
                trash?: components["parameters"]["trash"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The documents changed, and those that could not be */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgrammeBulkAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            423: components["responses"]["Locked"];
        };
    };
    updateManyProgrammes: {
        parameters: {
            query?: {
                /** @description Conditions: `where[field][operator]=value`, such as `where[slug][equals]=krakow`. A path may lead into a related document (`where[country.code][equals]=PL`); conditions are joined by `where[and][0][…]` and `where[or][0][…]`. */
                where?: components["parameters"]["Programme.where"];
                /** @description How many documents on a page; 0: all. */
                limit?: components["parameters"]["limit"];
                /** @description Fields to sort by, separated by commas; a minus in front: descending. */
                sort?: components["parameters"]["Programme.sort"];
                /** @description `true`: saves a draft and leaves alone what is published. */
                draft?: components["parameters"]["draftWrite"];
                /** @description How deep related documents are put in place of their ids. */
                depth?: components["parameters"]["depth"];
                /** @description `true`: documents in the trash too. For people of the office only. */
                trash?: components["parameters"]["trash"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProgrammeInput"];
            };
        };
        responses: {
            /** @description The documents changed, and those that could not be */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgrammeBulkAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            423: components["responses"]["Locked"];
        };
    };
    getProgramme: {
        parameters: {
            query?: {
                /** @description Language of the content. */
                locale?: components["parameters"]["locale"];
                /** @description Language of texts without a translation; `none`: no language, such texts are empty. */
                "fallback-locale"?: components["parameters"]["fallbackLocale"];
                /** @description Only these fields (`select[title]=true`), or all but these (`select[body]=false`). The id is always there. */
                select?: components["parameters"]["Programme.select"];
                /** @description Fields of related documents, by collection: `populate[countries][name]=true`. */
                populate?: components["parameters"]["populate"];
                /** @description How deep related documents are put in place of their ids. */
                depth?: components["parameters"]["depth"];
                /** @description Lists of documents that refer to this one: `joins[field][limit]=5`, also `page`, `sort`, `where`, `count`. */
                joins?: components["parameters"]["Programme.joins"];
                /** @description `true`: the newest version, unpublished ones too. Needs a key for drafts, or a sign-in. */
                draft?: components["parameters"]["draft"];
                /** @description `true`: documents in the trash too. For people of the office only. */
                trash?: components["parameters"]["trash"];
            };
            header?: never;
            path: {
                /** @description The document’s id. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Programme"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    deleteProgramme: {
        parameters: {
            query?: {
                /** @description How deep related documents are put in place of their ids. */
                depth?: components["parameters"]["depth"];
                /** @description `true`: documents in the trash too. For people of the office only. */
                trash?: components["parameters"]["trash"];
            };
            header?: never;
            path: {
                /** @description The document’s id. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgrammeAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            423: components["responses"]["Locked"];
        };
    };
    updateProgramme: {
        parameters: {
            query?: {
                /** @description `true`: saves a draft and leaves alone what is published. */
                draft?: components["parameters"]["draftWrite"];
                /** @description How deep related documents are put in place of their ids. */
                depth?: components["parameters"]["depth"];
                /** @description `true`: documents in the trash too. For people of the office only. */
                trash?: components["parameters"]["trash"];
            };
            header?: never;
            path: {
                /** @description The document’s id. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProgrammeInput"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgrammeAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            423: components["responses"]["Locked"];
        };
    };
    listProgrammeVersions: {
        parameters: {
            query?: {
                /** @description How many documents on a page; 0: all. */
                limit?: components["parameters"]["limit"];
                /** @description Number of the page, from 1. */
                page?: components["parameters"]["page"];
                /** @description `false`: without counting all documents, which is faster. */
                pagination?: components["parameters"]["pagination"];
                /** @description Language of the content. */
                locale?: components["parameters"]["locale"];
                /** @description Language of texts without a translation; `none`: no language, such texts are empty. */
                "fallback-locale"?: components["parameters"]["fallbackLocale"];
                /** @description How deep related documents are put in place of their ids. */
                depth?: components["parameters"]["depth"];
                /** @description `true`: documents in the trash too. For people of the office only. */
                trash?: components["parameters"]["trash"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of results */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgrammeVersionPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
        };
    };
    duplicateProgramme: {
        parameters: {
            query?: {
                /** @description How deep related documents are put in place of their ids. */
                depth?: components["parameters"]["depth"];
            };
            header?: never;
            path: {
                /** @description The document’s id. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgrammeAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
        };
    };
    getProgrammeVersion: {
        parameters: {
            query?: {
                /** @description Language of the content. */
                locale?: components["parameters"]["locale"];
                /** @description Language of texts without a translation; `none`: no language, such texts are empty. */
                "fallback-locale"?: components["parameters"]["fallbackLocale"];
                /** @description How deep related documents are put in place of their ids. */
                depth?: components["parameters"]["depth"];
                /** @description `true`: documents in the trash too. For people of the office only. */
                trash?: components["parameters"]["trash"];
            };
            header?: never;
            path: {
                /** @description The version’s id. */
                id: components["parameters"]["versionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgrammeVersion"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    restoreProgrammeVersion: {
        parameters: {
            query?: {
                /** @description `true`: saves a draft and leaves alone what is published. */
                draft?: components["parameters"]["draftWrite"];
                /** @description How deep related documents are put in place of their ids. */
                depth?: components["parameters"]["depth"];
            };
            header?: never;
            path: {
                /** @description The version’s id. */
                id: components["parameters"]["versionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgrammeSaved"] & {
                        /** @description What happened, in words. */
                        message: string;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
        };
    };
    countMemberCities: {
        parameters: {
            query?: {
                /** @description Conditions: `where[field][operator]=value`, such as `where[slug][equals]=krakow`. A path may lead into a related document (`where[country.code][equals]=PL`); conditions are joined by `where[and][0][…]` and `where[or][0][…]`. */
                where?: components["parameters"]["MemberCity.where"];
                /** @description Language of the content. */
                locale?: components["parameters"]["locale"];
                /** @description `true`: documents in the trash too. For people of the office only. */
                trash?: components["parameters"]["trash"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Count"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
        };
    };
    listMemberCities: {
        parameters: {
            query?: {
                /** @description Conditions: `where[field][operator]=value`, such as `where[slug][equals]=krakow`. A path may lead into a related document (`where[country.code][equals]=PL`); conditions are joined by `where[and][0][…]` and `where[or][0][…]`. */
                where?: components["parameters"]["MemberCity.where"];
                /** @description Fields to sort by, separated by commas; a minus in front: descending. */
                sort?: components["parameters"]["MemberCity.sort"];
                /** @description How many documents on a page; 0: all. */
                limit?: components["parameters"]["limit"];
                /** @description Number of the page, from 1. */
                page?: components["parameters"]["page"];
                /** @description `false`: without counting all documents, which is faster. */
                pagination?: components["parameters"]["pagination"];
                /** @description Language of the content. */
                locale?: components["parameters"]["locale"];
                /** @description Language of texts without a translation; `none`: no language, such texts are empty. */
                "fallback-locale"?: components["parameters"]["fallbackLocale"];
                /** @description Only these fields (`select[title]=true`), or all but these (`select[body]=false`). The id is always there. */
                select?: components["parameters"]["MemberCity.select"];
                /** @description Fields of related documents, by collection: `populate[countries][name]=true`. */
                populate?: components["parameters"]["populate"];
                /** @description How deep related documents are put in place of their ids. */
                depth?: components["parameters"]["depth"];
                /** @description Lists of documents that refer to this one: `joins[field][limit]=5`, also `page`, `sort`, `where`, `count`. */
                joins?: components["parameters"]["MemberCity.joins"];
                /** @description `true`: the newest version, unpublished ones too. Needs a key for drafts, or a sign-in. */
                draft?: components["parameters"]["draft"];
                /** @description `true`: documents in the trash too. For people of the office only. */
                trash?: components["parameters"]["trash"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of results */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberCityPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
        };
    };
    createMemberCity: {
        parameters: {
            query?: {
                /** @description `true`: saves a draft and leaves alone what is published. */
                draft?: components["parameters"]["draftWrite"];
                /** @description How deep related documents are put in place of their ids. */
                depth?: components["parameters"]["depth"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MemberCityInput"];
            };
        };
        responses: {
            /** @description The answer */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberCityAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
        };
    };
    deleteManyMemberCities: {
        parameters: {
            query?: {
                /** @description Conditions: `where[field][operator]=value`, such as `where[slug][equals]=krakow`. A path may lead into a related document (`where[country.code][equals]=PL`); conditions are joined by `where[and][0][…]` and `where[or][0][…]`. */
                where?: components["parameters"]["MemberCity.where"];
                /** @description How deep related documents are put in place of their ids. */
                depth?: components["parameters"]["depth"];
                /** @description `true`: documents in the trash too. For people of the office only. */
                trash?: components["parameters"]["trash"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The documents changed, and those that could not be */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberCityBulkAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            423: components["responses"]["Locked"];
        };
    };
    updateManyMemberCities: {
        parameters: {
            query?: {
                /** @description Conditions: `where[field][operator]=value`, such as `where[slug][equals]=krakow`. A path may lead into a related document (`where[country.code][equals]=PL`); conditions are joined by `where[and][0][…]` and `where[or][0][…]`. */
                where?: components["parameters"]["MemberCity.where"];
                /** @description How many documents on a page; 0: all. */
                limit?: components["parameters"]["limit"];
                /** @description Fields to sort by, separated by commas; a minus in front: descending. */
                sort?: components["parameters"]["MemberCity.sort"];
                /** @description `true`: saves a draft and leaves alone what is published. */
                draft?: components["parameters"]["draftWrite"];
                /** @description How deep related documents are put in place of their ids. */
                depth?: components["parameters"]["depth"];
                /** @description `true`: documents in the trash too. For people of the office only. */
                trash?: components["parameters"]["trash"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MemberCityInput"];
            };
        };
        responses: {
            /** @description The documents changed, and those that could not be */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberCityBulkAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            423: components["responses"]["Locked"];
        };
    };
    getMemberCity: {
        parameters: {
            query?: {
                /** @description Language of the content. */
                locale?: components["parameters"]["locale"];
                /** @description Language of texts without a translation; `none`: no language, such texts are empty. */
                "fallback-locale"?: components["parameters"]["fallbackLocale"];
                /** @description Only these fields (`select[title]=true`), or all but these (`select[body]=false`). The id is always there. */
                select?: components["parameters"]["MemberCity.select"];
                /** @description Fields of related documents, by collection: `populate[countries][name]=true`. */
                populate?: components["parameters"]["populate"];
                /** @description How deep related documents are put in place of their ids. */
                depth?: components["parameters"]["depth"];
                /** @description Lists of documents that refer to this one: `joins[field][limit]=5`, also `page`, `sort`, `where`, `count`. */
                joins?: components["parameters"]["MemberCity.joins"];
                /** @description `true`: the newest version, unpublished ones too. Needs a key for drafts, or a sign-in. */
                draft?: components["parameters"]["draft"];
                /** @description `true`: documents in the trash too. For people of the office only. */
                trash?: components["parameters"]["trash"];
            };
            header?: never;
            path: {
                /** @description The document’s id. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberCity"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    deleteMemberCity: {
        parameters: {
            query?: {
                /** @description How deep related documents are put in place of their ids. */
                depth?: components["parameters"]["depth"];
                /** @description `true`: documents in the trash too. For people of the office only. */
                trash?: components["parameters"]["trash"];
            };
            header?: never;
            path: {
                /** @description The document’s id. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberCityAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            423: components["responses"]["Locked"];
        };
    };
    updateMemberCity: {
        parameters: {
            query?: {
                /** @description `true`: saves a draft and leaves alone what is published. */
                draft?: components["parameters"]["draftWrite"];
                /** @description How deep related documents are put in place of their ids. */
                depth?: components["parameters"]["depth"];
                /** @description `true`: documents in the trash too. For people of the office only. */
                trash?: components["parameters"]["trash"];
            };
            header?: never;
            path: {
                /** @description The document’s id. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MemberCityInput"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberCityAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            423: components["responses"]["Locked"];
        };
    };
    listMemberCityVersions: {
        parameters: {
            query?: {
                /** @description How many documents on a page; 0: all. */
                limit?: components["parameters"]["limit"];
                /** @description Number of the page, from 1. */
                page?: components["parameters"]["page"];
                /** @description `false`: without counting all documents, which is faster. */
                pagination?: components["parameters"]["pagination"];
                /** @description Language of the content. */
                locale?: components["parameters"]["locale"];
                /** @description Language of texts without a translation; `none`: no language, such texts are empty. */
                "fallback-locale"?: components["parameters"]["fallbackLocale"];
                /** @description How deep related documents are put in place of their ids. */
                depth?: components["parameters"]["depth"];
                /** @description `true`: documents in the trash too. For people of the office only. */
                trash?: components["parameters"]["trash"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of results */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberCityVersionPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
        };
    };
    duplicateMemberCity: {
        parameters: {
            query?: {
                /** @description How deep related documents are put in place of their ids. */
                depth?: components["parameters"]["depth"];
            };
            header?: never;
            path: {
                /** @description The document’s id. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberCityAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
        };
    };
    getMemberCityVersion: {
        parameters: {
            query?: {
                /** @description Language of the content. */
                locale?: components["parameters"]["locale"];
                /** @description Language of texts without a translation; `none`: no language, such texts are empty. */
                "fallback-locale"?: components["parameters"]["fallbackLocale"];
                /** @description How deep related documents are put in place of their ids. */
                depth?: components["parameters"]["depth"];
                /** @description `true`: documents in the trash too. For people of the office only. */
                trash?: components["parameters"]["trash"];
            };
            header?: never;
            path: {
                /** @description The version’s id. */
                id: components["parameters"]["versionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberCityVersion"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    restoreMemberCityVersion: {
        parameters: {
            query?: {
                /** @description `true`: saves a draft and leaves alone what is published. */
                draft?: components["parameters"]["draftWrite"];
                /** @description How deep related documents are put in place of their ids. */
                depth?: components["parameters"]["depth"];
            };
            header?: never;
            path: {
                /** @description The version’s id. */
                id: components["parameters"]["versionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberCitySaved"] & {
                        /** @description What happened, in words. */
                        message: string;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
        };
    };
    countNationalNetworks: {
        parameters: {
            query?: {
                /** @description Conditions: `where[field][operator]=value`, such as `where[slug][equals]=krakow`. A path may lead into a related document (`where[country.code][equals]=PL`); conditions are joined by `where[and][0][…]` and `where[or][0][…]`. */
                where?: components["parameters"]["NationalNetwork.where"];
                /** @description Language of the content. */
                locale?: components["parameters"]["locale"];
                /** @description `true`: documents in the trash too. For people of the office only. */
                trash?: components["parameters"]["trash"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Count"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
        };
    };
    listNationalNetworks: {
        parameters: {
            query?: {
                /** @description Conditions: `where[field][operator]=value`, such as `where[slug][equals]=krakow`. A path may lead into a related document (`where[country.code][equals]=PL`); conditions are joined by `where[and][0][…]` and `where[or][0][…]`. */
                where?: components["parameters"]["NationalNetwork.where"];
                /** @description Fields to sort by, separated by commas; a minus in front: descending. */
                sort?: components["parameters"]["NationalNetwork.sort"];
                /** @description How many documents on a page; 0: all. */
                limit?: components["parameters"]["limit"];
                /** @description Number of the page, from 1. */
                page?: components["parameters"]["page"];
                /** @description `false`: without counting all documents, which is faster. */
                pagination?: components["parameters"]["pagination"];
                /** @description Language of the content. */
                locale?: components["parameters"]["locale"];
                /** @description Language of texts without a translation; `none`: no language, such texts are empty. */
                "fallback-locale"?: components["parameters"]["fallbackLocale"];
                /** @description Only these fields (`select[title]=true`), or all but these (`select[body]=false`). The id is always there. */
                select?: components["parameters"]["NationalNetwork.select"];
                /** @description Fields of related documents, by collection: `populate[countries][name]=true`. */
                populate?: components["parameters"]["populate"];
                /** @description How deep related documents are put in place of their ids. */
                depth?: components["parameters"]["depth"];
                /** @description Lists of documents that refer to this one: `joins[field][limit]=5`, also `page`, `sort`, `where`, `count`. */
                joins?: components["parameters"]["NationalNetwork.joins"];
                /** @description `true`: the newest version, unpublished ones too. Needs a key for drafts, or a sign-in. */
                draft?: components["parameters"]["draft"];
                /** @description `true`: documents in the trash too. For people of the office only. */
                trash?: components["parameters"]["trash"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of results */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NationalNetworkPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
        };
    };
    createNationalNetwork: {
        parameters: {
            query?: {
                /** @description `true`: saves a draft and leaves alone what is published. */
                draft?: components["parameters"]["draftWrite"];
                /** @description How deep related documents are put in place of their ids. */
                depth?: components["parameters"]["depth"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NationalNetworkInput"];
            };
        };
        responses: {
            /** @description The answer */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NationalNetworkAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
        };
    };
    deleteManyNationalNetworks: {
        parameters: {
            query?: {
                /** @description Conditions: `where[field][operator]=value`, such as `where[slug][equals]=krakow`. A path may lead into a related document (`where[country.code][equals]=PL`); conditions are joined by `where[and][0][…]` and `where[or][0][…]`. */
                where?: components["parameters"]["NationalNetwork.where"];
                /** @description How deep related documents are put in place of their ids. */
                depth?: components["parameters"]["depth"];
                /** @description `true`: documents in the trash too. For people of the office only. */
                trash?: components["parameters"]["trash"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The documents changed, and those that could not be */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NationalNetworkBulkAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            423: components["responses"]["Locked"];
        };
    };
    updateManyNationalNetworks: {
        parameters: {
            query?: {
                /** @description Conditions: `where[field][operator]=value`, such as `where[slug][equals]=krakow`. A path may lead into a related document (`where[country.code][equals]=PL`); conditions are joined by `where[and][0][…]` and `where[or][0][…]`. */
                where?: components["parameters"]["NationalNetwork.where"];
                /** @description How many documents on a page; 0: all. */
                limit?: components["parameters"]["limit"];
                /** @description Fields to sort by, separated by commas; a minus in front: descending. */
                sort?: components["parameters"]["NationalNetwork.sort"];
                /** @description `true`: saves a draft and leaves alone what is published. */
                draft?: components["parameters"]["draftWrite"];
                /** @description How deep related documents are put in place of their ids. */
                depth?: components["parameters"]["depth"];
                /** @description `true`: documents in the trash too. For people of the office only. */
                trash?: components["parameters"]["trash"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NationalNetworkInput"];
            };
        };
        responses: {
            /** @description The documents changed, and those that could not be */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NationalNetworkBulkAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            423: components["responses"]["Locked"];
        };
    };
    getNationalNetwork: {
        parameters: {
            query?: {
                /** @description Language of the content. */
                locale?: components["parameters"]["locale"];
                /** @description Language of texts without a translation; `none`: no language, such texts are empty. */
                "fallback-locale"?: components["parameters"]["fallbackLocale"];
                /** @description Only these fields (`select[title]=true`), or all but these (`select[body]=false`). The id is always there. */
                select?: components["parameters"]["NationalNetwork.select"];
                /** @description Fields of related documents, by collection: `populate[countries][name]=true`. */
                populate?: components["parameters"]["populate"];
                /** @description How deep related documents are put in place of their ids. */
                depth?: components["parameters"]["depth"];
                /** @description Lists of documents that refer to this one: `joins[field][limit]=5`, also `page`, `sort`, `where`, `count`. */
                joins?: components["parameters"]["NationalNetwork.joins"];
                /** @description `true`: the newest version, unpublished ones too. Needs a key for drafts, or a sign-in. */
                draft?: components["parameters"]["draft"];
                /** @description `true`: documents in the trash too. For people of the office only. */
                trash?: components["parameters"]["trash"];
            };
            header?: never;
            path: {
                /** @description The document’s id. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NationalNetwork"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    deleteNationalNetwork: {
        parameters: {
            query?: {
                /** @description How deep related documents are put in place of their ids. */
                depth?: components["parameters"]["depth"];
                /** @description `true`: documents in the trash too. For people of the office only. */
                trash?: components["parameters"]["trash"];
            };
            header?: never;
            path: {
                /** @description The document’s id. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NationalNetworkAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            423: components["responses"]["Locked"];
        };
    };
    updateNationalNetwork: {
        parameters: {
            query?: {
                /** @description `true`: saves a draft and leaves alone what is published. */
                draft?: components["parameters"]["draftWrite"];
                /** @description How deep related documents are put in place of their ids. */
                depth?: components["parameters"]["depth"];
                /** @description `true`: documents in the trash too. For people of the office only. */
                trash?: components["parameters"]["trash"];
            };
            header?: never;
            path: {
                /** @description The document’s id. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NationalNetworkInput"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NationalNetworkAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            423: components["responses"]["Locked"];
        };
    };
    listNationalNetworkVersions: {
        parameters: {
            query?: {
                /** @description How many documents on a page; 0: all. */
                limit?: components["parameters"]["limit"];
                /** @description Number of the page, from 1. */
                page?: components["parameters"]["page"];
                /** @description `false`: without counting all documents, which is faster. */
                pagination?: components["parameters"]["pagination"];
                /** @description Language of the content. */
                locale?: components["parameters"]["locale"];
                /** @description Language of texts without a translation; `none`: no language, such texts are empty. */
                "fallback-locale"?: components["parameters"]["fallbackLocale"];
                /** @description How deep related documents are put in place of their ids. */
                depth?: components["parameters"]["depth"];
                /** @description `true`: documents in the trash too. For people of the office only. */
                trash?: components["parameters"]["trash"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of results */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NationalNetworkVersionPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
        };
    };
    duplicateNationalNetwork: {
        parameters: {
            query?: {
                /** @description How deep related documents are put in place of their ids. */
                depth?: components["parameters"]["depth"];
            };
            header?: never;
            path: {
                /** @description The document’s id. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NationalNetworkAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
        };
    };
    getNationalNetworkVersion: {
        parameters: {
            query?: {
                /** @description Language of the content. */
                locale?: components["parameters"]["locale"];
                /** @description Language of texts without a translation; `none`: no language, such texts are empty. */
                "fallback-locale"?: components["parameters"]["fallbackLocale"];
                /** @description How deep related documents are put in place of their ids. */
                depth?: components["parameters"]["depth"];
                /** @description `true`: documents in the trash too. For people of the office only. */
                trash?: components["parameters"]["trash"];
            };
            header?: never;
            path: {
                /** @description The version’s id. */
                id: components["parameters"]["versionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NationalNetworkVersion"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    restoreNationalNetworkVersion: {
        parameters: {
            query?: {
                /** @description `true`: saves a draft and leaves alone what is published. */
                draft?: components["parameters"]["draftWrite"];
                /** @description How deep related documents are put in place of their ids. */
                depth?: components["parameters"]["depth"];
            };
            header?: never;
            path: {
                /** @description The version’s id. */
                id: components["parameters"]["versionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NationalNetworkSaved"] & {
                        /** @description What happened, in words. */
                        message: string;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
        };
    };
    countGoodPractices: {
        parameters: {
            query?: {
                /** @description Conditions: `where[field][operator]=value`, such as `where[slug][equals]=krakow`. A path may lead into a related document (`where[country.code][equals]=PL`); conditions are joined by `where[and][0][…]` and `where[or][0][…]`. */
                where?: components["parameters"]["GoodPractice.where"];
                /** @description Language of the content. */
                locale?: components["parameters"]["locale"];
                /** @description `true`: documents in the trash too. For people of the office only. */
                trash?: components["parameters"]["trash"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Count"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
        };
    };
    listGoodPractices: {
        parameters: {
            query?: {
                /** @description Conditions: `where[field][operator]=value`, such as `where[slug][equals]=krakow`. A path may lead into a related document (`where[country.code][equals]=PL`); conditions are joined by `where[and][0][…]` and `where[or][0][…]`. */
                where?: components["parameters"]["GoodPractice.where"];
                /** @description Fields to sort by, separated by commas; a minus in front: descending. */
                sort?: components["parameters"]["GoodPractice.sort"];
                /** @description How many documents on a page; 0: all. */
                limit?: components["parameters"]["limit"];
                /** @description Number of the page, from 1. */
                page?: components["parameters"]["page"];
                /** @description `false`: without counting all documents, which is faster. */
                pagination?: components["parameters"]["pagination"];
                /** @description Language of the content. */
                locale?: components["parameters"]["locale"];
                /** @description Language of texts without a translation; `none`: no language, such texts are empty. */
                "fallback-locale"?: components["parameters"]["fallbackLocale"];
                /** @description Only these fields (`select[title]=true`), or all but these (`select[body]=false`). The id is always there. */
                select?: components["parameters"]["GoodPractice.select"];
                /** @description Fields of related documents, by collection: `populate[countries][name]=true`. */
                populate?: components["parameters"]["populate"];
                /** @description How deep related documents are put in place of their ids. */
                depth?: components["parameters"]["depth"];
                /** @description `true`: the newest version, unpublished ones too. Needs a key for drafts, or a sign-in. */
                draft?: components["parameters"]["draft"];
                /** @description `true`: documents in the trash too. For people of the office only. */
                trash?: components["parameters"]["trash"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of results */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GoodPracticePage"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
        };
    };
    createGoodPractice: {
        parameters: {
            query?: {
                /** @description `true`: saves a draft and leaves alone what is published. */
                draft?: components["parameters"]["draftWrite"];
                /** @description How deep related documents are put in place of their ids. */
                depth?: components["parameters"]["depth"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GoodPracticeInput"];
            };
        };
        responses: {
            /** @description The answer */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GoodPracticeAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
        };
    };
    deleteManyGoodPractices: {
        parameters: {
            query?: {
                /** @description Conditions: `where[field][operator]=value`, such as `where[slug][equals]=krakow`. A path may lead into a related document (`where[country.code][equals]=PL`); conditions are joined by `where[and][0][…]` and `where[or][0][…]`. */
                where?: components["parameters"]["GoodPractice.where"];
                /** @description How deep related documents are put in place of their ids. */
                depth?: components["parameters"]["depth"];
                /** @description `true`: documents in the trash too. For people of the office only. */
                trash?: components["parameters"]["trash"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The documents changed, and those that could not be */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GoodPracticeBulkAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            423: components["responses"]["Locked"];
        };
    };
    updateManyGoodPractices: {
        parameters: {
            query?: {
                /** @description Conditions: `where[field][operator]=value`, such as `where[slug][equals]=krakow`. A path may lead into a related document (`where[country.code][equals]=PL`); conditions are joined by `where[and][0][…]` and `where[or][0][…]`. */
                where?: components["parameters"]["GoodPractice.where"];
                /** @description How many documents on a page; 0: all. */
                limit?: components["parameters"]["limit"];
                /** @description Fields to sort by, separated by commas; a minus in front: descending. */
                sort?: components["parameters"]["GoodPractice.sort"];
                /** @description `true`: saves a draft and leaves alone what is published. */
                draft?: components["parameters"]["draftWrite"];
                /** @description How deep related documents are put in place of their ids. */
                depth?: components["parameters"]["depth"];
                /** @description `true`: documents in the trash too. For people of the office only. */
                trash?: components["parameters"]["trash"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GoodPracticeInput"];
            };
        };
        responses: {
            /** @description The documents changed, and those that could not be */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GoodPracticeBulkAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            423: components["responses"]["Locked"];
        };
    };
    getGoodPractice: {
        parameters: {
            query?: {
                /** @description Language of the content. */
                locale?: components["parameters"]["locale"];
                /** @description Language of texts without a translation; `none`: no language, such texts are empty. */
                "fallback-locale"?: components["parameters"]["fallbackLocale"];
                /** @description Only these fields (`select[title]=true`), or all but these (`select[body]=false`). The id is always there. */
                select?: components["parameters"]["GoodPractice.select"];
                /** @description Fields of related documents, by collection: `populate[countries][name]=true`. */
                populate?: components["parameters"]["populate"];
                /** @description How deep related documents are put in place of their ids. */
                depth?: components["parameters"]["depth"];
                /** @description `true`: the newest version, unpublished ones too. Needs a key for drafts, or a sign-in. */
                draft?: components["parameters"]["draft"];
                /** @description `true`: documents in the trash too. For people of the office only. */
                trash?: components["parameters"]["trash"];
            };
            header?: never;
            path: {
                /** @description The document’s id. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GoodPractice"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    deleteGoodPractice: {
        parameters: {
            query?: {
                /** @description How deep related documents are put in place of their ids. */
                depth?: components["parameters"]["depth"];
                /** @description `true`: documents in the trash too. For people of the office only. */
                trash?: components["parameters"]["trash"];
            };
            header?: never;
            path: {
                /** @description The document’s id. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GoodPracticeAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            423: components["responses"]["Locked"];
        };
    };
    updateGoodPractice: {
        parameters: {
            query?: {
                /** @description `true`: saves a draft and leaves alone what is published. */
                draft?: components["parameters"]["draftWrite"];
                /** @description How deep related documents are put in place of their ids. */
                depth?: components["parameters"]["depth"];
                /** @description `true`: documents in the trash too. For people of the office only. */
                trash?: components["parameters"]["trash"];
            };
            header?: never;
            path: {
                /** @description The document’s id. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GoodPracticeInput"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GoodPracticeAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            423: components["responses"]["Locked"];
        };
    };
    listGoodPracticeVersions: {
        parameters: {
            query?: {
                /** @description How many documents on a page; 0: all. */
                limit?: components["parameters"]["limit"];
                /** @description Number of the page, from 1. */
                page?: components["parameters"]["page"];
                /** @description `false`: without counting all documents, which is faster. */
                pagination?: components["parameters"]["pagination"];
                /** @description Language of the content. */
                locale?: components["parameters"]["locale"];
                /** @description Language of texts without a translation; `none`: no language, such texts are empty. */
                "fallback-locale"?: components["parameters"]["fallbackLocale"];
                /** @description How deep related documents are put in place of their ids. */
                depth?: components["parameters"]["depth"];
                /** @description `true`: documents in the trash too. For people of the office only. */
                trash?: components["parameters"]["trash"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of results */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GoodPracticeVersionPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
        };
    };
    duplicateGoodPractice: {
        parameters: {
            query?: {
                /** @description How deep related documents are put in place of their ids. */
                depth?: components["parameters"]["depth"];
            };
            header?: never;
            path: {
                /** @description The document’s id. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GoodPracticeAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
        };
    };
    getGoodPracticeVersion: {
        parameters: {
            query?: {
                /** @description Language of the content. */
                locale?: components["parameters"]["locale"];
                /** @description Language of texts without a translation; `none`: no language, such texts are empty. */
                "fallback-locale"?: components["parameters"]["fallbackLocale"];
                /** @description How deep related documents are put in place of their ids. */
                depth?: components["parameters"]["depth"];
                /** @description `true`: documents in the trash too. For people of the office only. */
                trash?: components["parameters"]["trash"];
            };
            header?: never;
            path: {
                /** @description The version’s id. */
                id: components["parameters"]["versionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GoodPracticeVersion"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    restoreGoodPracticeVersion: {
        parameters: {
            query?: {
                /** @description `true`: saves a draft and leaves alone what is published. */
                draft?: components["parameters"]["draftWrite"];
                /** @description How deep related documents are put in place of their ids. */
                depth?: components["parameters"]["depth"];
            };
            header?: never;
            path: {
                /** @description The version’s id. */
                id: components["parameters"]["versionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GoodPracticeSaved"] & {
                        /** @description What happened, in words. */
                        message: string;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
        };
    };
    countResolutions: {
        parameters: {
            query?: {
                /** @description Conditions: `where[field][operator]=value`, such as `where[slug][equals]=krakow`. A path may lead into a related document (`where[country.code][equals]=PL`); conditions are joined by `where[and][0][…]` and `where[or][0][…]`. */
                where?: components["parameters"]["Resolution.where"];
                /** @description Language of the content. */
                locale?: components["parameters"]["locale"];
                /** @description `true`: documents in the trash too. For people of the office only. */
                trash?: components["parameters"]["trash"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Count"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
        };
    };
    listResolutions: {
        parameters: {
            query?: {
                /** @description Conditions: `where[field][operator]=value`, such as `where[slug][equals]=krakow`. A path may lead into a related document (`where[country.code][equals]=PL`); conditions are joined by `where[and][0][…]` and `where[or][0][…]`. */
                where?: components["parameters"]["Resolution.where"];
                /** @description Fields to sort by, separated by commas; a minus in front: descending. */
                sort?: components["parameters"]["Resolution.sort"];
                /** @description How many documents on a page; 0: all. */
                limit?: components["parameters"]["limit"];
                /** @description Number of the page, from 1. */
                page?: components["parameters"]["page"];
                /** @description `false`: without counting all documents, which is faster. */
                pagination?: components["parameters"]["pagination"];
                /** @description Language of the content. */
                locale?: components["parameters"]["locale"];
                /** @description Language of texts without a translation; `none`: no language, such texts are empty. */
                "fallback-locale"?: components["parameters"]["fallbackLocale"];
                /** @description Only these fields (`select[title]=true`), or all but these (`select[body]=false`). The id is always there. */
                select?: components["parameters"]["Resolution.select"];
                /** @description Fields of related documents, by collection: `populate[countries][name]=true`. */
                populate?: components["parameters"]["populate"];
                /** @description How deep related documents are put in place of their ids. */
                depth?: components["parameters"]["depth"];
                /** @description Lists of documents that refer to this one: `joins[field][limit]=5`, also `page`, `sort`, `where`, `count`. */
                joins?: components["parameters"]["Resolution.joins"];
                /** @description `true`: the newest version, unpublished ones too. Needs a key for drafts, or a sign-in. */
                draft?: components["parameters"]["draft"];
                /** @description `true`: documents in the trash too. For people of the office only. */
                trash?: components["parameters"]["trash"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of results */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResolutionPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
        };
    };
    createResolution: {
        parameters: {
            query?: {
                /** @description `true`: saves a draft and leaves alone what is published. */
                draft?: components["parameters"]["draftWrite"];
                /** @description How deep related documents are put in place of their ids. */
                depth?: components["parameters"]["depth"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResolutionInput"];
            };
        };
        responses: {
            /** @description The answer */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResolutionAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
        };
    };
    deleteManyResolutions: {
        parameters: {
            query?: {
                /** @description Conditions: `where[field][operator]=value`, such as `where[slug][equals]=krakow`. A path may lead into a related document (`where[country.code][equals]=PL`); conditions are joined by `where[and][0][…]` and `where[or][0][…]`. */
                where?: components["parameters"]["Resolution.where"];
                /** @description How deep related documents are put in place of their ids. */
                depth?: components["parameters"]["depth"];
                /** @description `true`: documents in the trash too. For people of the office only. */
                trash?: components["parameters"]["trash"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The documents changed, and those that could not be */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResolutionBulkAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            423: components["responses"]["Locked"];
        };
    };
    updateManyResolutions: {
        parameters: {
            query?: {
                /** @description Conditions: `where[field][operator]=value`, such as `where[slug][equals]=krakow`. A path may lead into a related document (`where[country.code][equals]=PL`); conditions are joined by `where[and][0][…]` and `where[or][0][…]`. */
                where?: components["parameters"]["Resolution.where"];
                /** @description How many documents on a page; 0: all. */
                limit?: components["parameters"]["limit"];
                /** @description Fields to sort by, separated by commas; a minus in front: descending. */
                sort?: components["parameters"]["Resolution.sort"];
                /** @description `true`: saves a draft and leaves alone what is published. */
                draft?: components["parameters"]["draftWrite"];
                /** @description How deep related documents are put in place of their ids. */
                depth?: components["parameters"]["depth"];
                /** @description `true`: documents in the trash too. For people of the office only. */
                trash?: components["parameters"]["trash"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResolutionInput"];
            };
        };
        responses: {
            /** @description The documents changed, and those that could not be */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResolutionBulkAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            423: components["responses"]["Locked"];
        };
    };
    getResolution: {
        parameters: {
            query?: {
                /** @description Language of the content. */
                locale?: components["parameters"]["locale"];
                /** @description Language of texts without a translation; `none`: no language, such texts are empty. */
                "fallback-locale"?: components["parameters"]["fallbackLocale"];
                /** @description Only these fields (`select[title]=true`), or all but these (`select[body]=false`). The id is always there. */
                select?: components["parameters"]["Resolution.select"];
                /** @description Fields of related documents, by collection: `populate[countries][name]=true`. */
                populate?: components["parameters"]["populate"];
                /** @description How deep related documents are put in place of their ids. */
                depth?: components["parameters"]["depth"];
                /** @description Lists of documents that refer to this one: `joins[field][limit]=5`, also `page`, `sort`, `where`, `count`. */
                joins?: components["parameters"]["Resolution.joins"];
                /** @description `true`: the newest version, unpublished ones too. Needs a key for drafts, or a sign-in. */
                draft?: components["parameters"]["draft"];
                /** @description `true`: documents in the trash too. For people of the office only. */
                trash?: components["parameters"]["trash"];
            };
            header?: never;
            path: {
                /** @description The document’s id. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Resolution"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    deleteResolution: {
        parameters: {
            query?: {
                /** @description How deep related documents are put in place of their ids. */
                depth?: components["parameters"]["depth"];
                /** @description `true`: documents in the trash too. For people of the office only. */
                trash?: components["parameters"]["trash"];
            };
            header?: never;
            path: {
                /** @description The document’s id. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResolutionAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            423: components["responses"]["Locked"];
        };
    };
    updateResolution: {
        parameters: {
            query?: {
                /** @description `true`: saves a draft and leaves alone what is published. */
                draft?: components["parameters"]["draftWrite"];
                /** @description How deep related documents are put in place of their ids. */
                depth?: components["parameters"]["depth"];
                /** @description `true`: documents in the trash too. For people of the office only. */
                trash?: components["parameters"]["trash"];
            };
            header?: never;
            path: {
                /** @description The document’s id. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResolutionInput"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResolutionAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            423: components["responses"]["Locked"];
        };
    };
    listResolutionVersions: {
        parameters: {
            query?: {
                /** @description How many documents on a page; 0: all. */
                limit?: components["parameters"]["limit"];
                /** @description Number of the page, from 1. */
                page?: components["parameters"]["page"];
                /** @description `false`: without counting all documents, which is faster. */
                pagination?: components["parameters"]["pagination"];
                /** @description Language of the content. */
                locale?: components["parameters"]["locale"];
                /** @description Language of texts without a translation; `none`: no language, such texts are empty. */
                "fallback-locale"?: components["parameters"]["fallbackLocale"];
                /** @description How deep related documents are put in place of their ids. */
                depth?: components["parameters"]["depth"];
                /** @description `true`: documents in the trash too. For people of the office only. */
                trash?: components["parameters"]["trash"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of results */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResolutionVersionPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
        };
    };
    duplicateResolution: {
        parameters: {
            query?: {
                /** @description How deep related documents are put in place of their ids. */
                depth?: components["parameters"]["depth"];
            };
            header?: never;
            path: {
                /** @description The document’s id. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResolutionAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
        };
    };
    getResolutionVersion: {
        parameters: {
            query?: {
                /** @description Language of the content. */
                locale?: components["parameters"]["locale"];
                /** @description Language of texts without a translation; `none`: no language, such texts are empty. */
                "fallback-locale"?: components["parameters"]["fallbackLocale"];
                /** @description How deep related documents are put in place of their ids. */
                depth?: components["parameters"]["depth"];
                /** @description `true`: documents in the trash too. For people of the office only. */
                trash?: components["parameters"]["trash"];
            };
            header?: never;
            path: {
                /** @description The version’s id. */
                id: components["parameters"]["versionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResolutionVersion"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    restoreResolutionVersion: {
        parameters: {
            query?: {
                /** @description `true`: saves a draft and leaves alone what is published. */
                draft?: components["parameters"]["draftWrite"];
                /** @description How deep related documents are put in place of their ids. */
                depth?: components["parameters"]["depth"];
            };
            header?: never;
            path: {
                /** @description The version’s id. */
                id: components["parameters"]["versionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResolutionSaved"] & {
                        /** @description What happened, in words. */
                        message: string;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
        };
    };
    countSourceDocuments: {
        parameters: {
            query?: {
                /** @description Conditions: `where[field][operator]=value`, such as `where[slug][equals]=krakow`. A path may lead into a related document (`where[country.code][equals]=PL`); conditions are joined by `where[and][0][…]` and `where[or][0][…]`. */
                where?: components["parameters"]["SourceDocument.where"];
                /** @description Language of the content. */
                locale?: components["parameters"]["locale"];
                /** @description `true`: documents in the trash too. For people of the office only. */
                trash?: components["parameters"]["trash"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Count"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
        };
    };
    listSourceDocuments: {
        parameters: {
            query?: {
                /** @description Conditions: `where[field][operator]=value`, such as `where[slug][equals]=krakow`. A path may lead into a related document (`where[country.code][equals]=PL`); conditions are joined by `where[and][0][…]` and `where[or][0][…]`. */
                where?: components["parameters"]["SourceDocument.where"];
                /** @description Fields to sort by, separated by commas; a minus in front: descending. */
                sort?: components["parameters"]["SourceDocument.sort"];
                /** @description How many documents on a page; 0: all. */
                limit?: components["parameters"]["limit"];
                /** @description Number of the page, from 1. */
                page?: components["parameters"]["page"];
                /** @description `false`: without counting all documents, which is faster. */
                pagination?: components["parameters"]["pagination"];
                /** @description Language of the content. */
                locale?: components["parameters"]["locale"];
                /** @description Language of texts without a translation; `none`: no language, such texts are empty. */
                "fallback-locale"?: components["parameters"]["fallbackLocale"];
                /** @description Only these fields (`select[title]=true`), or all but these (`select[body]=false`). The id is always there. */
                select?: components["parameters"]["SourceDocument.select"];
                /** @description Fields of related documents, by collection: `populate[countries][name]=true`. */
                populate?: components["parameters"]["populate"];
                /** @description How deep related documents are put in place of their ids. */
                depth?: components["parameters"]["depth"];
                /** @description `true`: the newest version, unpublished ones too. Needs a key for drafts, or a sign-in. */
                draft?: components["parameters"]["draft"];
                /** @description `true`: documents in the trash too. For people of the office only. */
                trash?: components["parameters"]["trash"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of results */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SourceDocumentPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
        };
    };
    createSourceDocument: {
        parameters: {
            query?: {
                /** @description `true`: saves a draft and leaves alone what is published. */
                draft?: components["parameters"]["draftWrite"];
                /** @description How deep related documents are put in place of their ids. */
                depth?: components["parameters"]["depth"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SourceDocumentInput"];
            };
        };
        responses: {
            /** @description The answer */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SourceDocumentAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
        };
    };
    deleteManySourceDocuments: {
        parameters: {
            query?: {
                /** @description Conditions: `where[field][operator]=value`, such as `where[slug][equals]=krakow`. A path may lead into a related document (`where[country.code][equals]=PL`); conditions are joined by `where[and][0][…]` and `where[or][0][…]`. */
                where?: components["parameters"]["SourceDocument.where"];
                /** @description How deep related documents are put in place of their ids. */
                depth?: components["parameters"]["depth"];
                /** @description `true`: documents in the trash too. For people of the office only. */
                trash?: components["parameters"]["trash"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The documents changed, and those that could not be */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SourceDocumentBulkAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            423: components["responses"]["Locked"];
        };
    };
    updateManySourceDocuments: {
        parameters: {
            query?: {
                /** @description Conditions: `where[field][operator]=value`, such as `where[slug][equals]=krakow`. A path may lead into a related document (`where[country.code][equals]=PL`); conditions are joined by `where[and][0][…]` and `where[or][0][…]`. */
                where?: components["parameters"]["SourceDocument.where"];
                /** @description How many documents on a page; 0: all. */
                limit?: components["parameters"]["limit"];
                /** @description Fields to sort by, separated by commas; a minus in front: descending. */
                sort?: components["parameters"]["SourceDocument.sort"];
                /** @description `true`: saves a draft and leaves alone what is published. */
                draft?: components["parameters"]["draftWrite"];
                /** @description How deep related documents are put in place of their ids. */
                depth?: components["parameters"]["depth"];
                /** @description `true`: documents in the trash too. For people of the office only. */
                trash?: components["parameters"]["trash"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SourceDocumentInput"];
            };
        };
        responses: {
            /** @description The documents changed, and those that could not be */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SourceDocumentBulkAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            423: components["responses"]["Locked"];
        };
    };
    getSourceDocument: {
        parameters: {
            query?: {
                /** @description Language of the content. */
                locale?: components["parameters"]["locale"];
                /** @description Language of texts without a translation; `none`: no language, such texts are empty. */
                "fallback-locale"?: components["parameters"]["fallbackLocale"];
                /** @description Only these fields (`select[title]=true`), or all but these (`select[body]=false`). The id is always there. */
                select?: components["parameters"]["SourceDocument.select"];
                /** @description Fields of related documents, by collection: `populate[countries][name]=true`. */
                populate?: components["parameters"]["populate"];
                /** @description How deep related documents are put in place of their ids. */
                depth?: components["parameters"]["depth"];
                /** @description `true`: the newest version, unpublished ones too. Needs a key for drafts, or a sign-in. */
                draft?: components["parameters"]["draft"];
                /** @description `true`: documents in the trash too. For people of the office only. */
                trash?: components["parameters"]["trash"];
            };
            header?: never;
            path: {
                /** @description The document’s id. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SourceDocument"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    deleteSourceDocument: {
        parameters: {
            query?: {
                /** @description How deep related documents are put in place of their ids. */
                depth?: components["parameters"]["depth"];
                /** @description `true`: documents in the trash too. For people of the office only. */
                trash?: components["parameters"]["trash"];
            };
            header?: never;
            path: {
                /** @description The document’s id. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SourceDocumentAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            423: components["responses"]["Locked"];
        };
    };
    updateSourceDocument: {
        parameters: {
            query?: {
                /** @description `true`: saves a draft and leaves alone what is published. */
                draft?: components["parameters"]["draftWrite"];
                /** @description How deep related documents are put in place of their ids. */
                depth?: components["parameters"]["depth"];
                /** @description `true`: documents in the trash too. For people of the office only. */
                trash?: components["parameters"]["trash"];
            };
            header?: never;
            path: {
                /** @description The document’s id. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SourceDocumentInput"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SourceDocumentAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            423: components["responses"]["Locked"];
        };
    };
    listSourceDocumentVersions: {
        parameters: {
            query?: {
                /** @description How many documents on a page; 0: all. */
                limit?: components["parameters"]["limit"];
                /** @description Number of the page, from 1. */
                page?: components["parameters"]["page"];
                /** @description `false`: without counting all documents, which is faster. */
                pagination?: components["parameters"]["pagination"];
                /** @description Language of the content. */
                locale?: components["parameters"]["locale"];
                /** @description Language of texts without a translation; `none`: no language, such texts are empty. */
                "fallback-locale"?: components["parameters"]["fallbackLocale"];
                /** @description How deep related documents are put in place of their ids. */
                depth?: components["parameters"]["depth"];
                /** @description `true`: documents in the trash too. For people of the office only. */
                trash?: components["parameters"]["trash"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of results */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SourceDocumentVersionPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
        };
    };
    duplicateSourceDocument: {
        parameters: {
            query?: {
                /** @description How deep related documents are put in place of their ids. */
                depth?: components["parameters"]["depth"];
            };
            header?: never;
            path: {
                /** @description The document’s id. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SourceDocumentAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
        };
    };
    getSourceDocumentVersion: {
        parameters: {
            query?: {
                /** @description Language of the content. */
                locale?: components["parameters"]["locale"];
                /** @description Language of texts without a translation; `none`: no language, such texts are empty. */
                "fallback-locale"?: components["parameters"]["fallbackLocale"];
                /** @description How deep related documents are put in place of their ids. */
                depth?: components["parameters"]["depth"];
                /** @description `true`: documents in the trash too. For people of the office only. */
                trash?: components["parameters"]["trash"];
            };
            header?: never;
            path: {
                /** @description The version’s id. */
                id: components["parameters"]["versionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SourceDocumentVersion"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    restoreSourceDocumentVersion: {
        parameters: {
            query?: {
                /** @description `true`: saves a draft and leaves alone what is published. */
                draft?: components["parameters"]["draftWrite"];
                /** @description How deep related documents are put in place of their ids. */
                depth?: components["parameters"]["depth"];
            };
            header?: never;
            path: {
                /** @description The version’s id. */
                id: components["parameters"]["versionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SourceDocumentSaved"] & {
                        /** @description What happened, in words. */
                        message: string;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
        };
    };
    countOrganisations: {
        parameters: {
            query?: {
                /** @description Conditions: `where[field][operator]=value`, such as `where[slug][equals]=krakow`. A path may lead into a related document (`where[country.code][equals]=PL`); conditions are joined by `where[and][0][…]` and `where[or][0][…]`. */
                where?: components["parameters"]["Organisation.where"];
                /** @description Language of the content. */
                locale?: components["parameters"]["locale"];
                /** @description `true`: documents in the trash too. For people of the office only. */
                trash?: components["parameters"]["trash"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Count"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
        };
    };
    listOrganisations: {
        parameters: {
            query?: {
                /** @description Conditions: `where[field][operator]=value`, such as `where[slug][equals]=krakow`. A path may lead into a related document (`where[country.code][equals]=PL`); conditions are joined by `where[and][0][…]` and `where[or][0][…]`. */
                where?: components["parameters"]["Organisation.where"];
                /** @description Fields to sort by, separated by commas; a minus in front: descending. */
                sort?: components["parameters"]["Organisation.sort"];
                /** @description How many documents on a page; 0: all. */
                limit?: components["parameters"]["limit"];
                /** @description Number of the page, from 1. */
                page?: components["parameters"]["page"];
                /** @description `false`: without counting all documents, which is faster. */
                pagination?: components["parameters"]["pagination"];
                /** @description Language of the content. */
                locale?: components["parameters"]["locale"];
                /** @description Language of texts without a translation; `none`: no language, such texts are empty. */
                "fallback-locale"?: components["parameters"]["fallbackLocale"];
                /** @description Only these fields (`select[title]=true`), or all but these (`select[body]=false`). The id is always there. */
                select?: components["parameters"]["Organisation.select"];
                /** @description Fields of related documents, by collection: `populate[countries][name]=true`. */
                populate?: components["parameters"]["populate"];
                /** @description How deep related documents are put in place of their ids. */
                depth?: components["parameters"]["depth"];
                /** @description `true`: the newest version, unpublished ones too. Needs a key for drafts, or a sign-in. */
                draft?: components["parameters"]["draft"];
                /** @description `true`: documents in the trash too. For people of the office only. */
                trash?: components["parameters"]["trash"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of results */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
        };
    };
    createOrganisation: {
        parameters: {
            query?: {
                /** @description `true`: saves a draft and leaves alone what is published. */
                draft?: components["parameters"]["draftWrite"];
                /** @description How deep related documents are put in place of their ids. */
                depth?: components["parameters"]["depth"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrganisationInput"];
            };
        };
        responses: {
            /** @description The answer */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
        };
    };
    deleteManyOrganisations: {
        parameters: {
            query?: {
                /** @description Conditions: `where[field][operator]=value`, such as `where[slug][equals]=krakow`. A path may lead into a related document (`where[country.code][equals]=PL`); conditions are joined by `where[and][0][…]` and `where[or][0][…]`. */
                where?: components["parameters"]["Organisation.where"];
                /** @description How deep related documents are put in place of their ids. */
                depth?: components["parameters"]["depth"];
                /** @description `true`: documents in the trash too. For people of the office only. */
                trash?: components["parameters"]["trash"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The documents changed, and those that could not be */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationBulkAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            423: components["responses"]["Locked"];
        };
    };
    updateManyOrganisations: {
        parameters: {
            query?: {
                /** @description Conditions: `where[field][operator]=value`, such as `where[slug][equals]=krakow`. A path may lead into a related document (`where[country.code][equals]=PL`); conditions are joined by `where[and][0][…]` and `where[or][0][…]`. */
                where?: components["parameters"]["Organisation.where"];
                /** @description How many documents on a page; 0: all. */
                limit?: components["parameters"]["limit"];
                /** @description Fields to sort by, separated by commas; a minus in front: descending. */
                sort?: components["parameters"]["Organisation.sort"];
                /** @description `true`: saves a draft and leaves alone what is published. */
                draft?: components["parameters"]["draftWrite"];
                /** @description How deep related documents are put in place of their ids. */
                depth?: components["parameters"]["depth"];
                /** @description `true`: documents in the trash too. For people of the office only. */
                trash?: components["parameters"]["trash"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrganisationInput"];
            };
        };
        responses: {
            /** @description The documents changed, and those that could not be */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationBulkAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            423: components["responses"]["Locked"];
        };
    };
    getOrganisation: {
        parameters: {
            query?: {
                /** @description Language of the content. */
                locale?: components["parameters"]["locale"];
                /** @description Language of texts without a translation; `none`: no language, such texts are empty. */
                "fallback-locale"?: components["parameters"]["fallbackLocale"];
                /** @description Only these fields (`select[title]=true`), or all but these (`select[body]=false`). The id is always there. */
                select?: components["parameters"]["Organisation.select"];
                /** @description Fields of related documents, by collection: `populate[countries][name]=true`. */
                populate?: components["parameters"]["populate"];
                /** @description How deep related documents are put in place of their ids. */
                depth?: components["parameters"]["depth"];
                /** @description `true`: the newest version, unpublished ones too. Needs a key for drafts, or a sign-in. */
                draft?: components["parameters"]["draft"];
                /** @description `true`: documents in the trash too. For people of the office only. */
                trash?: components["parameters"]["trash"];
            };
            header?: never;
            path: {
                /** @description The document’s id. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Organisation"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    deleteOrganisation: {
        parameters: {
            query?: {
                /** @description How deep related documents are put in place of their ids. */
                depth?: components["parameters"]["depth"];
                /** @description `true`: documents in the trash too. For people of the office only. */
                trash?: components["parameters"]["trash"];
            };
            header?: never;
            path: {
                /** @description The document’s id. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            423: components["responses"]["Locked"];
        };
    };
    updateOrganisation: {
        parameters: {
            query?: {
                /** @description `true`: saves a draft and leaves alone what is published. */
                draft?: components["parameters"]["draftWrite"];
                /** @description How deep related documents are put in place of their ids. */
                depth?: components["parameters"]["depth"];
                /** @description `true`: documents in the trash too. For people of the office only. */
                trash?: components["parameters"]["trash"];
            };
            header?: never;
            path: {
                /** @description The document’s id. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrganisationInput"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            423: components["responses"]["Locked"];
        };
    };
    listOrganisationVersions: {
        parameters: {
            query?: {
                /** @description How many documents on a page; 0: all. */
                limit?: components["parameters"]["limit"];
                /** @description Number of the page, from 1. */
                page?: components["parameters"]["page"];
                /** @description `false`: without counting all documents, which is faster. */
                pagination?: components["parameters"]["pagination"];
                /** @description Language of the content. */
                locale?: components["parameters"]["locale"];
                /** @description Language of texts without a translation; `none`: no language, such texts are empty. */
                "fallback-locale"?: components["parameters"]["fallbackLocale"];
                /** @description How deep related documents are put in place of their ids. */
                depth?: components["parameters"]["depth"];
                /** @description `true`: documents in the trash too. For people of the office only. */
                trash?: components["parameters"]["trash"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of results */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationVersionPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
        };
    };
    duplicateOrganisation: {
        parameters: {
            query?: {
                /** @description How deep related documents are put in place of their ids. */
                depth?: components["parameters"]["depth"];
            };
            header?: never;
            path: {
                /** @description The document’s id. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
        };
    };
    getOrganisationVersion: {
        parameters: {
            query?: {
                /** @description Language of the content. */
                locale?: components["parameters"]["locale"];
                /** @description Language of texts without a translation; `none`: no language, such texts are empty. */
                "fallback-locale"?: components["parameters"]["fallbackLocale"];
                /** @description How deep related documents are put in place of their ids. */
                depth?: components["parameters"]["depth"];
                /** @description `true`: documents in the trash too. For people of the office only. */
                trash?: components["parameters"]["trash"];
            };
            header?: never;
            path: {
                /** @description The version’s id. */
                id: components["parameters"]["versionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationVersion"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    restoreOrganisationVersion: {
        parameters: {
            query?: {
                /** @description `true`: saves a draft and leaves alone what is published. */
                draft?: components["parameters"]["draftWrite"];
                /** @description How deep related documents are put in place of their ids. */
                depth?: components["parameters"]["depth"];
            };
            header?: never;
            path: {
                /** @description The version’s id. */
                id: components["parameters"]["versionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationSaved"] & {
                        /** @description What happened, in words. */
                        message: string;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
        };
    };
    countExperts: {
        parameters: {
            query?: {
                /** @description Conditions: `where[field][operator]=value`, such as `where[slug][equals]=krakow`. A path may lead into a related document (`where[country.code][equals]=PL`); conditions are joined by `where[and][0][…]` and `where[or][0][…]`. */
                where?: components["parameters"]["Expert.where"];
                /** @description Language of the content. */
                locale?: components["parameters"]["locale"];
                /** @description `true`: documents in the trash too. For people of the office only. */
                trash?: components["parameters"]["trash"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Count"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
        };
    };
    listExperts: {
        parameters: {
            query?: {
                /** @description Conditions: `where[field][operator]=value`, such as `where[slug][equals]=krakow`. A path may lead into a related document (`where[country.code][equals]=PL`); conditions are joined by `where[and][0][…]` and `where[or][0][…]`. */
                where?: components["parameters"]["Expert.where"];
                /** @description Fields to sort by, separated by commas; a minus in front: descending. */
                sort?: components["parameters"]["Expert.sort"];
                /** @description How many documents on a page; 0: all. */
                limit?: components["parameters"]["limit"];
                /** @description Number of the page, from 1. */
                page?: components["parameters"]["page"];
                /** @description `false`: without counting all documents, which is faster. */
                pagination?: components["parameters"]["pagination"];
                /** @description Language of the content. */
                locale?: components["parameters"]["locale"];
                /** @description Language of texts without a translation; `none`: no language, such texts are empty. */
                "fallback-locale"?: components["parameters"]["fallbackLocale"];
                /** @description Only these fields (`select[title]=true`), or all but these (`select[body]=false`). The id is always there. */
                select?: components["parameters"]["Expert.select"];
                /** @description Fields of related documents, by collection: `populate[countries][name]=true`. */
                populate?: components["parameters"]["populate"];
                /** @description How deep related documents are put in place of their ids. */
                depth?: components["parameters"]["depth"];
                /** @description `true`: the newest version, unpublished ones too. Needs a key for drafts, or a sign-in. */
                draft?: components["parameters"]["draft"];
                /** @description `true`: documents in the trash too. For people of the office only. */
                trash?: components["parameters"]["trash"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of results */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExpertPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
        };
    };
    createExpert: {
        parameters: {
            query?: {
                /** @description `true`: saves a draft and leaves alone what is published. */
                draft?: components["parameters"]["draftWrite"];
                /** @description How deep related documents are put in place of their ids. */
                depth?: components["parameters"]["depth"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExpertInput"];
            };
        };
        responses: {
            /** @description The answer */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExpertAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
        };
    };
    deleteManyExperts: {
        parameters: {
            query?: {
                /** @description Conditions: `where[field][operator]=value`, such as `where[slug][equals]=krakow`. A path may lead into a related document (`where[country.code][equals]=PL`); conditions are joined by `where[and][0][…]` and `where[or][0][…]`. */
                where?: components["parameters"]["Expert.where"];
                /** @description How deep related documents are put in place of their ids. */
                depth?: components["parameters"]["depth"];
                /** @description `true`: documents in the trash too. For people of the office only. */
                trash?: components["parameters"]["trash"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The documents changed, and those that could not be */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExpertBulkAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            423: components["responses"]["Locked"];
        };
    };
    updateManyExperts: {
        parameters: {
            query?: {
                /** @description Conditions: `where[field][operator]=value`, such as `where[slug][equals]=krakow`. A path may lead into a related document (`where[country.code][equals]=PL`); conditions are joined by `where[and][0][…]` and `where[or][0][…]`. */
                where?: components["parameters"]["Expert.where"];
                /** @description How many documents on a page; 0: all. */
                limit?: components["parameters"]["limit"];
                /** @description Fields to sort by, separated by commas; a minus in front: descending. */
                sort?: components["parameters"]["Expert.sort"];
                /** @description `true`: saves a draft and leaves alone what is published. */
                draft?: components["parameters"]["draftWrite"];
                /** @description How deep related documents are put in place of their ids. */
                depth?: components["parameters"]["depth"];
                /** @description `true`: documents in the trash too. For people of the office only. */
                trash?: components["parameters"]["trash"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExpertInput"];
            };
        };
        responses: {
            /** @description The documents changed, and those that could not be */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExpertBulkAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            423: components["responses"]["Locked"];
        };
    };
    getExpert: {
        parameters: {
            query?: {
                /** @description Language of the content. */
                locale?: components["parameters"]["locale"];
                /** @description Language of texts without a translation; `none`: no language, such texts are empty. */
                "fallback-locale"?: components["parameters"]["fallbackLocale"];
                /** @description Only these fields (`select[title]=true`), or all but these (`select[body]=false`). The id is always there. */
                select?: components["parameters"]["Expert.select"];
                /** @description Fields of related documents, by collection: `populate[countries][name]=true`. */
                populate?: components["parameters"]["populate"];
                /** @description How deep related documents are put in place of their ids. */
                depth?: components["parameters"]["depth"];
                /** @description `true`: the newest version, unpublished ones too. Needs a key for drafts, or a sign-in. */
                draft?: components["parameters"]["draft"];
                /** @description `true`: documents in the trash too. For people of the office only. */
                trash?: components["parameters"]["trash"];
            };
            header?: never;
            path: {
                /** @description The document’s id. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Expert"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    deleteExpert: {
        parameters: {
            query?: {
                /** @description How deep related documents are put in place of their ids. */
                depth?: components["parameters"]["depth"];
                /** @description `true`: documents in the trash too. For people of the office only. */
                trash?: components["parameters"]["trash"];
            };
            header?: never;
            path: {
                /** @description The document’s id. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExpertAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            423: components["responses"]["Locked"];
        };
    };
    updateExpert: {
        parameters: {
            query?: {
                /** @description `true`: saves a draft and leaves alone what is published. */
                draft?: components["parameters"]["draftWrite"];
                /** @description How deep related documents are put in place of their ids. */
                depth?: components["parameters"]["depth"];
                /** @description `true`: documents in the trash too. For people of the office only. */
                trash?: components["parameters"]["trash"];
            };
            header?: never;
            path: {
                /** @description The document’s id. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExpertInput"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExpertAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            423: components["responses"]["Locked"];
        };
    };
    listExpertVersions: {
        parameters: {
            query?: {
                /** @description How many documents on a page; 0: all. */
                limit?: components["parameters"]["limit"];
                /** @description Number of the page, from 1. */
                page?: components["parameters"]["page"];
                /** @description `false`: without counting all documents, which is faster. */
                pagination?: components["parameters"]["pagination"];
                /** @description Language of the content. */
                locale?: components["parameters"]["locale"];
                /** @description Language of texts without a translation; `none`: no language, such texts are empty. */
                "fallback-locale"?: components["parameters"]["fallbackLocale"];
                /** @description How deep related documents are put in place of their ids. */
                depth?: components["parameters"]["depth"];
                /** @description `true`: documents in the trash too. For people of the office only. */
                trash?: components["parameters"]["trash"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of results */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExpertVersionPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
        };
    };
    duplicateExpert: {
        parameters: {
            query?: {
                /** @description How deep related documents are put in place of their ids. */
                depth?: components["parameters"]["depth"];
            };
            header?: never;
            path: {
                /** @description The document’s id. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExpertAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
        };
    };
    getExpertVersion: {
        parameters: {
            query?: {
                /** @description Language of the content. */
                locale?: components["parameters"]["locale"];
                /** @description Language of texts without a translation; `none`: no language, such texts are empty. */
                "fallback-locale"?: components["parameters"]["fallbackLocale"];
                /** @description How deep related documents are put in place of their ids. */
                depth?: components["parameters"]["depth"];
                /** @description `true`: documents in the trash too. For people of the office only. */
                trash?: components["parameters"]["trash"];
            };
            header?: never;
            path: {
                /** @description The version’s id. */
                id: components["parameters"]["versionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExpertVersion"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    restoreExpertVersion: {
        parameters: {
            query?: {
                /** @description `true`: saves a draft and leaves alone what is published. */
                draft?: components["parameters"]["draftWrite"];
                /** @description How deep related documents are put in place of their ids. */
                depth?: components["parameters"]["depth"];
            };
            header?: never;
            path: {
                /** @description The version’s id. */
                id: components["parameters"]["versionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExpertSaved"] & {
                        /** @description What happened, in words. */
                        message: string;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
        };
    };
    countExpertiseAreas: {
        parameters: {
            query?: {
                /** @description Conditions: `where[field][operator]=value`, such as `where[slug][equals]=krakow`. A path may lead into a related document (`where[country.code][equals]=PL`); conditions are joined by `where[and][0][…]` and `where[or][0][…]`. */
                where?: components["parameters"]["ExpertiseArea.where"];
                /** @description Language of the content. */
                locale?: components["parameters"]["locale"];
                /** @description `true`: documents in the trash too. For people of the office only. */
                trash?: components["parameters"]["trash"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Count"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
        };
    };
    listExpertiseAreas: {
        parameters: {
            query?: {
                /** @description Conditions: `where[field][operator]=value`, such as `where[slug][equals]=krakow`. A path may lead into a related document (`where[country.code][equals]=PL`); conditions are joined by `where[and][0][…]` and `where[or][0][…]`. */
                where?: components["parameters"]["ExpertiseArea.where"];
                /** @description Fields to sort by, separated by commas; a minus in front: descending. */
                sort?: components["parameters"]["ExpertiseArea.sort"];
                /** @description How many documents on a page; 0: all. */
                limit?: components["parameters"]["limit"];
                /** @description Number of the page, from 1. */
                page?: components["parameters"]["page"];
                /** @description `false`: without counting all documents, which is faster. */
                pagination?: components["parameters"]["pagination"];
                /** @description Language of the content. */
                locale?: components["parameters"]["locale"];
                /** @description Language of texts without a translation; `none`: no language, such texts are empty. */
                "fallback-locale"?: components["parameters"]["fallbackLocale"];
                /** @description Only these fields (`select[title]=true`), or all but these (`select[body]=false`). The id is always there. */
                select?: components["parameters"]["ExpertiseArea.select"];
                /** @description Fields of related documents, by collection: `populate[countries][name]=true`. */
                populate?: components["parameters"]["populate"];
                /** @description How deep related documents are put in place of their ids. */
                depth?: components["parameters"]["depth"];
                /** @description Lists of documents that refer to this one: `joins[field][limit]=5`, also `page`, `sort`, `where`, `count`. */
                joins?: components["parameters"]["ExpertiseArea.joins"];
                /** @description `true`: the newest version, unpublished ones too. Needs a key for drafts, or a sign-in. */
                draft?: components["parameters"]["draft"];
                /** @description `true`: documents in the trash too. For people of the office only. */
                trash?: components["parameters"]["trash"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of results */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExpertiseAreaPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
        };
    };
    createExpertiseArea: {
        parameters: {
            query?: {
                /** @description `true`: saves a draft and leaves alone what is published. */
                draft?: components["parameters"]["draftWrite"];
                /** @description How deep related documents are put in place of their ids. */
                depth?: components["parameters"]["depth"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExpertiseAreaInput"];
            };
        };
        responses: {
            /** @description The answer */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExpertiseAreaAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
        };
    };
    deleteManyExpertiseAreas: {
        parameters: {
            query?: {
                /** @description Conditions: `where[field][operator]=value`, such as `where[slug][equals]=krakow`. A path may lead into a related document (`where[country.code][equals]=PL`); conditions are joined by `where[and][0][…]` and `where[or][0][…]`. */
                where?: components["parameters"]["ExpertiseArea.where"];
                /** @description How deep related documents are put in place of their ids. */
                depth?: components["parameters"]["depth"];
                /** @description `true`: documents in the trash too. For people of the office only. */
                trash?: components["parameters"]["trash"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The documents changed, and those that could not be */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExpertiseAreaBulkAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            423: components["responses"]["Locked"];
        };
    };
    updateManyExpertiseAreas: {
        parameters: {
            query?: {
                /** @description Conditions: `where[field][operator]=value`, such as `where[slug][equals]=krakow`. A path may lead into a related document (`where[country.code][equals]=PL`); conditions are joined by `where[and][0][…]` and `where[or][0][…]`. */
                where?: components["parameters"]["ExpertiseArea.where"];
                /** @description How many documents on a page; 0: all. */
                limit?: components["parameters"]["limit"];
                /** @description Fields to sort by, separated by commas; a minus in front: descending. */
                sort?: components["parameters"]["ExpertiseArea.sort"];
                /** @description `true`: saves a draft and leaves alone what is published. */
                draft?: components["parameters"]["draftWrite"];
                /** @description How deep related documents are put in place of their ids. */
                depth?: components["parameters"]["depth"];
                /** @description `true`: documents in the trash too. For people of the office only. */
                trash?: components["parameters"]["trash"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExpertiseAreaInput"];
            };
        };
        responses: {
            /** @description The documents changed, and those that could not be */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExpertiseAreaBulkAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            423: components["responses"]["Locked"];
        };
    };
    getExpertiseArea: {
        parameters: {
            query?: {
                /** @description Language of the content. */
                locale?: components["parameters"]["locale"];
                /** @description Language of texts without a translation; `none`: no language, such texts are empty. */
                "fallback-locale"?: components["parameters"]["fallbackLocale"];
                /** @description Only these fields (`select[title]=true`), or all but these (`select[body]=false`). The id is always there. */
                select?: components["parameters"]["ExpertiseArea.select"];
                /** @description Fields of related documents, by collection: `populate[countries][name]=true`. */
                populate?: components["parameters"]["populate"];
                /** @description How deep related documents are put in place of their ids. */
                depth?: components["parameters"]["depth"];
                /** @description Lists of documents that refer to this one: `joins[field][limit]=5`, also `page`, `sort`, `where`, `count`. */
                joins?: components["parameters"]["ExpertiseArea.joins"];
                /** @description `true`: the newest version, unpublished ones too. Needs a key for drafts, or a sign-in. */
                draft?: components["parameters"]["draft"];
                /** @description `true`: documents in the trash too. For people of the office only. */
                trash?: components["parameters"]["trash"];
            };
            header?: never;
            path: {
                /** @description The document’s id. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExpertiseArea"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    deleteExpertiseArea: {
        parameters: {
            query?: {
                /** @description How deep related documents are put in place of their ids. */
                depth?: components["parameters"]["depth"];
                /** @description `true`: documents in the trash too. For people of the office only. */
                trash?: components["parameters"]["trash"];
            };
            header?: never;
            path: {
                /** @description The document’s id. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExpertiseAreaAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            423: components["responses"]["Locked"];
        };
    };
    updateExpertiseArea: {
        parameters: {
            query?: {
                /** @description `true`: saves a draft and leaves alone what is published. */
                draft?: components["parameters"]["draftWrite"];
                /** @description How deep related documents are put in place of their ids. */
                depth?: components["parameters"]["depth"];
                /** @description `true`: documents in the trash too. For people of the office only. */
                trash?: components["parameters"]["trash"];
            };
            header?: never;
            path: {
                /** @description The document’s id. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExpertiseAreaInput"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExpertiseAreaAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            423: components["responses"]["Locked"];
        };
    };
    listExpertiseAreaVersions: {
        parameters: {
            query?: {
                /** @description How many documents on a page; 0: all. */
                limit?: components["parameters"]["limit"];
                /** @description Number of the page, from 1. */
                page?: components["parameters"]["page"];
                /** @description `false`: without counting all documents, which is faster. */
                pagination?: components["parameters"]["pagination"];
                /** @description Language of the content. */
                locale?: components["parameters"]["locale"];
                /** @description Language of texts without a translation; `none`: no language, such texts are empty. */
                "fallback-locale"?: components["parameters"]["fallbackLocale"];
                /** @description How deep related documents are put in place of their ids. */
                depth?: components["parameters"]["depth"];
                /** @description `true`: documents in the trash too. For people of the office only. */
                trash?: components["parameters"]["trash"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of results */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExpertiseAreaVersionPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
        };
    };
    duplicateExpertiseArea: {
        parameters: {
            query?: {
                /** @description How deep related documents are put in place of their ids. */
                depth?: components["parameters"]["depth"];
            };
            header?: never;
            path: {
                /** @description The document’s id. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExpertiseAreaAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
        };
    };
    getExpertiseAreaVersion: {
        parameters: {
            query?: {
                /** @description Language of the content. */
                locale?: components["parameters"]["locale"];
                /** @description Language of texts without a translation; `none`: no language, such texts are empty. */
                "fallback-locale"?: components["parameters"]["fallbackLocale"];
                /** @description How deep related documents are put in place of their ids. */
                depth?: components["parameters"]["depth"];
                /** @description `true`: documents in the trash too. For people of the office only. */
                trash?: components["parameters"]["trash"];
            };
            header?: never;
            path: {
                /** @description The version’s id. */
                id: components["parameters"]["versionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExpertiseAreaVersion"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    restoreExpertiseAreaVersion: {
        parameters: {
            query?: {
                /** @description `true`: saves a draft and leaves alone what is published. */
                draft?: components["parameters"]["draftWrite"];
                /** @description How deep related documents are put in place of their ids. */
                depth?: components["parameters"]["depth"];
            };
            header?: never;
            path: {
                /** @description The version’s id. */
                id: components["parameters"]["versionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExpertiseAreaSaved"] & {
                        /** @description What happened, in words. */
                        message: string;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
        };
    };
    countCountries: {
        parameters: {
            query?: {
                /** @description Conditions: `where[field][operator]=value`, such as `where[slug][equals]=krakow`. A path may lead into a related document (`where[country.code][equals]=PL`); conditions are joined by `where[and][0][…]` and `where[or][0][…]`. */
                where?: components["parameters"]["Country.where"];
                /** @description Language of the content. */
                locale?: components["parameters"]["locale"];
                /** @description `true`: documents in the trash too. For people of the office only. */
                trash?: components["parameters"]["trash"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Count"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
        };
    };
    listCountries: {
        parameters: {
            query?: {
                /** @description Conditions: `where[field][operator]=value`, such as `where[slug][equals]=krakow`. A path may lead into a related document (`where[country.code][equals]=PL`); conditions are joined by `where[and][0][…]` and `where[or][0][…]`. */
                where?: components["parameters"]["Country.where"];
                /** @description Fields to sort by, separated by commas; a minus in front: descending. */
                sort?: components["parameters"]["Country.sort"];
                /** @description How many documents on a page; 0: all. */
                limit?: components["parameters"]["limit"];
                /** @description Number of the page, from 1. */
                page?: components["parameters"]["page"];
                /** @description `false`: without counting all documents, which is faster. */
                pagination?: components["parameters"]["pagination"];
                /** @description Language of the content. */
                locale?: components["parameters"]["locale"];
                /** @description Language of texts without a translation; `none`: no language, such texts are empty. */
                "fallback-locale"?: components["parameters"]["fallbackLocale"];
                /** @description Only these fields (`select[title]=true`), or all but these (`select[body]=false`). The id is always there. */
                select?: components["parameters"]["Country.select"];
                /** @description Fields of related documents, by collection: `populate[countries][name]=true`. */
                populate?: components["parameters"]["populate"];
                /** @description How deep related documents are put in place of their ids. */
                depth?: components["parameters"]["depth"];
                /** @description Lists of documents that refer to this one: `joins[field][limit]=5`, also `page`, `sort`, `where`, `count`. */
                joins?: components["parameters"]["Country.joins"];
                /** @description `true`: the newest version, unpublished ones too. Needs a key for drafts, or a sign-in. */
                draft?: components["parameters"]["draft"];
                /** @description `true`: documents in the trash too. For people of the office only. */
                trash?: components["parameters"]["trash"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of results */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CountryPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
        };
    };
    createCountry: {
        parameters: {
            query?: {
                /** @description `true`: saves a draft and leaves alone what is published. */
                draft?: components["parameters"]["draftWrite"];
                /** @description How deep related documents are put in place of their ids. */
                depth?: components["parameters"]["depth"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CountryInput"];
            };
        };
        responses: {
            /** @description The answer */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CountryAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
        };
    };
    deleteManyCountries: {
        parameters: {
            query?: {
                /** @description Conditions: `where[field][operator]=value`, such as `where[slug][equals]=krakow`. A path may lead into a related document (`where[country.code][equals]=PL`); conditions are joined by `where[and][0][…]` and `where[or][0][…]`. */
                where?: components["parameters"]["Country.where"];
                /** @description How deep related documents are put in place of their ids. */
                depth?: components["parameters"]["depth"];
                /** @description `true`: documents in the trash too. For people of the office only. */
                trash?: components["parameters"]["trash"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The documents changed, and those that could not be */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CountryBulkAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            423: components["responses"]["Locked"];
        };
    };
    updateManyCountries: {
        parameters: {
            query?: {
                /** @description Conditions: `where[field][operator]=value`, such as `where[slug][equals]=krakow`. A path may lead into a related document (`where[country.code][equals]=PL`); conditions are joined by `where[and][0][…]` and `where[or][0][…]`. */
                where?: components["parameters"]["Country.where"];
                /** @description How many documents on a page; 0: all. */
                limit?: components["parameters"]["limit"];
                /** @description Fields to sort by, separated by commas; a minus in front: descending. */
                sort?: components["parameters"]["Country.sort"];
                /** @description `true`: saves a draft and leaves alone what is published. */
                draft?: components["parameters"]["draftWrite"];
                /** @description How deep related documents are put in place of their ids. */
                depth?: components["parameters"]["depth"];
                /** @description `true`: documents in the trash too. For people of the office only. */
                trash?: components["parameters"]["trash"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CountryInput"];
            };
        };
        responses: {
            /** @description The documents changed, and those that could not be */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CountryBulkAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            423: components["responses"]["Locked"];
        };
    };
    getCountry: {
        parameters: {
            query?: {
                /** @description Language of the content. */
                locale?: components["parameters"]["locale"];
                /** @description Language of texts without a translation; `none`: no language, such texts are empty. */
                "fallback-locale"?: components["parameters"]["fallbackLocale"];
                /** @description Only these fields (`select[title]=true`), or all but these (`select[body]=false`). The id is always there. */
                select?: components["parameters"]["Country.select"];
                /** @description Fields of related documents, by collection: `populate[countries][name]=true`. */
                populate?: components["parameters"]["populate"];
                /** @description How deep related documents are put in place of their ids. */
                depth?: components["parameters"]["depth"];
                /** @description Lists of documents that refer to this one: `joins[field][limit]=5`, also `page`, `sort`, `where`, `count`. */
                joins?: components["parameters"]["Country.joins"];
                /** @description `true`: the newest version, unpublished ones too. Needs a key for drafts, or a sign-in. */
                draft?: components["parameters"]["draft"];
                /** @description `true`: documents in the trash too. For people of the office only. */
                trash?: components["parameters"]["trash"];
            };
            header?: never;
            path: {
                /** @description The document’s id. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Country"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    deleteCountry: {
        parameters: {
            query?: {
                /** @description How deep related documents are put in place of their ids. */
                depth?: components["parameters"]["depth"];
                /** @description `true`: documents in the trash too. For people of the office only. */
                trash?: components["parameters"]["trash"];
            };
            header?: never;
            path: {
                /** @description The document’s id. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CountryAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            423: components["responses"]["Locked"];
        };
    };
    updateCountry: {
        parameters: {
            query?: {
                /** @description `true`: saves a draft and leaves alone what is published. */
                draft?: components["parameters"]["draftWrite"];
                /** @description How deep related documents are put in place of their ids. */
                depth?: components["parameters"]["depth"];
                /** @description `true`: documents in the trash too. For people of the office only. */
                trash?: components["parameters"]["trash"];
            };
            header?: never;
            path: {
                /** @description The document’s id. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CountryInput"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CountryAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            423: components["responses"]["Locked"];
        };
    };
    listCountryVersions: {
        parameters: {
            query?: {
                /** @description How many documents on a page; 0: all. */
                limit?: components["parameters"]["limit"];
                /** @description Number of the page, from 1. */
                page?: components["parameters"]["page"];
                /** @description `false`: without counting all documents, which is faster. */
                pagination?: components["parameters"]["pagination"];
                /** @description Language of the content. */
                locale?: components["parameters"]["locale"];
                /** @description Language of texts without a translation; `none`: no language, such texts are empty. */
                "fallback-locale"?: components["parameters"]["fallbackLocale"];
                /** @description How deep related documents are put in place of their ids. */
                depth?: components["parameters"]["depth"];
                /** @description `true`: documents in the trash too. For people of the office only. */
                trash?: components["parameters"]["trash"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of results */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CountryVersionPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
        };
    };
    duplicateCountry: {
        parameters: {
            query?: {
                /** @description How deep related documents are put in place of their ids. */
                depth?: components["parameters"]["depth"];
            };
            header?: never;
            path: {
                /** @description The document’s id. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CountryAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
        };
    };
    getCountryVersion: {
        parameters: {
            query?: {
                /** @description Language of the content. */
                locale?: components["parameters"]["locale"];
                /** @description Language of texts without a translation; `none`: no language, such texts are empty. */
                "fallback-locale"?: components["parameters"]["fallbackLocale"];
                /** @description How deep related documents are put in place of their ids. */
                depth?: components["parameters"]["depth"];
                /** @description `true`: documents in the trash too. For people of the office only. */
                trash?: components["parameters"]["trash"];
            };
            header?: never;
            path: {
                /** @description The version’s id. */
                id: components["parameters"]["versionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CountryVersion"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    restoreCountryVersion: {
        parameters: {
            query?: {
                /** @description `true`: saves a draft and leaves alone what is published. */
                draft?: components["parameters"]["draftWrite"];
                /** @description How deep related documents are put in place of their ids. */
                depth?: components["parameters"]["depth"];
            };
            header?: never;
            path: {
                /** @description The version’s id. */
                id: components["parameters"]["versionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CountrySaved"] & {
                        /** @description What happened, in words. */
                        message: string;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
        };
    };
    downloadMediaFile: {
        parameters: {
            query?: never;
            header?: {
                /** @description Which part of the file, such as `bytes=0-1023`. */
                Range?: string;
            };
            path: {
                /** @description The file’s name, from the field `filename`. */
                filename: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file’s content */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/jpeg": unknown;
                    "image/png": unknown;
                    "image/webp": unknown;
                    "image/avif": unknown;
                };
            };
            /** @description Part of the file */
            206: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/jpeg": unknown;
                    "image/png": unknown;
                    "image/webp": unknown;
                    "image/avif": unknown;
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    countMedia: {
        parameters: {
            query?: {
                /** @description Conditions: `where[field][operator]=value`, such as `where[slug][equals]=krakow`. A path may lead into a related document (`where[country.code][equals]=PL`); conditions are joined by `where[and][0][…]` and `where[or][0][…]`. */
                where?: components["parameters"]["Media.where"];
                /** @description Language of the content. */
                locale?: components["parameters"]["locale"];
                /** @description `true`: documents in the trash too. For people of the office only. */
                trash?: components["parameters"]["trash"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Count"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
        };
    };
    listMedia: {
        parameters: {
            query?: {
                /** @description Conditions: `where[field][operator]=value`, such as `where[slug][equals]=krakow`. A path may lead into a related document (`where[country.code][equals]=PL`); conditions are joined by `where[and][0][…]` and `where[or][0][…]`. */
                where?: components["parameters"]["Media.where"];
                /** @description Fields to sort by, separated by commas; a minus in front: descending. */
                sort?: components["parameters"]["Media.sort"];
                /** @description How many documents on a page; 0: all. */
                limit?: components["parameters"]["limit"];
                /** @description Number of the page, from 1. */
                page?: components["parameters"]["page"];
                /** @description `false`: without counting all documents, which is faster. */
                pagination?: components["parameters"]["pagination"];
                /** @description Language of the content. */
                locale?: components["parameters"]["locale"];
                /** @description Language of texts without a translation; `none`: no language, such texts are empty. */
                "fallback-locale"?: components["parameters"]["fallbackLocale"];
                /** @description Only these fields (`select[title]=true`), or all but these (`select[body]=false`). The id is always there. */
                select?: components["parameters"]["Media.select"];
                /** @description Fields of related documents, by collection: `populate[countries][name]=true`. */
                populate?: components["parameters"]["populate"];
                /** @description How deep related documents are put in place of their ids. */
                depth?: components["parameters"]["depth"];
                /** @description `true`: the newest version, unpublished ones too. Needs a key for drafts, or a sign-in. */
                draft?: components["parameters"]["draft"];
                /** @description `true`: documents in the trash too. For people of the office only. */
                trash?: components["parameters"]["trash"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of results */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MediaPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
        };
    };
    createMedia: {
        parameters: {
            query?: {
                /** @description `true`: saves a draft and leaves alone what is published. */
                draft?: components["parameters"]["draftWrite"];
                /** @description How deep related documents are put in place of their ids. */
                depth?: components["parameters"]["depth"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** @description The file’s content */
                    file: string;
                    /** @description Fields as JSON */
                    _payload?: string;
                };
            };
        };
        responses: {
            /** @description The answer */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MediaAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
        };
    };
    deleteManyMedia: {
        parameters: {
            query?: {
                /** @description Conditions: `where[field][operator]=value`, such as `where[slug][equals]=krakow`. A path may lead into a related document (`where[country.code][equals]=PL`); conditions are joined by `where[and][0][…]` and `where[or][0][…]`. */
                where?: components["parameters"]["Media.where"];
                /** @description How deep related documents are put in place of their ids. */
                depth?: components["parameters"]["depth"];
                /** @description `true`: documents in the trash too. For people of the office only. */
                trash?: components["parameters"]["trash"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The documents changed, and those that could not be */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MediaBulkAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            423: components["responses"]["Locked"];
        };
    };
    updateManyMedia: {
        parameters: {
            query?: {
                /** @description Conditions: `where[field][operator]=value`, such as `where[slug][equals]=krakow`. A path may lead into a related document (`where[country.code][equals]=PL`); conditions are joined by `where[and][0][…]` and `where[or][0][…]`. */
                where?: components["parameters"]["Media.where"];
                /** @description How many documents on a page; 0: all. */
                limit?: components["parameters"]["limit"];
                /** @description Fields to sort by, separated by commas; a minus in front: descending. */
                sort?: components["parameters"]["Media.sort"];
                /** @description `true`: saves a draft and leaves alone what is published. */
                draft?: components["parameters"]["draftWrite"];
                /** @description How deep related documents are put in place of their ids. */
                depth?: components["parameters"]["depth"];
                /** @description `true`: documents in the trash too. For people of the office only. */
                trash?: components["parameters"]["trash"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MediaInput"];
            };
        };
        responses: {
            /** @description The documents changed, and those that could not be */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MediaBulkAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            423: components["responses"]["Locked"];
        };
    };
    getMedia: {
        parameters: {
            query?: {
                /** @description Language of the content. */
                locale?: components["parameters"]["locale"];
                /** @description Language of texts without a translation; `none`: no language, such texts are empty. */
                "fallback-locale"?: components["parameters"]["fallbackLocale"];
                /** @description Only these fields (`select[title]=true`), or all but these (`select[body]=false`). The id is always there. */
                select?: components["parameters"]["Media.select"];
                /** @description Fields of related documents, by collection: `populate[countries][name]=true`. */
                populate?: components["parameters"]["populate"];
                /** @description How deep related documents are put in place of their ids. */
                depth?: components["parameters"]["depth"];
                /** @description `true`: the newest version, unpublished ones too. Needs a key for drafts, or a sign-in. */
                draft?: components["parameters"]["draft"];
                /** @description `true`: documents in the trash too. For people of the office only. */
                trash?: components["parameters"]["trash"];
            };
            header?: never;
            path: {
                /** @description The document’s id. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Media"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    deleteMedia: {
        parameters: {
            query?: {
                /** @description How deep related documents are put in place of their ids. */
                depth?: components["parameters"]["depth"];
                /** @description `true`: documents in the trash too. For people of the office only. */
                trash?: components["parameters"]["trash"];
            };
            header?: never;
            path: {
                /** @description The document’s id. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MediaAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            423: components["responses"]["Locked"];
        };
    };
    updateMedia: {
        parameters: {
            query?: {
                /** @description `true`: saves a draft and leaves alone what is published. */
                draft?: components["parameters"]["draftWrite"];
                /** @description How deep related documents are put in place of their ids. */
                depth?: components["parameters"]["depth"];
                /** @description `true`: documents in the trash too. For people of the office only. */
                trash?: components["parameters"]["trash"];
            };
            header?: never;
            path: {
                /** @description The document’s id. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MediaInput"];
                "multipart/form-data": {
                    /** @description The file’s content */
                    file?: string;
                    /** @description Fields as JSON */
                    _payload?: string;
                };
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MediaAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            423: components["responses"]["Locked"];
        };
    };
    listMediaVersions: {
        parameters: {
            query?: {
                /** @description How many documents on a page; 0: all. */
                limit?: components["parameters"]["limit"];
                /** @description Number of the page, from 1. */
                page?: components["parameters"]["page"];
                /** @description `false`: without counting all documents, which is faster. */
                pagination?: components["parameters"]["pagination"];
                /** @description Language of the content. */
                locale?: components["parameters"]["locale"];
                /** @description Language of texts without a translation; `none`: no language, such texts are empty. */
                "fallback-locale"?: components["parameters"]["fallbackLocale"];
                /** @description How deep related documents are put in place of their ids. */
                depth?: components["parameters"]["depth"];
                /** @description `true`: documents in the trash too. For people of the office only. */
                trash?: components["parameters"]["trash"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of results */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MediaVersionPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
        };
    };
    duplicateMedia: {
        parameters: {
            query?: {
                /** @description How deep related documents are put in place of their ids. */
                depth?: components["parameters"]["depth"];
            };
            header?: never;
            path: {
                /** @description The document’s id. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MediaAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
        };
    };
    getMediaVersion: {
        parameters: {
            query?: {
                /** @description Language of the content. */
                locale?: components["parameters"]["locale"];
                /** @description Language of texts without a translation; `none`: no language, such texts are empty. */
                "fallback-locale"?: components["parameters"]["fallbackLocale"];
                /** @description How deep related documents are put in place of their ids. */
                depth?: components["parameters"]["depth"];
                /** @description `true`: documents in the trash too. For people of the office only. */
                trash?: components["parameters"]["trash"];
            };
            header?: never;
            path: {
                /** @description The version’s id. */
                id: components["parameters"]["versionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MediaVersion"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    restoreMediaVersion: {
        parameters: {
            query?: {
                /** @description `true`: saves a draft and leaves alone what is published. */
                draft?: components["parameters"]["draftWrite"];
                /** @description How deep related documents are put in place of their ids. */
                depth?: components["parameters"]["depth"];
            };
            header?: never;
            path: {
                /** @description The version’s id. */
                id: components["parameters"]["versionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MediaSaved"] & {
                        /** @description What happened, in words. */
                        message: string;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
        };
    };
    downloadAttachmentFile: {
        parameters: {
            query?: never;
            header?: {
                /** @description Which part of the file, such as `bytes=0-1023`. */
                Range?: string;
            };
            path: {
                /** @description The file’s name, from the field `filename`. */
                filename: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file’s content */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": unknown;
                    "application/vnd.oasis.opendocument.text": unknown;
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": unknown;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                    "text/csv": unknown;
                };
            };
            /** @description Part of the file */
            206: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": unknown;
                    "application/vnd.oasis.opendocument.text": unknown;
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": unknown;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                    "text/csv": unknown;
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    countAttachments: {
        parameters: {
            query?: {
                /** @description Conditions: `where[field][operator]=value`, such as `where[slug][equals]=krakow`. A path may lead into a related document (`where[country.code][equals]=PL`); conditions are joined by `where[and][0][…]` and `where[or][0][…]`. */
                where?: components["parameters"]["Attachment.where"];
                /** @description Language of the content. */
                locale?: components["parameters"]["locale"];
                /** @description `true`: documents in the trash too. For people of the office only. */
                trash?: components["parameters"]["trash"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Count"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
        };
    };
    listAttachments: {
        parameters: {
            query?: {
                /** @description Conditions: `where[field][operator]=value`, such as `where[slug][equals]=krakow`. A path may lead into a related document (`where[country.code][equals]=PL`); conditions are joined by `where[and][0][…]` and `where[or][0][…]`. */
                where?: components["parameters"]["Attachment.where"];
                /** @description Fields to sort by, separated by commas; a minus in front: descending. */
                sort?: components["parameters"]["Attachment.sort"];
                /** @description How many documents on a page; 0: all. */
                limit?: components["parameters"]["limit"];
                /** @description Number of the page, from 1. */
                page?: components["parameters"]["page"];
                /** @description `false`: without counting all documents, which is faster. */
                pagination?: components["parameters"]["pagination"];
                /** @description Language of the content. */
                locale?: components["parameters"]["locale"];
                /** @description Language of texts without a translation; `none`: no language, such texts are empty. */
                "fallback-locale"?: components["parameters"]["fallbackLocale"];
                /** @description Only these fields (`select[title]=true`), or all but these (`select[body]=false`). The id is always there. */
                select?: components["parameters"]["Attachment.select"];
                /** @description Fields of related documents, by collection: `populate[countries][name]=true`. */
                populate?: components["parameters"]["populate"];
                /** @description How deep related documents are put in place of their ids. */
                depth?: components["parameters"]["depth"];
                /** @description `true`: the newest version, unpublished ones too. Needs a key for drafts, or a sign-in. */
                draft?: components["parameters"]["draft"];
                /** @description `true`: documents in the trash too. For people of the office only. */
                trash?: components["parameters"]["trash"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of results */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttachmentPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
        };
    };
    createAttachment: {
        parameters: {
            query?: {
                /** @description `true`: saves a draft and leaves alone what is published. */
                draft?: components["parameters"]["draftWrite"];
                /** @description How deep related documents are put in place of their ids. */
                depth?: components["parameters"]["depth"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** @description The file’s content */
                    file: string;
                    /** @description Fields as JSON */
                    _payload?: string;
                };
            };
        };
        responses: {
            /** @description The answer */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttachmentAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
        };
    };
    deleteManyAttachments: {
        parameters: {
            query?: {
                /** @description Conditions: `where[field][operator]=value`, such as `where[slug][equals]=krakow`. A path may lead into a related document (`where[country.code][equals]=PL`); conditions are joined by `where[and][0][…]` and `where[or][0][…]`. */
                where?: components["parameters"]["Attachment.where"];
                /** @description How deep related documents are put in place of their ids. */
                depth?: components["parameters"]["depth"];
                /** @description `true`: documents in the trash too. For people of the office only. */
                trash?: components["parameters"]["trash"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The documents changed, and those that could not be */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttachmentBulkAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            423: components["responses"]["Locked"];
        };
    };
    updateManyAttachments: {
        parameters: {
            query?: {
                /** @description Conditions: `where[field][operator]=value`, such as `where[slug][equals]=krakow`. A path may lead into a related document (`where[country.code][equals]=PL`); conditions are joined by `where[and][0][…]` and `where[or][0][…]`. */
                where?: components["parameters"]["Attachment.where"];
                /** @description How many documents on a page; 0: all. */
                limit?: components["parameters"]["limit"];
                /** @description Fields to sort by, separated by commas; a minus in front: descending. */
                sort?: components["parameters"]["Attachment.sort"];
                /** @description `true`: saves a draft and leaves alone what is published. */
                draft?: components["parameters"]["draftWrite"];
                /** @description How deep related documents are put in place of their ids. */
                depth?: components["parameters"]["depth"];
                /** @description `true`: documents in the trash too. For people of the office only. */
                trash?: components["parameters"]["trash"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AttachmentInput"];
            };
        };
        responses: {
            /** @description The documents changed, and those that could not be */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttachmentBulkAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            423: components["responses"]["Locked"];
        };
    };
    getAttachment: {
        parameters: {
            query?: {
                /** @description Language of the content. */
                locale?: components["parameters"]["locale"];
                /** @description Language of texts without a translation; `none`: no language, such texts are empty. */
                "fallback-locale"?: components["parameters"]["fallbackLocale"];
                /** @description Only these fields (`select[title]=true`), or all but these (`select[body]=false`). The id is always there. */
                select?: components["parameters"]["Attachment.select"];
                /** @description Fields of related documents, by collection: `populate[countries][name]=true`. */
                populate?: components["parameters"]["populate"];
                /** @description How deep related documents are put in place of their ids. */
                depth?: components["parameters"]["depth"];
                /** @description `true`: the newest version, unpublished ones too. Needs a key for drafts, or a sign-in. */
                draft?: components["parameters"]["draft"];
                /** @description `true`: documents in the trash too. For people of the office only. */
                trash?: components["parameters"]["trash"];
            };
            header?: never;
            path: {
                /** @description The document’s id. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Attachment"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    deleteAttachment: {
        parameters: {
            query?: {
                /** @description How deep related documents are put in place of their ids. */
                depth?: components["parameters"]["depth"];
                /** @description `true`: documents in the trash too. For people of the office only. */
                trash?: components["parameters"]["trash"];
            };
            header?: never;
            path: {
                /** @description The document’s id. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttachmentAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            423: components["responses"]["Locked"];
        };
    };
    updateAttachment: {
        parameters: {
            query?: {
                /** @description `true`: saves a draft and leaves alone what is published. */
                draft?: components["parameters"]["draftWrite"];
                /** @description How deep related documents are put in place of their ids. */
                depth?: components["parameters"]["depth"];
                /** @description `true`: documents in the trash too. For people of the office only. */
                trash?: components["parameters"]["trash"];
            };
            header?: never;
            path: {
                /** @description The document’s id. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AttachmentInput"];
                "multipart/form-data": {
                    /** @description The file’s content */
                    file?: string;
                    /** @description Fields as JSON */
                    _payload?: string;
                };
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttachmentAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            423: components["responses"]["Locked"];
        };
    };
    listAttachmentVersions: {
        parameters: {
            query?: {
                /** @description How many documents on a page; 0: all. */
                limit?: components["parameters"]["limit"];
                /** @description Number of the page, from 1. */
                page?: components["parameters"]["page"];
                /** @description `false`: without counting all documents, which is faster. */
                pagination?: components["parameters"]["pagination"];
                /** @description Language of the content. */
                locale?: components["parameters"]["locale"];
                /** @description Language of texts without a translation; `none`: no language, such texts are empty. */
                "fallback-locale"?: components["parameters"]["fallbackLocale"];
                /** @description How deep related documents are put in place of their ids. */
                depth?: components["parameters"]["depth"];
                /** @description `true`: documents in the trash too. For people of the office only. */
                trash?: components["parameters"]["trash"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of results */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttachmentVersionPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
        };
    };
    duplicateAttachment: {
        parameters: {
            query?: {
                /** @description How deep related documents are put in place of their ids. */
                depth?: components["parameters"]["depth"];
            };
            header?: never;
            path: {
                /** @description The document’s id. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttachmentAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
        };
    };
    getAttachmentVersion: {
        parameters: {
            query?: {
                /** @description Language of the content. */
                locale?: components["parameters"]["locale"];
                /** @description Language of texts without a translation; `none`: no language, such texts are empty. */
                "fallback-locale"?: components["parameters"]["fallbackLocale"];
                /** @description How deep related documents are put in place of their ids. */
                depth?: components["parameters"]["depth"];
                /** @description `true`: documents in the trash too. For people of the office only. */
                trash?: components["parameters"]["trash"];
            };
            header?: never;
            path: {
                /** @description The version’s id. */
                id: components["parameters"]["versionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttachmentVersion"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    restoreAttachmentVersion: {
        parameters: {
            query?: {
                /** @description `true`: saves a draft and leaves alone what is published. */
                draft?: components["parameters"]["draftWrite"];
                /** @description How deep related documents are put in place of their ids. */
                depth?: components["parameters"]["depth"];
            };
            header?: never;
            path: {
                /** @description The version’s id. */
                id: components["parameters"]["versionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttachmentSaved"] & {
                        /** @description What happened, in words. */
                        message: string;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
        };
    };
    countGlossaryTerms: {
        parameters: {
            query?: {
                /** @description Conditions: `where[field][operator]=value`, such as `where[slug][equals]=krakow`. A path may lead into a related document (`where[country.code][equals]=PL`); conditions are joined by `where[and][0][…]` and `where[or][0][…]`. */
                where?: components["parameters"]["GlossaryTerm.where"];
                /** @description Language of the content. */
                locale?: components["parameters"]["locale"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Count"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
        };
    };
    listGlossaryTerms: {
        parameters: {
            query?: {
                /** @description Conditions: `where[field][operator]=value`, such as `where[slug][equals]=krakow`. A path may lead into a related document (`where[country.code][equals]=PL`); conditions are joined by `where[and][0][…]` and `where[or][0][…]`. */
                where?: components["parameters"]["GlossaryTerm.where"];
                /** @description Fields to sort by, separated by commas; a minus in front: descending. */
                sort?: components["parameters"]["GlossaryTerm.sort"];
                /** @description How many documents on a page; 0: all. */
                limit?: components["parameters"]["limit"];
                /** @description Number of the page, from 1. */
                page?: components["parameters"]["page"];
                /** @description `false`: without counting all documents, which is faster. */
                pagination?: components["parameters"]["pagination"];
                /** @description Language of the content. */
                locale?: components["parameters"]["locale"];
                /** @description Language of texts without a translation; `none`: no language, such texts are empty. */
                "fallback-locale"?: components["parameters"]["fallbackLocale"];
                /** @description Only these fields (`select[title]=true`), or all but these (`select[body]=false`). The id is always there. */
                select?: components["parameters"]["GlossaryTerm.select"];
                /** @description Fields of related documents, by collection: `populate[countries][name]=true`. */
                populate?: components["parameters"]["populate"];
                /** @description How deep related documents are put in place of their ids. */
                depth?: components["parameters"]["depth"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of results */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GlossaryTermPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
        };
    };
    createGlossaryTerm: {
        parameters: {
            query?: {
                /** @description How deep related documents are put in place of their ids. */
                depth?: components["parameters"]["depth"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GlossaryTermInput"];
            };
        };
        responses: {
            /** @description The answer */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GlossaryTermAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
        };
    };
    deleteManyGlossaryTerms: {
        parameters: {
            query?: {
                /** @description Conditions: `where[field][operator]=value`, such as `where[slug][equals]=krakow`. A path may lead into a related document (`where[country.code][equals]=PL`); conditions are joined by `where[and][0][…]` and `where[or][0][…]`. */
                where?: components["parameters"]["GlossaryTerm.where"];
                /** @description How deep related documents are put in place of their ids. */
                depth?: components["parameters"]["depth"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The documents changed, and those that could not be */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GlossaryTermBulkAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            423: components["responses"]["Locked"];
        };
    };
    updateManyGlossaryTerms: {
        parameters: {
            query?: {
                /** @description Conditions: `where[field][operator]=value`, such as `where[slug][equals]=krakow`. A path may lead into a related document (`where[country.code][equals]=PL`); conditions are joined by `where[and][0][…]` and `where[or][0][…]`. */
                where?: components["parameters"]["GlossaryTerm.where"];
                /** @description How many documents on a page; 0: all. */
                limit?: components["parameters"]["limit"];
                /** @description Fields to sort by, separated by commas; a minus in front: descending. */
                sort?: components["parameters"]["GlossaryTerm.sort"];
                /** @description How deep related documents are put in place of their ids. */
                depth?: components["parameters"]["depth"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GlossaryTermInput"];
            };
        };
        responses: {
            /** @description The documents changed, and those that could not be */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GlossaryTermBulkAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            423: components["responses"]["Locked"];
        };
    };
    getGlossaryTerm: {
        parameters: {
            query?: {
                /** @description Language of the content. */
                locale?: components["parameters"]["locale"];
                /** @description Language of texts without a translation; `none`: no language, such texts are empty. */
                "fallback-locale"?: components["parameters"]["fallbackLocale"];
                /** @description Only these fields (`select[title]=true`), or all but these (`select[body]=false`). The id is always there. */
                select?: components["parameters"]["GlossaryTerm.select"];
                /** @description Fields of related documents, by collection: `populate[countries][name]=true`. */
                populate?: components["parameters"]["populate"];
                /** @description How deep related documents are put in place of their ids. */
                depth?: components["parameters"]["depth"];
            };
            header?: never;
            path: {
                /** @description The document’s id. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GlossaryTerm"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    deleteGlossaryTerm: {
        parameters: {
            query?: {
                /** @description How deep related documents are put in place of their ids. */
                depth?: components["parameters"]["depth"];
            };
            header?: never;
            path: {
                /** @description The document’s id. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GlossaryTermAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            423: components["responses"]["Locked"];
        };
    };
    updateGlossaryTerm: {
        parameters: {
            query?: {
                /** @description How deep related documents are put in place of their ids. */
                depth?: components["parameters"]["depth"];
            };
            header?: never;
            path: {
                /** @description The document’s id. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GlossaryTermInput"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GlossaryTermAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            423: components["responses"]["Locked"];
        };
    };
    logIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: email */
                    email: string;
                    /** @description 12 to 200 characters. */
                    password: string;
                };
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description What happened, in words. */
                        message: string;
                        user: components["schemas"]["User"];
                        token: string;
                        exp: number;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            413: components["responses"]["BodyTooLarge"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    logOut: {
        parameters: {
            query?: {
                /** @description `true`: logs out of all devices. */
                allSessions?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description What happened, in words. */
                        message: string;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
        };
    };
    getMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description What happened, in words. */
                        message: string;
                        user: components["schemas"]["User"] | null;
                        collection?: string;
                        strategy?: string;
                        token?: string;
                        exp?: number;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
        };
    };
    refreshToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description What happened, in words. */
                        message: string;
                        user: components["schemas"]["User"];
                        refreshedToken: string;
                        exp: number;
                        setCookie?: boolean;
                        strategy?: string | null;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
        };
    };
    forgotPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: email */
                    email: string;
                };
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description What happened, in words. */
                        message: string;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            413: components["responses"]["BodyTooLarge"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    resetPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The code from the e-mail. */
                    token: string;
                    /** @description 12 to 200 characters. */
                    password: string;
                };
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description What happened, in words. */
                        message: string;
                        user: components["schemas"]["User"];
                        token?: string;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["BodyTooLarge"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    unlockAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: email */
                    email: string;
                };
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description What happened, in words. */
                        message: string;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["BodyTooLarge"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listPreviewLinks: {
        parameters: {
            query?: {
                /** @description Conditions: `where[field][operator]=value`, such as `where[slug][equals]=krakow`. A path may lead into a related document (`where[country.code][equals]=PL`); conditions are joined by `where[and][0][…]` and `where[or][0][…]`. */
                where?: components["parameters"]["PreviewLink.where"];
                /** @description Fields to sort by, separated by commas; a minus in front: descending. */
                sort?: components["parameters"]["PreviewLink.sort"];
                /** @description How many documents on a page; 0: all. */
                limit?: components["parameters"]["limit"];
                /** @description Number of the page, from 1. */
                page?: components["parameters"]["page"];
                /** @description `false`: without counting all documents, which is faster. */
                pagination?: components["parameters"]["pagination"];
                /** @description Language of the content. */
                locale?: components["parameters"]["locale"];
                /** @description Language of texts without a translation; `none`: no language, such texts are empty. */
                "fallback-locale"?: components["parameters"]["fallbackLocale"];
                /** @description Only these fields (`select[title]=true`), or all but these (`select[body]=false`). The id is always there. */
                select?: components["parameters"]["PreviewLink.select"];
                /** @description Fields of related documents, by collection: `populate[countries][name]=true`. */
                populate?: components["parameters"]["populate"];
                /** @description How deep related documents are put in place of their ids. */
                depth?: components["parameters"]["depth"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of results */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreviewLinkPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
        };
    };
    createPreviewLink: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The document’s collection, with id. */
                    collection?: string;
                    id?: string;
                    /** @description In the place of collection and id. */
                    global?: string;
                    /** @enum {string} */
                    locale: "pl" | "en";
                    /** @description For how many seconds it works. */
                    expiresIn: number;
                };
            };
        };
        responses: {
            /** @description The link */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        doc: components["schemas"]["PreviewLink"];
                        /** Format: uri */
                        url: string;
                        token: string;
                        /** Format: date-time */
                        expiresAt: string;
                    };
                };
            };
            /** @description `bad-request`, `unknown-locale` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `source-not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `preview-not-possible`, `preview-links-too-many`, `write-conflict` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteManyPreviewLinks: {
        parameters: {
            query?: {
                /** @description Conditions: `where[field][operator]=value`, such as `where[slug][equals]=krakow`. A path may lead into a related document (`where[country.code][equals]=PL`); conditions are joined by `where[and][0][…]` and `where[or][0][…]`. */
                where?: components["parameters"]["PreviewLink.where"];
                /** @description How deep related documents are put in place of their ids. */
                depth?: components["parameters"]["depth"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The documents changed, and those that could not be */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreviewLinkBulkAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            423: components["responses"]["Locked"];
        };
    };
    updateManyPreviewLinks: {
        parameters: {
            query?: {
                /** @description Conditions: `where[field][operator]=value`, such as `where[slug][equals]=krakow`. A path may lead into a related document (`where[country.code][equals]=PL`); conditions are joined by `where[and][0][…]` and `where[or][0][…]`. */
                where?: components["parameters"]["PreviewLink.where"];
                /** @description How many documents on a page; 0: all. */
                limit?: components["parameters"]["limit"];
                /** @description Fields to sort by, separated by commas; a minus in front: descending. */
                sort?: components["parameters"]["PreviewLink.sort"];
                /** @description How deep related documents are put in place of their ids. */
                depth?: components["parameters"]["depth"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreviewLinkInput"];
            };
        };
        responses: {
            /** @description The documents changed, and those that could not be */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreviewLinkBulkAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            423: components["responses"]["Locked"];
        };
    };
    countPreviewLinks: {
        parameters: {
            query?: {
                /** @description Conditions: `where[field][operator]=value`, such as `where[slug][equals]=krakow`. A path may lead into a related document (`where[country.code][equals]=PL`); conditions are joined by `where[and][0][…]` and `where[or][0][…]`. */
                where?: components["parameters"]["PreviewLink.where"];
                /** @description Language of the content. */
                locale?: components["parameters"]["locale"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Count"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
        };
    };
    getPreviewLink: {
        parameters: {
            query?: {
                /** @description Language of the content. */
                locale?: components["parameters"]["locale"];
                /** @description Language of texts without a translation; `none`: no language, such texts are empty. */
                "fallback-locale"?: components["parameters"]["fallbackLocale"];
                /** @description Only these fields (`select[title]=true`), or all but these (`select[body]=false`). The id is always there. */
                select?: components["parameters"]["PreviewLink.select"];
                /** @description Fields of related documents, by collection: `populate[countries][name]=true`. */
                populate?: components["parameters"]["populate"];
                /** @description How deep related documents are put in place of their ids. */
                depth?: components["parameters"]["depth"];
            };
            header?: never;
            path: {
                /** @description The document’s id. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreviewLink"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    deletePreviewLink: {
        parameters: {
            query?: {
                /** @description How deep related documents are put in place of their ids. */
                depth?: components["parameters"]["depth"];
            };
            header?: never;
            path: {
                /** @description The document’s id. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreviewLinkAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            423: components["responses"]["Locked"];
        };
    };
    updatePreviewLink: {
        parameters: {
            query?: {
                /** @description How deep related documents are put in place of their ids. */
                depth?: components["parameters"]["depth"];
            };
            header?: never;
            path: {
                /** @description The document’s id. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreviewLinkInput"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreviewLinkAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            423: components["responses"]["Locked"];
        };
    };
    countTranslations: {
        parameters: {
            query?: {
                /** @description Conditions: `where[field][operator]=value`, such as `where[slug][equals]=krakow`. A path may lead into a related document (`where[country.code][equals]=PL`); conditions are joined by `where[and][0][…]` and `where[or][0][…]`. */
                where?: components["parameters"]["Translation.where"];
                /** @description Language of the content. */
                locale?: components["parameters"]["locale"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Count"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
        };
    };
    listTranslations: {
        parameters: {
            query?: {
                /** @description Conditions: `where[field][operator]=value`, such as `where[slug][equals]=krakow`. A path may lead into a related document (`where[country.code][equals]=PL`); conditions are joined by `where[and][0][…]` and `where[or][0][…]`. */
                where?: components["parameters"]["Translation.where"];
                /** @description Fields to sort by, separated by commas; a minus in front: descending. */
                sort?: components["parameters"]["Translation.sort"];
                /** @description How many documents on a page; 0: all. */
                limit?: components["parameters"]["limit"];
                /** @description Number of the page, from 1. */
                page?: components["parameters"]["page"];
                /** @description `false`: without counting all documents, which is faster. */
                pagination?: components["parameters"]["pagination"];
                /** @description Language of the content. */
                locale?: components["parameters"]["locale"];
                /** @description Language of texts without a translation; `none`: no language, such texts are empty. */
                "fallback-locale"?: components["parameters"]["fallbackLocale"];
                /** @description Only these fields (`select[title]=true`), or all but these (`select[body]=false`). The id is always there. */
                select?: components["parameters"]["Translation.select"];
                /** @description Fields of related documents, by collection: `populate[countries][name]=true`. */
                populate?: components["parameters"]["populate"];
                /** @description How deep related documents are put in place of their ids. */
                depth?: components["parameters"]["depth"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of results */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TranslationPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
        };
    };
    createTranslation: {
        parameters: {
            query?: {
                /** @description How deep related documents are put in place of their ids. */
                depth?: components["parameters"]["depth"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TranslationInput"];
            };
        };
        responses: {
            /** @description The answer */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TranslationAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
        };
    };
    deleteManyTranslations: {
        parameters: {
            query?: {
                /** @description Conditions: `where[field][operator]=value`, such as `where[slug][equals]=krakow`. A path may lead into a related document (`where[country.code][equals]=PL`); conditions are joined by `where[and][0][…]` and `where[or][0][…]`. */
                where?: components["parameters"]["Translation.where"];
                /** @description How deep related documents are put in place of their ids. */
                depth?: components["parameters"]["depth"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The documents changed, and those that could not be */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TranslationBulkAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            423: components["responses"]["Locked"];
        };
    };
    updateManyTranslations: {
        parameters: {
            query?: {
                /** @description Conditions: `where[field][operator]=value`, such as `where[slug][equals]=krakow`. A path may lead into a related document (`where[country.code][equals]=PL`); conditions are joined by `where[and][0][…]` and `where[or][0][…]`. */
                where?: components["parameters"]["Translation.where"];
                /** @description How many documents on a page; 0: all. */
                limit?: components["parameters"]["limit"];
                /** @description Fields to sort by, separated by commas; a minus in front: descending. */
                sort?: components["parameters"]["Translation.sort"];
                /** @description How deep related documents are put in place of their ids. */
                depth?: components["parameters"]["depth"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TranslationInput"];
            };
        };
        responses: {
            /** @description The documents changed, and those that could not be */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TranslationBulkAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            423: components["responses"]["Locked"];
        };
    };
    getTranslation: {
        parameters: {
            query?: {
                /** @description Language of the content. */
                locale?: components["parameters"]["locale"];
                /** @description Language of texts without a translation; `none`: no language, such texts are empty. */
                "fallback-locale"?: components["parameters"]["fallbackLocale"];
                /** @description Only these fields (`select[title]=true`), or all but these (`select[body]=false`). The id is always there. */
                select?: components["parameters"]["Translation.select"];
                /** @description Fields of related documents, by collection: `populate[countries][name]=true`. */
                populate?: components["parameters"]["populate"];
                /** @description How deep related documents are put in place of their ids. */
                depth?: components["parameters"]["depth"];
            };
            header?: never;
            path: {
                /** @description The document’s id. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Translation"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    deleteTranslation: {
        parameters: {
            query?: {
                /** @description How deep related documents are put in place of their ids. */
                depth?: components["parameters"]["depth"];
            };
            header?: never;
            path: {
                /** @description The document’s id. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TranslationAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            423: components["responses"]["Locked"];
        };
    };
    updateTranslation: {
        parameters: {
            query?: {
                /** @description How deep related documents are put in place of their ids. */
                depth?: components["parameters"]["depth"];
            };
            header?: never;
            path: {
                /** @description The document’s id. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TranslationInput"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TranslationAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            423: components["responses"]["Locked"];
        };
    };
    listTranslationVersions: {
        parameters: {
            query?: {
                /** @description How many documents on a page; 0: all. */
                limit?: components["parameters"]["limit"];
                /** @description Number of the page, from 1. */
                page?: components["parameters"]["page"];
                /** @description `false`: without counting all documents, which is faster. */
                pagination?: components["parameters"]["pagination"];
                /** @description Language of the content. */
                locale?: components["parameters"]["locale"];
                /** @description Language of texts without a translation; `none`: no language, such texts are empty. */
                "fallback-locale"?: components["parameters"]["fallbackLocale"];
                /** @description How deep related documents are put in place of their ids. */
                depth?: components["parameters"]["depth"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of results */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TranslationVersionPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
        };
    };
    getTranslationVersion: {
        parameters: {
            query?: {
                /** @description Language of the content. */
                locale?: components["parameters"]["locale"];
                /** @description Language of texts without a translation; `none`: no language, such texts are empty. */
                "fallback-locale"?: components["parameters"]["fallbackLocale"];
                /** @description How deep related documents are put in place of their ids. */
                depth?: components["parameters"]["depth"];
            };
            header?: never;
            path: {
                /** @description The version’s id. */
                id: components["parameters"]["versionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TranslationVersion"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    restoreTranslationVersion: {
        parameters: {
            query?: {
                /** @description How deep related documents are put in place of their ids. */
                depth?: components["parameters"]["depth"];
            };
            header?: never;
            path: {
                /** @description The version’s id. */
                id: components["parameters"]["versionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TranslationSaved"] & {
                        /** @description What happened, in words. */
                        message: string;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
        };
    };
    countMemoryUnits: {
        parameters: {
            query?: {
                /** @description Conditions: `where[field][operator]=value`, such as `where[slug][equals]=krakow`. A path may lead into a related document (`where[country.code][equals]=PL`); conditions are joined by `where[and][0][…]` and `where[or][0][…]`. */
                where?: components["parameters"]["MemoryUnit.where"];
                /** @description Language of the content. */
                locale?: components["parameters"]["locale"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Count"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
        };
    };
    listMemoryUnits: {
        parameters: {
            query?: {
                /** @description Conditions: `where[field][operator]=value`, such as `where[slug][equals]=krakow`. A path may lead into a related document (`where[country.code][equals]=PL`); conditions are joined by `where[and][0][…]` and `where[or][0][…]`. */
                where?: components["parameters"]["MemoryUnit.where"];
                /** @description Fields to sort by, separated by commas; a minus in front: descending. */
                sort?: components["parameters"]["MemoryUnit.sort"];
                /** @description How many documents on a page; 0: all. */
                limit?: components["parameters"]["limit"];
                /** @description Number of the page, from 1. */
                page?: components["parameters"]["page"];
                /** @description `false`: without counting all documents, which is faster. */
                pagination?: components["parameters"]["pagination"];
                /** @description Language of the content. */
                locale?: components["parameters"]["locale"];
                /** @description Language of texts without a translation; `none`: no language, such texts are empty. */
                "fallback-locale"?: components["parameters"]["fallbackLocale"];
                /** @description Only these fields (`select[title]=true`), or all but these (`select[body]=false`). The id is always there. */
                select?: components["parameters"]["MemoryUnit.select"];
                /** @description Fields of related documents, by collection: `populate[countries][name]=true`. */
                populate?: components["parameters"]["populate"];
                /** @description How deep related documents are put in place of their ids. */
                depth?: components["parameters"]["depth"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of results */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemoryUnitPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
        };
    };
    createMemoryUnit: {
        parameters: {
            query?: {
                /** @description How deep related documents are put in place of their ids. */
                depth?: components["parameters"]["depth"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MemoryUnitInput"];
            };
        };
        responses: {
            /** @description The answer */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemoryUnitAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
        };
    };
    deleteManyMemoryUnits: {
        parameters: {
            query?: {
                /** @description Conditions: `where[field][operator]=value`, such as `where[slug][equals]=krakow`. A path may lead into a related document (`where[country.code][equals]=PL`); conditions are joined by `where[and][0][…]` and `where[or][0][…]`. */
                where?: components["parameters"]["MemoryUnit.where"];
                /** @description How deep related documents are put in place of their ids. */
                depth?: components["parameters"]["depth"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The documents changed, and those that could not be */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemoryUnitBulkAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            423: components["responses"]["Locked"];
        };
    };
    updateManyMemoryUnits: {
        parameters: {
            query?: {
                /** @description Conditions: `where[field][operator]=value`, such as `where[slug][equals]=krakow`. A path may lead into a related document (`where[country.code][equals]=PL`); conditions are joined by `where[and][0][…]` and `where[or][0][…]`. */
                where?: components["parameters"]["MemoryUnit.where"];
                /** @description How many documents on a page; 0: all. */
                limit?: components["parameters"]["limit"];
                /** @description Fields to sort by, separated by commas; a minus in front: descending. */
                sort?: components["parameters"]["MemoryUnit.sort"];
                /** @description How deep related documents are put in place of their ids. */
                depth?: components["parameters"]["depth"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MemoryUnitInput"];
            };
        };
        responses: {
            /** @description The documents changed, and those that could not be */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemoryUnitBulkAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            423: components["responses"]["Locked"];
        };
    };
    getMemoryUnit: {
        parameters: {
            query?: {
                /** @description Language of the content. */
                locale?: components["parameters"]["locale"];
                /** @description Language of texts without a translation; `none`: no language, such texts are empty. */
                "fallback-locale"?: components["parameters"]["fallbackLocale"];
                /** @description Only these fields (`select[title]=true`), or all but these (`select[body]=false`). The id is always there. */
                select?: components["parameters"]["MemoryUnit.select"];
                /** @description Fields of related documents, by collection: `populate[countries][name]=true`. */
                populate?: components["parameters"]["populate"];
                /** @description How deep related documents are put in place of their ids. */
                depth?: components["parameters"]["depth"];
            };
            header?: never;
            path: {
                /** @description The document’s id. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemoryUnit"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    deleteMemoryUnit: {
        parameters: {
            query?: {
                /** @description How deep related documents are put in place of their ids. */
                depth?: components["parameters"]["depth"];
            };
            header?: never;
            path: {
                /** @description The document’s id. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemoryUnitAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            423: components["responses"]["Locked"];
        };
    };
    updateMemoryUnit: {
        parameters: {
            query?: {
                /** @description How deep related documents are put in place of their ids. */
                depth?: components["parameters"]["depth"];
            };
            header?: never;
            path: {
                /** @description The document’s id. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MemoryUnitInput"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemoryUnitAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            423: components["responses"]["Locked"];
        };
    };
    countWebhooks: {
        parameters: {
            query?: {
                /** @description Conditions: `where[field][operator]=value`, such as `where[slug][equals]=krakow`. A path may lead into a related document (`where[country.code][equals]=PL`); conditions are joined by `where[and][0][…]` and `where[or][0][…]`. */
                where?: components["parameters"]["Webhook.where"];
                /** @description Language of the content. */
                locale?: components["parameters"]["locale"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Count"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
        };
    };
    listWebhooks: {
        parameters: {
            query?: {
                /** @description Conditions: `where[field][operator]=value`, such as `where[slug][equals]=krakow`. A path may lead into a related document (`where[country.code][equals]=PL`); conditions are joined by `where[and][0][…]` and `where[or][0][…]`. */
                where?: components["parameters"]["Webhook.where"];
                /** @description Fields to sort by, separated by commas; a minus in front: descending. */
                sort?: components["parameters"]["Webhook.sort"];
                /** @description How many documents on a page; 0: all. */
                limit?: components["parameters"]["limit"];
                /** @description Number of the page, from 1. */
                page?: components["parameters"]["page"];
                /** @description `false`: without counting all documents, which is faster. */
                pagination?: components["parameters"]["pagination"];
                /** @description Language of the content. */
                locale?: components["parameters"]["locale"];
                /** @description Language of texts without a translation; `none`: no language, such texts are empty. */
                "fallback-locale"?: components["parameters"]["fallbackLocale"];
                /** @description Only these fields (`select[title]=true`), or all but these (`select[body]=false`). The id is always there. */
                select?: components["parameters"]["Webhook.select"];
                /** @description Fields of related documents, by collection: `populate[countries][name]=true`. */
                populate?: components["parameters"]["populate"];
                /** @description How deep related documents are put in place of their ids. */
                depth?: components["parameters"]["depth"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of results */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
        };
    };
    createWebhook: {
        parameters: {
            query?: {
                /** @description How deep related documents are put in place of their ids. */
                depth?: components["parameters"]["depth"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookInput"];
            };
        };
        responses: {
            /** @description The answer */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
        };
    };
    deleteManyWebhooks: {
        parameters: {
            query?: {
                /** @description Conditions: `where[field][operator]=value`, such as `where[slug][equals]=krakow`. A path may lead into a related document (`where[country.code][equals]=PL`); conditions are joined by `where[and][0][…]` and `where[or][0][…]`. */
                where?: components["parameters"]["Webhook.where"];
                /** @description How deep related documents are put in place of their ids. */
                depth?: components["parameters"]["depth"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The documents changed, and those that could not be */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookBulkAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            423: components["responses"]["Locked"];
        };
    };
    updateManyWebhooks: {
        parameters: {
            query?: {
                /** @description Conditions: `where[field][operator]=value`, such as `where[slug][equals]=krakow`. A path may lead into a related document (`where[country.code][equals]=PL`); conditions are joined by `where[and][0][…]` and `where[or][0][…]`. */
                where?: components["parameters"]["Webhook.where"];
                /** @description How many documents on a page; 0: all. */
                limit?: components["parameters"]["limit"];
                /** @description Fields to sort by, separated by commas; a minus in front: descending. */
                sort?: components["parameters"]["Webhook.sort"];
                /** @description How deep related documents are put in place of their ids. */
                depth?: components["parameters"]["depth"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookInput"];
            };
        };
        responses: {
            /** @description The documents changed, and those that could not be */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookBulkAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            423: components["responses"]["Locked"];
        };
    };
    getWebhook: {
        parameters: {
            query?: {
                /** @description Language of the content. */
                locale?: components["parameters"]["locale"];
                /** @description Language of texts without a translation; `none`: no language, such texts are empty. */
                "fallback-locale"?: components["parameters"]["fallbackLocale"];
                /** @description Only these fields (`select[title]=true`), or all but these (`select[body]=false`). The id is always there. */
                select?: components["parameters"]["Webhook.select"];
                /** @description Fields of related documents, by collection: `populate[countries][name]=true`. */
                populate?: components["parameters"]["populate"];
                /** @description How deep related documents are put in place of their ids. */
                depth?: components["parameters"]["depth"];
            };
            header?: never;
            path: {
                /** @description The document’s id. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    deleteWebhook: {
        parameters: {
            query?: {
                /** @description How deep related documents are put in place of their ids. */
                depth?: components["parameters"]["depth"];
            };
            header?: never;
            path: {
                /** @description The document’s id. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            423: components["responses"]["Locked"];
        };
    };
    updateWebhook: {
        parameters: {
            query?: {
                /** @description How deep related documents are put in place of their ids. */
                depth?: components["parameters"]["depth"];
            };
            header?: never;
            path: {
                /** @description The document’s id. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookInput"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            423: components["responses"]["Locked"];
        };
    };
    countWebhookDeliveries: {
        parameters: {
            query?: {
                /** @description Conditions: `where[field][operator]=value`, such as `where[slug][equals]=krakow`. A path may lead into a related document (`where[country.code][equals]=PL`); conditions are joined by `where[and][0][…]` and `where[or][0][…]`. */
                where?: components["parameters"]["WebhookDelivery.where"];
                /** @description Language of the content. */
                locale?: components["parameters"]["locale"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Count"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
        };
    };
    listWebhookDeliveries: {
        parameters: {
            query?: {
                /** @description Conditions: `where[field][operator]=value`, such as `where[slug][equals]=krakow`. A path may lead into a related document (`where[country.code][equals]=PL`); conditions are joined by `where[and][0][…]` and `where[or][0][…]`. */
                where?: components["parameters"]["WebhookDelivery.where"];
                /** @description Fields to sort by, separated by commas; a minus in front: descending. */
                sort?: components["parameters"]["WebhookDelivery.sort"];
                /** @description How many documents on a page; 0: all. */
                limit?: components["parameters"]["limit"];
                /** @description Number of the page, from 1. */
                page?: components["parameters"]["page"];
                /** @description `false`: without counting all documents, which is faster. */
                pagination?: components["parameters"]["pagination"];
                /** @description Language of the content. */
                locale?: components["parameters"]["locale"];
                /** @description Language of texts without a translation; `none`: no language, such texts are empty. */
                "fallback-locale"?: components["parameters"]["fallbackLocale"];
                /** @description Only these fields (`select[title]=true`), or all but these (`select[body]=false`). The id is always there. */
                select?: components["parameters"]["WebhookDelivery.select"];
                /** @description Fields of related documents, by collection: `populate[countries][name]=true`. */
                populate?: components["parameters"]["populate"];
                /** @description How deep related documents are put in place of their ids. */
                depth?: components["parameters"]["depth"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of results */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDeliveryPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
        };
    };
    createWebhookDelivery: {
        parameters: {
            query?: {
                /** @description How deep related documents are put in place of their ids. */
                depth?: components["parameters"]["depth"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookDeliveryInput"];
            };
        };
        responses: {
            /** @description The answer */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDeliveryAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
        };
    };
    deleteManyWebhookDeliveries: {
        parameters: {
            query?: {
                /** @description Conditions: `where[field][operator]=value`, such as `where[slug][equals]=krakow`. A path may lead into a related document (`where[country.code][equals]=PL`); conditions are joined by `where[and][0][…]` and `where[or][0][…]`. */
                where?: components["parameters"]["WebhookDelivery.where"];
                /** @description How deep related documents are put in place of their ids. */
                depth?: components["parameters"]["depth"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The documents changed, and those that could not be */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDeliveryBulkAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            423: components["responses"]["Locked"];
        };
    };
    updateManyWebhookDeliveries: {
        parameters: {
            query?: {
                /** @description Conditions: `where[field][operator]=value`, such as `where[slug][equals]=krakow`. A path may lead into a related document (`where[country.code][equals]=PL`); conditions are joined by `where[and][0][…]` and `where[or][0][…]`. */
                where?: components["parameters"]["WebhookDelivery.where"];
                /** @description How many documents on a page; 0: all. */
                limit?: components["parameters"]["limit"];
                /** @description Fields to sort by, separated by commas; a minus in front: descending. */
                sort?: components["parameters"]["WebhookDelivery.sort"];
                /** @description How deep related documents are put in place of their ids. */
                depth?: components["parameters"]["depth"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookDeliveryInput"];
            };
        };
        responses: {
            /** @description The documents changed, and those that could not be */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDeliveryBulkAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            423: components["responses"]["Locked"];
        };
    };
    getWebhookDelivery: {
        parameters: {
            query?: {
                /** @description Language of the content. */
                locale?: components["parameters"]["locale"];
                /** @description Language of texts without a translation; `none`: no language, such texts are empty. */
                "fallback-locale"?: components["parameters"]["fallbackLocale"];
                /** @description Only these fields (`select[title]=true`), or all but these (`select[body]=false`). The id is always there. */
                select?: components["parameters"]["WebhookDelivery.select"];
                /** @description Fields of related documents, by collection: `populate[countries][name]=true`. */
                populate?: components["parameters"]["populate"];
                /** @description How deep related documents are put in place of their ids. */
                depth?: components["parameters"]["depth"];
            };
            header?: never;
            path: {
                /** @description The document’s id. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDelivery"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    deleteWebhookDelivery: {
        parameters: {
            query?: {
                /** @description How deep related documents are put in place of their ids. */
                depth?: components["parameters"]["depth"];
            };
            header?: never;
            path: {
                /** @description The document’s id. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDeliveryAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            423: components["responses"]["Locked"];
        };
    };
    updateWebhookDelivery: {
        parameters: {
            query?: {
                /** @description How deep related documents are put in place of their ids. */
                depth?: components["parameters"]["depth"];
            };
            header?: never;
            path: {
                /** @description The document’s id. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookDeliveryInput"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDeliveryAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            423: components["responses"]["Locked"];
        };
    };
    getSiteSettings: {
        parameters: {
            query?: {
                /** @description Language of the content. */
                locale?: components["parameters"]["locale"];
                /** @description Language of texts without a translation; `none`: no language, such texts are empty. */
                "fallback-locale"?: components["parameters"]["fallbackLocale"];
                /** @description Only these fields (`select[title]=true`), or all but these (`select[body]=false`). The id is always there. */
                select?: components["parameters"]["SiteSettings.select"];
                /** @description Fields of related documents, by collection: `populate[countries][name]=true`. */
                populate?: components["parameters"]["populate"];
                /** @description How deep related documents are put in place of their ids. */
                depth?: components["parameters"]["depth"];
                /** @description `true`: the newest version, unpublished ones too. Needs a key for drafts, or a sign-in. */
                draft?: components["parameters"]["draft"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SiteSettings"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    updateSiteSettings: {
        parameters: {
            query?: {
                /** @description `true`: saves a draft and leaves alone what is published. */
                draft?: components["parameters"]["draftWrite"];
                /** @description How deep related documents are put in place of their ids. */
                depth?: components["parameters"]["depth"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SiteSettingsInput"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The content as it was saved */
                        result: components["schemas"]["SiteSettingsSaved"];
                        /** @description What happened, in words. */
                        message: string;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            423: components["responses"]["Locked"];
        };
    };
    getSiteSettingsVersion: {
        parameters: {
            query?: {
                /** @description Language of the content. */
                locale?: components["parameters"]["locale"];
                /** @description Language of texts without a translation; `none`: no language, such texts are empty. */
                "fallback-locale"?: components["parameters"]["fallbackLocale"];
                /** @description How deep related documents are put in place of their ids. */
                depth?: components["parameters"]["depth"];
            };
            header?: never;
            path: {
                /** @description The version’s id. */
                id: components["parameters"]["versionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SiteSettingsVersion"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    restoreSiteSettingsVersion: {
        parameters: {
            query?: {
                /** @description `true`: saves a draft and leaves alone what is published. */
                draft?: components["parameters"]["draftWrite"];
                /** @description How deep related documents are put in place of their ids. */
                depth?: components["parameters"]["depth"];
            };
            header?: never;
            path: {
                /** @description The version’s id. */
                id: components["parameters"]["versionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        doc: Record<string, never>;
                        /** @description What happened, in words. */
                        message: string;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
        };
    };
    listSiteSettingsVersions: {
        parameters: {
            query?: {
                /** @description How many documents on a page; 0: all. */
                limit?: components["parameters"]["limit"];
                /** @description Number of the page, from 1. */
                page?: components["parameters"]["page"];
                /** @description `false`: without counting all documents, which is faster. */
                pagination?: components["parameters"]["pagination"];
                /** @description Language of the content. */
                locale?: components["parameters"]["locale"];
                /** @description Language of texts without a translation; `none`: no language, such texts are empty. */
                "fallback-locale"?: components["parameters"]["fallbackLocale"];
                /** @description How deep related documents are put in place of their ids. */
                depth?: components["parameters"]["depth"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of results */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SiteSettingsVersionPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
        };
    };
    getAccessibilityStatement: {
        parameters: {
            query?: {
                /** @description Language of the content. */
                locale?: components["parameters"]["locale"];
                /** @description Language of texts without a translation; `none`: no language, such texts are empty. */
                "fallback-locale"?: components["parameters"]["fallbackLocale"];
                /** @description Only these fields (`select[title]=true`), or all but these (`select[body]=false`). The id is always there. */
                select?: components["parameters"]["AccessibilityStatement.select"];
                /** @description Fields of related documents, by collection: `populate[countries][name]=true`. */
                populate?: components["parameters"]["populate"];
                /** @description How deep related documents are put in place of their ids. */
                depth?: components["parameters"]["depth"];
                /** @description `true`: the newest version, unpublished ones too. Needs a key for drafts, or a sign-in. */
                draft?: components["parameters"]["draft"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessibilityStatement"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    updateAccessibilityStatement: {
        parameters: {
            query?: {
                /** @description `true`: saves a draft and leaves alone what is published. */
                draft?: components["parameters"]["draftWrite"];
                /** @description How deep related documents are put in place of their ids. */
                depth?: components["parameters"]["depth"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccessibilityStatementInput"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The content as it was saved */
                        result: components["schemas"]["AccessibilityStatementSaved"];
                        /** @description What happened, in words. */
                        message: string;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            423: components["responses"]["Locked"];
        };
    };
    getAccessibilityStatementVersion: {
        parameters: {
            query?: {
                /** @description Language of the content. */
                locale?: components["parameters"]["locale"];
                /** @description Language of texts without a translation; `none`: no language, such texts are empty. */
                "fallback-locale"?: components["parameters"]["fallbackLocale"];
                /** @description How deep related documents are put in place of their ids. */
                depth?: components["parameters"]["depth"];
            };
            header?: never;
            path: {
                /** @description The version’s id. */
                id: components["parameters"]["versionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessibilityStatementVersion"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    restoreAccessibilityStatementVersion: {
        parameters: {
            query?: {
                /** @description `true`: saves a draft and leaves alone what is published. */
                draft?: components["parameters"]["draftWrite"];
                /** @description How deep related documents are put in place of their ids. */
                depth?: components["parameters"]["depth"];
            };
            header?: never;
            path: {
                /** @description The version’s id. */
                id: components["parameters"]["versionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        doc: Record<string, never>;
                        /** @description What happened, in words. */
                        message: string;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
        };
    };
    listAccessibilityStatementVersions: {
        parameters: {
            query?: {
                /** @description How many documents on a page; 0: all. */
                limit?: components["parameters"]["limit"];
                /** @description Number of the page, from 1. */
                page?: components["parameters"]["page"];
                /** @description `false`: without counting all documents, which is faster. */
                pagination?: components["parameters"]["pagination"];
                /** @description Language of the content. */
                locale?: components["parameters"]["locale"];
                /** @description Language of texts without a translation; `none`: no language, such texts are empty. */
                "fallback-locale"?: components["parameters"]["fallbackLocale"];
                /** @description How deep related documents are put in place of their ids. */
                depth?: components["parameters"]["depth"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of results */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessibilityStatementVersionPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
        };
    };
    getTranslationTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A collection or global, such as `programmes`. */
                source: string;
                /** @description Id of the document that is translated; for a global `global`. */
                sourceId: string;
                /** @description Language of the translation. */
                locale: "en";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The translator’s task */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        source: string;
                        sourceId: string;
                        locale: string;
                        title: string;
                        isSourcePublic: boolean;
                        /** @description Fields that all languages share. */
                        sharedFields: {
                            label: string;
                            value: string;
                        }[];
                        /** @enum {string} */
                        state: "missing" | "in-progress" | "stale" | "in-review" | "published";
                        words: number;
                        wordsToDo: number;
                        percent: number;
                        staleSegments: number;
                        missingSegments: number;
                        segments: {
                            /** @description The segment’s address: `title`, `milestones.<row id>.title`, `body#<hash of the words>`. */
                            address: string;
                            /** @description The field’s address. */
                            leaf: string;
                            label: string;
                            /** @description What the row of a list says in shared fields. */
                            row: string | null;
                            context: string;
                            /** @enum {string} */
                            kind: "text" | "textarea" | "richText";
                            block: string | null;
                            isRequired: boolean;
                            maxLength: number | null;
                            /** @description The Polish; formats and links are inline codes `<1>…</1>`. */
                            source: string;
                            codes: string[];
                            /** @description The text in work; empty where there is none. */
                            target: string;
                            /** @enum {string} */
                            state: "missing" | "translated" | "stale";
                            /** @description The Polish that a stale target was made from. */
                            madeFrom: string | null;
                            isMachineMade: boolean;
                        }[];
                        translation: {
                            id: string;
                            /** Format: date-time */
                            updatedAt: string;
                            /** Format: date-time */
                            doneAt: string | null;
                            /** Format: date-time */
                            publishedAt: string | null;
                        } | null;
                        mayEdit: boolean;
                        mayPublish: boolean;
                    };
                };
            };
            /** @description `bad-request`, `unknown-locale` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `source-not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    saveTranslation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A collection or global, such as `programmes`. */
                source: string;
                /** @description Id of the document that is translated; for a global `global`. */
                sourceId: string;
                /** @description Language of the translation. */
                locale: "en";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    segments?: {
                        address: string;
                        /** @description The segment’s text with inline codes. */
                        target: string;
                        /** @description The text that was on the screen: if somebody has changed it, nothing is changed (409). */
                        was?: string;
                    }[];
                    /** @description Text by field address. */
                    values?: Record<string, never>;
                    /** @description `updatedAt` of the translation that was on the screen: if somebody has saved since, nothing is changed (409). */
                    basedOn?: string | null;
                };
            };
        };
        responses: {
            /** @description The translation after the change */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        doc: components["schemas"]["Translation"];
                    };
                };
            };
            /** @description `bad-request`, `translation-unknown-path`, `translation-wrong-shape`, `unknown-locale` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `source-not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `translation-exists`, `translation-moved-on` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    markTranslationAsDone: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A collection or global, such as `programmes`. */
                source: string;
                /** @description Id of the document that is translated; for a global `global`. */
                sourceId: string;
                /** @description Language of the translation. */
                locale: "en";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The translation after the change */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        doc: components["schemas"]["Translation"];
                    };
                };
            };
            /** @description `unknown-locale` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`, `source-not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `translation-not-finished` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reopenTranslation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A collection or global, such as `programmes`. */
                source: string;
                /** @description Id of the document that is translated; for a global `global`. */
                sourceId: string;
                /** @description Language of the translation. */
                locale: "en";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The translation after the change */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        doc: components["schemas"]["Translation"];
                    };
                };
            };
            /** @description `unknown-locale` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`, `source-not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `translation-not-finished` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getTranslationSchedules: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A collection or global, such as `programmes`. */
                source: string;
                /** @description Id of the document that is translated; for a global `global`. */
                sourceId: string;
                /** @description Language of the translation. */
                locale: "en";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The earliest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        schedules: {
                            id: string;
                            /** @enum {string} */
                            intent: "publish" | "unpublish";
                            /**
                             * Format: date-time
                             * @description When: date and time with its time zone.
                             */
                            at: string;
                            /** @description Id of the person whose rights count when the time has come. */
                            scheduledBy: string;
                            /** @enum {string} */
                            state: "waiting" | "running" | "failed";
                            /** @description Why it failed. */
                            error: string | null;
                        }[];
                    };
                };
            };
            /** @description `bad-request`, `unknown-locale` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    scheduleTranslation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A collection or global, such as `programmes`. */
                source: string;
                /** @description Id of the document that is translated; for a global `global`. */
                sourceId: string;
                /** @description Language of the translation. */
                locale: "en";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date-time
                     * @description When: date and time with its time zone.
                     */
                    at: string;
                    /** @enum {string} */
                    intent: "publish" | "unpublish";
                };
            };
        };
        responses: {
            /** @description It is scheduled */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        schedule: {
                            id: string;
                            /** @enum {string} */
                            intent: "publish" | "unpublish";
                            /**
                             * Format: date-time
                             * @description When: date and time with its time zone.
                             */
                            at: string;
                            /** @description Id of the person whose rights count when the time has come. */
                            scheduledBy: string;
                            /** @enum {string} */
                            state: "waiting" | "running" | "failed";
                            /** @description Why it failed. */
                            error: string | null;
                        };
                    };
                };
            };
            /** @description `bad-request`, `unknown-locale` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    cancelTranslationSchedule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A collection or global, such as `programmes`. */
                source: string;
                /** @description Id of the document that is translated; for a global `global`. */
                sourceId: string;
                /** @description Language of the translation. */
                locale: "en";
                /** @description Its id in the list. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is cancelled */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `bad-request`, `unknown-locale` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `write-conflict` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getTranslationWorklist: {
        parameters: {
            query?: {
                /** @description Target locale. */
                locale?: "en";
                /** @description A collection or global. */
                collection?: string;
                /** @description State; several are joined by commas. */
                state?: string;
                /** @description Who took it: a person’s id, `me` or `none`. */
                assignee?: string;
                /** @description Documents too that are not public in Polish. */
                drafts?: boolean;
                /** @description Order; `-` reverses it. */
                sort?: "since" | "-since" | "title" | "-title" | "wordsToDo" | "-wordsToDo" | "percent" | "-percent";
                /** @description Rows on a page. */
                limit?: number;
                /** @description Page, from 1. */
                page?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the list */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            id: string;
                            source: string;
                            sourceId: string;
                            locale: string;
                            title: string;
                            /** @enum {string} */
                            state: "missing" | "in-progress" | "stale" | "in-review" | "published";
                            words: number;
                            wordsToDo: number;
                            percent: number;
                            staleSegments: number;
                            /** Format: date-time */
                            since: string;
                            isSourcePublic: boolean;
                            assignee: {
                                id: string;
                                name: string;
                            } | null;
                        }[];
                        totalRows: number;
                        totalPages: number;
                        page: number;
                        limit: number;
                    };
                };
            };
            /** @description `bad-request`, `unknown-locale` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getTranslationCoverage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The coverage */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        cells: {
                            source: string;
                            locale: string;
                            documents: {
                                missing: number;
                                "in-progress": number;
                                stale: number;
                                "in-review": number;
                                published: number;
                            };
                            words: number;
                            wordsToDo: number;
                        }[];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    takeTranslation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A collection or global, such as `programmes`. */
                source: string;
                /** @description Id of the document that is translated; for a global `global`. */
                sourceId: string;
                /** @description Language of the translation. */
                locale: "en";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The row after the change */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        row: {
                            id: string;
                            source: string;
                            sourceId: string;
                            locale: string;
                            title: string;
                            /** @enum {string} */
                            state: "missing" | "in-progress" | "stale" | "in-review" | "published";
                            words: number;
                            wordsToDo: number;
                            percent: number;
                            staleSegments: number;
                            /** Format: date-time */
                            since: string;
                            isSourcePublic: boolean;
                            assignee: {
                                id: string;
                                name: string;
                            } | null;
                        };
                    };
                };
            };
            /** @description `unknown-locale` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `translation-taken` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    releaseTranslation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A collection or global, such as `programmes`. */
                source: string;
                /** @description Id of the document that is translated; for a global `global`. */
                sourceId: string;
                /** @description Language of the translation. */
                locale: "en";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The row after the change */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        row: {
                            id: string;
                            source: string;
                            sourceId: string;
                            locale: string;
                            title: string;
                            /** @enum {string} */
                            state: "missing" | "in-progress" | "stale" | "in-review" | "published";
                            words: number;
                            wordsToDo: number;
                            percent: number;
                            staleSegments: number;
                            /** Format: date-time */
                            since: string;
                            isSourcePublic: boolean;
                            assignee: {
                                id: string;
                                name: string;
                            } | null;
                        };
                    };
                };
            };
            /** @description `unknown-locale` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `translation-taken` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getGlossary: {
        parameters: {
            query?: {
                /** @description Language of the translation. */
                locale?: "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The terms that have a translation into the language */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        locale: string;
                        terms: {
                            id: string;
                            /** @description The Polish term, in the nominative. */
                            term: string;
                            /** @description Forms that no ending tells. */
                            forms: string[];
                            /** @description The agreed translation. */
                            text: string;
                            /** @description What is not to be used. */
                            forbidden: string[];
                            note: string;
                        }[];
                    };
                };
            };
            /** @description `unknown-locale` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    downloadGlossaryCsv: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A CSV file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            400: components["responses"]["BadRequest"];
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    downloadGlossaryTbx: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A TBX file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-tbx": string;
                };
            };
            400: components["responses"]["BadRequest"];
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    importGlossary: {
        parameters: {
            query?: {
                /** @description Only look. */
                dryRun?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description What changed, or would */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        isDryRun: boolean;
                        created: number;
                        changed: number;
                        unchanged: number;
                        /** @description Without terms that stay as they are. */
                        terms: {
                            row: number;
                            term: string;
                            /** @enum {string} */
                            outcome: "created" | "changed";
                            changes: string[];
                        }[];
                        problems: {
                            /** @description Row of the table (its heading is 1), or number of the TBX concept. */
                            row: number;
                            /**
                             * @description An error keeps the whole file out, a warning tells what is passed over.
                             * @enum {string}
                             */
                            severity: "error" | "warning";
                            /** @enum {string} */
                            code: "term-missing" | "term-doubled" | "text-missing" | "too-long" | "forbidden-is-agreed" | "unknown-column" | "unknown-language" | "more-translations";
                            column: string | null;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description `bad-request`, `unreadable-file` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `glossary-term-exists`, `write-conflict` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `glossary-import-refused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMemorySuggestions: {
        parameters: {
            query: {
                /** @description The language that is translated into. */
                locale: "en";
                /** @description The Polish text; inline codes as `<1>…</1>`. */
                text: string;
                /** @description Where the text stands, such as `programmes:milestones.title`. */
                context?: string;
                /** @description How many suggestions at most. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Suggestions */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        locale: string;
                        /** @description False while the memory is still being read after a start: ask again for more. */
                        isComplete: boolean;
                        suggestions: {
                            id: string;
                            /** @description 101: the same text in the same context, 100: the same text, less: alike. */
                            percent: number;
                            source: string;
                            target: string;
                            /** @description Whether the inline codes need a look. */
                            codesDiffer: boolean;
                            context: string;
                            origin: {
                                /** @constant */
                                kind: "document";
                                source: string;
                                sourceId: string;
                            } | {
                                /** @constant */
                                kind: "import";
                                fileName: string;
                            };
                            /** Format: date-time */
                            updatedAt: string;
                        }[];
                    };
                };
            };
            /** @description `bad-request`, `unknown-locale` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportMemory: {
        parameters: {
            query: {
                /** @description The language that is translated into. */
                locale: "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A TMX file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-tmx+xml": string;
                };
            };
            /** @description `bad-request`, `unknown-locale` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    importMemory: {
        parameters: {
            query: {
                /** @description The language that is translated into. */
                locale: "en";
                /** @description Check only. */
                dryRun?: boolean;
                /** @description The file’s name, kept with its units. */
                fileName?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-tmx+xml": string;
            };
        };
        responses: {
            /** @description What changed or would change */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        dryRun: boolean;
                        added: number;
                        changed: number;
                        unchanged: number;
                        skipped: number;
                        /** @description The first 100 that change. */
                        changes: {
                            source: string;
                            context: string;
                            from: string;
                            to: string;
                        }[];
                        /** @description The first 100 that are left out. */
                        skippedUnits: {
                            /** @description Which `tu` of the file. */
                            unit: number;
                            /** @enum {string} */
                            reason: "no-source" | "no-target" | "empty" | "too-long" | "codes-broken";
                            text: string;
                        }[];
                    };
                };
            };
            /** @description `bad-request`, `unknown-locale`, `unreadable-file` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportXliff: {
        parameters: {
            query: {
                /** @description Collection or global of the one document. */
                source?: string;
                /** @description Id of the document; `global` for a global. */
                sourceId?: string;
                /** @description Target locale. */
                locale: "en";
                /** @description A collection or global. */
                collection?: string;
                /** @description State; several are joined by commas. */
                state?: string;
                /** @description Who took it: a person’s id, `me` or `none`. */
                assignee?: string;
                /** @description Documents too that are not public in Polish. */
                drafts?: boolean;
                /** @description All segments, or those to do only; by default all, and with `state=stale` those to do. */
                units?: "all" | "todo";
                /** @description Version of XLIFF. */
                version?: "2.0" | "1.2";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xliff+xml": string;
                };
            };
            /** @description `bad-request`, `unknown-locale` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `nothing-to-export`, `source-not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    importXliff: {
        parameters: {
            query?: {
                /** @description Only say what would change. */
                dryRun?: boolean;
                /** @description Target locale of a file that names none. */
                locale?: "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/xliff+xml": string;
            };
        };
        responses: {
            /** @description What has changed, or would */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        isDryRun: boolean;
                        documents: {
                            source: string;
                            sourceId: string;
                            /** @enum {string} */
                            locale: "en";
                            title: string;
                            changes: {
                                address: string;
                                label: string;
                                before: string;
                                after: string;
                            }[];
                            unchanged: number;
                            conflicts: {
                                /** @enum {string} */
                                code: "source-changed";
                                address: string;
                                label: string;
                                /** @description The Polish words of the file. */
                                sourceThen: string;
                                /** @description The Polish of now; null where it is gone. */
                                sourceNow: string | null;
                                target: string;
                                message: string;
                            }[];
                            warnings: {
                                /** @enum {string} */
                                code: "duplicate-unit" | "inline-code-lost" | "inline-code-unknown" | "not-used" | "too-long" | "unknown-unit";
                                address: string;
                                label: string | null;
                                line: number;
                                message: string;
                            }[];
                            isWritten: boolean;
                            problem: {
                                code: string;
                                detail: string;
                            } | null;
                        }[];
                        unknownDocuments: {
                            /** @enum {string} */
                            code: "unknown-document";
                            source: string;
                            sourceId: string;
                            message: string;
                        }[];
                        totals: {
                            documents: number;
                            changes: number;
                            unchanged: number;
                            conflicts: number;
                            warnings: number;
                            written: number;
                        };
                    };
                };
            };
            /** @description `bad-request`, `unknown-locale`, `xliff-too-many-documents`, `xliff-unreadable`, `xliff-wrong-languages` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `xliff-other-installation` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    notePresence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A collection or global, such as `programmes`. */
                source: string;
                /** @description Id of the document that is translated; for a global `global`. */
                sourceId: string;
                /** @description Language of the translation. */
                locale: "en";
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description The editor is being closed. */
                    isLeaving?: boolean;
                };
            };
        };
        responses: {
            /** @description Other people */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        others: {
                            id: string;
                            name: string;
                        }[];
                    };
                };
            };
            /** @description `bad-request`, `unknown-locale` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `source-not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `write-conflict` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    search: {
        parameters: {
            query: {
                /** @description The words. */
                q: string;
                /** @description The language that is searched. */
                locale?: "pl" | "en";
                /** @description In this collection only; several times for several. */
                collection?: string[];
                /** @description How many hits on a page. */
                limit?: number;
                /** @description The page’s number. */
                page?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Hits, the best first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        q: string;
                        /** @enum {string} */
                        locale: "pl" | "en";
                        hits: {
                            collection: string;
                            id: string;
                            slug: string | null;
                            title: string;
                            /**
                             * @description The language of the hit’s texts: Polish where there is no translation.
                             * @enum {string}
                             */
                            language: "pl" | "en";
                            score: number;
                            highlights: {
                                field: string;
                                /** @description HTML in which only `<mark>` is an element. */
                                text: string;
                                language: string | null;
                            }[];
                        }[];
                        totalHits: number;
                        totalPages: number;
                        page: number;
                        limit: number;
                    };
                };
            };
            /** @description `search-words-missing`, `search-too-long`, `unknown-locale`, `unknown-collection`, `limit-out-of-range`, `page-out-of-range` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-ready` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOpenData: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A DCAT-AP catalogue */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/ld+json": {
                        "@context": unknown;
                    };
                    "application/json": unknown[] | Record<string, never>;
                };
            };
            /** @description Unchanged since the version that you have (`If-None-Match`) */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            /** @description `not-acceptable` */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOpenDataCatalogue: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A DCAT-AP catalogue */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/ld+json": {
                        "@context": unknown;
                    };
                };
            };
            /** @description Unchanged since the version that you have (`If-None-Match`) */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
        };
    };
    downloadOpenDataSet: {
        parameters: {
            query?: {
                /** @description Language of the texts. */
                locale?: "pl" | "en";
                /** @description A byte order mark before the CSV, for Excel. */
                bom?: boolean;
            };
            header?: never;
            path: {
                /** @description The set and its format. */
                file: "member-cities.csv" | "member-cities.json" | "member-cities.jsonld" | "programmes.csv" | "programmes.json" | "programmes.jsonld" | "resolutions.csv" | "resolutions.json" | "resolutions.jsonld";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The data set */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>[];
                    "text/csv": string;
                    "application/ld+json": unknown[] | Record<string, never>;
                };
            };
            /** @description Unchanged since the version that you have (`If-None-Match`) */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `bad-request`, `unknown-locale` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unknown-dataset`, `unknown-format` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMachineTranslation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The engine, and the caller’s languages */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        isOn: boolean;
                        /** @enum {string|null} */
                        engine: "libretranslate" | "deepl" | "pseudo" | null;
                        /** @description Languages in which a draft can be asked for. */
                        locales: "en"[];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    translateByMachine: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A collection or global, such as `programmes`. */
                source: string;
                /** @description Id of the document that is translated. */
                sourceId: string;
                /** @description Language of the translation. */
                locale: "en";
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description Only these segments. */
                    addresses?: string[];
                };
            };
        };
        responses: {
            /** @description What was translated, and what was not */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        doc: components["schemas"]["Translation"] | null;
                        translated: string[];
                        left: {
                            /** @description The segment’s address. */
                            address: string;
                            /**
                             * @description `written`: a person wrote it; `moved-on`: it changed meanwhile.
                             * @enum {string}
                             */
                            reason: "written" | "moved-on";
                        }[];
                    };
                };
            };
            /** @description `bad-request`, `unknown-locale`, `translation-unknown-path` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `source-not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `machine-translation-off`, `write-conflict` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `machine-translation-failed` */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPreview: {
        parameters: {
            query: {
                /** @description The token of the preview link. */
                token: string;
                /** @description How deep documents that it refers to are put in place. */
                depth?: number;
                /** @description These fields only, such as `select[title]=true`. */
                select?: {
                    [key: string]: unknown;
                };
                /** @description Which fields documents that are put in place have, such as `populate[countries][name]=true`. */
                populate?: {
                    [key: string]: unknown;
                };
                /** @description The language of texts that are not translated. */
                "fallback-locale"?: "none" | "pl" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            /** @description `bad-request` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `preview-link-invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `preview-link-expired`, `preview-link-revoked` */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listChanges: {
        parameters: {
            query?: {
                /** @description The `cursor` of the answer before. Left out: first, in pages, all that is public now. */
                since?: string;
                /** @description In this language only. */
                locale?: "pl" | "en";
                /** @description In this collection or global only. */
                collection?: string;
                /** @description How many at most on a page. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of changes */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        changes: {
                            /** @description Its place in the order of changes; what is read in the first sync has none. */
                            sequence?: number;
                            /** @enum {string} */
                            kind: "published" | "updated" | "unpublished" | "deleted";
                            collection: string;
                            /** @description Of a global: `global`. */
                            id: string;
                            slug: string | null;
                            /** @enum {string} */
                            locale: "pl" | "en";
                            /** Format: date-time */
                            at: string;
                        }[];
                        /** @description Where to go on. */
                        cursor: string;
                        /** @description Whether the next page is there already. */
                        hasMore: boolean;
                    };
                };
            };
            /** @description Unchanged since the version that you have (`If-None-Match`) */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `bad-request`, `unknown-cursor`, `unknown-locale` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `cursor-expired` */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-ready` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revokePreviewLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The revoked link */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        doc: components["schemas"]["PreviewLink"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `write-conflict` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    publishTranslation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The translation’s id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The translation after the change */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        doc: components["schemas"]["Translation"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`, `source-not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `source-not-published`, `translation-machine-made`, `write-conflict` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `translation-incomplete` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    unpublishTranslation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The translation’s id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The translation after the change */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        doc: components["schemas"]["Translation"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`, `source-not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `source-not-published`, `translation-machine-made`, `write-conflict` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `translation-incomplete` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    pingWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How it ended */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        delivery: string;
                        /** @enum {string} */
                        outcome: "delivered" | "status" | "redirect" | "timeout" | "address-refused" | "host-unknown" | "certificate" | "unreachable";
                        status: number | null;
                        ms: number;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `webhook-without-secret` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    rotateWebhookSecret: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The new secret */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        /** Format: date-time */
                        createdAt: string;
                        secret: string;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `webhook-has-two-secrets` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listWebhookSecrets: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One or two */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        secrets: {
                            id: string;
                            /** Format: date-time */
                            createdAt: string;
                        }[];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeWebhookSecret: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                secret: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is removed */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `webhook-needs-a-secret` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    resendWebhookDelivery: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It will be sent */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        /** @enum {string} */
                        state: "waiting";
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `webhook-off`, `webhook-without-secret` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    queryGraphqlByAddress: {
        parameters: {
            query?: {
                /** @description A GraphQL query; left out where extensions gives the sum of a known one. */
                query?: string;
                /** @description The query’s variables. */
                variables?: string;
                /** @description Which operation, where there are several. */
                operationName?: string;
                /** @description A query by its SHA-256: `{"persistedQuery":{"version":1,"sha256Hash":"…"}}`. Where it is not known, the answer is the error PersistedQueryNotFound: send the sum once together with the query’s text. */
                extensions?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Data, and a list of errors where there are any */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: Record<string, never> | null;
                        errors?: {
                            message: string;
                        }[];
                    };
                    "application/graphql-response+json": {
                        data?: Record<string, never> | null;
                        errors?: {
                            message: string;
                        }[];
                    };
                };
            };
            /** @description The request or its data are not as they must be */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: Record<string, never> | null;
                        errors?: {
                            message: string;
                        }[];
                    };
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    queryGraphql: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "query": "{ pl: Programmes(locale: pl) { docs { title slug } } en: Programmes(locale: en) { docs { title slug } } }"
                 *     }
                 */
                "application/json": {
                    /** @description A GraphQL query; left out where extensions gives the sum of a known one. */
                    query?: string;
                    /** @description Which operation, where there are several. */
                    operationName?: string | null;
                    /** @description The query’s variables. */
                    variables?: Record<string, never> | null;
                    /** @description A query by its SHA-256: `{"persistedQuery":{"version":1,"sha256Hash":"…"}}`. Where it is not known, the answer is the error PersistedQueryNotFound: send the sum once together with the query’s text. */
                    extensions?: Record<string, never> | null;
                };
            };
        };
        responses: {
            /** @description Data, and a list of errors where there are any */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: Record<string, never> | null;
                        errors?: {
                            message: string;
                        }[];
                    };
                    "application/graphql-response+json": {
                        data?: Record<string, never> | null;
                        errors?: {
                            message: string;
                        }[];
                    };
                };
            };
            /** @description The request or its data are not as they must be */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: Record<string, never> | null;
                        errors?: {
                            message: string;
                        }[];
                    };
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BodyTooLarge"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getOpenApiDocument: {
        parameters: {
            query?: {
                /** @description Language of the descriptions; left out: as in `Accept-Language`, else Polish. */
                lang?: "pl" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            /** @description Unchanged since the version that you have (`If-None-Match`) */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
        };
    };
    readDocs: {
        parameters: {
            query?: {
                /** @description Language of the descriptions; left out: as in `Accept-Language`, else Polish. */
                lang?: "pl" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            400: components["responses"]["BadRequest"];
        };
    };
    followChanges: {
        parameters: {
            query?: {
                /** @description The `cursor` of the answer before. Left out: first, in pages, all that is public now. */
                since?: string;
                /** @description In this language only. */
                locale?: "pl" | "en";
                /** @description In this collection or global only. */
                collection?: string;
            };
            header?: {
                /** @description Cursor of the last event; a browser gives it by itself when it comes back. */
                "Last-Event-ID"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A stream of events that stays open */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            /** @description `bad-request`, `unknown-cursor`, `unknown-locale` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `cursor-expired` */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-ready` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It works */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        status: "ok";
                    };
                };
            };
        };
    };
    getReadiness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It works */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        status: "ok";
                        /** @enum {string} */
                        redis?: "ok" | "away";
                    };
                };
            };
            503: components["responses"]["NotReady"];
        };
    };
}
