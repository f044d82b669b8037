// A presentation, unzipped: what was promised is on its slides, and every part of it is XML.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { JSDOM } from 'jsdom'
import { beforeAll, describe, expect, it } from 'vitest'
import { addIdea } from '../../../src/model/edits/add-idea'
import { addPainPoint } from '../../../src/model/edits/add-pain-point'
import { addTouchpoint } from '../../../src/model/edits/add-touchpoint'
import { hotSpots } from '../../../src/model/queries/hot-spots'
import { inOrder } from '../../../src/model/queries/records-in-order'
import { exampleFiles } from '../../helpers/example-files'
import { readOrThrow } from '../../helpers/read-or-throw'
import { partsOf, planOf, presentationOf } from '../../helpers/slides-of'
import { createSmallMap, made } from '../../helpers/small-map'

const parser = new new JSDOM().window.DOMParser()

/** The slides in order, each as a document that was parsed. */
function slidesIn(parts: ReadonlyMap<string, string>): readonly Document[] {
  const slides: Document[] = []
  for (let number = 1; parts.has(`ppt/slides/slide${number}.xml`); number += 1) {
    slides.push(parsed(parts.get(`ppt/slides/slide${number}.xml`) ?? ''))
  }
  return slides
}

function parsed(xml: string): Document {
  const document = parser.parseFromString(xml, 'application/xml')
  expect(document.querySelector('parsererror')).toBeNull()
  return document
}

/** The words of every shape and cell, one string for each. */
function textsOn(slide: Document): readonly string[] {
  return ['p:txBody', 'a:txBody'].flatMap((name) =>
    [...slide.getElementsByTagName(name)].map((body) => body.textContent ?? ''),
  )
}

describe.each(exampleFiles())('the slides of $name', ({ text }) => {
  const { document } = readOrThrow(text)
  let parts: ReadonlyMap<string, string> = new Map()
  let slides: readonly Document[] = []
  let texts: readonly (readonly string[])[] = []
  beforeAll(async () => {
    parts = partsOf(await presentationOf(document))
    slides = slidesIn(parts)
    texts = slides.map(textsOn)
  })

  it('are as many as was said, and every part of the file is XML', () => {
    expect(slides.length).toBe(planOf(document).makers.length)
    for (const [path, part] of parts) if (/\.(xml|rels)$/.test(path)) parsed(part)
  })

  it('have every touchpoint on a slide of its stage: its title there, whole in the notes', () => {
    const notes = [...parts.keys()].filter((path) => path.includes('/notesSlide'))
    const said = notes.map((path) => parsed(parts.get(path) ?? '').documentElement.textContent)
    for (const { number, title, stepId } of Object.values(document.touchpoints)) {
      const stageId = document.steps[stepId]?.stageId
      const stage = (stageId && document.stages[stageId]?.title) ?? ''
      const ofStage = texts.filter(([name = '']) => name === stage || name.startsWith(`${stage} (`))
      const card = ofStage.flat().find((words) => words.startsWith(`T${number} `))
      const [start = ''] = (card ?? '').split('…')
      expect(`T${number} ${title}`.startsWith(start), title).toBe(true)
      expect(start.length, `${title} in ${stage}`).toBeGreaterThan(title.length * 0.6)
      expect(said.some((words) => words?.includes(`T${number} ${title} (`))).toBe(true)
    }
  })

  it('tell of each hot spot what hurts, and rank the backlog', () => {
    const shown = texts.flat().join('\n')
    for (const { painPoints } of hotSpots(document)) {
      expect(shown).toContain(`P${painPoints[0]?.number} ${painPoints[0]?.text}`)
    }
    const places = inOrder(document, 'backlogItems').map(({ number, title }) =>
      shown.lastIndexOf(`B${number} ${title}`),
    )
    expect(places.every((place) => place >= 0)).toBe(true)
    expect(places).toEqual(places.toSorted((left, right) => left - right))
  })

  it('have no text of less than 12 points, and nothing beyond their edges', () => {
    for (const slide of slides) {
      const sizes = [...slide.querySelectorAll('[sz]')].map((run) => Number(run.getAttribute('sz')))
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(1200)
      for (const place of [...slide.getElementsByTagName('a:xfrm')]) {
        const [x = 0, y = 0] = numbersOf(place, 'a:off', ['x', 'y'])
        const [width = 0, height = 0] = numbersOf(place, 'a:ext', ['cx', 'cy'])
        expect(Math.min(x, y)).toBeGreaterThanOrEqual(0)
        expect(x + width).toBeLessThanOrEqual(960 * 12_700)
        expect(y + height).toBeLessThanOrEqual(540 * 12_700)
      }
    }
  })
})

it('a long title is as small in the file as it must be for two lines', async () => {
  const { draft, stage } = createSmallMap()
  const long =
    'From the first idea on the sofa to the return of a cushion in a store, as families do'
  draft.map.title = long
  made(draft.stages[stage]).title = 'Choosing'
  const [whole, choosing] = slidesIn(partsOf(await presentationOf(draft)))
  const sizesOf = (slide: Document | undefined) =>
    [...(slide?.querySelector('sp')?.querySelectorAll('rPr') ?? [])].map((run) =>
      run.getAttribute('sz'),
    )
  expect(made(whole).querySelector('sp')?.textContent).toContain(long)
  expect(sizesOf(whole)).toEqual(['2000'])
  expect(sizesOf(choosing)).toEqual(['2600'])
})

