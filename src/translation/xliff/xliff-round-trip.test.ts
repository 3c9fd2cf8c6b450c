import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { lineOf } from './inline-content'
import { readXliff } from './read-xliff'
import { writeXliff } from './write-xliff'
import { addressOfUnit, readOriginal, type XliffDocument, type XliffVersion } from './xliff-document'
import { anyDocument, BOLD, bytesOf, documentFor, unitFor } from '../../testing/any-xliff-document'

const readAgain = async (document: XliffDocument, version: XliffVersion) =>
  readXliff(await bytesOf(writeXliff([document], { installation: 'house-1', locale: 'en', sourceLocale: 'pl', version })))

/** XLIFF 1.2 has no way to carry what XML can't. */
const carried = (text: string, version: XliffVersion): string => (version === '1.2' ? text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '') : text)

describe.each(['2.0', '1.2'] as const)('XLIFF %s', (version) => {
  it('reads what it wrote: words, codes, states, addresses, fingerprints', async () => {
    await fc.assert(
      fc.asyncProperty(anyDocument, async (document) => {
        const [file] = await readAgain(document, version)
        expect(readOriginal(file?.original ?? '')).toEqual({ installation: 'house-1', source: 'programmes', sourceId: '4f0c-1' })
        expect([file?.sourceLanguage, file?.targetLanguage]).toEqual(['pl', 'en'])
        const read = file?.units.map(({ fingerprint, id, name, source, state, target }, index) => {
          const { codes, isRichText } = document.units[index] ?? unitFor({})
          const written = (content: typeof source) => lineOf(content, { codeCount: codes.length, isRichText })
          return { address: addressOfUnit(document, id), name, fingerprint, state, source: written(source), target: target && written(target) }
        })
        expect(read).toEqual(
          document.units.map(({ address, fingerprint, source, state, target }) => ({
            address,
            name: address,
            fingerprint,
            state: target ? state : 'initial',
            source: { line: carried(source, version), unknownCodes: [] },
            target: target ? { line: carried(target, version), unknownCodes: [] } : null,
          })),
        )
      }),
    )
  })
})

it('writes a code that stands twice as a copy, so that ids are used once', async () => {
  const twice = '<1>one</1> and <1>two</1>'
  const [file] = await readAgain(documentFor(unitFor({ isRichText: true, codes: [BOLD], source: '<1>jeden</1>', target: twice })), '2.0')
  expect(lineOf(file?.units[0]?.target ?? [], { codeCount: 1, isRichText: true })).toEqual({ line: twice, unknownCodes: [] })
})

it('writes nothing where no document has a unit', async () => {
  expect((await bytesOf(writeXliff([documentFor()], { installation: 'house-1', locale: 'en', sourceLocale: 'pl', version: '2.0' }))).byteLength).toBe(0)
})
