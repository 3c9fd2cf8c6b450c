import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`programmes_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`url\` text,
  	\`language\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`programmes_links_order_idx\` ON \`programmes_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`programmes_links_parent_id_idx\` ON \`programmes_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`programmes_links_locales\` (
  	\`label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`programmes_links\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`programmes_links_locales_locale_parent_id_unique\` ON \`programmes_links_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`programmes_organisations\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`organisation_id\` text(36),
  	\`role\` text,
  	\`from\` text,
  	\`until\` text,
  	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`programmes_organisations_order_idx\` ON \`programmes_organisations\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`programmes_organisations_parent_id_idx\` ON \`programmes_organisations\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`programmes_organisations_organisation_idx\` ON \`programmes_organisations\` (\`organisation_id\`);`)
  await db.run(sql`CREATE TABLE \`programmes_offers\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`programmes_offers_order_idx\` ON \`programmes_offers\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`programmes_offers_parent_id_idx\` ON \`programmes_offers\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`programmes_offers_locales\` (
  	\`title\` text,
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`programmes_offers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`programmes_offers_locales_locale_parent_id_unique\` ON \`programmes_offers_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`programmes_stated_figures\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`qualifier\` text DEFAULT 'exactly',
  	\`value\` numeric,
  	\`as_of\` text,
  	\`citation_document_id\` text(36),
  	\`citation_locator\` text,
  	\`citation_note\` text,
  	FOREIGN KEY (\`citation_document_id\`) REFERENCES \`source_documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`programmes_stated_figures_order_idx\` ON \`programmes_stated_figures\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`programmes_stated_figures_parent_id_idx\` ON \`programmes_stated_figures\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`programmes_stated_figures_citation_citation_document_idx\` ON \`programmes_stated_figures\` (\`citation_document_id\`);`)
  await db.run(sql`CREATE TABLE \`programmes_stated_figures_locales\` (
  	\`label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`programmes_stated_figures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`programmes_stated_figures_locales_locale_parent_id_unique\` ON \`programmes_stated_figures_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`programmes_milestones\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`date\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`programmes_milestones_order_idx\` ON \`programmes_milestones\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`programmes_milestones_parent_id_idx\` ON \`programmes_milestones\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`programmes_milestones_locales\` (
  	\`title\` text,
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`programmes_milestones\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`programmes_milestones_locales_locale_parent_id_unique\` ON \`programmes_milestones_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`programmes_priorities\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`number\` numeric,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`programmes_priorities_order_idx\` ON \`programmes_priorities\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`programmes_priorities_parent_id_idx\` ON \`programmes_priorities\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`programmes_priorities_locales\` (
  	\`title\` text,
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`programmes_priorities\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`programmes_priorities_locales_locale_parent_id_unique\` ON \`programmes_priorities_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`programmes_related_programmes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`programme_id\` text(36),
  	FOREIGN KEY (\`programme_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`programmes_related_programmes_order_idx\` ON \`programmes_related_programmes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`programmes_related_programmes_parent_id_idx\` ON \`programmes_related_programmes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`programmes_related_programmes_programme_idx\` ON \`programmes_related_programmes\` (\`programme_id\`);`)
  await db.run(sql`CREATE TABLE \`programmes_related_programmes_locales\` (
  	\`relation\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`programmes_related_programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`programmes_related_programmes_locales_locale_parent_id_uniqu\` ON \`programmes_related_programmes_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`programmes_citations\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`document_id\` text(36),
  	\`locator\` text,
  	\`note\` text,
  	FOREIGN KEY (\`document_id\`) REFERENCES \`source_documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`programmes_citations_order_idx\` ON \`programmes_citations\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`programmes_citations_parent_id_idx\` ON \`programmes_citations\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`programmes_citations_document_idx\` ON \`programmes_citations\` (\`document_id\`);`)
  await db.run(sql`CREATE TABLE \`programmes\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`slug\` text,
  	\`acronym\` text,
  	\`status\` text DEFAULT 'running',
  	\`started\` text,
  	\`eligibility_minimum_population\` numeric,
  	\`first_published_at\` text,
  	\`last_edited_by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`last_edited_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`programmes_slug_idx\` ON \`programmes\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`programmes_acronym_idx\` ON \`programmes\` (\`acronym\`);`)
  await db.run(sql`CREATE INDEX \`programmes_status_idx\` ON \`programmes\` (\`status\`);`)
  await db.run(sql`CREATE INDEX \`programmes_started_idx\` ON \`programmes\` (\`started\`);`)
  await db.run(sql`CREATE INDEX \`programmes_first_published_at_idx\` ON \`programmes\` (\`first_published_at\`);`)
  await db.run(sql`CREATE INDEX \`programmes_last_edited_by_idx\` ON \`programmes\` (\`last_edited_by_id\`);`)
  await db.run(sql`CREATE INDEX \`programmes_updated_at_idx\` ON \`programmes\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`programmes_created_at_idx\` ON \`programmes\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`programmes_deleted_at_idx\` ON \`programmes\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`programmes__status_idx\` ON \`programmes\` (\`_status\`);`)
  await db.run(sql`CREATE INDEX \`programmes__status_createdat_idx\` ON \`programmes\` (\`_status\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`programmes__status_updatedat_idx\` ON \`programmes\` (\`_status\`,\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`programmes_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`body\` text,
  	\`eligibility_description\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`programmes_title_idx\` ON \`programmes_locales\` (\`title\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`programmes_locales_locale_parent_id_unique\` ON \`programmes_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`programmes_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`resolutions_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`resolutions_id\`) REFERENCES \`resolutions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`programmes_rels_order_idx\` ON \`programmes_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`programmes_rels_parent_idx\` ON \`programmes_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`programmes_rels_path_idx\` ON \`programmes_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`programmes_rels_resolutions_id_idx\` ON \`programmes_rels\` (\`resolutions_id\`);`)
  await db.run(sql`CREATE TABLE \`_programmes_v_version_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`url\` text,
  	\`language\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_programmes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_links_order_idx\` ON \`_programmes_v_version_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_links_parent_id_idx\` ON \`_programmes_v_version_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_programmes_v_version_links_locales\` (
  	\`label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_programmes_v_version_links\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_programmes_v_version_links_locales_locale_parent_id_unique\` ON \`_programmes_v_version_links_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`_programmes_v_version_organisations\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`organisation_id\` text(36),
  	\`role\` text,
  	\`from\` text,
  	\`until\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_programmes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_organisations_order_idx\` ON \`_programmes_v_version_organisations\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_organisations_parent_id_idx\` ON \`_programmes_v_version_organisations\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_organisations_organisation_idx\` ON \`_programmes_v_version_organisations\` (\`organisation_id\`);`)
  await db.run(sql`CREATE TABLE \`_programmes_v_version_offers\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_programmes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_offers_order_idx\` ON \`_programmes_v_version_offers\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_offers_parent_id_idx\` ON \`_programmes_v_version_offers\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_programmes_v_version_offers_locales\` (
  	\`title\` text,
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_programmes_v_version_offers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_programmes_v_version_offers_locales_locale_parent_id_unique\` ON \`_programmes_v_version_offers_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`_programmes_v_version_stated_figures\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`qualifier\` text DEFAULT 'exactly',
  	\`value\` numeric,
  	\`as_of\` text,
  	\`citation_document_id\` text(36),
  	\`citation_locator\` text,
  	\`citation_note\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`citation_document_id\`) REFERENCES \`source_documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_programmes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_stated_figures_order_idx\` ON \`_programmes_v_version_stated_figures\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_stated_figures_parent_id_idx\` ON \`_programmes_v_version_stated_figures\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_stated_figures_citation_citation_d_idx\` ON \`_programmes_v_version_stated_figures\` (\`citation_document_id\`);`)
  await db.run(sql`CREATE TABLE \`_programmes_v_version_stated_figures_locales\` (
  	\`label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_programmes_v_version_stated_figures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_programmes_v_version_stated_figures_locales_locale_parent_i\` ON \`_programmes_v_version_stated_figures_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`_programmes_v_version_milestones\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`date\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_programmes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_milestones_order_idx\` ON \`_programmes_v_version_milestones\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_milestones_parent_id_idx\` ON \`_programmes_v_version_milestones\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_programmes_v_version_milestones_locales\` (
  	\`title\` text,
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_programmes_v_version_milestones\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_programmes_v_version_milestones_locales_locale_parent_id_un\` ON \`_programmes_v_version_milestones_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`_programmes_v_version_priorities\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`number\` numeric,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_programmes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_priorities_order_idx\` ON \`_programmes_v_version_priorities\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_priorities_parent_id_idx\` ON \`_programmes_v_version_priorities\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_programmes_v_version_priorities_locales\` (
  	\`title\` text,
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_programmes_v_version_priorities\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_programmes_v_version_priorities_locales_locale_parent_id_un\` ON \`_programmes_v_version_priorities_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`_programmes_v_version_related_programmes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`programme_id\` text(36),
  	\`_uuid\` text,
  	FOREIGN KEY (\`programme_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_programmes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_related_programmes_order_idx\` ON \`_programmes_v_version_related_programmes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_related_programmes_parent_id_idx\` ON \`_programmes_v_version_related_programmes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_related_programmes_programme_idx\` ON \`_programmes_v_version_related_programmes\` (\`programme_id\`);`)
  await db.run(sql`CREATE TABLE \`_programmes_v_version_related_programmes_locales\` (
  	\`relation\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_programmes_v_version_related_programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_programmes_v_version_related_programmes_locales_locale_pare\` ON \`_programmes_v_version_related_programmes_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`_programmes_v_version_citations\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`document_id\` text(36),
  	\`locator\` text,
  	\`note\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`document_id\`) REFERENCES \`source_documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_programmes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_citations_order_idx\` ON \`_programmes_v_version_citations\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_citations_parent_id_idx\` ON \`_programmes_v_version_citations\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_citations_document_idx\` ON \`_programmes_v_version_citations\` (\`document_id\`);`)
  await db.run(sql`CREATE TABLE \`_programmes_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_slug\` text,
  	\`version_acronym\` text,
  	\`version_status\` text DEFAULT 'running',
  	\`version_started\` text,
  	\`version_eligibility_minimum_population\` numeric,
  	\`version_first_published_at\` text,
  	\`version_last_edited_by_id\` text(36),
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_last_edited_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_programmes_v_parent_idx\` ON \`_programmes_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_version_slug_idx\` ON \`_programmes_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_version_acronym_idx\` ON \`_programmes_v\` (\`version_acronym\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_version_status_idx\` ON \`_programmes_v\` (\`version_status\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_version_started_idx\` ON \`_programmes_v\` (\`version_started\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_version_first_published_at_idx\` ON \`_programmes_v\` (\`version_first_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_version_last_edited_by_idx\` ON \`_programmes_v\` (\`version_last_edited_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_version_updated_at_idx\` ON \`_programmes_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_version_created_at_idx\` ON \`_programmes_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_version_deleted_at_idx\` ON \`_programmes_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_version__status_idx\` ON \`_programmes_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_created_at_idx\` ON \`_programmes_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_updated_at_idx\` ON \`_programmes_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_snapshot_idx\` ON \`_programmes_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_published_locale_idx\` ON \`_programmes_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_latest_idx\` ON \`_programmes_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_autosave_idx\` ON \`_programmes_v\` (\`autosave\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_latest_version_createdat_idx\` ON \`_programmes_v\` (\`latest\`,\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_latest_version_updatedat_idx\` ON \`_programmes_v\` (\`latest\`,\`version_updated_at\`);`)
  await db.run(sql`CREATE TABLE \`_programmes_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_body\` text,
  	\`version_eligibility_description\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_programmes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_version_title_idx\` ON \`_programmes_v_locales\` (\`version_title\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_programmes_v_locales_locale_parent_id_unique\` ON \`_programmes_v_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`_programmes_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`resolutions_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_programmes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`resolutions_id\`) REFERENCES \`resolutions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_programmes_v_rels_order_idx\` ON \`_programmes_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_rels_parent_idx\` ON \`_programmes_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_rels_path_idx\` ON \`_programmes_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_rels_resolutions_id_idx\` ON \`_programmes_v_rels\` (\`resolutions_id\`);`)
  await db.run(sql`CREATE TABLE \`member_cities_memberships\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`programme_id\` text(36),
  	\`status\` text DEFAULT 'member',
  	\`joined\` text,
  	\`left\` text,
  	\`ordinal\` numeric,
  	\`via_network_id\` text(36),
  	FOREIGN KEY (\`programme_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`via_network_id\`) REFERENCES \`national_networks\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`member_cities\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`member_cities_memberships_order_idx\` ON \`member_cities_memberships\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`member_cities_memberships_parent_id_idx\` ON \`member_cities_memberships\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`member_cities_memberships_programme_idx\` ON \`member_cities_memberships\` (\`programme_id\`);`)
  await db.run(sql`CREATE INDEX \`member_cities_memberships_status_idx\` ON \`member_cities_memberships\` (\`status\`);`)
  await db.run(sql`CREATE INDEX \`member_cities_memberships_joined_idx\` ON \`member_cities_memberships\` (\`joined\`);`)
  await db.run(sql`CREATE INDEX \`member_cities_memberships_via_network_idx\` ON \`member_cities_memberships\` (\`via_network_id\`);`)
  await db.run(sql`CREATE TABLE \`member_cities_index_results\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`edition\` text,
  	\`score\` numeric,
  	\`report_url\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`member_cities\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`member_cities_index_results_order_idx\` ON \`member_cities_index_results\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`member_cities_index_results_parent_id_idx\` ON \`member_cities_index_results\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`member_cities_index_results_locales\` (
  	\`indicator\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`member_cities_index_results\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`member_cities_index_results_locales_locale_parent_id_unique\` ON \`member_cities_index_results_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`member_cities_citations\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`document_id\` text(36),
  	\`locator\` text,
  	\`note\` text,
  	FOREIGN KEY (\`document_id\`) REFERENCES \`source_documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`member_cities\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`member_cities_citations_order_idx\` ON \`member_cities_citations\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`member_cities_citations_parent_id_idx\` ON \`member_cities_citations\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`member_cities_citations_document_idx\` ON \`member_cities_citations\` (\`document_id\`);`)
  await db.run(sql`CREATE TABLE \`member_cities\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`slug\` text,
  	\`country_id\` text(36),
  	\`population_value\` numeric,
  	\`population_as_of\` text,
  	\`latitude\` numeric,
  	\`longitude\` numeric,
  	\`website\` text,
  	\`first_published_at\` text,
  	\`last_edited_by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`country_id\`) REFERENCES \`countries\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`last_edited_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`member_cities_slug_idx\` ON \`member_cities\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`member_cities_country_idx\` ON \`member_cities\` (\`country_id\`);`)
  await db.run(sql`CREATE INDEX \`member_cities_population_population_value_idx\` ON \`member_cities\` (\`population_value\`);`)
  await db.run(sql`CREATE INDEX \`member_cities_first_published_at_idx\` ON \`member_cities\` (\`first_published_at\`);`)
  await db.run(sql`CREATE INDEX \`member_cities_last_edited_by_idx\` ON \`member_cities\` (\`last_edited_by_id\`);`)
  await db.run(sql`CREATE INDEX \`member_cities_updated_at_idx\` ON \`member_cities\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`member_cities_created_at_idx\` ON \`member_cities\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`member_cities_deleted_at_idx\` ON \`member_cities\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`member_cities__status_idx\` ON \`member_cities\` (\`_status\`);`)
  await db.run(sql`CREATE INDEX \`member_cities__status_createdat_idx\` ON \`member_cities\` (\`_status\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`member_cities__status_updatedat_idx\` ON \`member_cities\` (\`_status\`,\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`member_cities_locales\` (
  	\`name\` text,
  	\`summary\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`member_cities\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`member_cities_name_idx\` ON \`member_cities_locales\` (\`name\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`member_cities_locales_locale_parent_id_unique\` ON \`member_cities_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`member_cities_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`organisations_id\` text(36),
  	\`resolutions_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`member_cities\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`resolutions_id\`) REFERENCES \`resolutions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`member_cities_rels_order_idx\` ON \`member_cities_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`member_cities_rels_parent_idx\` ON \`member_cities_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`member_cities_rels_path_idx\` ON \`member_cities_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`member_cities_rels_organisations_id_idx\` ON \`member_cities_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`member_cities_rels_resolutions_id_idx\` ON \`member_cities_rels\` (\`resolutions_id\`);`)
  await db.run(sql`CREATE TABLE \`_member_cities_v_version_memberships\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`programme_id\` text(36),
  	\`status\` text DEFAULT 'member',
  	\`joined\` text,
  	\`left\` text,
  	\`ordinal\` numeric,
  	\`via_network_id\` text(36),
  	\`_uuid\` text,
  	FOREIGN KEY (\`programme_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`via_network_id\`) REFERENCES \`national_networks\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_member_cities_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_member_cities_v_version_memberships_order_idx\` ON \`_member_cities_v_version_memberships\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_member_cities_v_version_memberships_parent_id_idx\` ON \`_member_cities_v_version_memberships\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_member_cities_v_version_memberships_programme_idx\` ON \`_member_cities_v_version_memberships\` (\`programme_id\`);`)
  await db.run(sql`CREATE INDEX \`_member_cities_v_version_memberships_status_idx\` ON \`_member_cities_v_version_memberships\` (\`status\`);`)
  await db.run(sql`CREATE INDEX \`_member_cities_v_version_memberships_joined_idx\` ON \`_member_cities_v_version_memberships\` (\`joined\`);`)
  await db.run(sql`CREATE INDEX \`_member_cities_v_version_memberships_via_network_idx\` ON \`_member_cities_v_version_memberships\` (\`via_network_id\`);`)
  await db.run(sql`CREATE TABLE \`_member_cities_v_version_index_results\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`edition\` text,
  	\`score\` numeric,
  	\`report_url\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_member_cities_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_member_cities_v_version_index_results_order_idx\` ON \`_member_cities_v_version_index_results\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_member_cities_v_version_index_results_parent_id_idx\` ON \`_member_cities_v_version_index_results\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_member_cities_v_version_index_results_locales\` (
  	\`indicator\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_member_cities_v_version_index_results\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_member_cities_v_version_index_results_locales_locale_parent\` ON \`_member_cities_v_version_index_results_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`_member_cities_v_version_citations\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`document_id\` text(36),
  	\`locator\` text,
  	\`note\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`document_id\`) REFERENCES \`source_documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_member_cities_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_member_cities_v_version_citations_order_idx\` ON \`_member_cities_v_version_citations\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_member_cities_v_version_citations_parent_id_idx\` ON \`_member_cities_v_version_citations\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_member_cities_v_version_citations_document_idx\` ON \`_member_cities_v_version_citations\` (\`document_id\`);`)
  await db.run(sql`CREATE TABLE \`_member_cities_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_slug\` text,
  	\`version_country_id\` text(36),
  	\`version_population_value\` numeric,
  	\`version_population_as_of\` text,
  	\`version_latitude\` numeric,
  	\`version_longitude\` numeric,
  	\`version_website\` text,
  	\`version_first_published_at\` text,
  	\`version_last_edited_by_id\` text(36),
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`member_cities\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_country_id\`) REFERENCES \`countries\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_last_edited_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_member_cities_v_parent_idx\` ON \`_member_cities_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_member_cities_v_version_version_slug_idx\` ON \`_member_cities_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_member_cities_v_version_version_country_idx\` ON \`_member_cities_v\` (\`version_country_id\`);`)
  await db.run(sql`CREATE INDEX \`_member_cities_v_version_population_version_population_v_idx\` ON \`_member_cities_v\` (\`version_population_value\`);`)
  await db.run(sql`CREATE INDEX \`_member_cities_v_version_version_first_published_at_idx\` ON \`_member_cities_v\` (\`version_first_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_member_cities_v_version_version_last_edited_by_idx\` ON \`_member_cities_v\` (\`version_last_edited_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_member_cities_v_version_version_updated_at_idx\` ON \`_member_cities_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_member_cities_v_version_version_created_at_idx\` ON \`_member_cities_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_member_cities_v_version_version_deleted_at_idx\` ON \`_member_cities_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_member_cities_v_version_version__status_idx\` ON \`_member_cities_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_member_cities_v_created_at_idx\` ON \`_member_cities_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_member_cities_v_updated_at_idx\` ON \`_member_cities_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_member_cities_v_snapshot_idx\` ON \`_member_cities_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_member_cities_v_published_locale_idx\` ON \`_member_cities_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_member_cities_v_latest_idx\` ON \`_member_cities_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_member_cities_v_autosave_idx\` ON \`_member_cities_v\` (\`autosave\`);`)
  await db.run(sql`CREATE INDEX \`_member_cities_v_latest_version_createdat_idx\` ON \`_member_cities_v\` (\`latest\`,\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_member_cities_v_latest_version_updatedat_idx\` ON \`_member_cities_v\` (\`latest\`,\`version_updated_at\`);`)
  await db.run(sql`CREATE TABLE \`_member_cities_v_locales\` (
  	\`version_name\` text,
  	\`version_summary\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_member_cities_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_member_cities_v_version_version_name_idx\` ON \`_member_cities_v_locales\` (\`version_name\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_member_cities_v_locales_locale_parent_id_unique\` ON \`_member_cities_v_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`_member_cities_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`organisations_id\` text(36),
  	\`resolutions_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_member_cities_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`resolutions_id\`) REFERENCES \`resolutions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_member_cities_v_rels_order_idx\` ON \`_member_cities_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_member_cities_v_rels_parent_idx\` ON \`_member_cities_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_member_cities_v_rels_path_idx\` ON \`_member_cities_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_member_cities_v_rels_organisations_id_idx\` ON \`_member_cities_v_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`_member_cities_v_rels_resolutions_id_idx\` ON \`_member_cities_v_rels\` (\`resolutions_id\`);`)
  await db.run(sql`CREATE TABLE \`national_networks_stated_figures\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`qualifier\` text DEFAULT 'exactly',
  	\`value\` numeric,
  	\`as_of\` text,
  	\`citation_document_id\` text(36),
  	\`citation_locator\` text,
  	\`citation_note\` text,
  	FOREIGN KEY (\`citation_document_id\`) REFERENCES \`source_documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`national_networks\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`national_networks_stated_figures_order_idx\` ON \`national_networks_stated_figures\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`national_networks_stated_figures_parent_id_idx\` ON \`national_networks_stated_figures\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`national_networks_stated_figures_citation_citation_docum_idx\` ON \`national_networks_stated_figures\` (\`citation_document_id\`);`)
  await db.run(sql`CREATE TABLE \`national_networks_stated_figures_locales\` (
  	\`label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`national_networks_stated_figures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`national_networks_stated_figures_locales_locale_parent_id_un\` ON \`national_networks_stated_figures_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`national_networks_citations\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`document_id\` text(36),
  	\`locator\` text,
  	\`note\` text,
  	FOREIGN KEY (\`document_id\`) REFERENCES \`source_documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`national_networks\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`national_networks_citations_order_idx\` ON \`national_networks_citations\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`national_networks_citations_parent_id_idx\` ON \`national_networks_citations\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`national_networks_citations_document_idx\` ON \`national_networks_citations\` (\`document_id\`);`)
  await db.run(sql`CREATE TABLE \`national_networks\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`slug\` text,
  	\`country_id\` text(36),
  	\`coordinator_id\` text(36),
  	\`website\` text,
  	\`first_published_at\` text,
  	\`last_edited_by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`country_id\`) REFERENCES \`countries\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`coordinator_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`last_edited_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`national_networks_slug_idx\` ON \`national_networks\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`national_networks_country_idx\` ON \`national_networks\` (\`country_id\`);`)
  await db.run(sql`CREATE INDEX \`national_networks_coordinator_idx\` ON \`national_networks\` (\`coordinator_id\`);`)
  await db.run(sql`CREATE INDEX \`national_networks_first_published_at_idx\` ON \`national_networks\` (\`first_published_at\`);`)
  await db.run(sql`CREATE INDEX \`national_networks_last_edited_by_idx\` ON \`national_networks\` (\`last_edited_by_id\`);`)
  await db.run(sql`CREATE INDEX \`national_networks_updated_at_idx\` ON \`national_networks\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`national_networks_created_at_idx\` ON \`national_networks\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`national_networks_deleted_at_idx\` ON \`national_networks\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`national_networks__status_idx\` ON \`national_networks\` (\`_status\`);`)
  await db.run(sql`CREATE INDEX \`national_networks__status_createdat_idx\` ON \`national_networks\` (\`_status\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`national_networks__status_updatedat_idx\` ON \`national_networks\` (\`_status\`,\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`national_networks_locales\` (
  	\`name\` text,
  	\`summary\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`national_networks\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`national_networks_name_idx\` ON \`national_networks_locales\` (\`name\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`national_networks_locales_locale_parent_id_unique\` ON \`national_networks_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`national_networks_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`member_cities_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`national_networks\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`member_cities_id\`) REFERENCES \`member_cities\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`national_networks_rels_order_idx\` ON \`national_networks_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`national_networks_rels_parent_idx\` ON \`national_networks_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`national_networks_rels_path_idx\` ON \`national_networks_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`national_networks_rels_member_cities_id_idx\` ON \`national_networks_rels\` (\`member_cities_id\`);`)
  await db.run(sql`CREATE TABLE \`_national_networks_v_version_stated_figures\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`qualifier\` text DEFAULT 'exactly',
  	\`value\` numeric,
  	\`as_of\` text,
  	\`citation_document_id\` text(36),
  	\`citation_locator\` text,
  	\`citation_note\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`citation_document_id\`) REFERENCES \`source_documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_national_networks_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_national_networks_v_version_stated_figures_order_idx\` ON \`_national_networks_v_version_stated_figures\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_national_networks_v_version_stated_figures_parent_id_idx\` ON \`_national_networks_v_version_stated_figures\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_national_networks_v_version_stated_figures_citation_cit_idx\` ON \`_national_networks_v_version_stated_figures\` (\`citation_document_id\`);`)
  await db.run(sql`CREATE TABLE \`_national_networks_v_version_stated_figures_locales\` (
  	\`label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_national_networks_v_version_stated_figures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_national_networks_v_version_stated_figures_locales_locale_p\` ON \`_national_networks_v_version_stated_figures_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`_national_networks_v_version_citations\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`document_id\` text(36),
  	\`locator\` text,
  	\`note\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`document_id\`) REFERENCES \`source_documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_national_networks_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_national_networks_v_version_citations_order_idx\` ON \`_national_networks_v_version_citations\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_national_networks_v_version_citations_parent_id_idx\` ON \`_national_networks_v_version_citations\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_national_networks_v_version_citations_document_idx\` ON \`_national_networks_v_version_citations\` (\`document_id\`);`)
  await db.run(sql`CREATE TABLE \`_national_networks_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_slug\` text,
  	\`version_country_id\` text(36),
  	\`version_coordinator_id\` text(36),
  	\`version_website\` text,
  	\`version_first_published_at\` text,
  	\`version_last_edited_by_id\` text(36),
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`national_networks\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_country_id\`) REFERENCES \`countries\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_coordinator_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_last_edited_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_national_networks_v_parent_idx\` ON \`_national_networks_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_national_networks_v_version_version_slug_idx\` ON \`_national_networks_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_national_networks_v_version_version_country_idx\` ON \`_national_networks_v\` (\`version_country_id\`);`)
  await db.run(sql`CREATE INDEX \`_national_networks_v_version_version_coordinator_idx\` ON \`_national_networks_v\` (\`version_coordinator_id\`);`)
  await db.run(sql`CREATE INDEX \`_national_networks_v_version_version_first_published_at_idx\` ON \`_national_networks_v\` (\`version_first_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_national_networks_v_version_version_last_edited_by_idx\` ON \`_national_networks_v\` (\`version_last_edited_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_national_networks_v_version_version_updated_at_idx\` ON \`_national_networks_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_national_networks_v_version_version_created_at_idx\` ON \`_national_networks_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_national_networks_v_version_version_deleted_at_idx\` ON \`_national_networks_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_national_networks_v_version_version__status_idx\` ON \`_national_networks_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_national_networks_v_created_at_idx\` ON \`_national_networks_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_national_networks_v_updated_at_idx\` ON \`_national_networks_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_national_networks_v_snapshot_idx\` ON \`_national_networks_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_national_networks_v_published_locale_idx\` ON \`_national_networks_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_national_networks_v_latest_idx\` ON \`_national_networks_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_national_networks_v_autosave_idx\` ON \`_national_networks_v\` (\`autosave\`);`)
  await db.run(sql`CREATE INDEX \`_national_networks_v_latest_version_createdat_idx\` ON \`_national_networks_v\` (\`latest\`,\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_national_networks_v_latest_version_updatedat_idx\` ON \`_national_networks_v\` (\`latest\`,\`version_updated_at\`);`)
  await db.run(sql`CREATE TABLE \`_national_networks_v_locales\` (
  	\`version_name\` text,
  	\`version_summary\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_national_networks_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_national_networks_v_version_version_name_idx\` ON \`_national_networks_v_locales\` (\`version_name\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_national_networks_v_locales_locale_parent_id_unique\` ON \`_national_networks_v_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`_national_networks_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`member_cities_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_national_networks_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`member_cities_id\`) REFERENCES \`member_cities\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_national_networks_v_rels_order_idx\` ON \`_national_networks_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_national_networks_v_rels_parent_idx\` ON \`_national_networks_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_national_networks_v_rels_path_idx\` ON \`_national_networks_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_national_networks_v_rels_member_cities_id_idx\` ON \`_national_networks_v_rels\` (\`member_cities_id\`);`)
  await db.run(sql`CREATE TABLE \`good_practices_dimensions\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`good_practices\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`good_practices_dimensions_order_idx\` ON \`good_practices_dimensions\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`good_practices_dimensions_parent_idx\` ON \`good_practices_dimensions\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`good_practices_dimensions_value_idx\` ON \`good_practices_dimensions\` (\`value\`);`)
  await db.run(sql`CREATE TABLE \`good_practices_citations\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`document_id\` text(36),
  	\`locator\` text,
  	\`note\` text,
  	FOREIGN KEY (\`document_id\`) REFERENCES \`source_documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`good_practices\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`good_practices_citations_order_idx\` ON \`good_practices_citations\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`good_practices_citations_parent_id_idx\` ON \`good_practices_citations\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`good_practices_citations_document_idx\` ON \`good_practices_citations\` (\`document_id\`);`)
  await db.run(sql`CREATE TABLE \`good_practices\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`slug\` text,
  	\`city_id\` text(36),
  	\`image_id\` text(36),
  	\`first_published_at\` text,
  	\`last_edited_by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`city_id\`) REFERENCES \`member_cities\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`last_edited_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`good_practices_slug_idx\` ON \`good_practices\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`good_practices_city_idx\` ON \`good_practices\` (\`city_id\`);`)
  await db.run(sql`CREATE INDEX \`good_practices_image_idx\` ON \`good_practices\` (\`image_id\`);`)
  await db.run(sql`CREATE INDEX \`good_practices_first_published_at_idx\` ON \`good_practices\` (\`first_published_at\`);`)
  await db.run(sql`CREATE INDEX \`good_practices_last_edited_by_idx\` ON \`good_practices\` (\`last_edited_by_id\`);`)
  await db.run(sql`CREATE INDEX \`good_practices_updated_at_idx\` ON \`good_practices\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`good_practices_created_at_idx\` ON \`good_practices\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`good_practices_deleted_at_idx\` ON \`good_practices\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`good_practices__status_idx\` ON \`good_practices\` (\`_status\`);`)
  await db.run(sql`CREATE INDEX \`good_practices__status_createdat_idx\` ON \`good_practices\` (\`_status\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`good_practices__status_updatedat_idx\` ON \`good_practices\` (\`_status\`,\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`good_practices_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`body\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`good_practices\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`good_practices_title_idx\` ON \`good_practices_locales\` (\`title\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`good_practices_locales_locale_parent_id_unique\` ON \`good_practices_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`good_practices_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`programmes_id\` text(36),
  	\`attachments_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`good_practices\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`programmes_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`attachments_id\`) REFERENCES \`attachments\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`good_practices_rels_order_idx\` ON \`good_practices_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`good_practices_rels_parent_idx\` ON \`good_practices_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`good_practices_rels_path_idx\` ON \`good_practices_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`good_practices_rels_programmes_id_idx\` ON \`good_practices_rels\` (\`programmes_id\`);`)
  await db.run(sql`CREATE INDEX \`good_practices_rels_attachments_id_idx\` ON \`good_practices_rels\` (\`attachments_id\`);`)
  await db.run(sql`CREATE TABLE \`_good_practices_v_version_dimensions\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_good_practices_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_good_practices_v_version_dimensions_order_idx\` ON \`_good_practices_v_version_dimensions\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_good_practices_v_version_dimensions_parent_idx\` ON \`_good_practices_v_version_dimensions\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_good_practices_v_version_dimensions_value_idx\` ON \`_good_practices_v_version_dimensions\` (\`value\`);`)
  await db.run(sql`CREATE TABLE \`_good_practices_v_version_citations\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`document_id\` text(36),
  	\`locator\` text,
  	\`note\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`document_id\`) REFERENCES \`source_documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_good_practices_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_good_practices_v_version_citations_order_idx\` ON \`_good_practices_v_version_citations\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_good_practices_v_version_citations_parent_id_idx\` ON \`_good_practices_v_version_citations\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_good_practices_v_version_citations_document_idx\` ON \`_good_practices_v_version_citations\` (\`document_id\`);`)
  await db.run(sql`CREATE TABLE \`_good_practices_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_slug\` text,
  	\`version_city_id\` text(36),
  	\`version_image_id\` text(36),
  	\`version_first_published_at\` text,
  	\`version_last_edited_by_id\` text(36),
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`good_practices\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_city_id\`) REFERENCES \`member_cities\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_last_edited_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_good_practices_v_parent_idx\` ON \`_good_practices_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_good_practices_v_version_version_slug_idx\` ON \`_good_practices_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_good_practices_v_version_version_city_idx\` ON \`_good_practices_v\` (\`version_city_id\`);`)
  await db.run(sql`CREATE INDEX \`_good_practices_v_version_version_image_idx\` ON \`_good_practices_v\` (\`version_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_good_practices_v_version_version_first_published_at_idx\` ON \`_good_practices_v\` (\`version_first_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_good_practices_v_version_version_last_edited_by_idx\` ON \`_good_practices_v\` (\`version_last_edited_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_good_practices_v_version_version_updated_at_idx\` ON \`_good_practices_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_good_practices_v_version_version_created_at_idx\` ON \`_good_practices_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_good_practices_v_version_version_deleted_at_idx\` ON \`_good_practices_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_good_practices_v_version_version__status_idx\` ON \`_good_practices_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_good_practices_v_created_at_idx\` ON \`_good_practices_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_good_practices_v_updated_at_idx\` ON \`_good_practices_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_good_practices_v_snapshot_idx\` ON \`_good_practices_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_good_practices_v_published_locale_idx\` ON \`_good_practices_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_good_practices_v_latest_idx\` ON \`_good_practices_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_good_practices_v_autosave_idx\` ON \`_good_practices_v\` (\`autosave\`);`)
  await db.run(sql`CREATE INDEX \`_good_practices_v_latest_version_createdat_idx\` ON \`_good_practices_v\` (\`latest\`,\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_good_practices_v_latest_version_updatedat_idx\` ON \`_good_practices_v\` (\`latest\`,\`version_updated_at\`);`)
  await db.run(sql`CREATE TABLE \`_good_practices_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_body\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_good_practices_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_good_practices_v_version_version_title_idx\` ON \`_good_practices_v_locales\` (\`version_title\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_good_practices_v_locales_locale_parent_id_unique\` ON \`_good_practices_v_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`_good_practices_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`programmes_id\` text(36),
  	\`attachments_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_good_practices_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`programmes_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`attachments_id\`) REFERENCES \`attachments\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_good_practices_v_rels_order_idx\` ON \`_good_practices_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_good_practices_v_rels_parent_idx\` ON \`_good_practices_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_good_practices_v_rels_path_idx\` ON \`_good_practices_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_good_practices_v_rels_programmes_id_idx\` ON \`_good_practices_v_rels\` (\`programmes_id\`);`)
  await db.run(sql`CREATE INDEX \`_good_practices_v_rels_attachments_id_idx\` ON \`_good_practices_v_rels\` (\`attachments_id\`);`)
  await db.run(sql`CREATE TABLE \`resolutions_legal_basis\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`journal_reference\` text,
  	\`url\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`resolutions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`resolutions_legal_basis_order_idx\` ON \`resolutions_legal_basis\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`resolutions_legal_basis_parent_id_idx\` ON \`resolutions_legal_basis\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`resolutions_legal_basis_locales\` (
  	\`act\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`resolutions_legal_basis\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`resolutions_legal_basis_locales_locale_parent_id_unique\` ON \`resolutions_legal_basis_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`resolutions_provisions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`number\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`resolutions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`resolutions_provisions_order_idx\` ON \`resolutions_provisions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`resolutions_provisions_parent_id_idx\` ON \`resolutions_provisions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`resolutions_provisions_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`resolutions_provisions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`resolutions_provisions_locales_locale_parent_id_unique\` ON \`resolutions_provisions_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`resolutions_obligations\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`addressee_id\` text(36),
  	\`due\` text,
  	\`fulfilled_on\` text,
  	FOREIGN KEY (\`addressee_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`resolutions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`resolutions_obligations_order_idx\` ON \`resolutions_obligations\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`resolutions_obligations_parent_id_idx\` ON \`resolutions_obligations\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`resolutions_obligations_addressee_idx\` ON \`resolutions_obligations\` (\`addressee_id\`);`)
  await db.run(sql`CREATE TABLE \`resolutions_obligations_locales\` (
  	\`text\` text,
  	\`evidence\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`resolutions_obligations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`resolutions_obligations_locales_locale_parent_id_unique\` ON \`resolutions_obligations_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`resolutions_citations\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`document_id\` text(36),
  	\`locator\` text,
  	\`note\` text,
  	FOREIGN KEY (\`document_id\`) REFERENCES \`source_documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`resolutions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`resolutions_citations_order_idx\` ON \`resolutions_citations\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`resolutions_citations_parent_id_idx\` ON \`resolutions_citations\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`resolutions_citations_document_idx\` ON \`resolutions_citations\` (\`document_id\`);`)
  await db.run(sql`CREATE TABLE \`resolutions\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`slug\` text,
  	\`number\` text,
  	\`kind\` text DEFAULT 'resolution',
  	\`adopted_on\` text,
  	\`adopted_by_id\` text(36),
  	\`session\` text,
  	\`legal_status\` text DEFAULT 'unknown',
  	\`in_force_from\` text,
  	\`in_force_until\` text,
  	\`official_journal_year\` numeric,
  	\`official_journal_position\` numeric,
  	\`official_journal_url\` text,
  	\`executed_by_id\` text(36),
  	\`signed_by_name\` text,
  	\`first_published_at\` text,
  	\`last_edited_by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`adopted_by_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`executed_by_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`last_edited_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`resolutions_slug_idx\` ON \`resolutions\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`resolutions_number_idx\` ON \`resolutions\` (\`number\`);`)
  await db.run(sql`CREATE INDEX \`resolutions_kind_idx\` ON \`resolutions\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`resolutions_adopted_on_idx\` ON \`resolutions\` (\`adopted_on\`);`)
  await db.run(sql`CREATE INDEX \`resolutions_adopted_by_idx\` ON \`resolutions\` (\`adopted_by_id\`);`)
  await db.run(sql`CREATE INDEX \`resolutions_legal_status_idx\` ON \`resolutions\` (\`legal_status\`);`)
  await db.run(sql`CREATE INDEX \`resolutions_in_force_from_idx\` ON \`resolutions\` (\`in_force_from\`);`)
  await db.run(sql`CREATE INDEX \`resolutions_executed_by_idx\` ON \`resolutions\` (\`executed_by_id\`);`)
  await db.run(sql`CREATE INDEX \`resolutions_first_published_at_idx\` ON \`resolutions\` (\`first_published_at\`);`)
  await db.run(sql`CREATE INDEX \`resolutions_last_edited_by_idx\` ON \`resolutions\` (\`last_edited_by_id\`);`)
  await db.run(sql`CREATE INDEX \`resolutions_updated_at_idx\` ON \`resolutions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`resolutions_created_at_idx\` ON \`resolutions\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`resolutions_deleted_at_idx\` ON \`resolutions\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`resolutions__status_idx\` ON \`resolutions\` (\`_status\`);`)
  await db.run(sql`CREATE INDEX \`resolutions__status_createdat_idx\` ON \`resolutions\` (\`_status\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`resolutions__status_updatedat_idx\` ON \`resolutions\` (\`_status\`,\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`resolutions_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`body\` text,
  	\`signed_by_office\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`resolutions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`resolutions_title_idx\` ON \`resolutions_locales\` (\`title\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`resolutions_locales_locale_parent_id_unique\` ON \`resolutions_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`resolutions_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`programmes_id\` text(36),
  	\`resolutions_id\` text(36),
  	\`attachments_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`resolutions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`programmes_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`resolutions_id\`) REFERENCES \`resolutions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`attachments_id\`) REFERENCES \`attachments\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`resolutions_rels_order_idx\` ON \`resolutions_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`resolutions_rels_parent_idx\` ON \`resolutions_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`resolutions_rels_path_idx\` ON \`resolutions_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`resolutions_rels_programmes_id_idx\` ON \`resolutions_rels\` (\`programmes_id\`);`)
  await db.run(sql`CREATE INDEX \`resolutions_rels_resolutions_id_idx\` ON \`resolutions_rels\` (\`resolutions_id\`);`)
  await db.run(sql`CREATE INDEX \`resolutions_rels_attachments_id_idx\` ON \`resolutions_rels\` (\`attachments_id\`);`)
  await db.run(sql`CREATE TABLE \`_resolutions_v_version_legal_basis\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`journal_reference\` text,
  	\`url\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_resolutions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_resolutions_v_version_legal_basis_order_idx\` ON \`_resolutions_v_version_legal_basis\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_resolutions_v_version_legal_basis_parent_id_idx\` ON \`_resolutions_v_version_legal_basis\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_resolutions_v_version_legal_basis_locales\` (
  	\`act\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_resolutions_v_version_legal_basis\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_resolutions_v_version_legal_basis_locales_locale_parent_id_\` ON \`_resolutions_v_version_legal_basis_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`_resolutions_v_version_provisions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`number\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_resolutions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_resolutions_v_version_provisions_order_idx\` ON \`_resolutions_v_version_provisions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_resolutions_v_version_provisions_parent_id_idx\` ON \`_resolutions_v_version_provisions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_resolutions_v_version_provisions_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_resolutions_v_version_provisions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_resolutions_v_version_provisions_locales_locale_parent_id_u\` ON \`_resolutions_v_version_provisions_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`_resolutions_v_version_obligations\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`addressee_id\` text(36),
  	\`due\` text,
  	\`fulfilled_on\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`addressee_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_resolutions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_resolutions_v_version_obligations_order_idx\` ON \`_resolutions_v_version_obligations\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_resolutions_v_version_obligations_parent_id_idx\` ON \`_resolutions_v_version_obligations\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_resolutions_v_version_obligations_addressee_idx\` ON \`_resolutions_v_version_obligations\` (\`addressee_id\`);`)
  await db.run(sql`CREATE TABLE \`_resolutions_v_version_obligations_locales\` (
  	\`text\` text,
  	\`evidence\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_resolutions_v_version_obligations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_resolutions_v_version_obligations_locales_locale_parent_id_\` ON \`_resolutions_v_version_obligations_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`_resolutions_v_version_citations\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`document_id\` text(36),
  	\`locator\` text,
  	\`note\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`document_id\`) REFERENCES \`source_documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_resolutions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_resolutions_v_version_citations_order_idx\` ON \`_resolutions_v_version_citations\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_resolutions_v_version_citations_parent_id_idx\` ON \`_resolutions_v_version_citations\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_resolutions_v_version_citations_document_idx\` ON \`_resolutions_v_version_citations\` (\`document_id\`);`)
  await db.run(sql`CREATE TABLE \`_resolutions_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_slug\` text,
  	\`version_number\` text,
  	\`version_kind\` text DEFAULT 'resolution',
  	\`version_adopted_on\` text,
  	\`version_adopted_by_id\` text(36),
  	\`version_session\` text,
  	\`version_legal_status\` text DEFAULT 'unknown',
  	\`version_in_force_from\` text,
  	\`version_in_force_until\` text,
  	\`version_official_journal_year\` numeric,
  	\`version_official_journal_position\` numeric,
  	\`version_official_journal_url\` text,
  	\`version_executed_by_id\` text(36),
  	\`version_signed_by_name\` text,
  	\`version_first_published_at\` text,
  	\`version_last_edited_by_id\` text(36),
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`resolutions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_adopted_by_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_executed_by_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_last_edited_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_resolutions_v_parent_idx\` ON \`_resolutions_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_resolutions_v_version_version_slug_idx\` ON \`_resolutions_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_resolutions_v_version_version_number_idx\` ON \`_resolutions_v\` (\`version_number\`);`)
  await db.run(sql`CREATE INDEX \`_resolutions_v_version_version_kind_idx\` ON \`_resolutions_v\` (\`version_kind\`);`)
  await db.run(sql`CREATE INDEX \`_resolutions_v_version_version_adopted_on_idx\` ON \`_resolutions_v\` (\`version_adopted_on\`);`)
  await db.run(sql`CREATE INDEX \`_resolutions_v_version_version_adopted_by_idx\` ON \`_resolutions_v\` (\`version_adopted_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_resolutions_v_version_version_legal_status_idx\` ON \`_resolutions_v\` (\`version_legal_status\`);`)
  await db.run(sql`CREATE INDEX \`_resolutions_v_version_version_in_force_from_idx\` ON \`_resolutions_v\` (\`version_in_force_from\`);`)
  await db.run(sql`CREATE INDEX \`_resolutions_v_version_version_executed_by_idx\` ON \`_resolutions_v\` (\`version_executed_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_resolutions_v_version_version_first_published_at_idx\` ON \`_resolutions_v\` (\`version_first_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_resolutions_v_version_version_last_edited_by_idx\` ON \`_resolutions_v\` (\`version_last_edited_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_resolutions_v_version_version_updated_at_idx\` ON \`_resolutions_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_resolutions_v_version_version_created_at_idx\` ON \`_resolutions_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_resolutions_v_version_version_deleted_at_idx\` ON \`_resolutions_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_resolutions_v_version_version__status_idx\` ON \`_resolutions_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_resolutions_v_created_at_idx\` ON \`_resolutions_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_resolutions_v_updated_at_idx\` ON \`_resolutions_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_resolutions_v_snapshot_idx\` ON \`_resolutions_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_resolutions_v_published_locale_idx\` ON \`_resolutions_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_resolutions_v_latest_idx\` ON \`_resolutions_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_resolutions_v_autosave_idx\` ON \`_resolutions_v\` (\`autosave\`);`)
  await db.run(sql`CREATE INDEX \`_resolutions_v_latest_version_createdat_idx\` ON \`_resolutions_v\` (\`latest\`,\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_resolutions_v_latest_version_updatedat_idx\` ON \`_resolutions_v\` (\`latest\`,\`version_updated_at\`);`)
  await db.run(sql`CREATE TABLE \`_resolutions_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_body\` text,
  	\`version_signed_by_office\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_resolutions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_resolutions_v_version_version_title_idx\` ON \`_resolutions_v_locales\` (\`version_title\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_resolutions_v_locales_locale_parent_id_unique\` ON \`_resolutions_v_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`_resolutions_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`programmes_id\` text(36),
  	\`resolutions_id\` text(36),
  	\`attachments_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_resolutions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`programmes_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`resolutions_id\`) REFERENCES \`resolutions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`attachments_id\`) REFERENCES \`attachments\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_resolutions_v_rels_order_idx\` ON \`_resolutions_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_resolutions_v_rels_parent_idx\` ON \`_resolutions_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_resolutions_v_rels_path_idx\` ON \`_resolutions_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_resolutions_v_rels_programmes_id_idx\` ON \`_resolutions_v_rels\` (\`programmes_id\`);`)
  await db.run(sql`CREATE INDEX \`_resolutions_v_rels_resolutions_id_idx\` ON \`_resolutions_v_rels\` (\`resolutions_id\`);`)
  await db.run(sql`CREATE INDEX \`_resolutions_v_rels_attachments_id_idx\` ON \`_resolutions_v_rels\` (\`attachments_id\`);`)
  await db.run(sql`CREATE TABLE \`source_documents\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`publisher\` text,
  	\`language\` text,
  	\`date\` text,
  	\`url\` text,
  	\`sha256\` text,
  	\`first_published_at\` text,
  	\`last_edited_by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`last_edited_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`source_documents_title_idx\` ON \`source_documents\` (\`title\`);`)
  await db.run(sql`CREATE INDEX \`source_documents_date_idx\` ON \`source_documents\` (\`date\`);`)
  await db.run(sql`CREATE INDEX \`source_documents_first_published_at_idx\` ON \`source_documents\` (\`first_published_at\`);`)
  await db.run(sql`CREATE INDEX \`source_documents_last_edited_by_idx\` ON \`source_documents\` (\`last_edited_by_id\`);`)
  await db.run(sql`CREATE INDEX \`source_documents_updated_at_idx\` ON \`source_documents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`source_documents_created_at_idx\` ON \`source_documents\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`source_documents_deleted_at_idx\` ON \`source_documents\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`source_documents__status_idx\` ON \`source_documents\` (\`_status\`);`)
  await db.run(sql`CREATE INDEX \`source_documents__status_createdat_idx\` ON \`source_documents\` (\`_status\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`source_documents__status_updatedat_idx\` ON \`source_documents\` (\`_status\`,\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`_source_documents_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text,
  	\`version_publisher\` text,
  	\`version_language\` text,
  	\`version_date\` text,
  	\`version_url\` text,
  	\`version_sha256\` text,
  	\`version_first_published_at\` text,
  	\`version_last_edited_by_id\` text(36),
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`source_documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_last_edited_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_source_documents_v_parent_idx\` ON \`_source_documents_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_source_documents_v_version_version_title_idx\` ON \`_source_documents_v\` (\`version_title\`);`)
  await db.run(sql`CREATE INDEX \`_source_documents_v_version_version_date_idx\` ON \`_source_documents_v\` (\`version_date\`);`)
  await db.run(sql`CREATE INDEX \`_source_documents_v_version_version_first_published_at_idx\` ON \`_source_documents_v\` (\`version_first_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_source_documents_v_version_version_last_edited_by_idx\` ON \`_source_documents_v\` (\`version_last_edited_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_source_documents_v_version_version_updated_at_idx\` ON \`_source_documents_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_source_documents_v_version_version_created_at_idx\` ON \`_source_documents_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_source_documents_v_version_version_deleted_at_idx\` ON \`_source_documents_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_source_documents_v_version_version__status_idx\` ON \`_source_documents_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_source_documents_v_created_at_idx\` ON \`_source_documents_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_source_documents_v_updated_at_idx\` ON \`_source_documents_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_source_documents_v_snapshot_idx\` ON \`_source_documents_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_source_documents_v_published_locale_idx\` ON \`_source_documents_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_source_documents_v_latest_idx\` ON \`_source_documents_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_source_documents_v_autosave_idx\` ON \`_source_documents_v\` (\`autosave\`);`)
  await db.run(sql`CREATE INDEX \`_source_documents_v_latest_version_createdat_idx\` ON \`_source_documents_v\` (\`latest\`,\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_source_documents_v_latest_version_updatedat_idx\` ON \`_source_documents_v\` (\`latest\`,\`version_updated_at\`);`)
  await db.run(sql`CREATE TABLE \`organisations_citations\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`document_id\` text(36),
  	\`locator\` text,
  	\`note\` text,
  	FOREIGN KEY (\`document_id\`) REFERENCES \`source_documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`organisations_citations_order_idx\` ON \`organisations_citations\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`organisations_citations_parent_id_idx\` ON \`organisations_citations\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`organisations_citations_document_idx\` ON \`organisations_citations\` (\`document_id\`);`)
  await db.run(sql`CREATE TABLE \`organisations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`slug\` text,
  	\`acronym\` text,
  	\`kind\` text,
  	\`country_id\` text(36),
  	\`website\` text,
  	\`first_published_at\` text,
  	\`last_edited_by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`country_id\`) REFERENCES \`countries\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`last_edited_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`organisations_slug_idx\` ON \`organisations\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`organisations_acronym_idx\` ON \`organisations\` (\`acronym\`);`)
  await db.run(sql`CREATE INDEX \`organisations_kind_idx\` ON \`organisations\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`organisations_country_idx\` ON \`organisations\` (\`country_id\`);`)
  await db.run(sql`CREATE INDEX \`organisations_first_published_at_idx\` ON \`organisations\` (\`first_published_at\`);`)
  await db.run(sql`CREATE INDEX \`organisations_last_edited_by_idx\` ON \`organisations\` (\`last_edited_by_id\`);`)
  await db.run(sql`CREATE INDEX \`organisations_updated_at_idx\` ON \`organisations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`organisations_created_at_idx\` ON \`organisations\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`organisations_deleted_at_idx\` ON \`organisations\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`organisations__status_idx\` ON \`organisations\` (\`_status\`);`)
  await db.run(sql`CREATE INDEX \`organisations__status_createdat_idx\` ON \`organisations\` (\`_status\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`organisations__status_updatedat_idx\` ON \`organisations\` (\`_status\`,\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`organisations_locales\` (
  	\`name\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`organisations_name_idx\` ON \`organisations_locales\` (\`name\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`organisations_locales_locale_parent_id_unique\` ON \`organisations_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`organisations_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`member_cities_id\` text(36),
  	\`organisations_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`member_cities_id\`) REFERENCES \`member_cities\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`organisations_rels_order_idx\` ON \`organisations_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`organisations_rels_parent_idx\` ON \`organisations_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`organisations_rels_path_idx\` ON \`organisations_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`organisations_rels_member_cities_id_idx\` ON \`organisations_rels\` (\`member_cities_id\`);`)
  await db.run(sql`CREATE INDEX \`organisations_rels_organisations_id_idx\` ON \`organisations_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE TABLE \`_organisations_v_version_citations\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`document_id\` text(36),
  	\`locator\` text,
  	\`note\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`document_id\`) REFERENCES \`source_documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_organisations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_citations_order_idx\` ON \`_organisations_v_version_citations\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_citations_parent_id_idx\` ON \`_organisations_v_version_citations\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_citations_document_idx\` ON \`_organisations_v_version_citations\` (\`document_id\`);`)
  await db.run(sql`CREATE TABLE \`_organisations_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_slug\` text,
  	\`version_acronym\` text,
  	\`version_kind\` text,
  	\`version_country_id\` text(36),
  	\`version_website\` text,
  	\`version_first_published_at\` text,
  	\`version_last_edited_by_id\` text(36),
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_country_id\`) REFERENCES \`countries\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_last_edited_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_organisations_v_parent_idx\` ON \`_organisations_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_slug_idx\` ON \`_organisations_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_acronym_idx\` ON \`_organisations_v\` (\`version_acronym\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_kind_idx\` ON \`_organisations_v\` (\`version_kind\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_country_idx\` ON \`_organisations_v\` (\`version_country_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_first_published_at_idx\` ON \`_organisations_v\` (\`version_first_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_last_edited_by_idx\` ON \`_organisations_v\` (\`version_last_edited_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_updated_at_idx\` ON \`_organisations_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_created_at_idx\` ON \`_organisations_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_deleted_at_idx\` ON \`_organisations_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version__status_idx\` ON \`_organisations_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_created_at_idx\` ON \`_organisations_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_updated_at_idx\` ON \`_organisations_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_snapshot_idx\` ON \`_organisations_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_published_locale_idx\` ON \`_organisations_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_latest_idx\` ON \`_organisations_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_autosave_idx\` ON \`_organisations_v\` (\`autosave\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_latest_version_createdat_idx\` ON \`_organisations_v\` (\`latest\`,\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_latest_version_updatedat_idx\` ON \`_organisations_v\` (\`latest\`,\`version_updated_at\`);`)
  await db.run(sql`CREATE TABLE \`_organisations_v_locales\` (
  	\`version_name\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_organisations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_name_idx\` ON \`_organisations_v_locales\` (\`version_name\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_organisations_v_locales_locale_parent_id_unique\` ON \`_organisations_v_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`_organisations_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`member_cities_id\` text(36),
  	\`organisations_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_organisations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`member_cities_id\`) REFERENCES \`member_cities\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_organisations_v_rels_order_idx\` ON \`_organisations_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_rels_parent_idx\` ON \`_organisations_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_rels_path_idx\` ON \`_organisations_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_rels_member_cities_id_idx\` ON \`_organisations_v_rels\` (\`member_cities_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_rels_organisations_id_idx\` ON \`_organisations_v_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE TABLE \`experts_engagements\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`city_id\` text(36),
  	\`kind\` text,
  	\`from\` text,
  	\`until\` text,
  	FOREIGN KEY (\`city_id\`) REFERENCES \`member_cities\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`experts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`experts_engagements_order_idx\` ON \`experts_engagements\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`experts_engagements_parent_id_idx\` ON \`experts_engagements\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`experts_engagements_city_idx\` ON \`experts_engagements\` (\`city_id\`);`)
  await db.run(sql`CREATE TABLE \`experts_engagements_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`experts_engagements\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`experts_engagements_locales_locale_parent_id_unique\` ON \`experts_engagements_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`experts_consent_scope\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`experts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`experts_consent_scope_order_idx\` ON \`experts_consent_scope\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`experts_consent_scope_parent_idx\` ON \`experts_consent_scope\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`experts_citations\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`document_id\` text(36),
  	\`locator\` text,
  	\`note\` text,
  	FOREIGN KEY (\`document_id\`) REFERENCES \`source_documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`experts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`experts_citations_order_idx\` ON \`experts_citations\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`experts_citations_parent_id_idx\` ON \`experts_citations\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`experts_citations_document_idx\` ON \`experts_citations\` (\`document_id\`);`)
  await db.run(sql`CREATE TABLE \`experts\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`slug\` text,
  	\`name\` text,
  	\`photo_id\` text(36),
  	\`public_contact_email\` text,
  	\`public_contact_website\` text,
  	\`consent_legal_basis\` text,
  	\`consent_given\` text,
  	\`consent_withdrawn\` text,
  	\`consent_retention_until\` text,
  	\`internal_contact\` text,
  	\`first_published_at\` text,
  	\`last_edited_by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`photo_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`last_edited_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`experts_slug_idx\` ON \`experts\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`experts_name_idx\` ON \`experts\` (\`name\`);`)
  await db.run(sql`CREATE INDEX \`experts_photo_idx\` ON \`experts\` (\`photo_id\`);`)
  await db.run(sql`CREATE INDEX \`experts_first_published_at_idx\` ON \`experts\` (\`first_published_at\`);`)
  await db.run(sql`CREATE INDEX \`experts_last_edited_by_idx\` ON \`experts\` (\`last_edited_by_id\`);`)
  await db.run(sql`CREATE INDEX \`experts_updated_at_idx\` ON \`experts\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`experts_created_at_idx\` ON \`experts\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`experts_deleted_at_idx\` ON \`experts\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`experts__status_idx\` ON \`experts\` (\`_status\`);`)
  await db.run(sql`CREATE INDEX \`experts__status_createdat_idx\` ON \`experts\` (\`_status\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`experts__status_updatedat_idx\` ON \`experts\` (\`_status\`,\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`experts_locales\` (
  	\`affiliation\` text,
  	\`bio\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`experts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`experts_locales_locale_parent_id_unique\` ON \`experts_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`experts_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`experts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`experts_texts_order_parent\` ON \`experts_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`experts_texts_parent_reference_idx\` ON \`experts_texts\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`experts_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`expertise_areas_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`experts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`expertise_areas_id\`) REFERENCES \`expertise_areas\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`experts_rels_order_idx\` ON \`experts_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`experts_rels_parent_idx\` ON \`experts_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`experts_rels_path_idx\` ON \`experts_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`experts_rels_expertise_areas_id_idx\` ON \`experts_rels\` (\`expertise_areas_id\`);`)
  await db.run(sql`CREATE TABLE \`_experts_v_version_engagements\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`city_id\` text(36),
  	\`kind\` text,
  	\`from\` text,
  	\`until\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`city_id\`) REFERENCES \`member_cities\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_experts_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_experts_v_version_engagements_order_idx\` ON \`_experts_v_version_engagements\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_experts_v_version_engagements_parent_id_idx\` ON \`_experts_v_version_engagements\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_experts_v_version_engagements_city_idx\` ON \`_experts_v_version_engagements\` (\`city_id\`);`)
  await db.run(sql`CREATE TABLE \`_experts_v_version_engagements_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_experts_v_version_engagements\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_experts_v_version_engagements_locales_locale_parent_id_uniq\` ON \`_experts_v_version_engagements_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`_experts_v_version_consent_scope\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_experts_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_experts_v_version_consent_scope_order_idx\` ON \`_experts_v_version_consent_scope\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_experts_v_version_consent_scope_parent_idx\` ON \`_experts_v_version_consent_scope\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_experts_v_version_citations\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`document_id\` text(36),
  	\`locator\` text,
  	\`note\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`document_id\`) REFERENCES \`source_documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_experts_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_experts_v_version_citations_order_idx\` ON \`_experts_v_version_citations\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_experts_v_version_citations_parent_id_idx\` ON \`_experts_v_version_citations\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_experts_v_version_citations_document_idx\` ON \`_experts_v_version_citations\` (\`document_id\`);`)
  await db.run(sql`CREATE TABLE \`_experts_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_slug\` text,
  	\`version_name\` text,
  	\`version_photo_id\` text(36),
  	\`version_public_contact_email\` text,
  	\`version_public_contact_website\` text,
  	\`version_consent_legal_basis\` text,
  	\`version_consent_given\` text,
  	\`version_consent_withdrawn\` text,
  	\`version_consent_retention_until\` text,
  	\`version_internal_contact\` text,
  	\`version_first_published_at\` text,
  	\`version_last_edited_by_id\` text(36),
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`experts\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_photo_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_last_edited_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_experts_v_parent_idx\` ON \`_experts_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_experts_v_version_version_slug_idx\` ON \`_experts_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_experts_v_version_version_name_idx\` ON \`_experts_v\` (\`version_name\`);`)
  await db.run(sql`CREATE INDEX \`_experts_v_version_version_photo_idx\` ON \`_experts_v\` (\`version_photo_id\`);`)
  await db.run(sql`CREATE INDEX \`_experts_v_version_version_first_published_at_idx\` ON \`_experts_v\` (\`version_first_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_experts_v_version_version_last_edited_by_idx\` ON \`_experts_v\` (\`version_last_edited_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_experts_v_version_version_updated_at_idx\` ON \`_experts_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_experts_v_version_version_created_at_idx\` ON \`_experts_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_experts_v_version_version_deleted_at_idx\` ON \`_experts_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_experts_v_version_version__status_idx\` ON \`_experts_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_experts_v_created_at_idx\` ON \`_experts_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_experts_v_updated_at_idx\` ON \`_experts_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_experts_v_snapshot_idx\` ON \`_experts_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_experts_v_published_locale_idx\` ON \`_experts_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_experts_v_latest_idx\` ON \`_experts_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_experts_v_autosave_idx\` ON \`_experts_v\` (\`autosave\`);`)
  await db.run(sql`CREATE INDEX \`_experts_v_latest_version_createdat_idx\` ON \`_experts_v\` (\`latest\`,\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_experts_v_latest_version_updatedat_idx\` ON \`_experts_v\` (\`latest\`,\`version_updated_at\`);`)
  await db.run(sql`CREATE TABLE \`_experts_v_locales\` (
  	\`version_affiliation\` text,
  	\`version_bio\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_experts_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_experts_v_locales_locale_parent_id_unique\` ON \`_experts_v_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`_experts_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_experts_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_experts_v_texts_order_parent\` ON \`_experts_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_experts_v_texts_parent_reference_idx\` ON \`_experts_v_texts\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_experts_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`expertise_areas_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_experts_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`expertise_areas_id\`) REFERENCES \`expertise_areas\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_experts_v_rels_order_idx\` ON \`_experts_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_experts_v_rels_parent_idx\` ON \`_experts_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_experts_v_rels_path_idx\` ON \`_experts_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_experts_v_rels_expertise_areas_id_idx\` ON \`_experts_v_rels\` (\`expertise_areas_id\`);`)
  await db.run(sql`CREATE TABLE \`expertise_areas_citations\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`document_id\` text(36),
  	\`locator\` text,
  	\`note\` text,
  	FOREIGN KEY (\`document_id\`) REFERENCES \`source_documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`expertise_areas\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`expertise_areas_citations_order_idx\` ON \`expertise_areas_citations\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`expertise_areas_citations_parent_id_idx\` ON \`expertise_areas_citations\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`expertise_areas_citations_document_idx\` ON \`expertise_areas_citations\` (\`document_id\`);`)
  await db.run(sql`CREATE TABLE \`expertise_areas\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`slug\` text,
  	\`first_published_at\` text,
  	\`last_edited_by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`last_edited_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`expertise_areas_slug_idx\` ON \`expertise_areas\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`expertise_areas_first_published_at_idx\` ON \`expertise_areas\` (\`first_published_at\`);`)
  await db.run(sql`CREATE INDEX \`expertise_areas_last_edited_by_idx\` ON \`expertise_areas\` (\`last_edited_by_id\`);`)
  await db.run(sql`CREATE INDEX \`expertise_areas_updated_at_idx\` ON \`expertise_areas\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`expertise_areas_created_at_idx\` ON \`expertise_areas\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`expertise_areas_deleted_at_idx\` ON \`expertise_areas\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`expertise_areas__status_idx\` ON \`expertise_areas\` (\`_status\`);`)
  await db.run(sql`CREATE INDEX \`expertise_areas__status_createdat_idx\` ON \`expertise_areas\` (\`_status\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`expertise_areas__status_updatedat_idx\` ON \`expertise_areas\` (\`_status\`,\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`expertise_areas_locales\` (
  	\`name\` text,
  	\`description\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`expertise_areas\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`expertise_areas_name_idx\` ON \`expertise_areas_locales\` (\`name\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`expertise_areas_locales_locale_parent_id_unique\` ON \`expertise_areas_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`_expertise_areas_v_version_citations\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`document_id\` text(36),
  	\`locator\` text,
  	\`note\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`document_id\`) REFERENCES \`source_documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_expertise_areas_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_expertise_areas_v_version_citations_order_idx\` ON \`_expertise_areas_v_version_citations\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_expertise_areas_v_version_citations_parent_id_idx\` ON \`_expertise_areas_v_version_citations\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_expertise_areas_v_version_citations_document_idx\` ON \`_expertise_areas_v_version_citations\` (\`document_id\`);`)
  await db.run(sql`CREATE TABLE \`_expertise_areas_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_slug\` text,
  	\`version_first_published_at\` text,
  	\`version_last_edited_by_id\` text(36),
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`expertise_areas\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_last_edited_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_expertise_areas_v_parent_idx\` ON \`_expertise_areas_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_expertise_areas_v_version_version_slug_idx\` ON \`_expertise_areas_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_expertise_areas_v_version_version_first_published_at_idx\` ON \`_expertise_areas_v\` (\`version_first_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_expertise_areas_v_version_version_last_edited_by_idx\` ON \`_expertise_areas_v\` (\`version_last_edited_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_expertise_areas_v_version_version_updated_at_idx\` ON \`_expertise_areas_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_expertise_areas_v_version_version_created_at_idx\` ON \`_expertise_areas_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_expertise_areas_v_version_version_deleted_at_idx\` ON \`_expertise_areas_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_expertise_areas_v_version_version__status_idx\` ON \`_expertise_areas_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_expertise_areas_v_created_at_idx\` ON \`_expertise_areas_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_expertise_areas_v_updated_at_idx\` ON \`_expertise_areas_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_expertise_areas_v_snapshot_idx\` ON \`_expertise_areas_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_expertise_areas_v_published_locale_idx\` ON \`_expertise_areas_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_expertise_areas_v_latest_idx\` ON \`_expertise_areas_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_expertise_areas_v_autosave_idx\` ON \`_expertise_areas_v\` (\`autosave\`);`)
  await db.run(sql`CREATE INDEX \`_expertise_areas_v_latest_version_createdat_idx\` ON \`_expertise_areas_v\` (\`latest\`,\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_expertise_areas_v_latest_version_updatedat_idx\` ON \`_expertise_areas_v\` (\`latest\`,\`version_updated_at\`);`)
  await db.run(sql`CREATE TABLE \`_expertise_areas_v_locales\` (
  	\`version_name\` text,
  	\`version_description\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_expertise_areas_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_expertise_areas_v_version_version_name_idx\` ON \`_expertise_areas_v_locales\` (\`version_name\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_expertise_areas_v_locales_locale_parent_id_unique\` ON \`_expertise_areas_v_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`countries_citations\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`document_id\` text(36),
  	\`locator\` text,
  	\`note\` text,
  	FOREIGN KEY (\`document_id\`) REFERENCES \`source_documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`countries\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`countries_citations_order_idx\` ON \`countries_citations\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`countries_citations_parent_id_idx\` ON \`countries_citations\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`countries_citations_document_idx\` ON \`countries_citations\` (\`document_id\`);`)
  await db.run(sql`CREATE TABLE \`countries\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`code\` text,
  	\`first_published_at\` text,
  	\`last_edited_by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`last_edited_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`countries_code_idx\` ON \`countries\` (\`code\`);`)
  await db.run(sql`CREATE INDEX \`countries_first_published_at_idx\` ON \`countries\` (\`first_published_at\`);`)
  await db.run(sql`CREATE INDEX \`countries_last_edited_by_idx\` ON \`countries\` (\`last_edited_by_id\`);`)
  await db.run(sql`CREATE INDEX \`countries_updated_at_idx\` ON \`countries\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`countries_created_at_idx\` ON \`countries\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`countries_deleted_at_idx\` ON \`countries\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`countries__status_idx\` ON \`countries\` (\`_status\`);`)
  await db.run(sql`CREATE INDEX \`countries__status_createdat_idx\` ON \`countries\` (\`_status\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`countries__status_updatedat_idx\` ON \`countries\` (\`_status\`,\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`countries_locales\` (
  	\`name\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`countries\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`countries_name_idx\` ON \`countries_locales\` (\`name\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`countries_locales_locale_parent_id_unique\` ON \`countries_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`_countries_v_version_citations\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`document_id\` text(36),
  	\`locator\` text,
  	\`note\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`document_id\`) REFERENCES \`source_documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_countries_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_countries_v_version_citations_order_idx\` ON \`_countries_v_version_citations\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_countries_v_version_citations_parent_id_idx\` ON \`_countries_v_version_citations\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_countries_v_version_citations_document_idx\` ON \`_countries_v_version_citations\` (\`document_id\`);`)
  await db.run(sql`CREATE TABLE \`_countries_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_code\` text,
  	\`version_first_published_at\` text,
  	\`version_last_edited_by_id\` text(36),
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`countries\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_last_edited_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_countries_v_parent_idx\` ON \`_countries_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_countries_v_version_version_code_idx\` ON \`_countries_v\` (\`version_code\`);`)
  await db.run(sql`CREATE INDEX \`_countries_v_version_version_first_published_at_idx\` ON \`_countries_v\` (\`version_first_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_countries_v_version_version_last_edited_by_idx\` ON \`_countries_v\` (\`version_last_edited_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_countries_v_version_version_updated_at_idx\` ON \`_countries_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_countries_v_version_version_created_at_idx\` ON \`_countries_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_countries_v_version_version_deleted_at_idx\` ON \`_countries_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_countries_v_version_version__status_idx\` ON \`_countries_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_countries_v_created_at_idx\` ON \`_countries_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_countries_v_updated_at_idx\` ON \`_countries_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_countries_v_snapshot_idx\` ON \`_countries_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_countries_v_published_locale_idx\` ON \`_countries_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_countries_v_latest_idx\` ON \`_countries_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_countries_v_autosave_idx\` ON \`_countries_v\` (\`autosave\`);`)
  await db.run(sql`CREATE INDEX \`_countries_v_latest_version_createdat_idx\` ON \`_countries_v\` (\`latest\`,\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_countries_v_latest_version_updatedat_idx\` ON \`_countries_v\` (\`latest\`,\`version_updated_at\`);`)
  await db.run(sql`CREATE TABLE \`_countries_v_locales\` (
  	\`version_name\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_countries_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_countries_v_version_version_name_idx\` ON \`_countries_v_locales\` (\`version_name\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_countries_v_locales_locale_parent_id_unique\` ON \`_countries_v_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`media\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`credit\` text,
  	\`licence\` text,
  	\`first_published_at\` text,
  	\`last_edited_by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric,
  	\`focal_x\` numeric,
  	\`focal_y\` numeric,
  	\`sizes_thumbnail_url\` text,
  	\`sizes_thumbnail_width\` numeric,
  	\`sizes_thumbnail_height\` numeric,
  	\`sizes_thumbnail_mime_type\` text,
  	\`sizes_thumbnail_filesize\` numeric,
  	\`sizes_thumbnail_filename\` text,
  	\`sizes_card_url\` text,
  	\`sizes_card_width\` numeric,
  	\`sizes_card_height\` numeric,
  	\`sizes_card_mime_type\` text,
  	\`sizes_card_filesize\` numeric,
  	\`sizes_card_filename\` text,
  	\`sizes_wide_url\` text,
  	\`sizes_wide_width\` numeric,
  	\`sizes_wide_height\` numeric,
  	\`sizes_wide_mime_type\` text,
  	\`sizes_wide_filesize\` numeric,
  	\`sizes_wide_filename\` text,
  	FOREIGN KEY (\`last_edited_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`media_first_published_at_idx\` ON \`media\` (\`first_published_at\`);`)
  await db.run(sql`CREATE INDEX \`media_last_edited_by_idx\` ON \`media\` (\`last_edited_by_id\`);`)
  await db.run(sql`CREATE INDEX \`media_updated_at_idx\` ON \`media\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`media_created_at_idx\` ON \`media\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`media_deleted_at_idx\` ON \`media\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`media__status_idx\` ON \`media\` (\`_status\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`media_filename_idx\` ON \`media\` (\`filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_thumbnail_sizes_thumbnail_filename_idx\` ON \`media\` (\`sizes_thumbnail_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_card_sizes_card_filename_idx\` ON \`media\` (\`sizes_card_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_wide_sizes_wide_filename_idx\` ON \`media\` (\`sizes_wide_filename\`);`)
  await db.run(sql`CREATE INDEX \`media__status_createdat_idx\` ON \`media\` (\`_status\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`media__status_updatedat_idx\` ON \`media\` (\`_status\`,\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`media_locales\` (
  	\`alt\` text,
  	\`caption\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`media_locales_locale_parent_id_unique\` ON \`media_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`_media_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_credit\` text,
  	\`version_licence\` text,
  	\`version_first_published_at\` text,
  	\`version_last_edited_by_id\` text(36),
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`version_url\` text,
  	\`version_thumbnail_u_r_l\` text,
  	\`version_filename\` text,
  	\`version_mime_type\` text,
  	\`version_filesize\` numeric,
  	\`version_width\` numeric,
  	\`version_height\` numeric,
  	\`version_focal_x\` numeric,
  	\`version_focal_y\` numeric,
  	\`version_sizes_thumbnail_url\` text,
  	\`version_sizes_thumbnail_width\` numeric,
  	\`version_sizes_thumbnail_height\` numeric,
  	\`version_sizes_thumbnail_mime_type\` text,
  	\`version_sizes_thumbnail_filesize\` numeric,
  	\`version_sizes_thumbnail_filename\` text,
  	\`version_sizes_card_url\` text,
  	\`version_sizes_card_width\` numeric,
  	\`version_sizes_card_height\` numeric,
  	\`version_sizes_card_mime_type\` text,
  	\`version_sizes_card_filesize\` numeric,
  	\`version_sizes_card_filename\` text,
  	\`version_sizes_wide_url\` text,
  	\`version_sizes_wide_width\` numeric,
  	\`version_sizes_wide_height\` numeric,
  	\`version_sizes_wide_mime_type\` text,
  	\`version_sizes_wide_filesize\` numeric,
  	\`version_sizes_wide_filename\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_last_edited_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_media_v_parent_idx\` ON \`_media_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_media_v_version_version_first_published_at_idx\` ON \`_media_v\` (\`version_first_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_media_v_version_version_last_edited_by_idx\` ON \`_media_v\` (\`version_last_edited_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_media_v_version_version_updated_at_idx\` ON \`_media_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_media_v_version_version_created_at_idx\` ON \`_media_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_media_v_version_version_deleted_at_idx\` ON \`_media_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_media_v_version_version__status_idx\` ON \`_media_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_media_v_version_version_filename_idx\` ON \`_media_v\` (\`version_filename\`);`)
  await db.run(sql`CREATE INDEX \`_media_v_version_sizes_thumbnail_version_sizes_thumbnail_idx\` ON \`_media_v\` (\`version_sizes_thumbnail_filename\`);`)
  await db.run(sql`CREATE INDEX \`_media_v_version_sizes_card_version_sizes_card_filename_idx\` ON \`_media_v\` (\`version_sizes_card_filename\`);`)
  await db.run(sql`CREATE INDEX \`_media_v_version_sizes_wide_version_sizes_wide_filename_idx\` ON \`_media_v\` (\`version_sizes_wide_filename\`);`)
  await db.run(sql`CREATE INDEX \`_media_v_created_at_idx\` ON \`_media_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_media_v_updated_at_idx\` ON \`_media_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_media_v_snapshot_idx\` ON \`_media_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_media_v_published_locale_idx\` ON \`_media_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_media_v_latest_idx\` ON \`_media_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_media_v_autosave_idx\` ON \`_media_v\` (\`autosave\`);`)
  await db.run(sql`CREATE INDEX \`_media_v_latest_version_createdat_idx\` ON \`_media_v\` (\`latest\`,\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_media_v_latest_version_updatedat_idx\` ON \`_media_v\` (\`latest\`,\`version_updated_at\`);`)
  await db.run(sql`CREATE TABLE \`_media_v_locales\` (
  	\`version_alt\` text,
  	\`version_caption\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_media_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_media_v_locales_locale_parent_id_unique\` ON \`_media_v_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`attachments\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`language\` text,
  	\`credit\` text,
  	\`licence\` text,
  	\`first_published_at\` text,
  	\`last_edited_by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric,
  	\`focal_x\` numeric,
  	\`focal_y\` numeric,
  	FOREIGN KEY (\`last_edited_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`attachments_first_published_at_idx\` ON \`attachments\` (\`first_published_at\`);`)
  await db.run(sql`CREATE INDEX \`attachments_last_edited_by_idx\` ON \`attachments\` (\`last_edited_by_id\`);`)
  await db.run(sql`CREATE INDEX \`attachments_updated_at_idx\` ON \`attachments\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`attachments_created_at_idx\` ON \`attachments\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`attachments_deleted_at_idx\` ON \`attachments\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`attachments__status_idx\` ON \`attachments\` (\`_status\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`attachments_filename_idx\` ON \`attachments\` (\`filename\`);`)
  await db.run(sql`CREATE INDEX \`attachments__status_createdat_idx\` ON \`attachments\` (\`_status\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`attachments__status_updatedat_idx\` ON \`attachments\` (\`_status\`,\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`attachments_locales\` (
  	\`title\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`attachments\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`attachments_title_idx\` ON \`attachments_locales\` (\`title\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`attachments_locales_locale_parent_id_unique\` ON \`attachments_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`_attachments_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_language\` text,
  	\`version_credit\` text,
  	\`version_licence\` text,
  	\`version_first_published_at\` text,
  	\`version_last_edited_by_id\` text(36),
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`version_url\` text,
  	\`version_thumbnail_u_r_l\` text,
  	\`version_filename\` text,
  	\`version_mime_type\` text,
  	\`version_filesize\` numeric,
  	\`version_width\` numeric,
  	\`version_height\` numeric,
  	\`version_focal_x\` numeric,
  	\`version_focal_y\` numeric,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`attachments\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_last_edited_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_attachments_v_parent_idx\` ON \`_attachments_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_attachments_v_version_version_first_published_at_idx\` ON \`_attachments_v\` (\`version_first_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_attachments_v_version_version_last_edited_by_idx\` ON \`_attachments_v\` (\`version_last_edited_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_attachments_v_version_version_updated_at_idx\` ON \`_attachments_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_attachments_v_version_version_created_at_idx\` ON \`_attachments_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_attachments_v_version_version_deleted_at_idx\` ON \`_attachments_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_attachments_v_version_version__status_idx\` ON \`_attachments_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_attachments_v_version_version_filename_idx\` ON \`_attachments_v\` (\`version_filename\`);`)
  await db.run(sql`CREATE INDEX \`_attachments_v_created_at_idx\` ON \`_attachments_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_attachments_v_updated_at_idx\` ON \`_attachments_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_attachments_v_snapshot_idx\` ON \`_attachments_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_attachments_v_published_locale_idx\` ON \`_attachments_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_attachments_v_latest_idx\` ON \`_attachments_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_attachments_v_autosave_idx\` ON \`_attachments_v\` (\`autosave\`);`)
  await db.run(sql`CREATE INDEX \`_attachments_v_latest_version_createdat_idx\` ON \`_attachments_v\` (\`latest\`,\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_attachments_v_latest_version_updatedat_idx\` ON \`_attachments_v\` (\`latest\`,\`version_updated_at\`);`)
  await db.run(sql`CREATE TABLE \`_attachments_v_locales\` (
  	\`version_title\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_attachments_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_attachments_v_version_version_title_idx\` ON \`_attachments_v_locales\` (\`version_title\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_attachments_v_locales_locale_parent_id_unique\` ON \`_attachments_v_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`users_roles\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_roles_order_idx\` ON \`users_roles\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`users_roles_parent_idx\` ON \`users_roles\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users_target_locales\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_target_locales_order_idx\` ON \`users_target_locales\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`users_target_locales_parent_idx\` ON \`users_target_locales\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users_sessions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`created_at\` text,
  	\`expires_at\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_sessions_order_idx\` ON \`users_sessions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`users_sessions_parent_id_idx\` ON \`users_sessions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`founder\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`email\` text NOT NULL,
  	\`reset_password_token\` text,
  	\`reset_password_expiration\` text,
  	\`salt\` text,
  	\`hash\` text,
  	\`reset_password_requested_at\` text,
  	\`login_attempts\` numeric DEFAULT 0,
  	\`lock_until\` text
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`users_founder_idx\` ON \`users\` (\`founder\`);`)
  await db.run(sql`CREATE INDEX \`users_updated_at_idx\` ON \`users\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`users_created_at_idx\` ON \`users\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`users_email_idx\` ON \`users\` (\`email\`);`)
  await db.run(sql`CREATE TABLE \`api_clients_scopes\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`api_clients\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`api_clients_scopes_order_idx\` ON \`api_clients_scopes\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`api_clients_scopes_parent_idx\` ON \`api_clients_scopes\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`api_clients\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`contact\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`enable_a_p_i_key\` integer,
  	\`api_key\` text,
  	\`api_key_index\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`api_clients_updated_at_idx\` ON \`api_clients\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`api_clients_created_at_idx\` ON \`api_clients\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`seed_ledger\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`collection_slug\` text NOT NULL,
  	\`document_id\` text NOT NULL,
  	\`record_sum\` text NOT NULL,
  	\`stored_sum\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`seed_ledger_key_idx\` ON \`seed_ledger\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`seed_ledger_updated_at_idx\` ON \`seed_ledger\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`seed_ledger_created_at_idx\` ON \`seed_ledger\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`translations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`source\` text NOT NULL,
  	\`source_id\` text NOT NULL,
  	\`locale\` text NOT NULL,
  	\`values\` text,
  	\`published\` text,
  	\`published_at\` text,
  	\`published_by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`published_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`translations_source_idx\` ON \`translations\` (\`source\`);`)
  await db.run(sql`CREATE INDEX \`translations_source_id_idx\` ON \`translations\` (\`source_id\`);`)
  await db.run(sql`CREATE INDEX \`translations_locale_idx\` ON \`translations\` (\`locale\`);`)
  await db.run(sql`CREATE INDEX \`translations_published_at_idx\` ON \`translations\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`translations_published_by_idx\` ON \`translations\` (\`published_by_id\`);`)
  await db.run(sql`CREATE INDEX \`translations_updated_at_idx\` ON \`translations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`translations_created_at_idx\` ON \`translations\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`source_sourceId_locale_idx\` ON \`translations\` (\`source\`,\`source_id\`,\`locale\`);`)
  await db.run(sql`CREATE TABLE \`_translations_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text,
  	\`version_source\` text NOT NULL,
  	\`version_source_id\` text NOT NULL,
  	\`version_locale\` text NOT NULL,
  	\`version_values\` text,
  	\`version_published\` text,
  	\`version_published_at\` text,
  	\`version_published_by_id\` text(36),
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`translations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_published_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_translations_v_parent_idx\` ON \`_translations_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_translations_v_version_version_source_idx\` ON \`_translations_v\` (\`version_source\`);`)
  await db.run(sql`CREATE INDEX \`_translations_v_version_version_source_id_idx\` ON \`_translations_v\` (\`version_source_id\`);`)
  await db.run(sql`CREATE INDEX \`_translations_v_version_version_locale_idx\` ON \`_translations_v\` (\`version_locale\`);`)
  await db.run(sql`CREATE INDEX \`_translations_v_version_version_published_at_idx\` ON \`_translations_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_translations_v_version_version_published_by_idx\` ON \`_translations_v\` (\`version_published_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_translations_v_version_version_updated_at_idx\` ON \`_translations_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_translations_v_version_version_created_at_idx\` ON \`_translations_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_translations_v_created_at_idx\` ON \`_translations_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_translations_v_updated_at_idx\` ON \`_translations_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`version_source_version_sourceId_version_locale_idx\` ON \`_translations_v\` (\`version_source\`,\`version_source_id\`,\`version_locale\`);`)
  await db.run(sql`CREATE TABLE \`payload_kv\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`data\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`payload_kv_key_idx\` ON \`payload_kv\` (\`key\`);`)
  await db.run(sql`CREATE TABLE \`payload_jobs_log\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`executed_at\` text NOT NULL,
  	\`completed_at\` text NOT NULL,
  	\`task_slug\` text NOT NULL,
  	\`task_i_d\` text NOT NULL,
  	\`input\` text,
  	\`output\` text,
  	\`state\` text NOT NULL,
  	\`error\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`payload_jobs\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_jobs_log_order_idx\` ON \`payload_jobs_log\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_log_parent_id_idx\` ON \`payload_jobs_log\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_jobs\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`input\` text,
  	\`completed_at\` text,
  	\`total_tried\` numeric DEFAULT 0,
  	\`has_error\` integer DEFAULT false,
  	\`error\` text,
  	\`task_slug\` text,
  	\`queue\` text DEFAULT 'default',
  	\`wait_until\` text,
  	\`processing\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_jobs_completed_at_idx\` ON \`payload_jobs\` (\`completed_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_total_tried_idx\` ON \`payload_jobs\` (\`total_tried\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_has_error_idx\` ON \`payload_jobs\` (\`has_error\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_task_slug_idx\` ON \`payload_jobs\` (\`task_slug\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_queue_idx\` ON \`payload_jobs\` (\`queue\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_wait_until_idx\` ON \`payload_jobs\` (\`wait_until\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_processing_idx\` ON \`payload_jobs\` (\`processing\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_updated_at_idx\` ON \`payload_jobs\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_created_at_idx\` ON \`payload_jobs\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`global_slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_global_slug_idx\` ON \`payload_locked_documents\` (\`global_slug\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_updated_at_idx\` ON \`payload_locked_documents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_created_at_idx\` ON \`payload_locked_documents\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`programmes_id\` text(36),
  	\`member_cities_id\` text(36),
  	\`national_networks_id\` text(36),
  	\`good_practices_id\` text(36),
  	\`resolutions_id\` text(36),
  	\`source_documents_id\` text(36),
  	\`organisations_id\` text(36),
  	\`experts_id\` text(36),
  	\`expertise_areas_id\` text(36),
  	\`countries_id\` text(36),
  	\`media_id\` text(36),
  	\`attachments_id\` text(36),
  	\`users_id\` text(36),
  	\`api_clients_id\` text(36),
  	\`translations_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`programmes_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`member_cities_id\`) REFERENCES \`member_cities\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`national_networks_id\`) REFERENCES \`national_networks\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`good_practices_id\`) REFERENCES \`good_practices\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`resolutions_id\`) REFERENCES \`resolutions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`source_documents_id\`) REFERENCES \`source_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`experts_id\`) REFERENCES \`experts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`expertise_areas_id\`) REFERENCES \`expertise_areas\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`countries_id\`) REFERENCES \`countries\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`attachments_id\`) REFERENCES \`attachments\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`api_clients_id\`) REFERENCES \`api_clients\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`translations_id\`) REFERENCES \`translations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_programmes_id_idx\` ON \`payload_locked_documents_rels\` (\`programmes_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_member_cities_id_idx\` ON \`payload_locked_documents_rels\` (\`member_cities_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_national_networks_id_idx\` ON \`payload_locked_documents_rels\` (\`national_networks_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_good_practices_id_idx\` ON \`payload_locked_documents_rels\` (\`good_practices_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_resolutions_id_idx\` ON \`payload_locked_documents_rels\` (\`resolutions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_source_documents_id_idx\` ON \`payload_locked_documents_rels\` (\`source_documents_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_organisations_id_idx\` ON \`payload_locked_documents_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_experts_id_idx\` ON \`payload_locked_documents_rels\` (\`experts_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_expertise_areas_id_idx\` ON \`payload_locked_documents_rels\` (\`expertise_areas_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_countries_id_idx\` ON \`payload_locked_documents_rels\` (\`countries_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_attachments_id_idx\` ON \`payload_locked_documents_rels\` (\`attachments_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_api_clients_id_idx\` ON \`payload_locked_documents_rels\` (\`api_clients_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_translations_id_idx\` ON \`payload_locked_documents_rels\` (\`translations_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`value\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_key_idx\` ON \`payload_preferences\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_updated_at_idx\` ON \`payload_preferences\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_created_at_idx\` ON \`payload_preferences\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` text(36),
  	\`api_clients_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_preferences\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`api_clients_id\`) REFERENCES \`api_clients\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_order_idx\` ON \`payload_preferences_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_parent_idx\` ON \`payload_preferences_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_path_idx\` ON \`payload_preferences_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_users_id_idx\` ON \`payload_preferences_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_api_clients_id_idx\` ON \`payload_preferences_rels\` (\`api_clients_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_migrations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`batch\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_migrations_updated_at_idx\` ON \`payload_migrations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_migrations_created_at_idx\` ON \`payload_migrations\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`site_settings_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`url\` text,
  	\`language\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`site_settings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`site_settings_links_order_idx\` ON \`site_settings_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`site_settings_links_parent_id_idx\` ON \`site_settings_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`site_settings_links_locales\` (
  	\`label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`site_settings_links\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`site_settings_links_locales_locale_parent_id_unique\` ON \`site_settings_links_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`site_settings\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`contact_email\` text,
  	\`contact_phone\` text,
  	\`review_required\` integer DEFAULT false,
  	\`_status\` text DEFAULT 'draft',
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`site_settings__status_idx\` ON \`site_settings\` (\`_status\`);`)
  await db.run(sql`CREATE INDEX \`site_settings__status_createdat_idx\` ON \`site_settings\` (\`_status\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`site_settings__status_updatedat_idx\` ON \`site_settings\` (\`_status\`,\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`site_settings_locales\` (
  	\`site_name\` text,
  	\`tagline\` text,
  	\`footer_note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`site_settings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`site_settings_locales_locale_parent_id_unique\` ON \`site_settings_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`_site_settings_v_version_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`url\` text,
  	\`language\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_site_settings_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_site_settings_v_version_links_order_idx\` ON \`_site_settings_v_version_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_site_settings_v_version_links_parent_id_idx\` ON \`_site_settings_v_version_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_site_settings_v_version_links_locales\` (
  	\`label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_site_settings_v_version_links\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_site_settings_v_version_links_locales_locale_parent_id_uniq\` ON \`_site_settings_v_version_links_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`_site_settings_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`version_contact_email\` text,
  	\`version_contact_phone\` text,
  	\`version_review_required\` integer DEFAULT false,
  	\`version__status\` text DEFAULT 'draft',
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer
  );
  `)
  await db.run(sql`CREATE INDEX \`_site_settings_v_version_version__status_idx\` ON \`_site_settings_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_site_settings_v_created_at_idx\` ON \`_site_settings_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_site_settings_v_updated_at_idx\` ON \`_site_settings_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_site_settings_v_snapshot_idx\` ON \`_site_settings_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_site_settings_v_published_locale_idx\` ON \`_site_settings_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_site_settings_v_latest_idx\` ON \`_site_settings_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_site_settings_v_autosave_idx\` ON \`_site_settings_v\` (\`autosave\`);`)
  await db.run(sql`CREATE INDEX \`_site_settings_v_latest_version_createdat_idx\` ON \`_site_settings_v\` (\`latest\`,\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_site_settings_v_latest_version_updatedat_idx\` ON \`_site_settings_v\` (\`latest\`,\`version_updated_at\`);`)
  await db.run(sql`CREATE TABLE \`_site_settings_v_locales\` (
  	\`version_site_name\` text,
  	\`version_tagline\` text,
  	\`version_footer_note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_site_settings_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_site_settings_v_locales_locale_parent_id_unique\` ON \`_site_settings_v_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`accessibility_statement\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`conformance\` text,
  	\`prepared_on\` text,
  	\`reviewed_on\` text,
  	\`contact_name\` text,
  	\`contact_email\` text,
  	\`contact_phone\` text,
  	\`_status\` text DEFAULT 'draft',
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`accessibility_statement__status_idx\` ON \`accessibility_statement\` (\`_status\`);`)
  await db.run(sql`CREATE INDEX \`accessibility_statement__status_createdat_idx\` ON \`accessibility_statement\` (\`_status\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`accessibility_statement__status_updatedat_idx\` ON \`accessibility_statement\` (\`_status\`,\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`accessibility_statement_locales\` (
  	\`non_conformances\` text,
  	\`procedure_title\` text,
  	\`procedure\` text,
  	\`body\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`accessibility_statement\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`accessibility_statement_locales_locale_parent_id_unique\` ON \`accessibility_statement_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`_accessibility_statement_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`version_conformance\` text,
  	\`version_prepared_on\` text,
  	\`version_reviewed_on\` text,
  	\`version_contact_name\` text,
  	\`version_contact_email\` text,
  	\`version_contact_phone\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer
  );
  `)
  await db.run(sql`CREATE INDEX \`_accessibility_statement_v_version_version__status_idx\` ON \`_accessibility_statement_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_accessibility_statement_v_created_at_idx\` ON \`_accessibility_statement_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_accessibility_statement_v_updated_at_idx\` ON \`_accessibility_statement_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_accessibility_statement_v_snapshot_idx\` ON \`_accessibility_statement_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_accessibility_statement_v_published_locale_idx\` ON \`_accessibility_statement_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_accessibility_statement_v_latest_idx\` ON \`_accessibility_statement_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_accessibility_statement_v_autosave_idx\` ON \`_accessibility_statement_v\` (\`autosave\`);`)
  await db.run(sql`CREATE INDEX \`_accessibility_statement_v_latest_version_createdat_idx\` ON \`_accessibility_statement_v\` (\`latest\`,\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_accessibility_statement_v_latest_version_updatedat_idx\` ON \`_accessibility_statement_v\` (\`latest\`,\`version_updated_at\`);`)
  await db.run(sql`CREATE TABLE \`_accessibility_statement_v_locales\` (
  	\`version_non_conformances\` text,
  	\`version_procedure_title\` text,
  	\`version_procedure\` text,
  	\`version_body\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_accessibility_statement_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_accessibility_statement_v_locales_locale_parent_id_unique\` ON \`_accessibility_statement_v_locales\` (\`_parent_id\`,\`_locale\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`programmes_links\`;`)
  await db.run(sql`DROP TABLE \`programmes_links_locales\`;`)
  await db.run(sql`DROP TABLE \`programmes_organisations\`;`)
  await db.run(sql`DROP TABLE \`programmes_offers\`;`)
  await db.run(sql`DROP TABLE \`programmes_offers_locales\`;`)
  await db.run(sql`DROP TABLE \`programmes_stated_figures\`;`)
  await db.run(sql`DROP TABLE \`programmes_stated_figures_locales\`;`)
  await db.run(sql`DROP TABLE \`programmes_milestones\`;`)
  await db.run(sql`DROP TABLE \`programmes_milestones_locales\`;`)
  await db.run(sql`DROP TABLE \`programmes_priorities\`;`)
  await db.run(sql`DROP TABLE \`programmes_priorities_locales\`;`)
  await db.run(sql`DROP TABLE \`programmes_related_programmes\`;`)
  await db.run(sql`DROP TABLE \`programmes_related_programmes_locales\`;`)
  await db.run(sql`DROP TABLE \`programmes_citations\`;`)
  await db.run(sql`DROP TABLE \`programmes\`;`)
  await db.run(sql`DROP TABLE \`programmes_locales\`;`)
  await db.run(sql`DROP TABLE \`programmes_rels\`;`)
  await db.run(sql`DROP TABLE \`_programmes_v_version_links\`;`)
  await db.run(sql`DROP TABLE \`_programmes_v_version_links_locales\`;`)
  await db.run(sql`DROP TABLE \`_programmes_v_version_organisations\`;`)
  await db.run(sql`DROP TABLE \`_programmes_v_version_offers\`;`)
  await db.run(sql`DROP TABLE \`_programmes_v_version_offers_locales\`;`)
  await db.run(sql`DROP TABLE \`_programmes_v_version_stated_figures\`;`)
  await db.run(sql`DROP TABLE \`_programmes_v_version_stated_figures_locales\`;`)
  await db.run(sql`DROP TABLE \`_programmes_v_version_milestones\`;`)
  await db.run(sql`DROP TABLE \`_programmes_v_version_milestones_locales\`;`)
  await db.run(sql`DROP TABLE \`_programmes_v_version_priorities\`;`)
  await db.run(sql`DROP TABLE \`_programmes_v_version_priorities_locales\`;`)
  await db.run(sql`DROP TABLE \`_programmes_v_version_related_programmes\`;`)
  await db.run(sql`DROP TABLE \`_programmes_v_version_related_programmes_locales\`;`)
  await db.run(sql`DROP TABLE \`_programmes_v_version_citations\`;`)
  await db.run(sql`DROP TABLE \`_programmes_v\`;`)
  await db.run(sql`DROP TABLE \`_programmes_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_programmes_v_rels\`;`)
  await db.run(sql`DROP TABLE \`member_cities_memberships\`;`)
  await db.run(sql`DROP TABLE \`member_cities_index_results\`;`)
  await db.run(sql`DROP TABLE \`member_cities_index_results_locales\`;`)
  await db.run(sql`DROP TABLE \`member_cities_citations\`;`)
  await db.run(sql`DROP TABLE \`member_cities\`;`)
  await db.run(sql`DROP TABLE \`member_cities_locales\`;`)
  await db.run(sql`DROP TABLE \`member_cities_rels\`;`)
  await db.run(sql`DROP TABLE \`_member_cities_v_version_memberships\`;`)
  await db.run(sql`DROP TABLE \`_member_cities_v_version_index_results\`;`)
  await db.run(sql`DROP TABLE \`_member_cities_v_version_index_results_locales\`;`)
  await db.run(sql`DROP TABLE \`_member_cities_v_version_citations\`;`)
  await db.run(sql`DROP TABLE \`_member_cities_v\`;`)
  await db.run(sql`DROP TABLE \`_member_cities_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_member_cities_v_rels\`;`)
  await db.run(sql`DROP TABLE \`national_networks_stated_figures\`;`)
  await db.run(sql`DROP TABLE \`national_networks_stated_figures_locales\`;`)
  await db.run(sql`DROP TABLE \`national_networks_citations\`;`)
  await db.run(sql`DROP TABLE \`national_networks\`;`)
  await db.run(sql`DROP TABLE \`national_networks_locales\`;`)
  await db.run(sql`DROP TABLE \`national_networks_rels\`;`)
  await db.run(sql`DROP TABLE \`_national_networks_v_version_stated_figures\`;`)
  await db.run(sql`DROP TABLE \`_national_networks_v_version_stated_figures_locales\`;`)
  await db.run(sql`DROP TABLE \`_national_networks_v_version_citations\`;`)
  await db.run(sql`DROP TABLE \`_national_networks_v\`;`)
  await db.run(sql`DROP TABLE \`_national_networks_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_national_networks_v_rels\`;`)
  await db.run(sql`DROP TABLE \`good_practices_dimensions\`;`)
  await db.run(sql`DROP TABLE \`good_practices_citations\`;`)
  await db.run(sql`DROP TABLE \`good_practices\`;`)
  await db.run(sql`DROP TABLE \`good_practices_locales\`;`)
  await db.run(sql`DROP TABLE \`good_practices_rels\`;`)
  await db.run(sql`DROP TABLE \`_good_practices_v_version_dimensions\`;`)
  await db.run(sql`DROP TABLE \`_good_practices_v_version_citations\`;`)
  await db.run(sql`DROP TABLE \`_good_practices_v\`;`)
  await db.run(sql`DROP TABLE \`_good_practices_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_good_practices_v_rels\`;`)
  await db.run(sql`DROP TABLE \`resolutions_legal_basis\`;`)
  await db.run(sql`DROP TABLE \`resolutions_legal_basis_locales\`;`)
  await db.run(sql`DROP TABLE \`resolutions_provisions\`;`)
  await db.run(sql`DROP TABLE \`resolutions_provisions_locales\`;`)
  await db.run(sql`DROP TABLE \`resolutions_obligations\`;`)
  await db.run(sql`DROP TABLE \`resolutions_obligations_locales\`;`)
  await db.run(sql`DROP TABLE \`resolutions_citations\`;`)
  await db.run(sql`DROP TABLE \`resolutions\`;`)
  await db.run(sql`DROP TABLE \`resolutions_locales\`;`)
  await db.run(sql`DROP TABLE \`resolutions_rels\`;`)
  await db.run(sql`DROP TABLE \`_resolutions_v_version_legal_basis\`;`)
  await db.run(sql`DROP TABLE \`_resolutions_v_version_legal_basis_locales\`;`)
  await db.run(sql`DROP TABLE \`_resolutions_v_version_provisions\`;`)
  await db.run(sql`DROP TABLE \`_resolutions_v_version_provisions_locales\`;`)
  await db.run(sql`DROP TABLE \`_resolutions_v_version_obligations\`;`)
  await db.run(sql`DROP TABLE \`_resolutions_v_version_obligations_locales\`;`)
  await db.run(sql`DROP TABLE \`_resolutions_v_version_citations\`;`)
  await db.run(sql`DROP TABLE \`_resolutions_v\`;`)
  await db.run(sql`DROP TABLE \`_resolutions_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_resolutions_v_rels\`;`)
  await db.run(sql`DROP TABLE \`source_documents\`;`)
  await db.run(sql`DROP TABLE \`_source_documents_v\`;`)
  await db.run(sql`DROP TABLE \`organisations_citations\`;`)
  await db.run(sql`DROP TABLE \`organisations\`;`)
  await db.run(sql`DROP TABLE \`organisations_locales\`;`)
  await db.run(sql`DROP TABLE \`organisations_rels\`;`)
  await db.run(sql`DROP TABLE \`_organisations_v_version_citations\`;`)
  await db.run(sql`DROP TABLE \`_organisations_v\`;`)
  await db.run(sql`DROP TABLE \`_organisations_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_organisations_v_rels\`;`)
  await db.run(sql`DROP TABLE \`experts_engagements\`;`)
  await db.run(sql`DROP TABLE \`experts_engagements_locales\`;`)
  await db.run(sql`DROP TABLE \`experts_consent_scope\`;`)
  await db.run(sql`DROP TABLE \`experts_citations\`;`)
  await db.run(sql`DROP TABLE \`experts\`;`)
  await db.run(sql`DROP TABLE \`experts_locales\`;`)
  await db.run(sql`DROP TABLE \`experts_texts\`;`)
  await db.run(sql`DROP TABLE \`experts_rels\`;`)
  await db.run(sql`DROP TABLE \`_experts_v_version_engagements\`;`)
  await db.run(sql`DROP TABLE \`_experts_v_version_engagements_locales\`;`)
  await db.run(sql`DROP TABLE \`_experts_v_version_consent_scope\`;`)
  await db.run(sql`DROP TABLE \`_experts_v_version_citations\`;`)
  await db.run(sql`DROP TABLE \`_experts_v\`;`)
  await db.run(sql`DROP TABLE \`_experts_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_experts_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_experts_v_rels\`;`)
  await db.run(sql`DROP TABLE \`expertise_areas_citations\`;`)
  await db.run(sql`DROP TABLE \`expertise_areas\`;`)
  await db.run(sql`DROP TABLE \`expertise_areas_locales\`;`)
  await db.run(sql`DROP TABLE \`_expertise_areas_v_version_citations\`;`)
  await db.run(sql`DROP TABLE \`_expertise_areas_v\`;`)
  await db.run(sql`DROP TABLE \`_expertise_areas_v_locales\`;`)
  await db.run(sql`DROP TABLE \`countries_citations\`;`)
  await db.run(sql`DROP TABLE \`countries\`;`)
  await db.run(sql`DROP TABLE \`countries_locales\`;`)
  await db.run(sql`DROP TABLE \`_countries_v_version_citations\`;`)
  await db.run(sql`DROP TABLE \`_countries_v\`;`)
  await db.run(sql`DROP TABLE \`_countries_v_locales\`;`)
  await db.run(sql`DROP TABLE \`media\`;`)
  await db.run(sql`DROP TABLE \`media_locales\`;`)
  await db.run(sql`DROP TABLE \`_media_v\`;`)
  await db.run(sql`DROP TABLE \`_media_v_locales\`;`)
  await db.run(sql`DROP TABLE \`attachments\`;`)
  await db.run(sql`DROP TABLE \`attachments_locales\`;`)
  await db.run(sql`DROP TABLE \`_attachments_v\`;`)
  await db.run(sql`DROP TABLE \`_attachments_v_locales\`;`)
  await db.run(sql`DROP TABLE \`users_roles\`;`)
  await db.run(sql`DROP TABLE \`users_target_locales\`;`)
  await db.run(sql`DROP TABLE \`users_sessions\`;`)
  await db.run(sql`DROP TABLE \`users\`;`)
  await db.run(sql`DROP TABLE \`api_clients_scopes\`;`)
  await db.run(sql`DROP TABLE \`api_clients\`;`)
  await db.run(sql`DROP TABLE \`seed_ledger\`;`)
  await db.run(sql`DROP TABLE \`translations\`;`)
  await db.run(sql`DROP TABLE \`_translations_v\`;`)
  await db.run(sql`DROP TABLE \`payload_kv\`;`)
  await db.run(sql`DROP TABLE \`payload_jobs_log\`;`)
  await db.run(sql`DROP TABLE \`payload_jobs\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_migrations\`;`)
  await db.run(sql`DROP TABLE \`site_settings_links\`;`)
  await db.run(sql`DROP TABLE \`site_settings_links_locales\`;`)
  await db.run(sql`DROP TABLE \`site_settings\`;`)
  await db.run(sql`DROP TABLE \`site_settings_locales\`;`)
  await db.run(sql`DROP TABLE \`_site_settings_v_version_links\`;`)
  await db.run(sql`DROP TABLE \`_site_settings_v_version_links_locales\`;`)
  await db.run(sql`DROP TABLE \`_site_settings_v\`;`)
  await db.run(sql`DROP TABLE \`_site_settings_v_locales\`;`)
  await db.run(sql`DROP TABLE \`accessibility_statement\`;`)
  await db.run(sql`DROP TABLE \`accessibility_statement_locales\`;`)
  await db.run(sql`DROP TABLE \`_accessibility_statement_v\`;`)
  await db.run(sql`DROP TABLE \`_accessibility_statement_v_locales\`;`)
}
