import { expect, it } from '@jest/globals'

import { SettingsError } from '../env'
import { whyNoStart } from './why-no-start'

const fault = (message: string, code?: string, cause?: Error) => Object.assign(new Error(message, { cause }), { code })

it.each<[string, Error, RegExp]>([
  ['settings', new SettingsError([{ name: 'PORT', expected: 'a number' }]), /PORT: expected a number/],
  ['a port', fault('listen EADDRINUSE', 'EADDRINUSE'), /Port 3000 is taken/],
  ['a full disk', fault('ENOSPC: no space left on device', 'ENOSPC'), /disk is full/],
  ['a disk that fills in a migration', fault('The migration failed', undefined, fault('Failed query: CREATE INDEX', undefined, fault('database or disk is full', 'SQLITE_FULL'))), /^The disk is full/],
  ['a folder without rights', fault('EROFS: read-only file system', 'EROFS'), /can't be written: EROFS/],
  ['a database that can’t be opened', fault('ConnectionFailed("Unable to open connection to local database /x/cms.db: 14")'), /can't be written/],
  ['a file that is none', fault('file is not a database', 'SQLITE_NOTADB'), /is no database/],
  ['MongoDB', fault('connect ECONNREFUSED 127.0.0.1:9'), /MongoDB can’t be reached/],
  ['anything else', fault('odd'), /^odd$/],
])('%s: says what to do', (_, error, words) => {
  expect(whyNoStart(error, { PORT: 3000 })).toMatch(words)
})
