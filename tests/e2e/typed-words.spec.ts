// Words that are half typed when the page crashes stand in their field again, whichever field it is.
import type { Locator, Page } from '@playwright/test'
import { expect, test } from './support/app'
import { crash, recoveredChanges, untilKeptOnDisk } from './support/crashes'
import type { FilePickers } from './support/file-pickers'
import { inspectorOf } from './support/inspector-driver'
import { cardOf, clickCard, openSmallMap, runCommand } from './support/journeys'

test('fields that write as one types: the words are in the map', async ({
  app,
  pickers,
  expectProblem,
}) => {
  await openSmallMap(app, pickers)
  await app.getByRole('textbox', { name: 'Map title' }).fill('Sofas, all of th')
  await clickCard(app, 'Asks a clerk')
  const inspector = inspectorOf(app)
  await inspector.getByRole('button', { name: 'Customer' }).click()
  await inspector.getByLabel('What the customer wants').fill('To sit on it bef')
  await inspector.getByRole('button', { name: 'Add pain point' }).click()
  await expect(inspector.getByLabel('What hurts')).toBeFocused()
  await app.keyboard.type('Nobody is th')
  await untilKeptOnDisk(app, 'Nobody is th')
  const next = await crash(app)
  await recoveredChanges(next).getByRole('button', { name: 'Keep' }).click()
  await expect(next.getByRole('textbox', { name: 'Map title' })).toHaveValue('Sofas, all of th')
  await clickCard(next, 'Asks a clerk')
  const opened = inspectorOf(next)
  await opened.getByRole('button', { name: 'Customer' }).click()
  await expect(opened.getByLabel('What the customer wants')).toHaveValue('To sit on it bef')
  await expect(opened.getByLabel('What hurts')).toHaveValue('Nobody is th')
  expectProblem(/#map=/)
})

type WaitingField = {
  readonly name: string
  /** Brings the empty field on the screen and gives it the focus. */
  readonly open: (page: Page) => Promise<void>
  readonly fieldIn: (page: Page) => Locator
}

const fieldOf = (label: string) => (page: Page) =>
  inspectorOf(page).getByLabel(label, { exact: true })

const choiceOf = (name: string) => (page: Page) => inspectorOf(page).getByRole('combobox', { name })

/** Fields whose words are in the map only after Enter, or when they are left. */
const waitingFields: readonly WaitingField[] = [
  {
    name: 'the name of a header',
    open: async (page) => {
      await page.getByRole('button', { name: 'Step 2: Asks' }).click()
      await page.keyboard.press('F2')
    },
    fieldIn: (page) => page.getByRole('textbox', { name: 'Title of Asks' }),
  },
  {
    name: 'a tag',
    open: async (page) => {
      await clickCard(page, 'Asks a clerk')
      await inspectorOf(page).getByRole('button', { name: 'Evidence, metrics and links' }).click()
      await fieldOf('Tags')(page).click()
    },
    fieldIn: fieldOf('Tags'),
  },
  {
    name: 'a new team',
    open: async (page) => {
      await clickCard(page, 'Asks a clerk')
      await choiceOf('Owner')(page).click()
    },
    fieldIn: choiceOf('Owner'),
  },
  {
    name: 'a new system',
    open: async (page) => {
      await clickCard(page, 'Asks a clerk')
      await choiceOf('Systems')(page).click()
    },
    fieldIn: choiceOf('Systems'),
  },
  {
    name: 'work for a pain point',
    open: async (page) => {
      await clickCard(page, 'Looks at sofas')
      await inspectorOf(page).getByRole('button', { name: 'Link backlog item' }).click()
    },
    fieldIn: choiceOf('Backlog item'),
  },
]

const otherWaitingFields: readonly WaitingField[] = [
  {
    name: 'the name of a restore point',
    open: (page) => runCommand(page, 'Name a restore point'),
    fieldIn: (page) =>
      page.getByRole('dialog', { name: 'Name a restore point' }).getByLabel('Name'),
  },
  {
    name: 'an item of the inbox',
    open: async (page) => {
      await page.keyboard.press('/')
      await page.keyboard.type('! Waits long')
      await page.keyboard.press('Enter')
      await page.getByRole('button', { name: 'Inbox 1' }).click()
      await page.getByRole('button', { name: 'More about “Waits long”' }).click()
      await page.getByRole('menuitem', { name: 'Edit' }).click()
      await page.keyboard.press('ControlOrMeta+a')
    },
    fieldIn: (page) =>
      page.getByRole('region', { name: 'Inbox', exact: true }).getByRole('textbox'),
  },
  {
    name: 'the name of a path',
    open: async (page) => {
      await runCommand(page, 'Make a path')
      await clickCard(page, 'Looks at sofas')
      await clickCard(page, 'Asks a clerk')
      await page.getByRole('button', { name: 'Finish the path' }).click()
    },
    fieldIn: (page) => page.getByRole('dialog').getByLabel('Title'),
  },
]

/** The page at the end of a crash for each of the fields. */
async function crashInEach(
  app: Page,
  pickers: FilePickers,
  fields: readonly WaitingField[],
): Promise<Page> {
  await openSmallMap(app, pickers)
  await clickCard(app, 'Looks at sofas')
  await runCommand(app, 'Add pain point')
  await app.keyboard.type('Too many')
  let page = app
  for (const { name, open, fieldIn } of fields) {
    await test.step(name, async () => {
      await open(page)
      await expect(fieldIn(page)).toBeFocused()
      await page.keyboard.type(`Half of ${name}`)
      await untilKeptOnDisk(page, `Half of ${name}`, 'drafts')
      page = await crash(page)
      // Each time there are changes, and they are asked about first.
      await recoveredChanges(page).getByRole('button', { name: 'View' }).click()
      await expect(fieldIn(page)).toHaveValue(`Half of ${name}`)
      await expect(fieldIn(page)).toBeFocused()
      await page.keyboard.press('Escape')
      await page.mouse.click(640, 600)
    })
  }
  // Finished or given up, none of them comes back.
  await page.reload()
  await expect(cardOf(page, 'Buys it')).toBeVisible()
  await expect(page.getByText('Half of')).toBeHidden()
  return page
}

test('fields that wait for Enter: the field is open again, with the words', async ({
  app,
  pickers,
  expectProblem,
}) => {
  await crashInEach(app, pickers, waitingFields)
  expectProblem(/#map=/)
})

test('and those of dialogs, of the inbox, and of a path that is being walked', async ({
  app,
  pickers,
  expectProblem,
}) => {
  const page = await crashInEach(app, pickers, otherWaitingFields)
  // The path is walked on, until it has its name or is given up.
  await expect(page.getByRole('region', { name: 'Make a path' })).toContainText('Stop 2')
  expectProblem(/#map=/)
})
