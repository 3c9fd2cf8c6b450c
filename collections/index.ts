import type { CollectionConfig, GlobalConfig } from 'payload'

import { AccessibilityStatement } from './AccessibilityStatement'
import { ApiClients } from './ApiClients'
import { Attachments } from './Attachments'
import { Countries } from './Countries'
import { Experts } from './Experts'
import { ExpertiseAreas } from './ExpertiseAreas'
import { GlossaryTerms } from './GlossaryTerms'
import { GoodPractices } from './GoodPractices'
import { Media } from './Media'
import { MemberCities } from './MemberCities'
import { NationalNetworks } from './NationalNetworks'
import { Organisations } from './Organisations'
import { PreviewLinks } from './PreviewLinks'
import { Programmes } from './Programmes'
import { Resolutions } from './Resolutions'
import { SiteSettings } from './SiteSettings'
import { SourceDocuments } from './SourceDocuments'
import { Users } from './Users'

/** In the order of the admin's menu. */
export const collections: CollectionConfig[] = [
  Programmes,
  MemberCities,
  NationalNetworks,
  GoodPractices,
  Resolutions,
  SourceDocuments,
  Organisations,
  Experts,
  ExpertiseAreas,
  Countries,
  Media,
  Attachments,
  GlossaryTerms,
  Users,
  ApiClients,
  PreviewLinks,
]

export const globals: GlobalConfig[] = [SiteSettings, AccessibilityStatement]
