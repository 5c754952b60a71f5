import { expect, test } from 'vitest'
import { cleanText } from '../../src/core/clean-text.ts'

test.each([
  ['escape sequences', '\u001b[31mred\u0007', '[31mred'],
  ['tabs and line marks that break', 'a\tb\u2028c\u2029d', 'a b c d'],
  ['what turns the line around', 'gpj.\u202eexe\u202c \u2066x\u2069', 'gpj.exe x'],
  ['half a character', '\ud83d!', '\ufffd!'],
  ['nothing of what people write', 'Деir ez-Zor، الرقة 💥\nnext line', 'Деir ez-Zor، الرقة 💥\nnext line'],
])('takes out %s', (_, text, clean) => {
  expect(cleanText(text)).toBe(clean)
})
