/**
 * Stores documents, each with a version and an outbox row in one transaction, as fast as it can, and
 * prints the number of each once its COMMIT was answered. Argument: file.
 */
import { SqliteClient } from '../database/sqlite-client'

const WRITERS = 4

const client = await SqliteClient.open(String(process.argv[2]))
await client.executeMultiple(`
  CREATE TABLE IF NOT EXISTS documents (id INTEGER PRIMARY KEY, body TEXT);
  CREATE TABLE IF NOT EXISTS versions (document INTEGER REFERENCES documents (id), body TEXT);
  CREATE TABLE IF NOT EXISTS outbox (document INTEGER REFERENCES documents (id));
`)
console.log('ready')

let next = 1
async function write(): Promise<never> {
  for (;;) {
    const id = next++
    const body = 'x'.repeat(200 + (id % 7) * 1000)
    const transaction = await client.transaction()
    await transaction.execute({ sql: 'INSERT INTO documents (id, body) VALUES (?, ?)', args: [id, body] })
    await new Promise((resolve) => setImmediate(resolve))
    await transaction.execute({ sql: 'INSERT INTO versions (document, body) VALUES (?, ?)', args: [id, body] })
    await transaction.execute({ sql: 'INSERT INTO outbox (document) VALUES (?)', args: [id] })
    await transaction.commit()
    console.log(`stored ${id}`)
  }
}

await Promise.all(Array.from({ length: WRITERS }, write))
