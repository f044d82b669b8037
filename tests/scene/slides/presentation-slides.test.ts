// What is presented beside the slides of a file: what the workshop ends with; and titles that are whole.
import { describe, expect, test } from 'vitest'
import { slideTextsOf } from '../../../src/bindings/slide-texts'
import { addIdea } from '../../../src/model/edits/add-idea'
import { addPainPoint } from '../../../src/model/edits/add-pain-point'
import { addQuote } from '../../../src/model/edits/add-quote'
import { addStage } from '../../../src/model/edits/add-stage'
import { addStep } from '../../../src/model/edits/add-step'
import { addTouchpoint } from '../../../src/model/edits/add-touchpoint'
import { hotSpots } from '../../../src/model/queries/hot-spots'
import { makeVoteRound } from '../../../src/model/records/vote-round'
import { createLayouter } from '../../../src/scene/layout/layouter'
import { hotSpotSlides } from '../../../src/scene/slides/hot-spot-slide'
import { nextStepsSlide } from '../../../src/scene/slides/next-steps-slide'
import { placeOfSlide, planPresentation } from '../../../src/scene/slides/plan-presentation'
import { contentBox, type Slide } from '../../../src/scene/slides/slide'
import { measureText } from '../../../src/scene/text/measure-text'
import { createTexts } from '../../../src/text/texts'
import { createSmallMap, made } from '../../helpers/small-map'

const texts = slideTextsOf(createTexts('en'))

describe('decisions and next steps', () => {
  test('are said in letters of one size, however long the longest is', () => {
    const { draft } = createSmallMap()
    const reason = 'Half of the customers have no app, and the others had none at hand in the pilot'
    const decision = { id: 'de_1', order: 'a0', on: null, text: 'A web page', at: '' }
    const action = { id: 'ac_1', order: 'a0', text: 'Ask the till vendor', owner: '', dueOn: '' }
    Object.assign(draft.decisions, { de_1: { ...decision, reason, owner: 'Priya' } })
    Object.assign(draft.actions, { ac_1: { ...action, isDone: false } })
    const shapes = nextStepsSlide(draft, texts)?.shapes ?? []
    const sizeOf = (name: string) =>
      shapes.flatMap((shape) =>
        shape.type === 'box' && shape.name === name ? [shape.text?.paragraphs[0]?.[0]?.size] : [],
      )
    expect(sizeOf('A web page')).toEqual(sizeOf('Ask the till vendor'))
    expect(sizeOf('A web page')[0]).toBeGreaterThan(18)
  })

  test('are no slide when there are none', () => {
    expect(nextStepsSlide(createSmallMap().draft, texts)).toBeNull()
  })

  test('say why, who and when, and leave out what is done', () => {
    const { draft } = createSmallMap()
    const decision = { id: 'de_1', order: 'a0', on: null, text: 'Wish list on the tablet', at: '' }
    const action = { order: 'a0', text: 'Ask the till vendor', owner: 'Noor', dueOn: '2026-12-01' }
    Object.assign(draft.decisions, {
      de_1: { ...decision, reason: 'It hurts most', owner: 'Priya' },
    })
    Object.assign(draft.actions, {
      ac_1: { ...action, id: 'ac_1', isDone: false },
      ac_2: { ...action, id: 'ac_2', text: 'Book the room', isDone: true },
    })
    const shapes = nextStepsSlide(draft, texts)?.shapes ?? []
    const words = JSON.stringify(shapes)
    for (const said of ['Wish list on the tablet', 'Because: It hurts most', 'Noor · 1 Dec 2026']) {
      expect(words).toContain(said)
    }
    expect(words).not.toContain('Book the room')
    expect(words).not.toContain('Open questions')
  })
})

