import { OFFICE_TIME_ZONE as TIME_ZONE } from './office-time'

/** “3 grudnia 2026, 10:15”; “3 December 2026, 10:15”. */
export function sayWhen(time: string, language: string): string {
  const locale = language === 'pl' ? 'pl' : 'en-GB'
  const date = new Date(time)
  const day = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', timeZone: TIME_ZONE, year: 'numeric' })
  const hour = new Intl.DateTimeFormat(locale, { hour: '2-digit', hourCycle: 'h23', minute: '2-digit', timeZone: TIME_ZONE })
  return `${day.format(date)}, ${hour.format(date)}`
}

/** “wtorek, 24 listopada 2026” */
export function sayDay(date: Date, language: string): string {
  const locale = language === 'pl' ? 'pl' : 'en-GB'
  return new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', timeZone: TIME_ZONE, weekday: 'long', year: 'numeric' }).format(date)
}
