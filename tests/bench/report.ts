// The figures of a run as a table in Markdown.
import { cpus } from 'node:os'
import type { Scenario } from './scenario'
import { figuresOf, statisticOf } from './statistics'

export type Measured = {
  readonly scenario: Scenario
  readonly app: readonly number[]
  readonly floor: readonly number[]
  /** Why there are no samples. */
  readonly error: string | null
}

/** The table, and a line on what it was measured with. */
export function reportOf(measured: readonly Measured[], browserVersion: string): string {
  const head = ['scenario', 'figure', 'app', 'floor', 'ratio', 'promise', '']
  const rows = measured.flatMap(rowsOf)
  const processor = cpus()
  return [
    `| ${head.join(' | ')} |`,
    `|${head.map(() => '---').join('|')}|`,
    ...rows.map((row) => `| ${row.join(' | ')} |`),
    '',
    `Milliseconds but for frames/s and MB. Chromium ${browserVersion}, ${processor.length} × ${processor[0]?.model.trim()}, Node ${process.versions.node}.`,
  ].join('\n')
}

/** Whether every promise was kept; one that could not be measured was not. */
export function areAllKept(measured: readonly Measured[]): boolean {
  return measured.every(({ scenario, app, floor, error }) => !error && isKept(scenario, app, floor))
}

function rowsOf({ scenario, app, floor, error }: Measured): string[][] {
  if (error) return [[scenario.name, 'failed', '', '', '', '', error]]
  const ofFloor = figuresOf(floor, scenario.kind)
  const rows = [...figuresOf(app, scenario.kind)].map(([figure, value], index) => {
    const beside = ofFloor.get(figure) ?? Number.NaN
    return [
      index === 0 ? `${scenario.name} (n = ${app.length})` : '',
      figure,
      rounded(value),
      rounded(beside),
      rounded(value / beside),
    ]
  })
  return rows.map((row, index) => [
    ...row,
    ...(index === 0 ? promiseOf(scenario, app, floor) : ['', '']),
  ])
}

type Samples = readonly number[]

function promiseOf(scenario: Scenario, app: Samples, floor: Samples): [string, string] {
  const { promise } = scenario
  if (!promise) return ['', '']
  const limits = [
    promise.atLeast === undefined ? '' : `≥ ${promise.atLeast}`,
    promise.atMost === undefined ? '' : `≤ ${promise.atMost}`,
    promise.atMostOfFloor === undefined ? '' : `≤ ${promise.atMostOfFloor} × floor`,
  ]
  const words = [promise.statistic, ...limits.filter((limit) => limit !== '')].join(' ')
  return [words, isKept(scenario, app, floor) ? 'kept' : '**BROKEN**']
}

function isKept({ promise }: Scenario, app: Samples, floor: Samples): boolean {
  if (!promise) return true
  const { statistic, atMost = Infinity, atLeast = -Infinity, atMostOfFloor } = promise
  const value = statisticOf(app, statistic)
  const ofFloor =
    atMostOfFloor === undefined ? Infinity : atMostOfFloor * statisticOf(floor, statistic)
  return value <= Math.min(atMost, ofFloor) && value >= atLeast
}

function rounded(value: number): string {
  if (!Number.isFinite(value)) return ''
  return value < 10 ? value.toFixed(2) : value.toFixed(value < 100 ? 1 : 0)
}
