import { describe, expect, test } from 'vitest'
import { inline } from '../../../src/adapters/discord/inline.ts'
import { coded, escaped } from '../../../src/adapters/discord/text.ts'

describe('text from people is shown as it is', () => {
  test.each([
    ['**bold** _slant_ ~~gone~~ ||hidden||', '\\*\\*bold\\*\\* \\_slant\\_ \\~\\~gone\\~\\~ \\|\\|hidden\\|\\|'],
    ['`code` ```block```', '\\`code\\` \\`\\`\\`block\\`\\`\\`'],
    ['@everyone @here <@123> <@&45> <#6>', '\\@everyone \\@here \\<\\@123\\> \\<\\@&45\\> \\<\\#6\\>'],
    ['</event find:1> <t:1:R> <:smile:2>', '\\</event find:1\\> \\<t:1:R\\> \\<:smile:2\\>'],
    ['[SANA](https://evil.example)', '\\[SANA\\](https://evil.example)'],
    ['# heading', '\\# heading'],
    ['-# small', '\\-\\# small'],
    ['- item', '\\- item'],
    ['1. item', '1\u200b. item'],
    ['> quote', '\\> quote'],
    ['\\', '\\\\'],
    ['Deir ez-Zor, 3.5 km', 'Deir ez-Zor, 3.5 km'],
    ['https://example.org/a_b*c?d=[e]', 'https://example.org/a_b*c?d=\\[e\\]'],
    ['first\nsecond\u2028third', 'first ⏎ second ⏎ third'],
    ['\u202Eevil\u202C\u0000\u001b[31m', 'evil\\[31m'],
    ['a \ud800 half', 'a \ufffd half'],
    ['قصف دير الزور now', '\u2068قصف دير الزور\u2069 now'],
  ])('%j', (text, shown) => {
    expect(escaped(text)).toBe(shown)
  })

  test('within code nothing else means anything', () => {
    expect(coded('/event log "a`b`" <@1>')).toBe('`/event log "aˋbˋ" <@1>`')
  })

  test.each([
    ['SANA', 'https://sana.sy/a', '[SANA](https://sana.sy/a)'],
    ['https://sana.sy/a', 'https://sana.sy/a', 'https://sana.sy/a'],
    ['https://sana.sy', 'https://evil.example/', 'https://sana.sy https://evil.example/'],
    ['sana.sy', 'https://evil.example/', 'sana.sy https://evil.example/'],
    ['x](https://evil.example)', 'https://sana.sy', 'x\\](https://evil.example) https://sana.sy'],
    ['SANA', 'javascript:alert(1)', 'SANA'],
    ['SANA', 'https://sana.sy/a) [b](c', 'SANA'],
  ])('no link reads as another: %s → %s', (v, href, shown) => {
    expect(inline([{ t: 'link', v, href }])).toBe(shown)
  })

  test('styles stand close to the words', () => {
    expect(
      inline([
        { t: 'strong', v: ' a*b ' },
        { t: 'quiet', v: '  ' },
        { t: 'struck', v: 'c' },
      ]),
    ).toBe(' **a\\*b**   ~~c~~')
  })
})
