// No finding of axe on any screen, in any theme.
import type { Page } from '@playwright/test'
import { axeFindings } from './support/accessibility'
import { expect, test } from './support/app'
import type { FilePickers } from './support/file-pickers'
import {
  cardOf,
  clickCard,
  exampleFile,
  newMapFrom,
  openFile,
  openJourney,
  runCommand,
  smallMapText,
} from './support/journeys'

type Tools = { readonly app: Page; readonly pickers: FilePickers }

const card = 'Tests the sofa with a store advisor'
const inspector = (page: Page) => page.getByRole('complementary', { name: 'Inspector' })
const dialog = (page: Page) => page.getByRole('dialog')
const goBack = async (page: Page) => {
  await page.keyboard.press('Escape')
  await expect(dialog(page)).toBeHidden()
}

/** From an open example to the screen, and how it is left again. */
const screens: readonly {
  readonly name: string
  readonly go: (tools: Tools) => Promise<void>
  readonly leave?: (tools: Tools) => Promise<unknown>
}[] = [
  { name: 'a map', go: ({ app }) => expect(cardOf(app, card)).toBeVisible() },
  {
    name: 'a card in the inspector',
    go: async ({ app }) => {
      await clickCard(app, card)
      await expect(inspector(app).getByRole('heading', { name: 'Touchpoint T3' })).toBeVisible()
    },
  },
  {
    name: 'a card in the inspector, all unfolded',
    go: async ({ app }) => {
      const folded = inspector(app).locator('button[aria-controls][aria-expanded="false"]')
      while ((await folded.count()) > 0) await folded.first().click()
    },
  },
  {
    name: 'several cards in the inspector',
    go: async ({ app }) => {
      await runCommand(app, 'Select all touchpoints')
      await expect(inspector(app)).toBeVisible()
    },
  },
  {
    name: 'a line in the inspector',
    go: async ({ app }) => {
      await goToNumber(app, 'X2')
      await expect(inspector(app).getByRole('heading', { name: 'Transition X2' })).toBeVisible()
    },
  },
  {
    name: 'a pain point in the inspector',
    go: async ({ app }) => {
      await goToNumber(app, 'P1')
      await expect(inspector(app).getByRole('heading', { name: 'Pain point P1' })).toBeVisible()
    },
  },
  {
    name: 'a step in the inspector',
    go: async ({ app }) => {
      // A step ago the map came to a card that may be far from it.
      await app.getByRole('button', { name: 'Fit map' }).click()
      await app.getByRole('button', { name: /^Step 2: / }).click()
    },
  },
  {
    name: 'the map in the inspector',
    go: async ({ app }) => {
      await runCommand(app, 'Map details')
      await expect(inspector(app)).toBeVisible()
    },
  },
  {
    name: 'the palette',
    go: async ({ app }) => {
      await app.keyboard.press('ControlOrMeta+k')
      await expect(dialog(app).getByRole('menuitem').first()).toBeVisible()
    },
    leave: ({ app }) => goBack(app),
  },
  {
    name: 'the palette, searching',
    go: async ({ app }) => {
      await app.keyboard.press('ControlOrMeta+k')
      await dialog(app).getByRole('searchbox').fill('sofa')
      await expect(dialog(app).getByText('Go to', { exact: true })).toBeVisible()
    },
    leave: ({ app }) => goBack(app),
  },
  {
    name: 'the sheet of shortcuts',
    go: async ({ app }) => {
      await runCommand(app, 'Keyboard shortcuts')
      await expect(dialog(app)).toBeVisible()
    },
    leave: ({ app }) => goBack(app),
  },
  {
    name: 'the picture dialog',
    go: async ({ app }) => {
      await runCommand(app, 'PNG picture')
      await expect(dialog(app)).toBeVisible()
    },
    leave: ({ app }) => goBack(app),
  },
  {
    name: 'the connect dialog',
    go: async ({ app }) => {
      await clickCard(app, card)
      // The dialog before this one gives the focus back late on a busy machine, after the click.
      await expect(async () => {
        if (!(await dialog(app).isVisible())) {
          await cardOf(app, card).focus()
          await app.keyboard.press('c')
        }
        await expect(dialog(app).getByRole('option').first()).toBeVisible({ timeout: 5000 })
      }).toPass({ timeout: 30_000 })
    },
    leave: ({ app }) => goBack(app),
  },
  {
    name: 'renaming',
    go: async ({ app }) => {
      await clickCard(app, card)
      await app.keyboard.press('F2')
      await expect(app.getByRole('textbox', { name: /^Title of/ })).toBeFocused()
    },
    leave: ({ app }) => goBack(app),
  },
  {
    name: 'the menu of a card',
    go: async ({ app }) => {
      await clickCard(app, card, { button: 'right' })
      await expect(app.getByRole('menu')).toBeVisible()
    },
    leave: ({ app }) => goBack(app),
  },
  {
    name: 'the main menu',
    go: ({ app }) => app.getByRole('button', { name: 'Main menu' }).click(),
    leave: ({ app }) => goBack(app),
  },
  {
    name: 'the export menu',
    go: ({ app }) => app.getByRole('button', { name: 'Export' }).click(),
    leave: ({ app }) => goBack(app),
  },
  {
    name: 'the legend',
    go: ({ app }) => app.getByRole('button', { name: 'Legend' }).click(),
    leave: ({ app }) => app.getByRole('button', { name: 'Legend' }).click(),
  },
  {
    name: 'the experience of all personas',
    go: async ({ app }) => {
      await app.getByRole('tab', { name: 'Experience' }).click()
      await app.getByRole('radio', { name: 'All personas' }).press('Space')
      await app.getByRole('slider').first().focus()
      await app.keyboard.press('ArrowRight')
      await expect(inspector(app)).toBeVisible()
    },
    leave: ({ app }) => app.getByRole('tab', { name: 'Map' }).click(),
  },
  {
    name: 'a file that was refused',
    go: async ({ app, pickers }) => {
      await openFile(app, pickers, 'odd.json', '{}')
      await expect(app.getByText('odd.json was not opened')).toBeVisible()
    },
  },
  {
    name: 'the report of a file',
    go: async ({ app, pickers }) => {
      const text = smallMapText.replace(/"number": 2/, '"number": 1e999')
      await pickers.write('spoilt.journey.json', text)
      await pickers.nextOpen('spoilt.journey.json')
      await app.getByRole('button', { name: 'Open file' }).click()
      await expect(app.getByRole('dialog', { name: 'Problems in this file' })).toBeVisible()
    },
    leave: ({ app }) => goBack(app),
  },
  {
    name: 'an empty map',
    go: async ({ app }) => {
      await app.getByRole('button', { name: 'New map' }).click()
      await newMapFrom(app, 'Blank')
    },
  },
]

/** What can differ between themes: colours, and borders that change the size of a target. */
const rulesOfThemes = ['color-contrast', 'target-size', 'link-in-text-block']

for (const theme of ['Light', 'Dark', 'High contrast']) {
  test(`axe finds nothing on any screen: ${theme}`, async ({ app, pickers }) => {
    test.setTimeout(120_000)
    // All rules once; for the other themes those on which a theme can bear.
    const rules = theme === 'Light' ? undefined : rulesOfThemes
    await runCommand(app, theme)
    expect.soft(await axeFindings(app, rules), 'the first screen').toEqual([])
    await openJourney(app, pickers, exampleFile('sofa'))
    for (const { name, go, leave } of screens) {
      await test.step(name, async () => {
        await go({ app, pickers })
        expect.soft(await axeFindings(app, rules), name).toEqual([])
        await leave?.({ app, pickers })
      })
    }
  })
}

/** Goes to a thing of the map by its spoken number. */
async function goToNumber(page: Page, number: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+k')
  await dialog(page).getByRole('searchbox').fill(number)
  await dialog(page)
    .getByRole('menuitem', { name: new RegExp(`^${number} `) })
    .click()
}
