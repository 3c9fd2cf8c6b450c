import { describe, expect, it } from '@jest/globals'

import { commandOf } from './shortcuts'

const press = (key: string, { code = '', ...held }: { ctrlKey?: boolean; metaKey?: boolean; shiftKey?: boolean; altKey?: boolean; code?: string } = {}) =>
  commandOf({ key, code, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...held })
const [ctrl, alt] = [{ ctrlKey: true }, { altKey: true }]

describe('keys', () => {
  it.each([
    ['Ctrl+Enter', press('Enter', ctrl), { name: 'confirm' }],
    ['Cmd+Enter', press('Enter', { metaKey: true }), { name: 'confirm' }],
    ['Ctrl+S', press('s', ctrl), { name: 'save' }],
    ['Alt+↓', press('ArrowDown', alt), { name: 'next' }],
    ['Alt+↑', press('ArrowUp', alt), { name: 'previous' }],
    ['Alt+N', press('n', alt), { name: 'nextDocument' }],
    ['Alt+C', press('c', alt), { name: 'copySource' }],
    ['Ctrl+2', press('2', { ...ctrl, code: 'Digit2' }), { name: 'suggestion', number: 2 }],
    ['Ctrl+Shift+2, whatever sign that is', press('@', { ...ctrl, shiftKey: true, code: 'Digit2' }), { name: 'code', number: 2 }],
    ['a letter', press('a'), null],
    ['Enter alone', press('Enter'), null],
    ['ń by the right Alt on Windows', press('ń', { ...alt, ...ctrl }), null],
    ['ć by Option on a Mac', press('ć', alt), null],
    ['Ctrl+Alt+S writes ś', press('ś', { ...alt, ...ctrl }), null],
    ['Ctrl+Shift+S is the browser’s', press('S', { ...ctrl, shiftKey: true }), null],
    ['Ctrl+7', press('7', { ...ctrl, code: 'Digit7' }), null],
  ])('%s', (_, command, expected) => {
    expect(command).toEqual(expected)
  })
})
