// The sofa journey built on the map by mouse; the keyboard only types words.
import { expect, type Page, test } from '@playwright/test'
import { cardOf, lineOf } from './journeys'
import { cellAt, middleOf } from './pointer'
import { sofaCard, sofaCards, sofaChannels, sofaLines, sofaNotes, sofaStages } from './sofa-journey'

const continuityWords = { kept: 'Kept', partial: 'Partly', lost: 'Lost' } as const

async function typeOnMap(page: Page, title: string): Promise<void> {
  const field = page.getByRole('textbox', { name: /^Title of/ })
  await expect(field).toBeFocused()
  await page.keyboard.type(title)
  // A press elsewhere keeps it.
  await page.getByRole('button', { name: 'Fit map' }).click()
  await expect(field).toBeHidden()
}

async function renameHead(page: Page, name: string | RegExp, title: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).dblclick()
  await typeOnMap(page, title)
}

export async function buildByMouse(page: Page): Promise<void> {
  const inspector = page.getByRole('complementary', { name: 'Inspector' })
  await test.step('stages, steps and channels', async () => {
    for (const step of ['Step 3: Step 3', 'Step 2: Step 2']) {
      await page.getByRole('button', { name: step, exact: true }).click({ button: 'right' })
      await page.getByRole('menuitem', { name: 'Delete', exact: true }).click()
      await expect(page.getByRole('button', { name: step, exact: true })).toBeHidden()
    }
    await renameHead(page, 'Stage Journey', sofaStages[0].title)
    await renameHead(page, 'Step 1: Step 1', sofaStages[0].steps[0])
    let count = 1
    for (const { title, steps } of sofaStages.slice(1)) {
      await page.getByRole('button', { name: 'Add stage', exact: true }).click()
      await typeOnMap(page, title)
      const [first, ...others] = steps
      await renameHead(page, `Step ${count + 1}: New step`, first)
      let before: string = first
      for (const step of others) {
        await page.getByRole('button', { name: `Add step after ${before}`, exact: true }).click()
        await typeOnMap(page, step)
        before = step
      }
      count += steps.length
    }
    let before: string = sofaChannels[2]
    for (const channel of sofaChannels.slice(3)) {
      await page.getByRole('button', { name: `Add channel below ${before}` }).click()
      await typeOnMap(page, channel)
      before = channel
    }
  })

  await test.step('touchpoints', async () => {
    for (const { title, step, channel } of sofaCards) {
      const cell = await cellAt(page, new RegExp(`^Step \\d: ${step}$`), channel)
      await page.mouse.dblclick(cell.x, cell.y)
      await typeOnMap(page, title)
      await expect(cardOf(page, title)).toBeVisible()
    }
  })

  await test.step('transitions with what they carry', async () => {
    for (const { from, to, continuity } of sofaLines) {
      const at = await middleOf(cardOf(page, sofaCard(from)))
      await page.mouse.click(at.x, at.y, { button: 'right' })
      await page.getByRole('menuitem', { name: 'Connect', exact: true }).click()
      const dialog = page.getByRole('dialog', { name: /^Connect/ })
      await dialog.getByRole('option', { name: sofaCard(to) }).click()
      await expect(lineOf(page, sofaCard(from), sofaCard(to))).toBeVisible()
      if (!continuity) continue
      await inspector
        .getByRole('radiogroup', { name: 'Context carried over' })
        .getByText(continuityWords[continuity], { exact: true })
        .click()
    }
  })

  await test.step('pain points and ideas', async () => {
    for (const { kind, on, text } of sofaNotes) {
      const [from, to] = on
      await page.getByRole('button', { name: 'Fit map' }).click()
      const thing = to ? lineOf(page, sofaCard(from), sofaCard(to)) : cardOf(page, sofaCard(from))
      const at = await middleOf(thing)
      await page.mouse.click(at.x, at.y)
      const add = kind === 'painPoint' ? 'Add pain point' : 'Add feature idea'
      await inspector.getByRole('button', { name: add }).click()
      await expect(page.locator('textarea:focus')).toBeVisible()
      await page.keyboard.type(text)
      await inspector
        .getByRole('button', { name: /^Close/ })
        .first()
        .click()
    }
  })
}
