// The browser is killed at random moments of work; the map comes back as it was at an entry that is
// no older than the last one that the browser had confirmed.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { createRandomSource, type RandomSource } from '../helpers/random-source'
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
  const seed = Math.floor(Math.random() * 1e9)
  const outcome = await killAgainAndAgain({ kills, seed, writesVanish: false })
  console.log(`seed ${seed}: ${JSON.stringify(outcome)}`)
  expect(outcome, `seed ${seed}`).toMatchObject({ kills, lost: 0, corrupted: 0 })
  expect(outcome.confirmed).toBeGreaterThan(kills)
})

test('the same proof fails when what is written is not kept', async () => {
  test.setTimeout(90_000)
  const outcome = await killAgainAndAgain({ kills: 1, seed: 1, writesVanish: true })
  expect(outcome.lost + outcome.corrupted).toBeGreaterThan(0)
})

type Trial = { readonly kills: number; readonly seed: number; readonly writesVanish: boolean }

async function killAgainAndAgain({ kills: count, seed, writesVanish }: Trial) {
  const random = createRandomSource(seed)
  const profile = mkdtempSync(join(tmpdir(), 'throughline-kills-'))
  const witness = createJournalWitness()
  const outcome = { kills: 0, lost: 0, corrupted: 0, confirmed: 0, unconfirmed: 0 }
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
        const seq = await reopened(page, witness)
        if (seq === null) outcome.corrupted += 1
        else if (seq < witness.acknowledged()) outcome.lost += 1
        if (seq === null) break
        outcome.unconfirmed += witness.attempted() - seq
        witness.goOnFrom(seq)
      }
      if (trial === count) break
      address = page.url()
      const before = witness.acknowledged()
      await runCommand(page, 'Add touchpoint')
      const working = work(page, random)
      await new Promise((resolve) => setTimeout(resolve, 400 + random.below(1400)))
      outcome.confirmed += witness.acknowledged() - before
      outcome.kills += 1
      await kill()
      await working
    } finally {
      await kill().catch(() => undefined)
    }
  }
  rmSync(profile, { recursive: true, force: true })
  return outcome
}

/** What came back: the number of the entry at which the map was just this; null: it never was. */
async function reopened(page: Page, witness: JournalWitness): Promise<number | null> {
  const isBack = await journeyMap(page)
    .waitFor({ timeout: 15_000 })
    .then(() => true)
    .catch(() => false)
  if (!isBack) return null
  const keep = page.getByRole('dialog', { name: 'Recovered changes' }).getByRole('button', {
    name: 'Keep',
  })
  await keep.click({ timeout: 5000 }).catch(() => undefined)
  witness.clearExported()
  await page.keyboard.press('Escape')
  await runCommand(page, 'Journey file')
  await expect.poll(witness.exported).not.toBeNull()
  return witness.findIn(witness.exported() ?? '')
}

/** Types, moves, undoes and redoes until the browser is gone. */
async function work(page: Page, random: RandomSource): Promise<void> {
  const { keyboard } = page
  const doings = [
    () => keyboard.press('Alt+ArrowRight'),
    () => keyboard.press('Alt+ArrowDown'),
    () => keyboard.press('Control+z'),
    () => keyboard.press('Control+Shift+z'),
    async () => {
      await keyboard.press('Control+Enter')
      await keyboard.type(`Card ${random.below(1000)}`)
      await keyboard.press('Enter')
    },
  ]
  try {
    await keyboard.type('First')
    await keyboard.press('Enter')
    for (;;) await random.oneOf(doings)()
  } catch {
    // The browser was killed: that is the point.
  }
}
