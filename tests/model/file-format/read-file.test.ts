// What the reader does with a file in which something is not as it should be.
import { describe, expect, it } from 'vitest'
import { frozenFile, frozenText, recordOf, type SampleFile } from '../../helpers/frozen-sample'
import { readOrThrow } from '../../helpers/read-or-throw'

/** Reads the sample after something was done to it. */
function readSpoilt(spoil: (file: SampleFile) => void) {
  const file = frozenFile()
  spoil(file)
  const opened = readOrThrow(file)
  const { foreign } = opened.document
  const kept = foreign.quarantine.slice(frozenFile().quarantine?.length)
  const tables = opened.document as unknown as Record<string, Record<string, SampleFile['map']>>
  const record = (table: string, id: string) => tables[table]?.[id]
  return { ...opened, kept, record }
}

describe('a bad value', () => {
  it('gives the usual one, and is kept in the file with its place', () => {
    const { record, report, kept } = readSpoilt((file) => {
      recordOf(file, 'painPoints').severity = 'very'
    })
    expect(record('painPoints', 'pp_slot')).toMatchObject({ severity: null, frequency: 3 })
    const path = 'painPoints[0].severity'
    const params = { found: '"very"' }
    expect(report).toMatchObject([{ path, code: 'wrongValue', params, done: 'default' }])
    expect(kept).toEqual([{ path, reason: 'wrongValue', value: 'very' }])
  })

  it('inside a field costs only its own part', () => {
    const { record, kept } = readSpoilt((file) => {
      const card = recordOf(file, 'touchpoints')
      card.emotions = { pe_mila: 7, pe_tom: 1 }
      card.tags = ['a', 5, 'b']
      recordOf(file, 'backlogItems', 1).scores = { ice: { impact: 99, ease: 2 }, rice: 'high' }
    })
    expect(record('touchpoints', 'tp_order')).toMatchObject({
      emotions: { pe_tom: 1 },
      tags: ['a', 'b'],
    })
    expect(record('backlogItems', 'bi_code')?.scores).toMatchObject({
      ice: { impact: null, confidence: null, ease: 2 },
      rice: null,
    })
    expect(kept.map(({ path }) => path)).toEqual([
      'touchpoints[0].emotions.pe_mila',
      'touchpoints[0].tags[1]',
      'backlogItems[1].scores.rice',
      'backlogItems[1].scores.ice.impact',
    ])
  })

  it('in a field that must be there sets the record aside, and no other', () => {
    const lost = { kind: 'channel', id: 'ch_web' }
    const { record, report, kept } = readSpoilt((file) => {
      recordOf(file, 'painPoints').on = lost
      file.painPoints?.push({ ...recordOf(frozenFile(), 'painPoints'), id: 'pp_two', number: 5 })
    })
    expect(record('painPoints', 'pp_slot')).toBeUndefined()
    expect(record('painPoints', 'pp_two')).toBeDefined()
    expect(kept).toEqual([
      {
        path: 'painPoints[0]',
        reason: 'wrongValue',
        value: { ...recordOf(frozenFile(), 'painPoints'), on: lost },
      },
    ])
    expect(report.map(({ path, code }) => `${path} ${code}`)).toContain(
      'ideas[0].painPointIds[0] missingReference',
    )
  })

  it.each([['NaN'], ['1e999'], ['-1e999'], ['Infinity']])('%s is no number', (word) => {
    const { document, report } = readOrThrow(
      frozenText.replace('"share": 62.5', `"share": ${word}`),
    )
    expect(document.transitions).toMatchObject({ tr_hand: { share: null, volume: 1200 } })
    expect(report.map(({ path }) => path)).toContain('transitions[0].share')
  })

  it.each([
    ['a title', 'touchpoints', 'title', 10_000],
    ['a note', 'touchpoints', 'notes', 100_000],
  ])('%s that is too long is cut between two letters and kept whole', (_, table, field, limit) => {
    const long = `x${'👩‍👩‍👧'.repeat(limit / 4)}`
    const { record, report, kept } = readSpoilt((file) => {
      recordOf(file, table)[field] = long
    })
    const shown = String(record(table, 'tp_order')?.[field])
    expect(shown.length).toBeLessThanOrEqual(limit)
    expect(shown.length).toBeGreaterThan(limit - 10)
    expect(shown.endsWith('👩‍👩‍👧')).toBe(true)
    expect(report).toMatchObject([
      {
        path: `touchpoints[0].${field}`,
        code: 'tooLong',
        params: { length: long.length, limit },
        done: 'cut',
      },
    ])
    expect(kept[0]?.value).toBe(long)
  })
})

