import type { SqliteMigration } from '../run-migrations'

export const migrations: SqliteMigration[] = []
