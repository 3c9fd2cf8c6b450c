/** The clock of the office: what a field without a zone says is its time, wherever the browser and the server are. Pure. */
export const OFFICE_TIME_ZONE = 'Europe/Warsaw'

const LOCAL = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::00)?$/
const MINUTE_MS = 60_000
const DAY_MS = 1440 * MINUTE_MS

const clock = new Intl.DateTimeFormat('en-GB', {
  day: '2-digit', hour: '2-digit', hourCycle: 'h23', minute: '2-digit', month: '2-digit', timeZone: OFFICE_TIME_ZONE, year: 'numeric',
})

/** What the office's clock shows at a moment, as a datetime-local field takes it: “2030-05-21T09:00”. */
export function officeClock(moment: Date): string {
  const parts = Object.fromEntries(clock.formatToParts(moment).map(({ type, value }) => [type, value]))
  return `${String(parts.year).padStart(4, '0')}-${parts.month}-${parts.day}T${parts.hour}:${parts.minute}`
}

const asIfUtc = (local: string): number => Date.parse(`${local.slice(0, 16)}:00Z`)
/** How far the office's clock is ahead of UTC, in ms. */
const aheadAt = (ms: number): number => asIfUtc(officeClock(new Date(ms))) - Math.floor(ms / MINUTE_MS) * MINUTE_MS

function withZone(ms: number, ahead: number): string {
  const minutes = Math.abs(ahead) / MINUTE_MS
  const two = (number: number): string => String(number).padStart(2, '0')
  return `${new Date(ms + ahead).toISOString().slice(0, 19)}${ahead < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
}

/**
 * The moment at which the office's clock shows this, as ISO 8601 with its zone: “2030-05-21T09:00:00+02:00”.
 * Null where it never does: in the night in which summer time begins, or on 31 February. Of the two moments
 * of the night in which summer time ends, the first.
 * @param local value of a datetime-local field, “2030-05-21T09:00”
 */
export function momentByOfficeClock(local: string): string | null {
  if (!LOCAL.test(local)) return null
  const wall = asIfUtc(local)
  if (Number.isNaN(wall)) return null
  // A day before and a day after stand on both sides of any change of the clock; the larger offset comes first in time.
  const offsets = [aheadAt(wall - DAY_MS), aheadAt(wall + DAY_MS)].sort((a, b) => b - a)
  const ahead = offsets.find((offset) => officeClock(new Date(wall - offset)) === local.slice(0, 16))
  return ahead === undefined ? null : withZone(wall - ahead, ahead)
}