describe('ids, numbers and orders', () => {
  it('renames the second of two with the same id; references go to the first', () => {
    const { record, report } = readSpoilt((file) => {
      recordOf(file, 'touchpoints', 1).id = 'tp_order'
      recordOf(file, 'transitions').toId = 'tp_order'
      for (const table of ['brightSpots', 'quotes', 'waivers']) {
        recordOf(file, table).on = { kind: 'touchpoint', id: 'tp_order' }
      }
      recordOf(file, 'paths').stops = []
    })
    expect(record('touchpoints', 'tp_order')).toMatchObject({ number: 2 })
    expect(record('touchpoints', 'tp_1')).toMatchObject({ title: 'Collects at the desk' })
    const params = { id: 'tp_order', newId: 'tp_1' }
    expect(report).toMatchObject([
      { path: 'touchpoints[1]', code: 'duplicateId', params, done: 'renamed' },
    ])
    expect(report[0]?.about).toBe('Collects at the desk')
  })

  it('renames an id that is a name of JavaScript together with its references', () => {
    const text = frozenText.replaceAll('tp_order', 'toString')
    const { document } = readOrThrow(text)
    expect(document.transitions).toMatchObject({ tr_hand: { fromId: 'tp_1', toId: 'tp_collect' } })
  })

  it('gives a number again that is used twice, and raises the counter', () => {
    const { record, document, report } = readSpoilt((file) => {
      recordOf(file, 'touchpoints', 1).number = 2
    })
    expect(record('touchpoints', 'tp_order')).toMatchObject({ number: 2 })
    expect(record('touchpoints', 'tp_collect')).toMatchObject({ number: 10 })
    expect(document.map.counters.touchpoint).toBe(10)
    expect(report.map(({ code }) => code)).toEqual(['duplicateNumber'])
  })

  it('puts records with equal or bad places in an order without moving the others', () => {
    const { document, report } = readSpoilt((file) => {
      const made = (id: string, order: unknown) => ({ id, order, name: id })
      file.personas?.push(made('pe_a', 'a0'), made('pe_b', 'a0é'), made('pe_c', 5))
    })
    const personas = Object.values(document.personas) as { id: string; order: string }[]
    const sorted = personas.toSorted((left, right) => (left.order < right.order ? -1 : 1))
    expect(sorted.map(({ id }) => id)).toEqual(['pe_mila', 'pe_a', 'pe_tom', 'pe_b', 'pe_c'])
    expect(document.personas).toMatchObject({ pe_mila: { order: 'a0' }, pe_tom: { order: 'a1' } })
    expect(report.map(({ path }) => path)).toEqual([
      'personas[2].order',
      'personas[3].order',
      'personas[4].order',
    ])
  })
})

