/**
 * One server of several on a database, until it is told to end. Arguments: its settings as JSON, and "new" where
 * the database is this server's to prepare and to drop. Says "listening" and its address.
 */
import { createFirstTestAdmin, dropMongoDatabase, openTestApp } from './start-test-app'

const [settings = '{}', isNew] = process.argv.slice(2)
const { payload, url } = await openTestApp(JSON.parse(settings) as Record<string, string>)
if (isNew === 'new') await createFirstTestAdmin(payload)
process.on('SIGTERM', () => {
  const gone = isNew === 'new' ? dropMongoDatabase(payload) : Promise.resolve()
  void gone.finally(() => process.exit(0))
})
console.log(`listening ${url}`)
