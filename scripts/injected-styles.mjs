// @ts-check
// The few `<style>` elements that React Aria puts into the page at run time, as hashes for the
// page's policy. They are read from the installed package, so that an update cannot go unnoticed:
// a style element that cannot be read here stops the build.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/**
 * `'sha256-…'` of each injected style, in a fixed order.
 * @returns {string[]}
 */
export function injectedStyleHashes() {
  known ??= readHashes()
  return known
}

/** @type {string[] | undefined} */
let known

function readHashes() {
  const hashes = modulesOfReactAria().flatMap(({ path, source }) =>
    stylesIn(source, path).map(hashOf),
  )
  if (hashes.length === 0) throw new Error('React Aria was read, but no style of it was found')
  return [...new Set(hashes)].sort()
}

/**
 * The texts of the style elements that a module makes.
 * @param {string} source of a module
 * @param {string} path for the message of an error
 * @returns {string[]}
 */
export function stylesIn(source, path) {
  const made = source.match(/createElement\(['"]style['"]\)/g)?.length ?? 0
  if (made === 0) return []
  const texts = [...source.matchAll(/\.textContent = `([^`]*)`(\.trim\(\))?/g)].map(
    ([, template = '', trim]) => {
      const text = withConstants(template, source, path)
      return trim ? text.trim() : text
    },
  )
  if (texts.length !== made) {
    throw new Error(`${path} makes ${made} style elements, ${texts.length} could be read`)
  }
  return texts
}

/**
 * @param {string} template
 * @param {string} source
 * @param {string} path
 */
function withConstants(template, source, path) {
  return template.replaceAll(/\$\{([\w$]+)\}/g, (_, name) => {
    const declaration = source
      .split('\n')
      .map((line) => line.match(/^(?:const|let|var) ([\w$]+) = '([^']*)';?$/))
      .find((match) => match?.[1] === name)
    if (!declaration) throw new Error(`${path}: the value of ${name} in a style is not known`)
    return declaration[2] ?? ''
  })
}

/** @param {string} text */
function hashOf(text) {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}

function modulesOfReactAria() {
  const components = createRequire(import.meta.url).resolve('react-aria-components/package.json')
  const root = join(dirname(createRequire(components).resolve('react-aria/package.json')), 'dist')
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.mjs'))
    .sort()
    .map((path) => ({ path, source: readFileSync(join(root, path), 'utf8') }))
}
