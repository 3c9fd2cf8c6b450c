import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`content_changes\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`sequence\` numeric,
  	\`is_pending\` integer DEFAULT false NOT NULL,
  	\`kind\` text NOT NULL,
  	\`at\` text NOT NULL,
  	\`collection_slug\` text NOT NULL,
  	\`document_id\` text NOT NULL,
  	\`locale\` text NOT NULL,
  	\`slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`content_changes_sequence_idx\` ON \`content_changes\` (\`sequence\`);`)
  await db.run(sql`CREATE INDEX \`content_changes_is_pending_idx\` ON \`content_changes\` (\`is_pending\`);`)
  await db.run(sql`CREATE INDEX \`content_changes_updated_at_idx\` ON \`content_changes\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`content_changes_created_at_idx\` ON \`content_changes\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`published_states\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`is_public\` integer DEFAULT false NOT NULL,
  	\`content_sum\` text,
  	\`document_updated_at\` text,
  	\`at\` text NOT NULL,
  	\`collection_slug\` text NOT NULL,
  	\`document_id\` text NOT NULL,
  	\`locale\` text NOT NULL,
  	\`slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`published_states_key_idx\` ON \`published_states\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`published_states_updated_at_idx\` ON \`published_states\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`published_states_created_at_idx\` ON \`published_states\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`change_feed\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`feed_id\` text NOT NULL,
  	\`sequence\` numeric NOT NULL,
  	\`last_change\` text,
  	\`forgotten_through\` numeric NOT NULL,
  	\`complete_since\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`change_feed_key_idx\` ON \`change_feed\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`change_feed_updated_at_idx\` ON \`change_feed\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`change_feed_created_at_idx\` ON \`change_feed\` (\`created_at\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`content_changes\`;`)
  await db.run(sql`DROP TABLE \`published_states\`;`)
  await db.run(sql`DROP TABLE \`change_feed\`;`)
}
