import { expect, it } from '@jest/globals'
import { enTranslations } from '@payloadcms/translations/languages/en'

import { payloadInPolish } from './payload-in-polish'

type Texts = Record<string, Record<string, string>>

const keys = Object.entries(payloadInPolish as Texts).flatMap(([group, texts]) =>
  Object.entries(texts).map(([key, polish]) => [`${group}:${key}`, polish, (enTranslations as Texts)[group]?.[key]] as const),
)
const partsOf = (text: string): string[] => text.match(/\{\{\w+\}\}|<\/?\d>/g) ?? []

it('every key that is said again is one of Payload’s', () => {
  expect(keys.filter(([, , english]) => english === undefined).map(([key]) => key)).toEqual([])
})

it('asks for no name and no link that Payload does not give', () => {
  const faults = keys.filter(([, polish, english]) => partsOf(polish).some((part) => !partsOf(english ?? '').includes(part)))
  expect(faults.map(([key]) => key)).toEqual([])
})

it('keeps the links of a text, which Payload puts in by number', () => {
  const links = (text: string) => partsOf(text).filter((part) => part.startsWith('<')).sort()
  expect(keys.filter(([, polish, english]) => String(links(polish)) !== String(links(english ?? ''))).map(([key]) => key)).toEqual([])
})

it('has one word for a draft', () => {
  expect(keys.filter(([, polish]) => /szkic/i.test(polish)).map(([key]) => key)).toEqual([])
})
