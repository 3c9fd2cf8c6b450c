import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { highlight } from './highlight'
import { wordsOf } from './words'

const html = (text: string, ...words: string[]) => highlight(text, new Set(words))?.html

it.each([
  ['Otwarty Kraków', ['krakow'], 'Otwarty <mark>Kraków</mark>'],
  ['Łódź i łódź', ['lodz'], '<mark>Łódź</mark> i <mark>łódź</mark>'],
  ['Krako\u0301w', ['krakow'], '<mark>Krako\u0301w</mark>'],
  ['Krakowska', ['krakow'], undefined],
  ['', ['krakow'], undefined],
])('%j marks %j as %j', (text, words, marked) => {
  expect(html(text, ...words)).toBe(marked)
})

describe('HTML in a text', () => {
  it.each([
    ['<script>alert("Kraków")</script>', '&lt;script&gt;alert(&quot;<mark>Kraków</mark>&quot;)&lt;/script&gt;'],
    ['<mark>Kraków</mark>', '&lt;mark&gt;<mark>Kraków</mark>&lt;/mark&gt;'],
    ["<img src=x onerror='krakow'>&amp;", '&lt;img src=x onerror=&#39;<mark>krakow</mark>&#39;&gt;&amp;amp;'],
  ])('%s is shown as it is written', (text, shown) => {
    expect(html(text, 'krakow')).toBe(shown)
  })

  it('a word that is asked for is no way in', () => {
    expect(html('a <script> krakow', 'script', 'krakow')).toBe('a &lt;<mark>script</mark>&gt; <mark>krakow</mark>')
  })

  it('nothing but <mark> is ever an element, whatever the text and its length', () => {
    const piece = fc.oneof(fc.constantFrom('<', '>', '&', '"', "'", '</mark>', '<mark>', 'Kraków', ' ', '😀', 'ł'), fc.string({ unit: 'grapheme', maxLength: 40 }))
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), fc.nat(5), (pieces, which) => {
        const text = pieces.join('')
        const words = wordsOf(text)
        const shown = html(text, 'krakow', words[which] ?? 'krakow') ?? ''
        expect(shown.replace(/<mark>[^<>"']+<\/mark>/g, '')).not.toMatch(/[<>"']/)
        expect(shown).not.toMatch(/&(?!(?:amp|lt|gt|quot|#39);)/)
        // Throws where a letter is cut in half.
        encodeURIComponent(shown)
      }),
    )
  })
})

it('of a long text, what stands around the word is shown, and no word is cut', () => {
  const around = 'rynek szkoła '.repeat(40)
  const shown = html(`${around}Kraków ${around}`, 'krakow') ?? ''
  expect(shown).toMatch(/^… (?:rynek |szkoła )+<mark>Kraków<\/mark>(?: rynek| szkoła)+ …$/)
  expect(shown.length).toBeLessThan(240)
})

it('counts different words', () => {
  expect(highlight('Kraków, Kraków i Łódź', new Set(['krakow', 'lodz']))?.words).toBe(2)
})
