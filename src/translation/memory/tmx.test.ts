import { expect, it } from '@jest/globals'
import fc from 'fast-check'
import { DtdValidator, XmlDocument, XmlDtd } from 'libxml2-wasm'

import { readXml } from '../xml'
import { faultOfPair, memoryLineOf } from './coded-line'
import { readTmx } from './tmx-read'
import { tmxOf, type TmxUnit } from './tmx-write'

// Element and attribute rules of TMX 1.4b, so far as anything here uses them.
const TMX_DTD = `
<!ELEMENT tmx (header, body)> <!ATTLIST tmx version CDATA #FIXED "1.4">
<!ELEMENT header (note|prop)*>
<!ATTLIST header creationtool CDATA #REQUIRED creationtoolversion CDATA #REQUIRED segtype (block|paragraph|sentence|phrase) #REQUIRED
  o-tmf CDATA #REQUIRED adminlang CDATA #REQUIRED srclang CDATA #REQUIRED datatype CDATA #REQUIRED>
<!ELEMENT body (tu*)>
<!ELEMENT note (#PCDATA)>
<!ELEMENT prop (#PCDATA)> <!ATTLIST prop type CDATA #REQUIRED xml:lang CDATA #IMPLIED>
<!ELEMENT tu ((note|prop)*, tuv+)>
<!ATTLIST tu tuid CDATA #IMPLIED usagecount CDATA #IMPLIED creationdate CDATA #IMPLIED changedate CDATA #IMPLIED>
<!ELEMENT tuv ((note|prop)*, seg)> <!ATTLIST tuv xml:lang CDATA #REQUIRED>
<!ELEMENT seg (#PCDATA|bpt|ept|it|ph|hi|ut)*>
<!ELEMENT bpt (#PCDATA|sub)*> <!ATTLIST bpt i CDATA #REQUIRED x CDATA #IMPLIED type CDATA #IMPLIED>
<!ELEMENT ept (#PCDATA|sub)*> <!ATTLIST ept i CDATA #REQUIRED>
<!ELEMENT it (#PCDATA|sub)*> <!ELEMENT ph (#PCDATA|sub)*> <!ELEMENT ut (#PCDATA|sub)*>
<!ELEMENT hi (#PCDATA|bpt|ept|it|ph|hi|ut)*> <!ELEMENT sub (#PCDATA|bpt|ept|it|ph|hi|ut)*>`

const unit = (own: Partial<TmxUnit> = {}): TmxUnit => ({
  source: 'Rada Miasta', target: 'City Council', context: 'programmes:title', usedCount: 2, createdAt: '2026-11-25T03:04:17.123Z', updatedAt: '2026-11-26T03:04:17.000Z', ...own,
})

async function fileOf(...batches: TmxUnit[][]): Promise<string> {
  async function* all() {
    for (const batch of batches) yield batch
  }
  let file = ''
  for await (const part of tmxOf('en', all())) file += part
  return file
}

function problemsOf(file: string): string | null {
  const dtd = XmlDtd.fromString(TMX_DTD)
  const document = XmlDocument.fromString(file.replace(/<!DOCTYPE[^>]*>/, ''))
  const validator = new DtdValidator(dtd)
  try {
    validator.validate(document)
    return null
  } catch (error) {
    return (error as Error).message
  } finally {
    validator.dispose()
    document.dispose()
  }
}

const read = (file: string, locale = 'en') => readTmx(readXml(new TextEncoder().encode(file)), locale)
const tmx = (tus: string, version = '1.4') => `<tmx version="${version}"><header/><body>${tus}</body></tmx>`

it('writes a file that is valid, without anybody’s name', async () => {
  const file = await fileOf([unit({ source: '<1>Rada</1> &amp; <2><1>x</1></2>', target: '<2>Council</2>' })], [], [unit({ context: '' })])
  expect(problemsOf(file)).toBeNull()
  expect(file).toContain('<!DOCTYPE tmx SYSTEM "tmx14.dtd">')
  expect(file).toContain('creationdate="20261125T030417Z" changedate="20261126T030417Z" usagecount="2"')
  expect(file).toContain('<prop type="x-context">programmes:title</prop>')
  expect(file).toContain('<tuv xml:lang="pl"><seg><bpt i="1" x="1">&lt;1&gt;</bpt>Rada<ept i="1">&lt;/1&gt;</ept> &amp; ')
  expect(file).not.toMatch(/changeid|creationid/)
})

it('an empty memory is a valid file, too', async () => {
  expect(problemsOf(await fileOf())).toBeNull()
})

it('validity is told', async () => {
  const file = await fileOf([unit()])
  expect(problemsOf(file.replace('</prop>', '</prop><x/>'))).not.toBeNull()
  expect(problemsOf(file.replace(/ xml:lang="pl"/, ''))).not.toBeNull()
})

