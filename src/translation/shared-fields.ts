/** What all languages of a document share, for whoever translates it: shown beside the text, and not to be changed there. Pure. */
import { getTranslation, type I18n } from '@payloadcms/translations'
import type { Field, Option } from 'payload'

import { leavesOf } from './leaves'

type Data = Record<string, unknown>

export interface SharedField {
  label: string
  value: string
}

/** What the system writes for itself tells a translator nothing. */
const OF_THE_SYSTEM = new Set(['id', 'createdAt', 'updatedAt', 'deletedAt', '_status'])
const MOST_OF_A_ROW = 3

const isShown = (field: Field): boolean => {
  const { admin, hidden } = field as { admin?: { hidden?: boolean; disabled?: boolean }; hidden?: boolean }
  return !hidden && !admin?.hidden && !admin?.disabled && !('localized' in field && field.localized)
}

function labelIn(field: Field, i18n: I18n): string {
  const label = 'label' in field ? field.label : undefined
  if (label && typeof label !== 'function' && typeof label !== 'boolean') return getTranslation(label as never, i18n as never)
  return 'name' in field ? String(field.name) : ''
}

function optionIn(options: Option[], value: unknown, i18n: I18n): string {
  const option = options.find((each) => (typeof each === 'object' ? each.value : each) === value)
  return typeof option === 'object' && typeof option.label !== 'function' ? getTranslation(option.label as never, i18n as never) : String(value)
}

function day(value: unknown, i18n: I18n): string {
  const date = new Date(String(value))
  return Number.isNaN(date.getTime()) ? '' : new Intl.DateTimeFormat(i18n.language === 'pl' ? 'pl' : 'en-GB', { dateStyle: 'long', timeZone: 'Europe/Warsaw' }).format(date)
}

/** Empty where the field is of a kind, or has a value, that says nothing in a line of text. */
function valueIn(field: Field, value: unknown, i18n: I18n): string {
  if (value === null || value === undefined || value === '') return ''
  switch (field.type) {
    case 'text':
    case 'textarea':
    case 'email':
      return typeof value === 'string' ? value : Array.isArray(value) ? value.join(', ') : ''
    case 'number':
      return typeof value === 'number' ? new Intl.NumberFormat(i18n.language === 'pl' ? 'pl' : 'en-GB', { useGrouping: value >= 10_000 }).format(value) : ''
    case 'date':
      return day(value, i18n)
    case 'select':
    case 'radio':
      return (Array.isArray(value) ? value : [value]).map((one) => optionIn(field.options, one, i18n)).join(', ')
    default:
      return ''
  }
}

/** The fields that stand directly in a document or a row, those of its tabs, rows and groups too. */
function sharedIn(fields: Field[], data: Data, i18n: I18n): SharedField[] {
  return fields.flatMap((field): SharedField[] => {
    if (!isShown(field)) return []
    if (field.type === 'row' || field.type === 'collapsible') return sharedIn(field.fields, data, i18n)
    if (field.type === 'tabs') {
      return field.tabs.flatMap((tab) => sharedIn(tab.fields, 'name' in tab && tab.name ? ((data[tab.name] ?? {}) as Data) : data, i18n))
    }
    if (field.type === 'group') {
      return sharedIn(field.fields, 'name' in field && field.name ? ((data[field.name] ?? {}) as Data) : data, i18n)
    }
    if (!('name' in field) || OF_THE_SYSTEM.has(field.name)) return []
    const value = valueIn(field, data[field.name], i18n)
    return value ? [{ label: labelIn(field, i18n), value }] : []
  })
}

/** Of a document in one language, in the order of its form. */
export const sharedFieldsOf = (fields: Field[], data: Data, i18n: I18n): SharedField[] => sharedIn(fields, data, i18n)

/** By the address of a leaf: what its own row says besides, such as “2008”. A leaf that is in no row has none. */
export function rowsOfLeaves(fields: Field[], data: Data, i18n: I18n): Map<string, string> {
  const rows = new Map<string, string>()
  for (const { address, container, trail } of leavesOf(fields, data)) {
    const list = trail.findLast(({ row }) => row !== undefined)?.field
    if (list?.type !== 'array') continue
    const said = sharedIn(list.fields, container, i18n).map(({ value }) => value)
    if (said.length > 0) rows.set(address, said.slice(0, MOST_OF_A_ROW).join(' · '))
  }
  return rows
}
