// What captured lines do to a map: each line of the grammar where a scribe would type it, and that
// whatever is typed is on the map, in the inbox, or still in the bar.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { CapturePlan, CaptureSituation } from '../../../src/model/capture/capture-plan'
import { type CaptureResult, carryOut } from '../../../src/model/capture/carry-out'
import { newChannelsFor } from '../../../src/model/capture/new-channels'
import { planLine } from '../../../src/model/capture/plan-line'
import type { JourneyDocument } from '../../../src/model/document/journey-document'
import type { DocumentDraft } from '../../../src/model/edits/edit'
import { checkInvariants } from '../../../src/model/queries/check-invariants'
import { stepsInOrder } from '../../../src/model/queries/records-in-order'
import { transitionsOf } from '../../../src/model/queries/transitions-of'
import { createSmallMap } from '../../helpers/small-map'
import { createTestEnv } from '../../helpers/test-env'

type Scribe = {
  readonly type: (line: string, options?: Partial<CaptureSituation>) => CapturePlan
  readonly document: () => JourneyDocument
  readonly place: () => CaptureSituation
}

/** A scribe at the small map: Looks at sofas → Asks a clerk → Buys it; the first is selected. */
function createScribe(selected: string | null = 'Looks at sofas'): Scribe {
  let document = structuredClone(createSmallMap().draft) as JourneyDocument
  const env = createTestEnv(5000)
  const card = Object.values(document.touchpoints).find(({ title }) => title === selected)
  let place: Omit<CaptureSituation, 'document'> = {
    selected: card ? { kind: 'touchpoint', id: card.id } : null,
    ...{ stepId: null, personaId: null, lastNote: null, isCollecting: false, isBetween: false },
  }
  return {
    type: (line, options = {}) => {
      const plan = planLine(line, { ...place, document, ...options })
      const draft = structuredClone(document) as DocumentDraft
      const result: CaptureResult = carryOut(draft, plan, env, { newStep: 'New step' })
      document = draft as JourneyDocument
      place = { ...place, ...result }
      return plan
    },
    document: () => document,
    place: () => ({ ...place, document }),
  }
}

const titled = (document: JourneyDocument, title: string) => {
  const found = Object.values(document.touchpoints).find((card) => card.title === title)
  if (!found) throw new Error(`No card ${title}`)
  return found
}
/** The titles of the cards that a card leads to. */
const waysFrom = (document: JourneyDocument, title: string) =>
  transitionsOf(document, titled(document, title).id).outgoing.map(
    ({ toId }) => document.touchpoints[toId]?.title,
  )
const channelOf = (document: JourneyDocument, title: string) =>
  Object.values(document.channels).find(({ id }) => id === titled(document, title).channelId)?.title

describe('a touchpoint', () => {
  test('makes a usual channel that the map has none of, and the next one finds it', () => {
    const scribe = createScribe()
    const titles = { email: 'Email', store: 'Shop', 'call-centre': 'Call centre' }
    const newChannels = newChannelsFor(scribe.document(), titles as never)
    expect(newChannels.map(({ kind }) => kind)).toEqual(['email', 'call-centre'])
    const rows = Object.keys(scribe.document().channels).length
    scribe.type('Gets a newsletter @mail', { newChannels })
    expect(channelOf(scribe.document(), 'Gets a newsletter')).toBe('Email')
    scribe.type('Gets another one @email', { newChannels })
    expect(channelOf(scribe.document(), 'Gets another one')).toBe('Email')
    expect(Object.keys(scribe.document().channels)).toHaveLength(rows + 1)
    // Letters here and there make no row.
    expect(scribe.type('Calls @cl', { newChannels })).toMatchObject({ does: 'refuse' })
    expect(checkInvariants(scribe.document())).toEqual([])
  })

  test('of a channel of several words takes them all, the longest name first, without quotes', () => {
    const scribe = createScribe()
    const newChannels = [
      { kind: 'chat' as const, title: 'Call' },
      { kind: 'call-centre' as const, title: 'Call centre' },
    ]
    const typed = { newChannels }
    scribe.type('Calls @call centre', typed)
    expect(channelOf(scribe.document(), 'Calls')).toBe('Call centre')
    scribe.type('Is told off @Call  Céntre in the evening')
    expect(channelOf(scribe.document(), 'Is told off in the evening')).toBe('Call centre')
    // Other words are those of the title.
    scribe.type('Calls @call central', typed)
    expect(channelOf(scribe.document(), 'Calls central')).toBe('Call centre')
    const collected = scribe.type('Rings @call centre', { isCollecting: true })
    expect(collected).toMatchObject({ does: 'collect', text: 'Rings @"call centre"' })
  })

  test('comes at the next step, in the same channel, joined, and is gone on from', () => {
    const scribe = createScribe('Buys it')
    scribe.type('Waits')
    scribe.type('Gets it @store')
    const document = scribe.document()
    expect(waysFrom(document, 'Buys it')).toEqual(['Waits'])
    expect(waysFrom(document, 'Waits')).toEqual(['Gets it'])
    expect(channelOf(document, 'Gets it')).toBe('Store')
    expect(stepsInOrder(document).at(-1)?.title).toBe('New step')
  })

  test('branches where the card leads on already; Mod+Enter goes in between', () => {
    const scribe = createScribe()
    expect(scribe.type('Calls')).toMatchObject({ isBranch: true, intoId: null })
    expect(waysFrom(scribe.document(), 'Looks at sofas')).toEqual(['Asks a clerk', 'Calls'])
    const other = createScribe()
    other.type('Compares', { isBetween: true })
    expect(waysFrom(other.document(), 'Looks at sofas')).toEqual(['Compares'])
    expect(waysFrom(other.document(), 'Compares')).toEqual(['Asks a clerk'])
  })

  test('with & it stands at the same step; a channel is found by a few letters', () => {
    const scribe = createScribe()
    scribe.type('& Sits on it @st')
    const { touchpoints } = scribe.document()
    const cards = Object.values(touchpoints)
    const [looks, sits] = ['Looks at sofas', 'Sits on it'].map((title) =>
      cards.find((card) => card.title === title),
    )
    expect(sits?.stepId).toBe(looks?.stepId)
    expect(channelOf(scribe.document(), 'Sits on it')).toBe('Store')
  })

  test('an unknown channel is refused with its words; nothing changes', () => {
    const scribe = createScribe()
    const before = scribe.document()
    expect(scribe.type('Waves @moon')).toEqual({
      ...{ does: 'refuse', problem: 'noSuchChannel', words: 'moon' },
    })
    expect(scribe.document()).toEqual(before)
  })
})

