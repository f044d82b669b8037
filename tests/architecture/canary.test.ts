// Plants a tiny tree that breaks every rule of the architecture, and expects every rule to say so;
// and makes sure that the real tree was looked at, too.
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { cruiseProject } from './cruise.mjs'
import { dependencyRules } from './dependency-rules.mjs'
import { guardedPackages, rooms, sideRooms } from './rooms.mjs'
import { checkSources, sourceRules } from './source-rules.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
const packages = guardedPackages.flatMap((guarded) =>
  guarded.packages.map((name) => name.replace('*', 'react')),
)

let planted = ''

beforeAll(() => {
  planted = mkdtempSync(join(tmpdir(), 'throughline-canary-'))
  for (const [path, text] of Object.entries(badTree())) plant(path, text)
  for (const name of ['biome.json', '.gitignore', 'tsconfig.json']) {
    cpSync(join(root, name), join(planted, name))
  }
})

afterAll(() => rmSync(planted, { recursive: true }))

describe('the planted tree', () => {
  test('breaks every dependency rule', async () => {
    const { findings } = await cruiseProject(planted)
    const broken = new Set(findings.map((finding) => finding.rule))
    expect([...broken].sort()).toEqual(
      dependencyRules()
        .map((rule) => rule.name)
        .sort(),
    )
  })

  test('has each guarded package caught by name', async () => {
    const { findings } = await cruiseProject(planted)
    for (const name of packages) {
      const caught = findings.filter(
        (finding) => finding.to.includes(`/${name}/`) && / only in /.test(finding.rule),
      )
      expect(caught, name).not.toEqual([])
    }
  })

  test('breaks every source rule', () => {
    const broken = new Set(checkSources(planted).findings.map((finding) => finding.rule))
    expect([...broken].sort()).toEqual(sourceRules.map((rule) => rule.name).sort())
  })

  test('breaks the rules that the linter is trusted with', () => {
    const broken = lintedRules(planted)
    for (const rule of [
      'lint/nursery/noFloatingPromises',
      'lint/style/noExcessiveLinesPerFile',
      'lint/style/useFilenamingConvention',
      'lint/style/noNonNullAssertion',
      'lint/style/noRestrictedGlobals',
      'lint/suspicious/noExplicitAny',
      'lint/suspicious/noImportCycles',
    ]) {
      expect(broken.keys()).toContain(rule)
    }
    // fetch in a feature; document in a pure room.
    expect(broken.get('lint/style/noRestrictedGlobals')).toBe(2)
  })
})

describe('the real tree', () => {
  test('is looked at, and breaks no rule', async () => {
    const { modules, findings } = await cruiseProject(root)
    expect(modules).toBeGreaterThan(100)
    expect(findings).toEqual([])
    // It reads every file; a busy machine takes its time.
  }, 180_000)

  test('is read, and breaks no source rule', () => {
    const { files, findings } = checkSources(root)
    expect(files).toBeGreaterThan(100)
    expect(findings).toEqual([])
  })
})

/** Files by path: a sound one in each room, and for each rule one that breaks it. */
function badTree(): Record<string, string> {
  const names = [...rooms, ...sideRooms].map((room) => room.name)
  const sound = names.map((name) => [`src/${name}/sound.ts`, 'export const sound = 1'])
  const backwards = rooms.map(({ name }, index) => {
    const next = rooms[index + 1]
    const target = next ? `../${next.name}/sound` : '../main'
    return [`src/${name}/backwards.ts`, imports(target)]
  })
  const guarded = packages.map((name, index) => [`src/lib/guarded-${index}.ts`, imports(name)])
  const installed = [...packages, 'left-pad', 'vite'].flatMap((name) => [
    [`node_modules/${name}/package.json`, JSON.stringify({ name, main: 'index.js' })],
    [`node_modules/${name}/index.js`, 'export const sound = 1'],
  ])
  return {
    ...Object.fromEntries([...sound, ...backwards, ...guarded, ...installed]),
    'package.json': packageJson(),
    'src/main.tsx': 'export const sound = 1',
    'src/ui/knows-journeys.ts': imports('../store/sound'),
    'src/workers/knows-state.ts': imports('../store/sound'),
    'src/recovery/draws.ts': imports('../ui/sound'),
    'src/cli/opens-a-window.ts': imports('../app/sound'),
    'src/app/talks.ts': imports('../cli/sound'),
    'src/commands/rescues.ts': imports('../recovery/sound'),
    'src/commands/draws.ts': imports('../ui/sound'),
    'src/commands/starts-a-worker.ts': imports('../workers/sound'),
    'src/features/one/reaches-over.ts': imports('../two/sound'),
    'src/features/two/sound.ts': 'export const sound = fetch',
    'src/scene/not-pure.ts': imports('left-pad'),
    'src/store/styled.ts': "import './styled.css'",
    'src/store/styled.css': 'a { color: red }',
    'src/store/goes.ts': imports('./round'),
    'src/store/round.ts': imports('./goes'),
    'src/store/orphan.ts': 'export const alone = 1',
    'src/store/lost.ts': imports('./nowhere'),
    'src/store/in-node.ts': imports('node:fs'),
    'src/store/builds.ts': imports('vite'),
    'src/store/tested.ts': imports('../../tests/sound'),
    'tests/sound.ts': 'export const sound = 1',
    'src/model/ambient.ts': [
      'export const now = [Date.now(), new Date(), Math.random(), import.meta.env]',
      'export const title = document.title',
    ].join('\n'),
    'src/model/asks-the-build.ts': "import address from './worker?url'\nexport { address }",
    'src/text/jargon.ts': "export const text = 'Delete the Edges'",
    'src/ui/markup.ts': "export const set = (part: any) => { part!.innerHTML = '' }",
    'src/parts/sends.ts': 'export const send = () => navigator.sendBeacon(String(window.fetch))',
    'src/parts/forgets.ts': 'export async function later() {}\nlater()',
    'src/parts/BadName.ts': 'export const sound = 1',
    'src/parts/long.ts': 'export const line = 1\n'.repeat(301),
  }
}

function imports(target: string): string {
  return `import { sound } from '${target}'\nexport const used = sound`
}

function packageJson(): string {
  const all = [...packages, 'left-pad'].map((name) => [name, '*'])
  return JSON.stringify({
    type: 'module',
    dependencies: Object.fromEntries(all),
    devDependencies: { vite: '*' },
  })
}

function plant(path: string, text: string): void {
  const file = join(planted, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}

/** How often the linter named each rule. */
function lintedRules(directory: string): Map<string, number> {
  const biome = join(root, 'node_modules/@biomejs/biome/bin/biome')
  const args = [biome, 'lint', '--reporter=json', '--max-diagnostics=none', 'src']
  const counts = new Map<string, number>()
  for (const { category } of JSON.parse(outputOf(args, directory)).diagnostics) {
    counts.set(category, (counts.get(category) ?? 0) + 1)
  }
  return counts
}

/** What a Node program printed; the linter ends with an error where it finds something. */
function outputOf(args: string[], cwd: string): string {
  try {
    return execFileSync(process.execPath, args, { cwd, encoding: 'utf8', stdio: 'pipe' })
  } catch (error) {
    return (error as { stdout: string }).stdout
  }
}
