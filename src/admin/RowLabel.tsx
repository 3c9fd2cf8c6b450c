'use client'
import { useRowLabel, useTranslation } from '@payloadcms/ui'

const LONGEST = 90

/** What a row of a list says, so that a closed row can be told from its neighbours: “2008, Początek programu”. */
export function RowLabel({ from, name }: { from: string[]; name: { en: string; pl: string } }) {
  const { data, rowNumber = 0 } = useRowLabel<Record<string, unknown> | undefined>()
  const { i18n } = useTranslation()
  const words = from.map((field) => data?.[field]).filter((value) => (typeof value === 'string' && value !== '') || typeof value === 'number').join(', ')
  const called = i18n.language === 'pl' ? name.pl : name.en
  return <span>{words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words || `${called} ${rowNumber + 1}`}</span>
}
