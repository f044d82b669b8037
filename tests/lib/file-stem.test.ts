// Names of files after titles, as people write them in any language.
import { expect, test } from 'vitest'
import { fileStemOf } from '../../src/lib/file-stem'

test.each([
  ['Buy a sofa: online, then in store', 'buy-a-sofa-online-then-in-store'],
  ['../..\\etc/passwd', 'etc-passwd'],
  ['.hidden', 'hidden'],
  ['🛋️ 🛋️', 'journey'],
  ['  ', 'journey'],
  ['x'.repeat(300), 'x'.repeat(60)],
])('%j is a file called %s', (title, stem) => {
  expect(fileStemOf(title)).toBe(stem)
})

test.each([
  ['हिन्दी यात्रा', 'हिन्दी-यात्रा'],
  ['การเดินทางของลูกค้า', 'การเดินทางของลูกค้า'],
  ['Re\u0301union a\u0300 Gene\u0300ve', 'réunion-à-genève'],
  ['İstanbul', 'i\u0307stanbul'],
  ['عَرَبِيّ', 'عَرَبِيّ'],
])('words of %j are not taken apart at marks on their letters', (title, stem) => {
  expect(fileStemOf(title).normalize('NFC')).toBe(stem.normalize('NFC'))
})

test.each(['con', 'NUL', 'Aux', 'COM1', 'lpt9'])(
  '%s is not a name that Windows refuses',
  (title) => {
    expect(fileStemOf(title)).toBe(`journey-${title.toLowerCase()}`)
  },
)