function numbersOf(parent: Element, name: string, keys: readonly string[]): readonly number[] {
  const child = parent.getElementsByTagName(name)[0]
  return keys.map((key) => Number(child?.getAttribute(key)))
}

describe('the slides of a hostile map', () => {
  const hostile = '<a:t> & "quoted" ]]> \u0000\u0007\u001b \ud800 lone, \ufffe 😀 sofa'
  const readable = '<a:t> & "quoted" ]]>'

  it('keep the words and stay XML', async () => {
    const { draft, env, stage, looks, website, lookToAsk } = createSmallMap()
    draft.map.title = hostile
    draft.map.owner = hostile
    made(draft.stages[stage]).title = hostile
    made(draft.channels[website]).title = hostile
    const on = { kind: 'transition', id: lookToAsk } as const
    addPainPoint(draft, { on, text: hostile }, env)
    addIdea(draft, { on, text: hostile }, env)
    addTouchpoint(draft, { title: hostile, stepId: looks, channelId: website }, env)
    const parts = partsOf(await presentationOf(draft))
    for (const [path, part] of parts) if (/\.(xml|rels)$/.test(path)) parsed(part)
    const slides = slidesIn(parts)
    const titles = slides.map((slide) => textsOn(slide)[0])
    expect(titles[0]).toContain(readable)
    expect(slides.flatMap(textsOn).some((words) => words.startsWith(`T4 ${readable}`))).toBe(true)
    const all = [...parts.values()].join('')
    for (const sign of ['\u0000', '\u0007', '\u001b', '\ufffe']) expect(all).not.toContain(sign)
  })

  it('have several slides for a stage that is too full for one, and no more than can be shown', () => {
    const { draft, env, looks, website, stage } = createSmallMap()
    for (let count = 0; count < 60; count += 1) {
      addTouchpoint(draft, { title: `Asks ${count}`, stepId: looks, channelId: website }, env)
    }
    const choice = { hasOverview: false, hasStages: true, hotSpotCount: 0, hasBacklog: false }
    const slides = planOf(structuredClone(draft), choice).makers.map((make) => make())
    expect(slides.length).toBeGreaterThan(4)
    const { title } = made(draft.stages[stage])
    expect(slides[1]?.title).toBe(`${title} (2 of ${slides.length})`)
    for (let count = 0; count < 4000; count += 1) {
      addTouchpoint(draft, { title: 'Asks', stepId: looks, channelId: website }, env)
    }
    // Another object: what is asked of a document is remembered.
    expect(planOf(structuredClone(draft), choice).isTooMany).toBe(true)
  })
})

describe('a stage with a title that no slide has room for', () => {
  it('keeps its touchpoints together: a slide of its own would not make it whole', () => {
    const { draft, look } = createSmallMap()
    const choice = { hasOverview: false, hasStages: true, hotSpotCount: 0, hasBacklog: false }
    const slideCount = (title: string) => {
      made(draft.touchpoints[look]).title = title
      return planOf(structuredClone(draft), choice).makers.length
    }
    expect(slideCount('Looks at sofas')).toBe(1)
    expect(slideCount('Looks at sofas '.repeat(600))).toBe(1)
    // One that is whole there has it.
    expect(slideCount('Looks at sofas '.repeat(10))).toBe(2)
  })
})

describe('a stage with a long name on several slides', () => {
  it('says on each which one it is', () => {
    const { draft, env, looks, website, stage } = createSmallMap()
    made(draft.stages[stage]).title = 'Chooses a sofa with the whole family '.repeat(8)
    for (let count = 0; count < 60; count += 1) {
      addTouchpoint(draft, { title: `Asks ${count}`, stepId: looks, channelId: website }, env)
    }
    const choice = { hasOverview: false, hasStages: true, hotSpotCount: 0, hasBacklog: false }
    const slides = planOf(structuredClone(draft), choice).makers.map((make) => make())
    expect(slides.length).toBeGreaterThan(4)
    for (const [place, { title }] of slides.entries()) {
      expect(title).toMatch(/^Chooses a sofa with the whole family Chooses/)
      expect(title.endsWith(`… (${place + 1} of ${slides.length})`), title).toBe(true)
    }
  })
})

const office = ['soffice', 'libreoffice'].find((name) => {
  try {
    execFileSync(name, ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
})

it.skipIf(!office)(
  'LibreOffice opens the slides (skipped where it is not installed)',
  async () => {
    const [example] = exampleFiles()
    const folder = mkdtempSync(join(tmpdir(), 'throughline-slides-'))
    try {
      const document = readOrThrow(example?.text ?? '').document
      writeFileSync(join(folder, 'a.pptx'), await presentationOf(document))
      const home = `-env:UserInstallation=file://${folder}/home`
      const order = ['--headless', home, '--convert-to', 'pdf', '--outdir', folder]
      const said = execFileSync(office ?? '', [...order, join(folder, 'a.pptx')], {
        encoding: 'utf8',
      })
      expect(said).toContain('a.pdf')
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  },
  120_000,
)
