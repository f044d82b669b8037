// @ts-check
// Rules for what stands in a source file, where the linter has none: no clock or chance in pure
// rooms, no build-time values, no words of other trades in the interface texts.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { pureRooms } from './rooms.mjs'

/**
 * @typedef {{ file: string, line: number, rule: string }} Finding
 * @typedef {object} SourceRule
 * @property {string} name
 * @property {(file: string) => boolean} appliesTo a path below the root, with `/`
 * @property {(syntax: ts.Node) => boolean} isBroken
 */

/** @type {readonly SourceRule[]} */
export const sourceRules = [
  ambient('Date.now', 'the clock comes in as an argument'),
  ambient('Math.random', 'chance comes in as an argument'),
  {
    name: 'new Date() in a pure room: the clock comes in as an argument',
    appliesTo: isInPureRoom,
    isBroken: (syntax) =>
      ts.isNewExpression(syntax) &&
      syntax.expression.getText() === 'Date' &&
      !syntax.arguments?.length,
  },
  {
    name: 'import.meta in a pure room: it runs without a build',
    appliesTo: isInPureRoom,
    isBroken: ts.isMetaProperty,
  },
  {
    name: 'an import with ? in a pure room: it runs without a build',
    appliesTo: isInPureRoom,
    isBroken: (syntax) =>
      ts.isImportDeclaration(syntax) && /\?/.test(syntax.moduleSpecifier.getText()),
  },
  {
    name: '"node" or "edge" in an interface text: the words are touchpoint and transition',
    appliesTo: (file) => file.startsWith('src/text/'),
    isBroken: (syntax) => isText(syntax) && /\b(nodes?|edges?)\b/i.test(syntax.text),
  },
  {
    // The linter knows `fetch`; it does not see `window.fetch`, nor what belongs to an object.
    name: 'a request: nothing leaves the machine',
    appliesTo: (file) => file.startsWith('src/'),
    isBroken: (syntax) => ts.isIdentifier(syntax) && waysOut.has(syntax.text),
  },
  {
    name: 'innerHTML: text is set as text',
    appliesTo: (file) => file.startsWith('src/'),
    isBroken: (syntax) =>
      ts.isIdentifier(syntax) &&
      ['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'dangerouslySetInnerHTML'].includes(
        syntax.text,
      ),
  },
]

/** Everything by which a page can send something somewhere by itself. */
const waysOut = new Set([
  'fetch',
  'fetchLater',
  'XMLHttpRequest',
  'WebSocket',
  'WebSocketStream',
  'EventSource',
  'sendBeacon',
  'WebTransport',
  'RTCPeerConnection',
])

/**
 * Reads all sources of a project and holds them against every rule.
 * @param {string} root
 * @returns {{ files: number, findings: Finding[] }}
 */
export function checkSources(root) {
  const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .map((path) => `src/${path.replaceAll('\\', '/')}`)
    .filter((path) => /\.tsx?$/.test(path))
    .sort()
  return { files: files.length, findings: files.flatMap((file) => findingsIn(root, file)) }
}

/** @param {string} root @param {string} file @returns {Finding[]} */
function findingsIn(root, file) {
  const rules = sourceRules.filter((rule) => rule.appliesTo(file))
  const text = readFileSync(join(root, file), 'utf8')
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true)
  /** @type {Finding[]} */
  const findings = []
  /** @param {ts.Node} syntax */
  const visit = (syntax) => {
    for (const rule of rules) {
      if (!rule.isBroken(syntax)) continue
      const { line } = source.getLineAndCharacterOfPosition(syntax.getStart())
      findings.push({ file, line: line + 1, rule: rule.name })
    }
    ts.forEachChild(syntax, visit)
  }
  visit(source)
  return findings
}

/** @param {string} member @param {string} reason @returns {SourceRule} */
function ambient(member, reason) {
  return {
    name: `${member} in a pure room: ${reason}`,
    appliesTo: isInPureRoom,
    isBroken: (syntax) => ts.isPropertyAccessExpression(syntax) && syntax.getText() === member,
  }
}

/** @param {string} file */
function isInPureRoom(file) {
  return pureRooms.some((room) => file.startsWith(`src/${room}/`))
}

/** @param {ts.Node} syntax @returns {syntax is ts.StringLiteral | ts.TemplateHead} */
function isText(syntax) {
  return (
    ts.isStringLiteral(syntax) ||
    ts.isNoSubstitutionTemplateLiteral(syntax) ||
    ts.isTemplateHead(syntax) ||
    ts.isTemplateMiddle(syntax) ||
    ts.isTemplateTail(syntax)
  )
}
