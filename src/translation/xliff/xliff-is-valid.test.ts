/** What is written fits the schema beside this file, which is narrower than OASIS's. */
import { readFileSync } from 'node:fs'
import path from 'node:path'

import { afterAll, beforeAll, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { XmlBufferInputProvider, XmlDocument, xmlCleanupInputProvider, xmlRegisterInputProvider, XsdValidator } from 'libxml2-wasm'

import { anyDocument, BOLD, bytesOf, documentFor, LINK, unitFor } from '../../testing/any-xliff-document'
import { writeXliff } from './write-xliff'
import type { XliffDocument } from './xliff-document'

const XML_SPACE = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="http://www.w3.org/XML/1998/namespace">
  <xs:attribute name="space"><xs:simpleType><xs:restriction base="xs:string"><xs:enumeration value="default"/><xs:enumeration value="preserve"/></xs:restriction></xs:simpleType></xs:attribute>
</xs:schema>`

let validator: XsdValidator

beforeAll(() => {
  xmlRegisterInputProvider(new XmlBufferInputProvider({ 'xml.xsd': new TextEncoder().encode(XML_SPACE) }))
  const schema = XmlDocument.fromString(readFileSync(path.resolve('src/translation/xliff/xliff-20-as-written.xsd'), 'utf8'))
  validator = XsdValidator.fromDoc(schema)
  schema.dispose()
})

afterAll(() => {
  validator.dispose()
  xmlCleanupInputProvider()
})

function faultsOf(text: string): string[] {
  const document = XmlDocument.fromString(text)
  try {
    validator.validate(document)
    return []
  } catch (error) {
    return [(error as Error).message]
  } finally {
    document.dispose()
  }
}

const written = async (...documents: XliffDocument[]): Promise<string> =>
  new TextDecoder().decode(await bytesOf(writeXliff(documents, { installation: 'house-1', locale: 'en', sourceLocale: 'pl', version: '2.0' })))

it('any document', async () => {
  await fc.assert(fc.asyncProperty(anyDocument, async (document) => expect(faultsOf(await written(document))).toEqual([])))
})

const rich = unitFor({ isRichText: true, codes: [BOLD, LINK], source: 'a <1>b</1> <2>c</2>', target: '<1>x</1><1>y</1>', madeFrom: 'a', maxLength: 10 })

it('many documents with units of the same address', async () => {
  const file = await written(documentFor(rich), { ...documentFor(rich), sourceId: 'other' })
  expect(faultsOf(file)).toEqual([])
})

it.each<[string, (file: string) => string]>([
  ['an id twice', (file) => file.replace('</file>', `${/<unit [^]*<\/unit>/.exec(file)?.[0]}</file>`)],
  ['a code twice', (file) => file.replace('id="2"', 'id="1"')],
  ['a state that there is none', (file) => file.replace('state="translated"', 'state="done"')],
  ['an id with a space', (file) => file.replace('<unit id="', '<unit id=" a b')],
  ['a target before its source', (file) => file.replace(/(<source.*<\/source>)(<target.*<\/target>)/s, '$2$1')],
])('is told from a file with %s', async (_what, spoil) => {
  expect(faultsOf(spoil(await written(documentFor(rich))))).not.toEqual([])
})
