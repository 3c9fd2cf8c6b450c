/** The databases of one run: files in its folder, or databases of a MongoDB server under names of their own. */
import path from 'node:path'

import mongoose from 'mongoose'

import { COMMITS_COLLECTION } from '../src/database/mongo-commits'
import { fileOfUrl } from '../src/database/sqlite-adapter'
import { SqliteClient } from '../src/database/sqlite-client'

const EVERY_MS = 100

export interface BenchDatabase {
  url: string
  /** Another process that stores something ten times a second. Returns what ends it. */
  commitTenTimesASecond: () => Promise<() => Promise<void>>
  /** What does not go with the folder. */
  drop: () => Promise<void>
}

export interface BenchPlace {
  folder: string
  /** Such as `mongodb://127.0.0.1:27017/?replicaSet=rs0`; undefined for SQLite. */
  mongoUrl: string | undefined
}

interface Committing {
  commit: (number: number) => Promise<unknown>
  close: () => Promise<unknown>
}

async function commitEvery({ close, commit }: Committing): Promise<() => Promise<void>> {
  let isOver = false
  const committing = (async () => {
    for (let number = 1; !isOver; number += 1) {
      await commit(number)
      await new Promise((resolve) => setTimeout(resolve, EVERY_MS))
    }
  })()
  return async () => {
    isOver = true
    await committing
    await close()
  }
}

function sqliteDatabase(folder: string, name: string): BenchDatabase {
  const url = `file:${path.join(folder, `${name}.db`)}`
  return {
    url,
    commitTenTimesASecond: async () => {
      const client = await SqliteClient.open(fileOfUrl(url))
      // In a transaction, which waits for the server's own writes.
      return commitEvery({ commit: (number) => client.batch([`PRAGMA user_version = ${number}`]), close: () => client.shutDown() })
    },
    drop: async () => {},
  }
}

function mongoDatabase(mongoUrl: string, folder: string, name: string): BenchDatabase {
  const address = new URL(mongoUrl)
  address.pathname = `/${path.basename(folder)}-${name}`
  const url = String(address)
  const connect = () => mongoose.createConnection(url).asPromise()
  return {
    url,
    commitTenTimesASecond: async () => {
      const connection = await connect()
      const markers = connection.collection(COMMITS_COLLECTION)
      let last = (await markers.insertOne({})).insertedId
      // As a transaction that writes content, in a process that tidies.
      const commit = async () => {
        const { insertedId } = await markers.insertOne({})
        await markers.deleteOne({ _id: last })
        last = insertedId
      }
      return commitEvery({ commit, close: () => connection.close() })
    },
    drop: async () => {
      const connection = await connect()
      await connection.dropDatabase()
      await connection.close()
    },
  }
}

/** Empty; made by the first that connects to it. */
export const databaseIn = ({ folder, mongoUrl }: BenchPlace, name: string): BenchDatabase =>
  mongoUrl ? mongoDatabase(mongoUrl, folder, name) : sqliteDatabase(folder, name)