describe('a stage, and the whole map', () => {
  const layoutOf = createLayouter(measureText)
  const wordsOf = (slides: readonly Slide[]) =>
    slides
      .flatMap(({ shapes }) => shapes)
      .flatMap((shape) => (shape.type === 'box' ? (shape.text?.paragraphs ?? []) : []))
      .map((runs) => runs.map(({ text }) => text).join(''))

  test('say every title whole: one that is long takes its stage over more slides', () => {
    const { draft, env, looks, website } = createSmallMap()
    const long = 'Compares three sofas and saves a wish list while the telephone rings '.repeat(3)
    const titles = ['One', 'Two', long.trim(), 'Four', 'Five', 'Six', 'Seven', 'Eight']
    for (const title of titles) {
      addTouchpoint(draft, { title, stepId: looks, channelId: website }, env)
    }
    const source = { document: draft, layout: layoutOf(draft), personaId: null, texts }
    const slides = planPresentation(source)
      .filter(({ about }) => about?.kind === 'stage')
      .map(({ make }) => make())
    const words = wordsOf(slides)
    for (const title of titles) expect(words.some((said) => said.endsWith(title))).toBe(true)
  })

  test.each([1, 2, 4, 8])(
    'say them whole below long titles of %i steps, beside long names of channels',
    (stepCount) => {
      for (let letters = 24; letters < 120; letters += 4) {
        const { draft, env, looks, website } = createSmallMap()
        made(draft.channels[website]).title = 'Vergelijkingswebsite online'
        const stepIds = [looks]
        while (stepIds.length < stepCount) {
          const afterId = made(stepIds.at(-1))
          stepIds.push(made(addStep(draft, { title: 'x', afterId }, env)))
        }
        for (const id of stepIds) made(draft.steps[id]).title = 'Looks round at home in the evening'
        const titles = stepIds.flatMap((stepId, step) =>
          [1, 2, 3, 4, 5].map((at) => {
            const words = `Card ${at} of ${step} compares ${'three sofas '.repeat(9)}`
            const title = words.slice(0, letters).trim()
            addTouchpoint(draft, { title, stepId, channelId: website }, env)
            return title
          }),
        )
        const source = { document: draft, layout: layoutOf(draft), personaId: null, texts }
        const words = wordsOf(
          planPresentation(source)
            .filter(({ about }) => about?.kind === 'stage')
            .map(({ make }) => make()),
        )
        const cut = titles.filter((title) => !words.some((said) => said.endsWith(title)))
        expect(cut, `${letters} letters`).toEqual([])
      }
    },
  )

  test('say it where nothing happens yet', () => {
    const { draft, env } = createSmallMap()
    const { stageId } = addStage(draft, { title: 'Afterwards', stepTitle: 'Waits' }, env)
    const source = { document: draft, layout: layoutOf(draft), personaId: null, texts }
    const slides = planPresentation(source).filter(({ about }) => about?.kind === 'stage')
    const saidOn = (id: unknown) =>
      wordsOf(slides.filter(({ about }) => about?.id === id).map(({ make }) => make()))
    expect(saidOn(stageId)).toContain('No touchpoints yet')
    const stages = slides.map(({ about }) => about?.id)
    expect(saidOn(stages.find((id) => id !== stageId))).not.toContain('No touchpoints yet')
  })

  test('give the names of channels the room that their longest word needs', () => {
    const { draft, website } = createSmallMap()
    const channel = made(draft.channels[website])
    channel.title = 'Vergelijkingswebsite online'
    const source = { document: draft, layout: layoutOf(draft), personaId: null, texts }
    for (const { make } of planPresentation(source)) {
      const head = make().shapes.find(({ name }) => name === channel.title)
      if (head?.type !== 'box') throw new Error('The channel has no head')
      const word = measureText('Vergelijkingswebsite', { size: 13, weight: 700 })
      expect(head.width).toBeGreaterThan(word)
    }
  })

  test('break the title of a narrow step into two lines', () => {
    const { draft, env } = createSmallMap()
    const step = made(Object.values(draft.steps)[0])
    step.title = 'Looks at home'
    for (let more = 0; more < 7; more += 1)
      addStep(draft, { title: 'And on', afterId: step.id }, env)
    const source = { document: draft, layout: layoutOf(draft), personaId: null, texts }
    const whole = planPresentation(source)[0]?.make()
    expect(wordsOf(whole ? [whole] : [])).toContain('1. Looks at home')
  })
})