test('a step and a stage are made where the scribe is, and the next card stands there', () => {
  const scribe = createScribe()
  scribe.type('> Compares')
  scribe.type('Reads reviews')
  const document = scribe.document()
  const step = document.steps[titled(document, 'Reads reviews').stepId]
  expect(step?.title).toBe('Compares')
  expect(stepsInOrder(document).map(({ title }) => title)[1]).toBe('Compares')
  scribe.type('>> After the sale')
  scribe.type('Returns it')
  const after = scribe.document()
  const { stepId } = titled(after, 'Returns it')
  const stageId = after.steps[stepId]?.stageId
  const stage = Object.values(after.stages).find(({ id }) => id === stageId)
  expect(stage?.title).toBe('After the sale')
})

test('notes go on what is selected, with < on the way into it', () => {
  const scribe = createScribe('Asks a clerk')
  scribe.type('! No stock shown (4x3)')
  scribe.type('#OMS-88')
  scribe.type('< ! Has to repeat her order #OMS-88')
  scribe.type('* Show the wish list by QR code')
  scribe.type('+ Staff were kind')
  scribe.type('"I had to start again"')
  scribe.type('? Who owns this')
  scribe.type('<lost wish list')
  scribe.type('<kept Wish list')
  scribe.type('-2')
  const document = scribe.document()
  const card = titled(document, 'Asks a clerk')
  const [wayIn] = transitionsOf(document, card.id).incoming
  const [first, second] = Object.values(document.painPoints)
  expect(first).toMatchObject({ text: 'No stock shown', severity: 4, frequency: 3 })
  expect(first?.on).toEqual({ kind: 'touchpoint', id: card.id })
  expect(second?.on).toEqual({ kind: 'transition', id: wayIn?.id })
  expect(Object.values(document.backlogItems)).toMatchObject([
    { title: 'OMS-88', painPointIds: [first?.id, second?.id] },
  ])
  expect(Object.values(document.ideas)[0]?.text).toBe('Show the wish list by QR code')
  expect(Object.values(document.brightSpots)[0]?.text).toBe('Staff were kind')
  expect(Object.values(document.quotes)[0]?.text).toBe('I had to start again')
  expect(Object.values(document.parkingLot)[0]).toMatchObject({ text: 'Who owns this' })
  expect(wayIn?.context).toEqual([{ item: 'Wish list', carried: 'kept' }])
  expect(Object.values(card.emotions)).toEqual([-2])
})

