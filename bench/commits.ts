import { fileOfUrl } from '../src/database/sqlite-adapter'
import { SqliteClient } from '../src/database/sqlite-client'

const EVERY_MS = 100

/** Another process that stores something ten times a second: servers forget what they kept of the database. Returns what ends it. */
export async function commitTenTimesASecond(databaseUrl: string): Promise<() => Promise<void>> {
  const client = await SqliteClient.open(fileOfUrl(databaseUrl))
  let isOver = false
  const committing = (async () => {
    for (let number = 1; !isOver; number += 1) {
      // In a transaction, which waits for the server's own writes.
      await client.batch([`PRAGMA user_version = ${number}`])
      await new Promise((resolve) => setTimeout(resolve, EVERY_MS))
    }
  })()
  return async () => {
    isOver = true
    await committing
    await client.shutDown()
  }
}
