/** Another program on the same file: holds it for writing for so many milliseconds. Arguments: file, ms. */
import Database from 'libsql'

const [file, ms] = process.argv.slice(2)
const database = new Database(String(file))
database.exec('BEGIN IMMEDIATE')
console.log('holding')
setTimeout(() => {
  database.exec('COMMIT')
  console.log('let go')
}, Number(ms))
