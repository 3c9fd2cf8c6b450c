/** Files as other tools write them. */
import { describe, expect, it } from '@jest/globals'

import { lineOf } from './inline-content'
import { readXliff } from './read-xliff'
import type { XliffError, XliffFault } from './xliff-error'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

const file12 = (body: string, root = 'version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"'): string =>
  `<?xml version="1.0" encoding="utf-8"?><xliff ${root}><file original="a" source-language="pl" target-language="en-GB" datatype="x"><body>${body}</body></file></xliff>`

const file20 = (unit: string, version = '2.0'): string =>
  `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="${version}" srcLang="pl-PL" trgLang="en"><file id="f" original="a">${unit}</file></xliff>`

async function unitIn(text: string, codeCount = 9) {
  const [file] = await readXliff(bytes(text))
  const [unit] = file?.units ?? []
  if (!unit) throw new Error('No unit was read')
  const line = (content: typeof unit.source | null) => content && lineOf(content, { codeCount, isRichText: true }).line
  return { id: unit.id, name: unit.name, state: unit.state, source: line(unit.source), target: line(unit.target) }
}

const unit12 = (source: string, target: string, attributes = '') => file12(`<trans-unit id="u" ${attributes}><source>${source}</source>${target}</trans-unit>`)

describe('XLIFF 1.2', () => {
  it.each([
    ['g', 'a<g id="1" ctype="bold">b<g id="2">c</g></g>', 'a<1>b<2>c</2></1>'],
    ['bpt and ept, with native code', 'a<bpt id="1" rid="1" ctype="bold">&lt;b&gt;</bpt>b<ept id="1" rid="1">&lt;/b&gt;</ept>', 'a<1>b</1>'],
    ['bpt and ept of other ids, joined by rid', '<bpt id="3" rid="7">{</bpt>b<ept id="4" rid="7">}</ept>', '<3>b</3>'],
    ['bx and ex', '<bx id="1" rid="9"/>b<ex id="2" rid="9"/>', '<1>b</1>'],
    ['it', '<it id="2" pos="open">x</it>b<it id="2" pos="close">y</it>', '<2>b</2>'],
    ['x', 'a<x id="3"/>b', 'a<3></3>b'],
    ['ph with a sub-flow', 'a<ph id="3">n<sub>atyw</sub>ne</ph>b', 'a<3></3>b'],
    ['markers of segments and terms', '<mrk mtype="seg" mid="1">a </mrk><mrk mtype="term">b</mrk>', 'a b'],
    ['CDATA', '<![CDATA[a <b> & c]]>', 'a &lt;b> &amp; c'],
    ['elements of other tools', 'a<t:u xmlns:t="urn:t">zbędne</t:u>b', 'ab'],
    ['comments and instructions', 'a<!-- x --><?y z?>b', 'ab'],
    ['references', '&#x17c;&#243;&#322;w', 'żółw'],
  ])('%s', async (_what, source, line) => {
    const read = await unitIn(unit12(source, `<target state="translated">${source}</target>`))
    expect([read.source, read.target, read.state]).toEqual([line, line, 'translated'])
  })

  it.each([
    ['', '', 'translated'],
    ['state="new"', '', 'initial'],
    ['state="needs-translation"', '', 'initial'],
    ['state="needs-adaptation"', '', 'initial'],
    ['state="needs-review-translation"', '', 'translated'],
    ['state="x-of-a-tool"', '', 'initial'],
    ['state="signed-off"', '', 'reviewed'],
    ['state="final"', '', 'final'],
    ['state="translated"', 'approved="yes"', 'final'],
  ])('a target with %s %s is %s', async (target, unit, state) => {
    expect((await unitIn(unit12('a', `<target ${target}>b</target>`, unit))).state).toBe(state)
  })

  it('takes the text of the unit, not that of segments, matches and notes', async () => {
    const unit = `<group id="g"><group><trans-unit id="u" resname="title"><source>a b</source>
      <seg-source><mrk mtype="seg" mid="0">a </mrk><mrk mtype="seg" mid="1">b</mrk></seg-source>
      <target><mrk mtype="seg" mid="0">x </mrk><mrk mtype="seg" mid="1">y</mrk></target>
      <note>note</note><alt-trans><source>other</source><target>else</target></alt-trans></trans-unit></group></group>`
    expect(await unitIn(file12(unit))).toEqual({ id: 'u', name: 'title', state: 'translated', source: 'a b', target: 'x y' })
  })

  it.each(['version="1.2"', 'version="1.1" xmlns="urn:oasis:names:tc:xliff:document:1.1"'])('reads a root of %s', async (root) => {
    const [file] = await readXliff(bytes(file12('<trans-unit id="u"><source>a</source></trans-unit>', root)))
    expect(file).toMatchObject({ original: 'a', sourceLanguage: 'pl', targetLanguage: 'en-GB', units: [{ id: 'u', target: null }] })
  })
})

const unit20 = (content: string): string => file20(`<unit id="u">${content}</unit>`)
const segment = (source: string, target = source): string => `<segment state="translated"><source>${source}</source><target>${target}</target></segment>`

