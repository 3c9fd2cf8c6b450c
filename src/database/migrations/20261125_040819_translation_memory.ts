import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`memory_units\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`words\` text NOT NULL,
  	\`source\` text NOT NULL,
  	\`locale\` text NOT NULL,
  	\`target\` text NOT NULL,
  	\`context\` text,
  	\`key\` text NOT NULL,
  	\`origin\` text NOT NULL,
  	\`origin_source\` text,
  	\`origin_id\` text,
  	\`origin_file\` text,
  	\`used_count\` numeric DEFAULT 1 NOT NULL,
  	\`created_by_id\` text(36),
  	\`updated_by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`updated_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`memory_units_key_idx\` ON \`memory_units\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`memory_units_created_by_idx\` ON \`memory_units\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`memory_units_updated_by_idx\` ON \`memory_units\` (\`updated_by_id\`);`)
  await db.run(sql`CREATE INDEX \`memory_units_updated_at_idx\` ON \`memory_units\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`memory_units_created_at_idx\` ON \`memory_units\` (\`created_at\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`memory_units\`;`)
}
