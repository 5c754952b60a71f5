import { expect, test } from 'vitest'
import { pictureShower } from '../../../src/adapters/terminal/graphics.ts'

const PNG = Uint8Array.from({ length: 9000 }, (_, at) => at % 251)
const BASE64 = Buffer.from(PNG).toString('base64')

test.each([
  ['iTerm2', { TERM: 'xterm-256color', TERM_PROGRAM: 'iTerm.app' }],
  ['iTerm2 through ssh', { TERM: 'xterm-256color', LC_TERMINAL: 'iTerm2' }],
  ['WezTerm', { TERM: 'xterm-256color', TERM_PROGRAM: 'WezTerm' }],
])('%s gets the file in one message', (_, environment) => {
  expect(pictureShower(environment)?.(PNG)).toBe(`\u001b]1337;File=inline=1;size=9000;width=60;preserveAspectRatio=1:${BASE64}\u0007`)
})

test.each([
  ['kitty', { TERM: 'xterm-kitty', KITTY_WINDOW_ID: '1' }],
  ['Ghostty', { TERM: 'xterm-ghostty', TERM_PROGRAM: 'ghostty' }],
])('%s gets it in pieces', (_, environment) => {
  const pieces = pictureShower(environment)?.(PNG).split('\u001b\\') ?? []
  expect(pieces.pop()).toBe('')
  expect(pieces.map((piece) => piece.split(';')[0])).toEqual(['\u001b_Ga=T,f=100,c=60,q=2,m=1', '\u001b_Gm=1', '\u001b_Gm=0'])
  expect(pieces.map((piece) => piece.split(';')[1]).join('')).toBe(BASE64)
})

test.each([
  ['a terminal that says nothing', { TERM: 'xterm-256color' }],
  ['tmux in iTerm2', { TERM: 'tmux-256color', TERM_PROGRAM: 'tmux', LC_TERMINAL: 'iTerm2' }],
  ['screen in kitty', { TERM: 'screen', KITTY_WINDOW_ID: '1' }],
  ['no environment at all', {}],
])('%s gets a file alone', (_, environment) => {
  expect(pictureShower(environment)).toBeNull()
})