it('reads what it writes', async () => {
  const words = fc.array(fc.oneof(fc.constantFrom('żółw', ' ', '&', '<', '>', '"', '\n', ']]>', '😀', '<x>', '&amp;'), fc.string({ maxLength: 5 })), { minLength: 1, maxLength: 6 })
  const line = fc.array(fc.tuple(words, fc.boolean()), { minLength: 1, maxLength: 4 }).map((parts) => {
    let code = 0
    return parts.map(([text, isCoded]) => {
      const written = memoryLineOf(text.join('').replace(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|<\/?\d+>/g, '').replace(/[\ud800-\udfff](?<![\ud800-\udbff][\udc00-\udfff])(?![\udc00-\udfff])/g, ''))
      return isCoded ? `<${(code += 1)}>${written}</${code}>` : written
    }).join('')
  })
  await fc.assert(
    fc.asyncProperty(line, fc.constantFrom('programmes:title', '', 'a & <b>'), async (source, context) => {
      fc.pre(faultOfPair(source, source) === null)
      const file = await fileOf([unit({ context, source, target: source })])
      expect(problemsOf(file)).toBeNull()
      expect(read(file)).toEqual({ units: [{ context, source, target: source }], skipped: [] })
    }),
    { numRuns: 200 },
  )
})

const pl = (seg: string) => `<tuv xml:lang="pl"><seg>${seg}</seg></tuv>`
const en = (seg: string) => `<tuv xml:lang="en"><seg>${seg}</seg></tuv>`

it.each<[string, string, string, string]>([
  ['regions', '<tuv xml:lang="pl-PL"><seg>Rada</seg></tuv><tuv xml:lang="EN_us"><seg>Council</seg></tuv>', 'Rada', 'Council'],
  ['lang of 1.1', '<tuv lang="PL"><seg>Rada</seg></tuv><tuv lang="EN-GB"><seg>Council</seg></tuv>', 'Rada', 'Council'],
  ['the language without a region first', `${pl('Rada')}<tuv xml:lang="en-GB"><seg>Board</seg></tuv>${en('Council')}`, 'Rada', 'Council'],
  ['the target first', `${en('Council')}${pl('Rada')}`, 'Rada', 'Council'],
  ['pairs of other numbers', `${pl('<bpt i="5">{b}</bpt>Rada<ept i="5">{/b}</ept>')}${en('<bpt i="5">{b}</bpt>Council<ept i="5"/>')}`, '<1>Rada</1>', '<1>Council</1>'],
  ['pairs that meet by x', `${pl('<bpt i="1" x="7"/>a<ept i="1"/> <bpt i="2" x="8"/>b<ept i="2"/>')}${en('<bpt i="1" x="8"/>b<ept i="1"/> <bpt i="2" x="7"/>a<ept i="2"/>')}`, '<1>a</1> <2>b</2>', '<2>b</2> <1>a</1>'],
  ['highlights are words', `${pl('Ra<hi type="x">da</hi>')}${en('<hi><hi>Council</hi></hi>')}`, 'Rada', 'Council'],
  ['code is no text', `${pl('Rada<ph x="1">&lt;br/&gt;<sub>opis</sub></ph><it pos="begin">{i}</it><ut>{x}</ut>')}${en('Council')}`, 'Rada', 'Council'],
  ['a line break', `${pl('a<ph type="lb"/>b')}${en('a<ph type="lb">\n</ph>b')}`, 'a\nb', 'a\nb'],
  ['CDATA and entities', `${pl('<![CDATA[a < b]]> &amp; c')}${en('a &lt; b')}`, 'a &lt; b &amp; c', 'a &lt; b'],
])('%s', (_, tuvs, source, target) => {
  expect(read(tmx(`<tu>${tuvs}</tu>`))).toEqual({ units: [{ context: '', source, target }], skipped: [] })
})

it.each<[string, string, string]>([
  ['no Polish', `${en('Council')}<tuv xml:lang="plt"><seg>x</seg></tuv>`, 'no-source'],
  ['no target of that language', `${pl('Rada')}<tuv xml:lang="de"><seg>Rat</seg></tuv>`, 'no-target'],
  ['an empty target', `${pl('Rada')}${en(' ')}`, 'empty'],
  ['a text that is too long', `${pl('Rada')}${en('x'.repeat(10_001))}`, 'too-long'],
  ['a pair that the Polish lacks', `${pl('Rada')}${en('<bpt i="1"/>Council<ept i="1"/>')}`, 'codes-broken'],
  ['a pair that is not closed', `${pl('<bpt i="1"/>Rada')}${en('Council')}`, 'codes-broken'],
  ['an end without a beginning', `${pl('Rada<ept i="1"/>')}${en('Council')}`, 'codes-broken'],
])('%s is left out', (_, tuvs, reason) => {
  expect(read(tmx(`<tu>${pl('a')}${en('b')}</tu><tu>${tuvs}</tu>`))).toMatchObject({ units: [{ source: 'a' }], skipped: [{ unit: 2, reason }] })
})

it.each(['1.1', '1.2', '1.3', '1.4', '1.4b'])('version %s is read', (version) => {
  expect(read(tmx('', version))).toEqual({ units: [], skipped: [] })
})

it.each([tmx('', '2.0'), '<tmx><body/></tmx>', '<tmx version="1.4"/>', '<xliff version="1.4"><body/></xliff>'])('%s is none', (file) => {
  expect(read(file)).toBeNull()
})
