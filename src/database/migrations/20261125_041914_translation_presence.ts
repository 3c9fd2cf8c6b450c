import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`translation_presence\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`place\` text NOT NULL,
  	\`person\` text NOT NULL,
  	\`seen_at\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`translation_presence_key_idx\` ON \`translation_presence\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`translation_presence_place_idx\` ON \`translation_presence\` (\`place\`);`)
  await db.run(sql`CREATE INDEX \`translation_presence_seen_at_idx\` ON \`translation_presence\` (\`seen_at\`);`)
  await db.run(sql`CREATE INDEX \`translation_presence_updated_at_idx\` ON \`translation_presence\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`translation_presence_created_at_idx\` ON \`translation_presence\` (\`created_at\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`translation_presence\`;`)
}
