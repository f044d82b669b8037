// Commands: all of them in the palette and on the sheet; none dead, none without a reason.
import type { Page } from '@playwright/test'
import { allCommands } from '../../src/app/all-commands'
import { formatShortcut } from '../../src/commands/shortcut'
import { createTexts } from '../../src/text/texts'
import { expect, test } from './support/app'
import { cardOf, clickCard, openSmallMap, runCommand } from './support/journeys'
import { rowsOf } from './support/menu-rows'
import { middleOf } from './support/pointer'

const english = createTexts('en')
const listed = allCommands.filter(({ isHidden }) => !isHidden)
const palette = (page: Page) => page.getByRole('dialog', { name: 'Commands' })

test.describe('the palette', () => {
  test('opens and closes by its keys, wherever the focus is', async ({ app, pickers }) => {
    await app.keyboard.press('ControlOrMeta+k')
    await expect(palette(app).getByRole('searchbox')).toBeFocused()
    await app.keyboard.press('Escape')
    await expect(palette(app)).toBeHidden()
    await openSmallMap(app, pickers)
    const title = app.getByRole('textbox', { name: 'Map title' })
    await title.click()
    await app.keyboard.press('ControlOrMeta+k')
    await expect(palette(app)).toBeVisible()
    await app.keyboard.press('ControlOrMeta+k')
    await expect(palette(app)).toBeHidden()
    await expect(title).toBeFocused()
  })

  test('holds every command, on every screen; what cannot run now says why', async ({
    app,
    pickers,
  }) => {
    const labels = [...new Set(listed.map(({ label }) => english.write(label)))].sort()
    const expectAll = async () => {
      await app.keyboard.press('ControlOrMeta+k')
      const rows = await rowsOf(palette(app))
      expect([...new Set(rows.map(({ label }) => label))].sort()).toEqual(labels)
      expect(rows).toHaveLength(listed.length)
      for (const { label, isOff, reason } of rows) {
        if (isOff) expect(reason, `why ${label} cannot run`).not.toBe('')
      }
      await app.keyboard.press('Escape')
      await expect(palette(app)).toBeHidden()
      return rows
    }
    const onStart = await expectAll()
    expect(onStart.find(({ label }) => label === 'Add touchpoint')).toMatchObject({
      isOff: true,
      reason: 'Open or make a map first',
    })
    await openSmallMap(app, pickers)
    const onMap = await expectAll()
    expect(onMap.find(({ label }) => label === 'Add touchpoint')).toMatchObject({ isOff: false })
    await clickCard(app, 'Asks a clerk')
    await expectAll()
  })

  test('runs what is typed; a command that cannot run is refused', async ({ app, pickers }) => {
    await openSmallMap(app, pickers)
    await app.keyboard.press('ControlOrMeta+k')
    await expect(palette(app).getByRole('searchbox')).toBeFocused()
    await app.keyboard.type('dark')
    await app.keyboard.press('Enter')
    await expect(app.locator('html')).toHaveAttribute('data-theme', 'dark')
    await expect(palette(app)).toBeHidden()

    // A pointer that rests where the rows come marks one that typing takes away again.
    await app.mouse.move(640, 182)
    for (const theme of ['light', 'dark'] as const) {
      await app.keyboard.press('ControlOrMeta+k')
      await expect(palette(app).getByRole('menuitem').first()).toBeVisible()
      await app.keyboard.type(theme)
      await app.keyboard.press('Enter')
      await expect(app.locator('html')).toHaveAttribute('data-theme', theme)
      await expect(palette(app)).toBeHidden()
    }

    await app.keyboard.press('ControlOrMeta+k')
    await palette(app).getByRole('searchbox').fill('merge touchpoints')
    const row = palette(app).getByRole('menuitem').first()
    await expect(row).toHaveAccessibleName(
      /^Merge touchpoints Select two or more touchpoints first/,
    )
    const { x, y } = await middleOf(row)
    await app.mouse.click(x, y)
    await app.keyboard.press('Enter')
    await expect(row).toBeVisible()
  })

  test('goes to a thing by its number, and by its words', async ({ app, pickers }) => {
    await openSmallMap(app, pickers)
    await runCommand(app, 'T2 Asks a clerk', 'T2')
    await expect(cardOf(app, 'Asks a clerk')).toBeFocused()
    await runCommand(app, 'T3 Buys it', 'buys')
    await expect(cardOf(app, 'Buys it')).toBeFocused()
  })
})

