import { expect, it } from '@jest/globals'

import { childElement, LARGEST_XML_BYTES, newXml, readXml, writeXml, type XmlError, xmlText } from './xml'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

function faultOf(file: Uint8Array): string {
  try {
    readXml(file)
  } catch (error) {
    return (error as XmlError).fault
  }
  return 'none'
}

it.each([
  ['a bomb of entities', '<!DOCTYPE a [<!ENTITY b "bb"><!ENTITY c "&b;&b;">]><a>&c;</a>', 'has-doctype'],
  ['an entity of another file', '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>', 'has-doctype'],
  ['a document type in small letters', '<!doctype a [<!ENTITY b "bb">]><a>&b;</a>', 'has-doctype'],
  ['a document type that never ends, a hundred thousand times', '<!DOCTYPE '.repeat(100_000), 'has-doctype'],
  ['an entity that nobody declared', '<a>&b;</a>', 'not-well-formed'],
  ['an element that is not closed', '<a><b></a>', 'not-well-formed'],
  ['two roots', '<a/><b/>', 'not-well-formed'],
  ['no XML', 'source,target', 'not-well-formed'],
  ['nothing', '', 'not-well-formed'],
  ['an encoding that nobody knows', '<?xml version="1.0" encoding="x-klingon"?><a/>', 'wrong-encoding'],
  ['the document type that tools write', '<!DOCTYPE tmx SYSTEM "tmx14.dtd"><tmx/>', 'none'],
  ['a plain file', '<?xml version="1.0"?><a b="c">ż&amp;</a>', 'none'],
])('%s', (_what, text, fault) => {
  expect(faultOf(bytes(text))).toBe(fault)
})

it('refuses a file that is too large before reading it', () => {
  expect(faultOf(new Uint8Array(LARGEST_XML_BYTES + 1))).toBe('too-large')
})

it('refuses bytes that are not of the encoding, and reads the others', () => {
  expect(faultOf(Uint8Array.from([...bytes('<a>'), 0xff, ...bytes('</a>')]))).toBe('wrong-encoding')
  const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('<a>żółw</a>', 'utf16le')])
  expect(readXml(utf16).documentElement?.textContent).toBe('żółw')
  const latin2 = Buffer.concat([Buffer.from('<?xml version="1.0" encoding="ISO-8859-2"?><a>'), Buffer.from([0xbf]), Buffer.from('</a>')])
  expect(readXml(latin2).documentElement?.textContent).toBe('ż')
})

it('writes what it reads again', () => {
  const { document, root } = newXml('urn:x', 'a')
  const child = document.createElementNS('urn:x', 'b')
  child.setAttribute('c', '"<&>\n')
  child.textContent = xmlText(' a\u0000 <b> & "c" \u{1f600} \ud800')
  root.appendChild(child)
  const again = readXml(bytes(writeXml(document))).documentElement
  const read = again && childElement(again, 'b')
  expect([read?.getAttribute('c'), read?.textContent]).toEqual(['"<&>\n', ' a <b> & "c" \u{1f600} '])
})