describe('without anything selected', () => {
  test('a card and a note wait in the inbox, a question is parked', () => {
    const scribe = createScribe(null)
    scribe.type('! Slow #OMS-88')
    scribe.type('Sees an ad @"call centre"')
    scribe.type('? Who pays')
    expect(Object.values(scribe.document().inbox)).toMatchObject([
      { kind: 'pain', text: 'Slow #OMS-88' },
      { kind: 'touchpoint', text: 'Sees an ad @"call centre"' },
    ])
    expect(Object.values(scribe.document().parkingLot)).toMatchObject([{ text: 'Who pays' }])
  })

  test('what belongs to a card is refused', () => {
    const scribe = createScribe(null)
    expect(scribe.type('#OMS-88')).toMatchObject({ problem: 'noNoteYet', words: 'OMS-88' })
    expect(scribe.type('<lost wish list')).toMatchObject({ problem: 'selectFirst' })
    expect(scribe.type('+2')).toMatchObject({ problem: 'selectTouchpoint' })
  })

  test('a card starts a map that is empty', () => {
    const scribe = createScribe(null)
    const touchpoints = {}
    const empty = { ...scribe.document(), touchpoints, transitions: {} }
    expect(scribe.type('Sees an ad', { document: empty })).toMatchObject({
      ...{ does: 'addTouchpoint', afterId: null },
    })
  })
})

test('a step or stage that is there already is gone on at, and not made twice', () => {
  const scribe = createScribe('Looks at sofas')
  const steps = stepsInOrder(scribe.document())
  const last = steps.at(-1)
  scribe.type(`> ${last?.title.toUpperCase()}`)
  scribe.type('Waits')
  expect(stepsInOrder(scribe.document())).toHaveLength(steps.length)
  expect(titled(scribe.document(), 'Waits').stepId).toBe(last?.id)
  const [stage] = Object.values(scribe.document().stages)
  expect(scribe.type(`>> ${stage?.title}`)).toMatchObject({ does: 'goOnAt' })
})

test('more words than a title holds are refused, not cut', () => {
  const scribe = createScribe()
  expect(scribe.type('a'.repeat(10_001))).toMatchObject({ does: 'refuse', problem: 'tooLong' })
})

test('a spoken number is gone to; one that nobody has is said', () => {
  const scribe = createScribe()
  const { id, number } = titled(scribe.document(), 'Buys it')
  expect(scribe.type(`T${number}`)).toEqual({ does: 'goTo', kind: 'touchpoint', id })
  expect(scribe.type('X999')).toMatchObject({ does: 'refuse', problem: 'noSuchNumber' })
})

test('collected lines wait in the inbox, with rating and channel', () => {
  const scribe = createScribe()
  const lines = ['Asks a friend @store', '! Slow (2x5)', '? Who pays', '+ Kind']
  for (const line of lines) scribe.type(line, { isCollecting: true })
  expect(Object.values(scribe.document().inbox)).toMatchObject([
    { kind: 'touchpoint', text: 'Asks a friend @store' },
    { kind: 'pain', text: 'Slow', severity: 2, frequency: 5 },
    { kind: 'question', text: 'Who pays' },
    { kind: 'bright-spot', text: 'Kind' },
  ])
})

test('a locked map and a locked channel take nothing', () => {
  const scribe = createScribe()
  const document = structuredClone(scribe.document()) as DocumentDraft
  document.map.isLocked = true
  const locked = { document: document as JourneyDocument }
  expect(scribe.type('Waits', locked)).toMatchObject({ does: 'refuse', problem: 'locked' })
})

describe('whatever is typed in whatever order', () => {
  const prefix = fc.constantFrom(
    ...['', '& ', '> ', '>> ', '! ', '!!! ', '* ', '+ ', '"', '? ', '<lost ', '<kept ', '#'],
    ...['< ! ', '< * ', 'pain: ', 'quote: '],
  )
  const ending = fc.constantFrom('', '', ' @store', ' (3x2)', ' #A-12', ' @nowhere')
  const line = fc
    .tuple(prefix, fc.stringMatching(/^[α-ω]{4,8}$/u), ending)
    .map((parts) => parts.join(''))
  const other = fc.constantFrom('+1', '-2', '0', 'T2', 'X1', 'P1', '!', '>>')
  const typed = fc.record({
    line: fc.oneof({ weight: 5, arbitrary: line }, { weight: 1, arbitrary: other }),
    isCollecting: fc.boolean(),
    isBetween: fc.boolean(),
  })

  test('breaks no rule of the document, and every word is in it or refused', () => {
    fc.assert(
      fc.property(fc.array(typed, { maxLength: 14 }), fc.boolean(), (lines, isAnywhere) => {
        const scribe = createScribe(isAnywhere ? 'Asks a clerk' : null)
        for (const { line: words, ...options } of lines) {
          const plan = scribe.type(words, options)
          expect(checkInvariants(scribe.document()), words).toEqual([])
          const word = /[α-ω]{4,}/u.exec(words)?.[0]
          if (!word || plan.does === 'refuse') continue
          expect(JSON.stringify(scribe.document()), words).toContain(word)
        }
      }),
      { numRuns: 300 },
    )
  })
})