test('the sheet of shortcuts holds all of them; single keys can be switched off', async ({
  app,
  pickers,
}) => {
  await openSmallMap(app, pickers)
  await app.keyboard.press('?')
  const sheet = app.getByRole('dialog', { name: 'Keyboard shortcuts' })
  await expect(sheet).toBeVisible()
  for (const { label, shortcuts = [] } of allCommands) {
    const words = english.write(label)
    if (shortcuts.length === 0) continue
    const rows = sheet.locator('div', { has: app.locator(`dt:text-is("${words}")`) })
    const keys = await rows.last().locator('kbd').allInnerTexts()
    for (const shortcut of shortcuts) expect(keys, words).toContain(formatShortcut(shortcut, false))
  }
  await sheet.locator('label', { hasText: 'Single-key shortcuts' }).click()
  await app.keyboard.press('Escape')
  await clickCard(app, 'Asks a clerk')
  await app.keyboard.press('n')
  await app.keyboard.press('?')
  await expect(app.getByRole('textbox', { name: /^Title of/ })).toBeHidden()
  await expect(sheet).toBeHidden()
  // Keys with a modifier, and Delete, go on working.
  await app.keyboard.press('Delete')
  await expect(cardOf(app, 'Asks a clerk')).toBeHidden()
  await app.keyboard.press('ControlOrMeta+z')
  await expect(cardOf(app, 'Asks a clerk')).toBeVisible()
})

test('no control is dead: each acts, or says why it cannot', async ({ app, pickers }) => {
  await openSmallMap(app, pickers)
  const bar = app.getByRole('banner')
  for (const button of await bar.getByRole('button').all()) {
    if (!(await button.isDisabled())) continue
    await expect(button).toHaveAccessibleDescription(/\w/)
  }
  for (const name of ['Main menu', 'Export']) {
    await bar.getByRole('button', { name }).click()
    const rows = await rowsOf(app.getByRole('menu'))
    await app.keyboard.press('Escape')
    await expect(app.getByRole('menu')).toBeHidden()
    for (const { label, isOff, isOn, reason } of rows) {
      if (isOff) expect(reason, label).not.toBe('')
      if (isOff || isOn) continue
      await test.step(`${name}: ${label}`, () => expectToAct(app, name, label))
    }
  }

  /** From a fresh map: after the click something is different on the screen. */
  async function expectToAct(page: Page, menuName: string, label: string): Promise<void> {
    await pickers.nextCancelled()
    const before = await look(page)
    await bar.getByRole('button', { name: menuName }).click()
    await page.getByRole('menu').locator('[role^="menuitem"]', { hasText: label }).first().click()
    const isPicker = /Open file|Save|Journey file/.test(label)
    const opened = () => page.evaluate(() => (globalThis as never as Choices).pickerChoices.length)
    if (isPicker) await expect.poll(opened).toBe(0)
    else await expect.poll(() => look(page)).not.toEqual(before)
    // As a new person's browser, whatever was chosen.
    await page.evaluate(() => localStorage.clear())
    await page.goto('./')
    await openSmallMap(page, pickers)
  }
})

type Choices = { readonly pickerChoices: unknown[] }

/** What a person would notice: words, roles, theme, language. */
async function look(page: Page): Promise<string> {
  const root = await page.evaluate(() => {
    const { lang, dataset } = document.documentElement
    return `${lang} ${dataset.theme} ${document.title}`
  })
  return `${root}\n${await page.locator('body').ariaSnapshot()}`
}
