// The styles that React Aria injects are read from its source, or the build stops.
import { expect, test } from 'vitest'
import { injectedStyleHashes, stylesIn } from '../../scripts/injected-styles.mjs'

test('the installed version has styles, each with one hash', () => {
  const hashes = injectedStyleHashes()
  expect(hashes.length).toBeGreaterThan(0)
  expect(new Set(hashes).size).toBe(hashes.length)
  for (const hash of hashes) expect(hash).toMatch(/^'sha256-[A-Za-z0-9+/]{43}='$/)
})

test('constants in a style are put in, and the text is trimmed as the source says', () => {
  const source = [
    "const $a1$NAME = 'data-pressable';",
    "let style = page.createElement('style');",
    'style.textContent = `',
    '  [${' + '$a1$NAME}] { color: red }`.trim();',
  ].join('\n')
  expect(stylesIn(source, 'press.mjs')).toEqual(['[data-pressable] { color: red }'])
})

test('a style that cannot be read stops the build', () => {
  const made = "let style = page.createElement('style');\n"
  expect(() => stylesIn(`${made}style.textContent = text;`, 'a.mjs')).toThrow(/could be read/)
  expect(() => stylesIn(`${made}style.textContent = \`\${unknown}\`;`, 'a.mjs')).toThrow(
    /unknown in a style is not known/,
  )
})

test('a module without styles has none', () => {
  expect(stylesIn('export const x = 1', 'a.mjs')).toEqual([])
})
