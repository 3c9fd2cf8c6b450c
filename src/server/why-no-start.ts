/** Why the server can't start, in words for the person who starts it. */
const UNWRITABLE = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST', 'EISDIR', 'SQLITE_READONLY', 'SQLITE_CANTOPEN'])

interface Fault {
  code?: unknown
  message: string
  name: string
}

/** An error and what it was made of, the outermost first: a driver's own word is often the innermost. */
function faultsOf(error: unknown): Fault[] {
  const faults: Fault[] = []
  for (let each = error; each instanceof Error && faults.length < 6; each = each.cause) faults.push(each as Fault)
  return faults
}

export function whyNoStart(error: unknown, settings: { PORT: number } | null): string {
  const faults = faultsOf(error)
  const has = (pattern: RegExp, ...codes: string[]): Fault | undefined =>
    faults.find(({ code, message, name }) => codes.includes(String(code)) || pattern.test(`${name} ${message}`))
  const message = faults[0]?.message ?? String(error)
  if (faults[0]?.name === 'SettingsError') return message
  if (has(/EADDRINUSE/, 'EADDRINUSE')) return `Port ${settings?.PORT} is taken. Stop what uses it, or give another one: PORT=3001 npm start`
  if (has(/database or disk is full/, 'ENOSPC', 'SQLITE_FULL')) return 'The disk is full. Make room, then start again.'
  if (has(/file is not a database/, 'SQLITE_NOTADB')) return 'The file of DATABASE_URL is no database. Bring it back from a backup, or give another DATABASE_URL.'
  const unwritable = has(/Unable to open connection to local database|readonly database/, ...UNWRITABLE)
  if (unwritable) return `A file or folder can't be written: ${unwritable.message}. Mend its rights, or give another DATABASE_URL or UPLOADS_DIR.`
  if (has(/ECONNREFUSED|ServerSelection|ENOTFOUND|querySrv/i)) {
    return 'MongoDB can’t be reached at DATABASE_URL. Check that it runs and that host and port are right.'
  }
  return message
}
