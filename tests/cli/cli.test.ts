// The command line, on the examples and on what is no map.
import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import { paintSvg } from '../../bin/paint-svg.mjs'
import type { Io } from '../../src/cli/io'
import { runCommand } from '../../src/cli/run'
import { writeJourney } from '../../src/model/file-format/write-file'
import { ruleIds } from '../../src/text/checker/finding-texts'
import {
  missingCards,
  missingLines,
  missingWords,
  pixelsOf,
  wrongCorners,
} from '../e2e/support/picture-pixels'
import { planned } from '../e2e/support/planned-picture'
import { exampleFiles } from '../helpers/example-files'
import { parseInternationalText, parsePng } from '../helpers/png-parser'
import { generateDocument } from '../helpers/random-document'
import { readOrThrow } from '../helpers/read-or-throw'

const root = fileURLToPath(new URL('../..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'throughline-cli-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const examples = exampleFiles().map(({ name }) => join('examples', name))
const sofa = join('examples', 'sofa-online-to-store.journey.json')

type Outcome = { readonly code: number | null; readonly out: string; readonly errors: string }

/** Runs a command here; only the first test starts a process, which takes a second or two. */
function throughline(...args: readonly string[]): Promise<Outcome> {
  return throughlineWith({}, args)
}

async function throughlineWith(changes: Partial<Io>, args: readonly string[]): Promise<Outcome> {
  let [out, errors] = ['', '']
  const code = await runCommand(args, {
    read: async (path) => new Uint8Array(readFileSync(resolve(root, path))),
    write: async (path, content) => writeFileSync(path, content),
    print: (text) => {
      out += text
    },
    complain: (text) => {
      errors += `${text}\n`
    },
    now: () => Date.UTC(2026, 10, 22),
    randomWord: () => 'fresh',
    paint: paintSvg,
    language: 'en_GB.UTF-8',
    ...changes,
  })
  return { code, out, errors }
}

test('the command is a process that prints, and ends with the code of what it found', () => {
  const run = (...args: readonly string[]) =>
    spawnSync(process.execPath, [join(root, 'bin', 'throughline.mjs'), ...args], {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, LC_ALL: 'nl_NL.UTF-8' },
    })
  const found = run('check', ...examples)
  expect(found).toMatchObject({ status: 1, stderr: '' })
  for (const path of examples) expect(found.stdout).toContain(`${path}: Hoog `)
  expect(run('paint').status).toBe(2)
}, 120_000)

test('check says what it finds in every example, and fails for findings that are worse than allowed', async () => {
  const found = await throughline('check', ...examples)
  expect(found).toMatchObject({ code: 1, errors: '' })
  for (const path of examples) expect(found.out).toContain(`${path}: High `)
  expect(found.out).toContain('[data-silo]')
  expect(found.out).toContain('T10 Collects at the pick-up desk: Asks for “Order number”')
  expect(found.out).not.toMatch(/undefined|NaN|\[object/)
  const allowed = await throughline('check', ...examples, '--max-severity', 'high')
  expect(allowed).toMatchObject({ code: 0, out: found.out })
})

test('check as JSON and as SARIF, for other programs', async () => {
  const json = await throughline('check', sofa, '--format', 'json', '--max-severity=high')
  const [file] = JSON.parse(json.out) as [
    { file: string; findings: { rule: string }[]; waived: [] },
  ]
  expect(json.code).toBe(0)
  expect(file.file).toBe(sofa)
  expect(file.findings.filter(({ rule }) => rule === 'asked-twice')).toHaveLength(1)
  expect(file.waived).toMatchObject([{ rule: 'no-owner', waiver: { by: 'Priya Raman' } }])
  const sarif = await throughline('check', sofa, '--format', 'sarif', '--max-severity', 'none')
  expect(sarif.code).toBe(1)
  const { version, runs } = JSON.parse(sarif.out) as {
    version: string
    runs: [{ tool: { driver: { rules: { id: string }[] } }; results: SarifResult[] }]
  }
  expect(version).toBe('2.1.0')
  const { rules } = runs[0].tool.driver
  expect(rules.map(({ id }) => id).sort()).toEqual([...ruleIds].sort())
  expect(runs[0].results).toHaveLength(file.findings.length + file.waived.length)
  for (const { ruleId, ruleIndex, level, message } of runs[0].results) {
    expect(rules[ruleIndex]?.id).toBe(ruleId)
    expect(['error', 'warning', 'note']).toContain(level)
    expect(message.text).not.toBe('')
  }
})

type SarifResult = {
  readonly ruleId: string
  readonly ruleIndex: number
  readonly level: string
  readonly message: { readonly text: string }
}

test('export writes the picture, the page and the table that the editor writes', async () => {
  const paths = {
    svg: join(folder, 'out.svg'),
    md: join(folder, 'out.md'),
    csv: join(folder, 'o.csv'),
  }
  for (const [kind, path] of Object.entries(paths)) {
    expect(await throughline('export', sofa, `--${kind}`, path)).toEqual({
      code: 0,
      out: '',
      errors: '',
    })
  }
  const svg = readFileSync(paths.svg, 'utf8')
  expect(svg).toMatch(/^<svg xmlns[\s\S]*<\/svg>\n$/)
  expect(svg).toContain('<metadata>')
  expect(svg).toContain('Tracks order status')
  expect(readFileSync(paths.md, 'utf8')).toMatch(/^# .+\n\n/)
  expect(readFileSync(paths.csv, 'utf8')).toMatch(/^\uFEFF.*Title.*External ID/)
})

test('a PNG picture has every card, line and word, and the map inside', async () => {
  const path = join(folder, 'out.png')
  const { code, out, errors } = await throughline('export', sofa, '--png', path, '--scale', '1')
  expect({ code, errors }).toEqual({ code: 0, errors: '' })
  const text = readFileSync(resolve(root, sofa), 'utf8')
  const { document } = readOrThrow(text)
  const whole = planned(document, { scale: 1, personaId: null })
  const { widthPx: width, heightPx: height } = whole.plan
  expect(out).toBe(`${path}: ${width} × ${height} pixels\n`)
  const bytes = readFileSync(path)
  const pixels = pixelsOf(bytes)
  expect(pixels).toMatchObject({ width, height })
  expect(whole.layout.cards.size).toBeGreaterThanOrEqual(15)
  expect(missingCards(pixels, whole)).toEqual([])
  expect(missingLines(pixels, whole)).toEqual([])
  expect(missingWords(pixels, whole.plan, ['card', 'chip', 'head'])).toEqual([])
  expect(wrongCorners(pixels)).toEqual([])
  const inside = parsePng(bytes).filter(({ type }) => type === 'iTXt')
  expect(inside.map(({ data }) => parseInternationalText(data).text)).toEqual([text])
})

test('a PNG picture that is too large steps down, and words beyond our font are told of', async () => {
  const shape = { touchpoints: 30, steps: 30, channels: 2, transitions: 0, hasAnnotations: false }
  const generated = generateDocument({ ...shape, secondChannels: 0, unknownChannels: 0 })
  const document = { ...generated, map: { ...generated.map, title: '旅' } }
  const path = join(folder, 'long.journey.json')
  writeFileSync(path, writeJourney(document))
  const out = join(folder, 'long.png')
  const asked: string[] = []
  const paint = (svg: string) => {
    asked.push(svg)
    return paintSvg('<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>')
  }
  const told = await throughlineWith({ paint }, ['export', path, '--png', out, '--scale', '4'])
  const { widthPx, heightPx } = planned(document, { scale: 4 }).plan
  expect(asked).toEqual([expect.stringContaining(`width="${widthPx}" height="${heightPx}"`)])
  expect(told).toMatchObject({ code: 0, errors: expect.stringContaining('fonts of this machine') })
  const size = `${widthPx} × ${heightPx} pixels`
  expect(told.out).toBe(`${out}: ${size}, at 2×: 4× is more than most programs open\n`)
})

test('where nothing can paint a PNG picture, that is said; nothing is written', async () => {
  const path = join(folder, 'none.png')
  const args = ['export', sofa, '--png', path]
  const { code, errors } = await throughlineWith({ paint: async () => null }, args)
  expect(code).toBe(2)
  expect(errors).toContain('no painter')
  expect(() => readFileSync(path)).toThrow()
})

test('format leaves examples as they are, and writes another file as the editor would', async () => {
  expect(await throughline('format', '--check', ...examples)).toMatchObject({ code: 0, out: '' })
  const path = join(folder, 'sofa.journey.json')
  copyFileSync(join(root, sofa), path)
  const text = readFileSync(path, 'utf8')
  writeFileSync(path, JSON.stringify(JSON.parse(text)))
  expect(await throughline('format', path, '--check')).toMatchObject({ code: 1, out: `${path}\n` })
  expect(await throughline('format', path)).toMatchObject({ code: 0 })
  expect(readFileSync(path, 'utf8')).toBe(text)
})

test('what is no map, no file or no option ends with code 2 and a sentence', async () => {
  const path = join(folder, 'notes.txt')
  writeFileSync(path, 'Buy milk')
  for (const [args, words] of [
    [['check', path], 'notes.txt: '],
    [['check', join(folder, 'gone.json')], 'gone.json: '],
    [['check', sofa, '--loud'], 'no option --loud'],
    [['check', sofa, '--format', 'xml'], '--format is one of: text, json, sarif'],
    [['check'], 'Usage:'],
    [['paint', sofa], 'no command “paint”'],
    [['export', sofa], 'Usage:'],
  ] as const) {
    const { code, out, errors } = await throughline(...args)
    expect([code, out], args.join(' ')).toEqual([2, ''])
    expect(errors).toContain(words)
    expect(errors).not.toContain('    at ')
  }
  expect(readFileSync(path, 'utf8')).toBe('Buy milk')
})
