'use client'
import { getTranslation } from '@payloadcms/translations'
import { useRowLabel, useTranslation } from '@payloadcms/ui'

/** A label in the languages of the admin. */
export type Label = Record<string, string>

/** A field of a row that says which row it is; options where what is stored is a code. */
export interface TellingField {
  name: string
  options?: { label: Label; value: string }[]
}

const LONGEST = 90

/** “Najważniejsze daty 2: 2013 · Rada Europy wiodącym koordynatorem” instead of a bare number. */
export function RowTitle({ label, telling }: { label: Label; telling: TellingField[] }) {
  const { data, rowNumber } = useRowLabel<Record<string, unknown> | undefined>()
  const { i18n } = useTranslation()
  const told = telling.flatMap(({ name, options }) => {
    const stored = data?.[name]
    const value = typeof stored === 'number' ? String(stored) : stored
    if (typeof value !== 'string' || !value.trim()) return []
    const option = options?.find((each) => each.value === value)
    return [option ? getTranslation(option.label, i18n) : value]
  })
  const title = told.slice(0, 2).join(' · ')
  const short = title.length > LONGEST ? `${title.slice(0, LONGEST).trimEnd()}…` : title
  const name = `${getTranslation(label, i18n)} ${(rowNumber ?? 0) + 1}`
  return <span className="row-title">{short ? `${name}: ${short}` : name}</span>
}
