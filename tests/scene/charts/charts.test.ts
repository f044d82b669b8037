// The charts of the omnichannel picture: what a cell says is what it leads to, on the screen, in
// pictures and in tables.
import { beforeAll, describe, expect, test } from 'vitest'
import { tableOfKind } from '../../../src/model/records/all-records'
import { chartMakers } from '../../../src/scene/charts/all-charts'
import type { Chart, ChartId } from '../../../src/scene/charts/chart'
import { chartScene } from '../../../src/scene/charts/chart-scene'
import { svgOf } from '../../../src/scene/painters/svg-of'
import { palettes } from '../../../src/scene/palette-values'
import { measureText } from '../../../src/scene/text/measure-text'
import { loadAllLanguages } from '../../../src/text/load-language'
import { createTexts } from '../../../src/text/texts'
import { buildMap } from '../../helpers/build-map'
import { exampleFiles } from '../../helpers/example-files'
import { hostileTexts } from '../../helpers/hostile-texts'
import { readOrThrow } from '../../helpers/read-or-throw'

beforeAll(loadAllLanguages)

const chartIds = Object.keys(chartMakers) as ChartId[]
const texts = createTexts('en')

const map = buildMap({
  cards: {
    look: { channelId: 'web', teamId: 'online', systemIds: ['shop'], capability: 'Pay' },
    ask: { channelId: 'store', teamId: 'stores', systemIds: ['till'], capability: 'Get help' },
  },
  lines: {
    'look>ask': { context: [{ item: 'List', carried: 'lost' }] },
  } as never,
  systems: { till: [] },
  pains: { p: { on: 'look>ask', severity: 4, frequency: 3 } } as never,
})

function cellOf(chart: Chart, row: string, column: string) {
  const place = chart.columns.findIndex(({ id }) => id === column)
  return chart.rows.find(({ id }) => id === row)?.cells[place]
}

describe('a cell says in words what it counts', () => {
  test.each([
    [
      'channelSwitches',
      'web',
      'store',
      /1 channel switch, 0\u00a0% of the context survives .*pain 12/,
    ],
    ['handOvers', 'online', 'stores', /1 hand-over/],
    ['systems', 'shop', 'till', /1 silo, 1 transition$/],
    ['capabilities', 'pay', 'web', /^pay, .*: Yes, T1$/],
    ['capabilities', 'pay', 'store', /: No$/],
  ] as const)('%s: %s and %s', (id, row, column, name) => {
    const chart = chartMakers[id](map, texts)
    const cell = cellOf(chart, row, column) ?? cellOf(chart, column, row)
    expect(cell?.name).toMatch(name)
  })

  test('hot spots stand in the order of their weight, with it', () => {
    const [row] = chartMakers.hotSpots(map, texts).rows
    expect(row?.title).toMatch(/^1\. X1 /)
    expect(row?.cells[0]).toMatchObject({ lines: ['12'], share: 1 })
  })
})

describe.each(exampleFiles().map(({ name, text }) => [name, readOrThrow(text).document] as const))(
  '%s',
  (_, document) => {
    test.each(chartIds)('%s leads to things that exist; its figures are whole rows', (id) => {
      const chart = chartMakers[id](document, texts)
      for (const { cells } of chart.rows) {
        expect(cells).toHaveLength(chart.columns.length)
        for (const ref of cells.flatMap((cell) => cell?.refs ?? [])) {
          expect(Object.hasOwn(document[tableOfKind[ref.kind]], ref.id)).toBe(true)
        }
      }
      const [header = []] = chart.figures
      for (const row of chart.figures) expect(row).toHaveLength(header.length)
    })

    test.each(chartIds)('%s as a picture keeps its words within it', (id) => {
      const scene = chartScene(chartMakers[id](document, texts), { subtitle: 'Today' })
      const { bounds } = scene
      for (const primitive of scene.items.flatMap(({ primitives }) => primitives)) {
        if (primitive.type !== 'text') continue
        expect(primitive.x).toBeGreaterThanOrEqual(bounds.x)
        const end = primitive.x + measureText(primitive.text, primitive)
        expect(end).toBeLessThanOrEqual(bounds.x + bounds.width)
        expect(primitive.y).toBeLessThanOrEqual(bounds.y + bounds.height)
      }
    })
  },
)

test('an empty map has charts without rows, but for what customers expect everywhere', () => {
  const empty = buildMap({ cards: {}, lines: {} })
  for (const id of chartIds) {
    const { rows, columns } = chartMakers[id](empty, texts)
    expect(id === 'capabilities' ? columns : rows).toEqual([])
  }
})

test('words that look like code stay words in the picture', () => {
  for (const title of hostileTexts(40, 1)) {
    const hostile = { ...map, teams: structuredClone(map.teams) }
    for (const team of Object.values(hostile.teams)) Object.assign(team, { title })
    const scene = chartScene(chartMakers.handOvers(hostile, texts), { subtitle: title })
    expect(svgOf(scene, { palette: palettes.light, title })).not.toMatch(/<script|<foreignObject/i)
  }
})