describe('what is not in the file', () => {
  it('lets go of references to it', () => {
    const { record, report } = readSpoilt((file) => {
      file.teams = []
      recordOf(file, 'channels').id = 'ch_other'
    })
    expect(record('touchpoints', 'tp_order')).toMatchObject({
      teamId: null,
      channelId: 'ch_web',
      alsoChannelIds: [],
    })
    expect(record('touchpoints', 'tp_collect')).toMatchObject({ channelId: null })
    expect(report.map(({ path, done }) => `${path} ${done}`)).toEqual([
      'touchpoints[0].alsoChannelIds[0] leftOut',
      'touchpoints[0].teamId leftOut',
      'touchpoints[1].channelId leftOut',
      'transitions[0].teamId leftOut',
      'backlogItems[1].teamId leftOut',
    ])
  })

  it('sets aside what cannot exist without it, and what stands on that', () => {
    const { record, report, kept } = readSpoilt((file) => {
      file.touchpoints = file.touchpoints?.slice(0, 1) ?? []
    })
    expect(record('transitions', 'tr_hand')).toBeUndefined()
    expect(kept.map(({ path }) => path)).toEqual([
      'transitions[0]',
      'painPoints[0]',
      'brightSpots[0]',
      'quotes[0]',
      'ideas[0]',
      'waivers[0]',
    ])
    expect(report.some(({ path }) => path === 'paths[0].stops[1].touchpointId')).toBe(true)
  })

  it('makes a lost step again, so that its cards stay', () => {
    const { record, report } = readSpoilt((file) => {
      file.steps = file.steps?.filter(({ id }) => id !== 'st_collect') ?? []
    })
    expect(record('steps', 'st_collect')).toMatchObject({ title: 'Step', stageId: 'sg_get' })
    expect(record('touchpoints', 'tp_collect')).toMatchObject({ stepId: 'st_collect' })
    expect(report).toMatchObject([
      {
        path: 'touchpoints[1].stepId',
        code: 'missingOwner',
        params: { id: 'st_collect' },
        done: 'made',
      },
    ])
  })

  it('makes a stage, step, channel and persona for a file that has none', () => {
    const { document, report } = readOrThrow({ format: 'throughline/journey-map' })
    expect(Object.keys(document.steps)).toHaveLength(1)
    expect(report.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['map', 'stages', 'steps', 'channels', 'personas']),
    )
  })
})

describe('rules between fields', () => {
  it('ends spans that go back, loops of items, votes for nothing, lines that lead elsewhere', () => {
    const { record, report } = readSpoilt((file) => {
      recordOf(file, 'touchpoints').untilStepId = 'st_look'
      recordOf(file, 'backlogItems', 0).parentId = 'bi_code'
      recordOf(file, 'voteRounds').candidates = [{ kind: 'idea', id: 'id_code' }]
      recordOf(file, 'systems', 0).sharesDataWith = []
      recordOf(file, 'systems', 1).sharesDataWith = ['sy_oms', 'sy_pos']
      recordOf(file, 'paths').stops = [{ touchpointId: 'tp_collect', viaTransitionId: 'tr_hand' }]
    })
    expect(record('touchpoints', 'tp_order')).toMatchObject({ untilStepId: null })
    expect(record('systems', 'sy_oms')).toMatchObject({ sharesDataWith: ['sy_pos'] })
    expect(report.map(({ path, code }) => `${code} ${path}`)).toEqual([
      'uselessReference touchpoints[0].untilStepId',
      'uselessReference systems[1].sharesDataWith',
      'uselessReference backlogItems[0].parentId',
      'uselessReference paths[0].stops[0].viaTransitionId',
      'uselessReference voteRounds[0].ballots[0].support',
      'uselessReference voteRounds[0].ballots[1].support',
    ])
  })
})

describe('names that reach prototypes', () => {
  it('are taken out wherever they stand, and their values kept', () => {
    const text = frozenText
      .replace('"title": "Buying', '"__proto__": {"polluted": 1}, "title": "Buying')
      .replace('"carried": "kept"', '"carried": "kept", "constructor": 2')
      .replace('"sky"', '"prot\\u006ftype": 3, "sky"')
    const { document, report } = readOrThrow(text)
    expect(Reflect.get({}, 'polluted')).toBeUndefined()
    expect(report.map(({ path, code }) => `${code} ${path}`)).toEqual([
      'forbiddenKey map.__proto__',
      'forbiddenKey transitions[0].context[0].constructor',
      'forbiddenKey weatherReports[0].prototype',
    ])
    expect(document.foreign.quarantine.map(({ value }) => value)).toEqual(
      expect.arrayContaining([{ polluted: 1 }, 2, 3]),
    )
    expect(JSON.stringify(document.foreign.fields)).not.toContain('prototype')
  })
})