describe('XLIFF 2', () => {
  it.each([
    ['pc', 'a<pc id="1">b<pc id="2">c</pc></pc>', 'a<1>b<2>c</2></1>'],
    ['sc and ec', 'a<sc id="1"/>b<ec startRef="1"/>', 'a<1>b</1>'],
    ['a copy', '<pc id="1">a</pc><pc id="c9" copyOf="1">b</pc>', '<1>a</1><1>b</1>'],
    ['a copy by sc and ec', '<sc id="c9" copyOf="2"/>b<ec startRef="c9"/>', '<2>b</2>'],
    ['codes of parts', '<sc id="1" isolated="yes"/>a<ec id="1" isolated="yes"/>', '<1>a</1>'],
    ['ph', 'a<ph id="3"/>b', 'a<3></3>b'],
    ['markers', 'a<mrk id="m" type="term">b</mrk><sm id="n" type="comment"/>c<em startRef="n"/>', 'abc'],
    ['characters that XML can’t carry', 'a<cp hex="001B"/>b<cp hex="D800"/><cp hex="FFFFFFFF"/><cp hex="x"/>', 'a\u001bb'],
    ['CDATA', '<![CDATA[a <b> & c]]>', 'a &lt;b> &amp; c'],
    ['crossing codes, of which one stays', '<sc id="1"/>a<sc id="2"/>b<ec startRef="1"/>c<ec startRef="2"/>', '<1>ab</1>c'],
  ])('%s', async (_what, source, line) => {
    const read = await unitIn(unit20(segment(source)))
    expect([read.source, read.target]).toEqual([line, line])
  })

  it('joins segments and what lies between, in the order that the target asks for', async () => {
    const parts = `${segment('a <sc id="1"/>b.', 'x <sc id="1"/>y.')}<ignorable><source> </source></ignorable>${segment('c<ec startRef="1"/>', 'z<ec startRef="1"/>')}`
    expect(await unitIn(unit20(parts))).toMatchObject({ source: 'a <1>b. c</1>', target: 'x <1>y. z</1>' })
    const turned = `<segment><source>a</source><target order="3">x</target></segment><ignorable><source>, </source></ignorable><segment><source>b</source><target order="1">y</target></segment>`
    expect(await unitIn(unit20(turned))).toMatchObject({ source: 'a, b', target: 'y, x' })
  })

  it('is as far as the least of its segments, and has no target where one lacks it', async () => {
    const final = segment('a').replace('translated', 'final')
    expect(await unitIn(unit20(final + segment('b')))).toMatchObject({ state: 'translated', target: 'ab' })
    expect(await unitIn(unit20(`${final}<segment><source>b</source></segment>`))).toMatchObject({ state: 'initial', target: null })
  })

  it('takes no text of matches, of other modules and of groups around', async () => {
    const match = '<mtc:matches xmlns:mtc="urn:oasis:names:tc:xliff:matches:2.0"><mtc:match ref="#1"><source>other</source><target>else</target></mtc:match></mtc:matches>'
    const unit = `<group id="g"><notes><note>n</note></notes><unit id="u" name="title">${match}<originalData><data id="d">&lt;b&gt;</data></originalData>${segment('a')}</unit></group>`
    expect(await unitIn(file20(unit, '2.2'))).toEqual({ id: 'u', name: 'title', state: 'translated', source: 'a', target: 'a' })
  })
})

describe('what is no file of translators', () => {
  it.each<[string, string, XliffFault]>([
    ['100,000 elements inside one another', unit20(segment('<pc id="1">'.repeat(100_000))), 'too-deep'],
    ['100,000 groups, with a namespace each', file20('<group id="g" xmlns:a="b">'.repeat(100_000)), 'too-deep'],
    ['100,001 units', file12('<trans-unit id="u"/>'.repeat(100_001)), 'too-many-units'],
    ['an entity that nobody declared', unit12('&x;', ''), 'not-well-formed'],
    ['two attributes of one name', file20('<unit id="a" id="b"/>'), 'not-well-formed'],
    ['a prefix that nobody declared', file20('<a:unit/>'), 'not-well-formed'],
    ['words behind the root', `${file20('')} x`, 'not-well-formed'],
    ['a document type of its own', `<!DOCTYPE xliff [<!ENTITY x "y">]>${file20('')}`, 'has-doctype'],
    ['TMX', '<tmx version="1.4"/>', 'not-xliff'],
    ['another language of the same name', '<xliff xmlns="urn:x" version="1.2"/>', 'not-xliff'],
    ['XLIFF of the future', '<xliff version="3.0"/>', 'unsupported-version'],
  ])('%s: %s', async (_what, text, fault) => {
    await expect(readXliff(bytes(text))).rejects.toMatchObject({ name: 'XliffError', fault } satisfies Partial<XliffError>)
  })

  it('reads 100,000 units without stopping other work', async () => {
    let turns = 0
    let isRead = false
    const other = (): void => {
      turns += 1
      if (!isRead) setImmediate(other)
    }
    other()
    const [file] = await readXliff(bytes(file12('<trans-unit id="u"><source>Ala</source><target>Ann</target></trans-unit>'.repeat(100_000))))
    isRead = true
    expect(file?.units).toHaveLength(100_000)
    expect(turns).toBeGreaterThan(10)
  })
})
