// The browser is killed at random moments of work; the map comes back as it was at an entry that is
// no older than the last one that the browser had confirmed.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { createRandomSource, type RandomSource } from '../helpers/random-source'
import { seed } from '../helpers/seed'
import { createJournalWitness, type JournalWitness } from './support/journal-witness'
import { journeyMap, newMapFrom, runCommand } from './support/journeys'
import { startKillableBrowser } from './support/killable-browser'
import { type Site, startSite } from './support/site'

const kills = 20 * Number(process.env.THROUGHLINE_SOAK ?? 1)
let site: Site

test.beforeAll(async () => {
  site = await startSite()
})
test.afterAll(() => site.close())

test(`${kills} kills of the browser lose nothing that was confirmed`, async () => {
  test.setTimeout(30_000 + kills * 20_000)
  // Two browsers at a time, each with a profile of its own that it comes back to.
  const outcomes = await Promise.all(
    [0, 1].map((lane) =>
      killAgainAndAgain({ kills: kills / 2, seed: seed + lane, writesVanish: false }),
    ),
  )
  console.log(`seed ${seed}: ${JSON.stringify(outcomes)}`)
  for (const outcome of outcomes) {
    const well = { kills: kills / 2, lost: 0, corrupted: 0, lostTitles: [] }
    expect(outcome, `seed ${seed}`).toMatchObject(well)
    expect(outcome.confirmed).toBeGreaterThan(kills / 2)
    expect(outcome.oldTitles).toBeGreaterThan(0)
  }
})

test('the same proof fails when what is written is not kept', async () => {
  test.setTimeout(90_000)
  const outcome = await killAgainAndAgain({ kills: 1, seed: 1, writesVanish: true })
  expect(outcome.lost + outcome.corrupted).toBeGreaterThan(0)
})

/** What is older than this when the browser is killed must be there, confirmed or not. */
const lossWindowMs = 500

/** A title that was typed to its end, and when. */
type Typed = { readonly title: string; readonly atMs: number }

type Trial = { readonly kills: number; readonly seed: number; readonly writesVanish: boolean }

async function killAgainAndAgain({ kills: count, seed, writesVanish }: Trial) {
  const random = createRandomSource(seed)
  const profile = mkdtempSync(join(tmpdir(), 'throughline-kills-'))
  const witness = createJournalWitness()
  const outcome = { kills: 0, lost: 0, corrupted: 0, confirmed: 0, unconfirmed: 0, oldTitles: 0 }
  const lostTitles: string[] = []
  let due: readonly string[] = []
  let hasNews = false
  let address = site.url
  for (let trial = 0; trial <= count; trial += 1) {
    const { page, kill } = await startKillableBrowser(profile)
    try {
      await witness.watch(page, { writesVanish })
      await page.goto(address)
      if (trial === 0) {
        await newMapFrom(page, 'Retail')
        await expect(page).toHaveURL(/#map=/)
      } else {
        const seq = await reopened(page, witness, hasNews)
        if (seq === null) outcome.corrupted += 1
        else if (seq < witness.acknowledged()) outcome.lost += 1
        if (seq === null) break
        outcome.unconfirmed += witness.attempted() - seq
        outcome.oldTitles += due.length
        lostTitles.push(...due.filter((title) => !witness.hasWords(title, seq)))
        witness.goOnFrom(seq)
      }
      if (trial === count) break
      address = page.url()
      const before = witness.acknowledged()
      await runCommand(page, 'Add touchpoint')
      const typed: Typed[] = []
      const working = work(page, random, `of ${trial}`, typed)
      await new Promise((resolve) => setTimeout(resolve, 400 + random.below(1100)))
      outcome.confirmed += witness.acknowledged() - before
      hasNews = witness.acknowledged() > before
      outcome.kills += 1
      const oldMs = Date.now() - lossWindowMs
      due = typed.filter(({ atMs }) => atMs < oldMs).map(({ title }) => title)
      await kill()
      await working
    } finally {
      await kill().catch(() => undefined)
    }
  }
  rmSync(profile, { recursive: true, force: true })
  return { ...outcome, lostTitles }
}

/** What came back: the number of the entry at which the map was just this; null: it never was. */
async function reopened(
  page: Page,
  witness: JournalWitness,
  hasNews: boolean,
): Promise<number | null> {
  const isBack = await journeyMap(page)
    .waitFor({ timeout: 15_000 })
    .then(() => true)
    .catch(() => false)
  if (!isBack) return null
  const recovered = page.getByRole('dialog', { name: 'Recovered changes' })
  const keep = recovered.getByRole('button', { name: 'Keep' })
  // Confirmed steps that nobody is told of are not there.
  const isTold = !hasNews || (await keep.click().then(always, never))
  if (!isTold) return null
  witness.clearExported()
  await page.keyboard.press('Escape')
  await runCommand(page, 'Journey file')
  await expect.poll(witness.exported).not.toBeNull()
  await witness.catchUp(page)
  return witness.findIn(witness.exported() ?? '')
}

const always = () => true
const never = () => false

/** Types, moves, undoes and redoes until the browser is gone. */
async function work(page: Page, random: RandomSource, mark: string, typed: Typed[]): Promise<void> {
  const { keyboard } = page
  const field = page.getByRole('textbox', { name: /^Title of/ })
  const typeTitle = async (title: string) => {
    await keyboard.type(title)
    const isTyped = (await field.inputValue({ timeout: 1000 })) === title
    await keyboard.press('Enter')
    if (isTyped) typed.push({ title, atMs: Date.now() })
  }
  const doings = [
    () => keyboard.press('Alt+ArrowRight'),
    () => keyboard.press('Alt+ArrowDown'),
    () => keyboard.press('Control+z'),
    () => keyboard.press('Control+Shift+z'),
    async () => {
      await keyboard.press('Control+Enter')
      if (await field.isVisible()) await typeTitle(`Card ${typed.length} ${mark}`)
    },
  ]
  try {
    await typeTitle(`First ${mark}`)
    for (;;) await random.oneOf(doings)()
  } catch {
    // The browser was killed: that is the point.
  }
}
