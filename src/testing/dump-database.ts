/** Everything that a database holds, read past Payload: by table or collection its rows, as text. */
import Database from 'libsql'
import mongoose from 'mongoose'

export type Dump = Record<string, string>

const inOrder = (rows: unknown[]): string => JSON.stringify(rows.map((row) => JSON.stringify(row)).sort())

function dumpOfFile(file: string): Dump {
  const database = new Database(file, { readonly: true } as never)
  try {
    const tables = database.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").all([]) as { name: string }[]
    return Object.fromEntries(tables.map(({ name }) => [name, inOrder(database.prepare(`SELECT * FROM "${name}"`).all([]))]))
  } finally {
    database.close()
  }
}

async function dumpOfMongo(url: string): Promise<Dump> {
  const connection = await mongoose.createConnection(url).asPromise()
  try {
    const names = (await connection.listCollections()).map(({ name }) => name)
    const dumps = await Promise.all(names.map(async (name) => [name, inOrder(await connection.collection(name).find({}).toArray())] as const))
    return Object.fromEntries(dumps)
  } finally {
    await connection.close()
  }
}

/** @param url as DATABASE_URL has it */
export const dumpDatabase = (url: string): Promise<Dump> => (url.startsWith('file:') ? Promise.resolve(dumpOfFile(url.slice('file:'.length))) : dumpOfMongo(url))