describe('a hot spot', () => {
  function painfulMap(painCount: number) {
    const { draft, env, lookToAsk, ask } = createSmallMap()
    const on = { kind: 'transition', id: lookToAsk } as const
    const said = Array.from({ length: painCount }, (_, place) => {
      const text = `Pain number ${place} takes ${'many words to tell '.repeat(place % 7)}indeed.`
      addPainPoint(draft, { on, text, severity: 4, frequency: 5 }, env)
      addQuote(draft, { on, text: `Quote ${place}`, painPointId: null }, env)
      return [text, `Quote ${place}`]
    }).flat()
    return { draft, env, ask, said }
  }

  test.each([
    [1, 'one slide'],
    [23, 'several slides'],
  ])('with %i pains has every word of them, on %s', (count, howMany) => {
    const { draft, said } = painfulMap(count)
    const [spot] = hotSpots(draft)
    if (!spot) throw new Error('Nothing hurts')
    const request = { document: draft, spot, rank: 1, count: 1, personaId: null, texts }
    const slides = hotSpotSlides(request).map((make) => make())
    const shapes = slides.flatMap((slide) => slide.shapes)
    const words = shapes
      .flatMap((shape) => (shape.type === 'box' ? (shape.text?.paragraphs ?? []) : []))
      .map((runs) => runs.map(({ text }) => text).join(''))
      .join('\n')
    for (const text of said) expect(words).toContain(text)
    expect(words).not.toMatch(/and \d+ more/)
    for (const shape of shapes) {
      if (shape.type !== 'box') continue
      expect(shape.y + shape.height).toBeLessThanOrEqual(contentBox.y + contentBox.height + 1)
    }
    expect(slides.length > 1 ? 'several slides' : 'one slide').toBe(howMany)
    expect(new Set(slides.map(({ title }) => title)).size).toBe(slides.length)
  })

  test('says both channels and steps whole, on two lines where one is too short', () => {
    const { draft } = painfulMap(1)
    const [channel, step] = ['Klantenservice telefonisch', 'Wordt zich bewust van de behoefte']
    for (const each of Object.values(draft.channels)) each.title = channel
    for (const each of Object.values(draft.steps)) each.title = step
    const spot = made(hotSpots(draft)[0])
    const request = { document: draft, spot, rank: 1, count: 1, personaId: null, texts }
    const words = JSON.stringify(hotSpotSlides(request).map((make) => make().shapes))
    expect(words.split(`"text":"${channel}"`)).toHaveLength(3)
    expect(words.split(`"text":"${step}"`)).toHaveLength(3)
  })

  test('says how a pain and an idea were voted, once that is revealed', () => {
    const { draft, env } = painfulMap(1)
    const pain = made(Object.values(draft.painPoints)[0])
    const ideaId = made(addIdea(draft, { on: pain.on, text: 'Scan a code' }, env))
    const ballot = { voter: null, support: { [pain.id]: 3, [ideaId]: 1 }, concern: {} }
    const round = makeVoteRound({
      id: 'vo_1' as never,
      order: 'a0',
      candidates: [
        { kind: 'painPoint', id: pain.id },
        { kind: 'idea', id: ideaId },
      ],
      ballots: [ballot, ballot],
    })
    const saidWhen = (state: 'open' | 'revealed') => {
      const document = { ...draft, voteRounds: { [round.id]: { ...round, state } } } as typeof draft
      const spot = made(hotSpots(document)[0])
      const request = { document, spot, rank: 1, count: 1, personaId: null, texts }
      return JSON.stringify(hotSpotSlides(request).map((make) => make()))
    }
    expect(saidWhen('open')).not.toContain('votes')
    expect(saidWhen('revealed')).toContain('Severity 4 × frequency 5 · 6 votes')
    expect(saidWhen('revealed')).toContain('Feature idea · 2 votes')
  })

  test('says the trigger whole, in two lines, or leaves it out', () => {
    const { draft } = painfulMap(1)
    const line = made(Object.values(draft.transitions)[0])
    const wordsWith = (trigger: string) => {
      line.trigger = trigger
      const spot = made(hotSpots(draft)[0])
      const request = { document: draft, spot, rank: 1, count: 1, personaId: null, texts }
      return JSON.stringify(hotSpotSlides(request).map((make) => make()))
    }
    const whole = 'Wants to feel the fabric before she buys'
    expect(wordsWith(whole)).toContain(whole)
    expect(wordsWith(`Wants ${'to feel the fabric '.repeat(20)}`)).not.toContain('Wants to')
  })

  test('stays the one that is shown while others are made before it', () => {
    const { draft, env, ask } = painfulMap(9)
    const layoutOf = createLayouter(measureText)
    const plan = () => {
      const document = structuredClone(draft)
      return planPresentation({ document, layout: layoutOf(document), personaId: null, texts })
    }
    const before = plan()
    const keys = before.map(({ key }) => key)
    expect(new Set(keys).size).toBe(keys.length)
    const place = before.findLastIndex(({ about }) => about?.kind === 'transition')
    const on = { kind: 'touchpoint', id: ask } as const
    for (let more = 0; more < 30; more += 1) {
      addPainPoint(draft, { on, text: `Worse ${more}`, severity: 5, frequency: 5 }, env)
    }
    const after = plan()
    const now = placeOfSlide(after, keys[place] ?? '', place)
    expect(now).toBeGreaterThan(place)
    expect(after[now]?.about).toEqual(before[place]?.about)
    // What is gone leaves the picture as near as can be.
    expect(placeOfSlide(after, 'touchpoint:gone:1', 3)).toBe(3)
    expect(placeOfSlide(after, '', 0)).toBe(0)
  })
})
