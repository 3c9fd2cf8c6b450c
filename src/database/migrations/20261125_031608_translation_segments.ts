import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`translations\` RENAME COLUMN "values" TO "segments";`)
  await db.run(sql`CREATE TABLE \`worklist\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`source\` text NOT NULL,
  	\`source_id\` text NOT NULL,
  	\`locale\` text NOT NULL,
  	\`title\` text,
  	\`state\` text NOT NULL,
  	\`words\` numeric NOT NULL,
  	\`words_to_do\` numeric NOT NULL,
  	\`percent\` numeric NOT NULL,
  	\`stale_segments\` numeric NOT NULL,
  	\`since\` text NOT NULL,
  	\`is_source_public\` integer DEFAULT false NOT NULL,
  	\`assignee_id\` text(36),
  	\`taken_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`assignee_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`worklist_since_idx\` ON \`worklist\` (\`since\`);`)
  await db.run(sql`CREATE INDEX \`worklist_assignee_idx\` ON \`worklist\` (\`assignee_id\`);`)
  await db.run(sql`CREATE INDEX \`worklist_updated_at_idx\` ON \`worklist\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`worklist_created_at_idx\` ON \`worklist\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`source_sourceId_locale_1_idx\` ON \`worklist\` (\`source\`,\`source_id\`,\`locale\`);`)
  await db.run(sql`CREATE INDEX \`locale_isSourcePublic_state_since_idx\` ON \`worklist\` (\`locale\`,\`is_source_public\`,\`state\`,\`since\`);`)
  await db.run(sql`CREATE INDEX \`assignee_locale_idx\` ON \`worklist\` (\`assignee_id\`,\`locale\`);`)
  await db.run(sql`ALTER TABLE \`translations\` ADD \`has_unpublished_text\` integer;`)
  await db.run(sql`ALTER TABLE \`translations\` ADD \`done_at\` text;`)
  await db.run(sql`ALTER TABLE \`translations\` ADD \`done_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`CREATE INDEX \`translations_done_by_idx\` ON \`translations\` (\`done_by_id\`);`)
  await db.run(sql`ALTER TABLE \`_translations_v\` RENAME COLUMN "version_values" TO "version_segments";`)
  await db.run(sql`ALTER TABLE \`_translations_v\` ADD \`version_has_unpublished_text\` integer;`)
  await db.run(sql`ALTER TABLE \`_translations_v\` ADD \`version_done_at\` text;`)
  await db.run(sql`ALTER TABLE \`_translations_v\` ADD \`version_done_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`CREATE INDEX \`_translations_v_version_version_done_by_idx\` ON \`_translations_v\` (\`version_done_by_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`worklist\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_translations\` (
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
  await db.run(sql`INSERT INTO \`__new_translations\`("id", "title", "source", "source_id", "locale", "values", "published", "published_at", "published_by_id", "updated_at", "created_at") SELECT "id", "title", "source", "source_id", "locale", "values", "published", "published_at", "published_by_id", "updated_at", "created_at" FROM \`translations\`;`)
  await db.run(sql`DROP TABLE \`translations\`;`)
  await db.run(sql`ALTER TABLE \`__new_translations\` RENAME TO \`translations\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`translations_source_idx\` ON \`translations\` (\`source\`);`)
  await db.run(sql`CREATE INDEX \`translations_source_id_idx\` ON \`translations\` (\`source_id\`);`)
  await db.run(sql`CREATE INDEX \`translations_locale_idx\` ON \`translations\` (\`locale\`);`)
  await db.run(sql`CREATE INDEX \`translations_published_at_idx\` ON \`translations\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`translations_published_by_idx\` ON \`translations\` (\`published_by_id\`);`)
  await db.run(sql`CREATE INDEX \`translations_updated_at_idx\` ON \`translations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`translations_created_at_idx\` ON \`translations\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`source_sourceId_locale_idx\` ON \`translations\` (\`source\`,\`source_id\`,\`locale\`);`)
  await db.run(sql`CREATE TABLE \`__new__translations_v\` (
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
  await db.run(sql`INSERT INTO \`__new__translations_v\`("id", "parent_id", "version_title", "version_source", "version_source_id", "version_locale", "version_values", "version_published", "version_published_at", "version_published_by_id", "version_updated_at", "version_created_at", "created_at", "updated_at") SELECT "id", "parent_id", "version_title", "version_source", "version_source_id", "version_locale", "version_values", "version_published", "version_published_at", "version_published_by_id", "version_updated_at", "version_created_at", "created_at", "updated_at" FROM \`_translations_v\`;`)
  await db.run(sql`DROP TABLE \`_translations_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__translations_v\` RENAME TO \`_translations_v\`;`)
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
}
