// The outline as tests drive it: its rows, and the sofa journey built in it by keyboard.
import { expect, type Page, test } from '@playwright/test'
import { answer, chooseEntry, pick, runByName, typeTitle } from './by-keyboard'
import type { KeyboardPage } from './keyboard-page'
import { sofaCard, sofaCards, sofaChannels, sofaLines, sofaNotes, sofaStages } from './sofa-journey'

export const outlineTree = (page: Page | KeyboardPage) =>
  page.getByRole('tree', { name: 'Journey outline' })
export const outlineRow = (page: Page | KeyboardPage, name: RegExp | string) =>
  outlineTree(page).getByRole('treeitem', { name, exact: typeof name === 'string' })
export const cardRow = (page: Page | KeyboardPage, title: string) =>
  outlineRow(page, new RegExp(`^Touchpoint T\\d+: ${escaped(title)}, channel `))

const continuityCommands = {
  kept: 'Context is kept',
  partial: 'Context is partly kept',
  lost: 'Context is lost',
} as const
/** By arrow keys, from wherever the focus is in the tree. */
async function goToRow(keys: KeyboardPage, name: RegExp | string): Promise<void> {
  const row = outlineRow(keys, name)
  await expect(row).toBeVisible()
  const rows = (await outlineTree(keys).ariaSnapshot()).split('\n').filter(isRow)
  const wanted = (await row.ariaSnapshot()).split('\n').find(isRow)
  const place = rows.findIndex((line) => line.trim() === wanted?.trim())
  const isNearEnd = place > rows.length / 2
  await keys.press(isNearEnd ? 'End' : 'Home')
  if (isNearEnd) await keys.press('ArrowUp', rows.length - 1 - place)
  else await keys.press('ArrowDown', place)
  await expect(row).toBeFocused()
}

const isRow = (line: string) => /^\s*- '?treeitem /.test(line)

async function rename(keys: KeyboardPage, from: string, to: string): Promise<void> {
  await goToRow(keys, from)
  await keys.press('F2')
  await typeTitle(keys, to)
}

export async function buildInOutline(keys: KeyboardPage): Promise<void> {
  await test.step('stages, steps and channels', async () => {
    await goToRow(keys, 'Step 3: Step 3')
    await keys.press('Delete')
    await expect(outlineRow(keys, 'Step 3: Step 3')).toBeHidden()
    await goToRow(keys, 'Step 2: Step 2')
    await keys.press('Delete')
    await rename(keys, 'Stage Journey', sofaStages[0].title)
    await rename(keys, 'Step 1: Step 1', sofaStages[0].steps[0])
    let stepsBefore: number = sofaStages[0].steps.length
    let before: string = sofaStages[0].title
    for (const { title, steps } of sofaStages.slice(1)) {
      await goToRow(keys, `Stage ${before}`)
      await keys.press('Shift+Enter')
      await typeTitle(keys, title)
      const [first, ...others] = steps
      await rename(keys, `Step ${stepsBefore + 1}: New step`, first)
      for (const step of others) {
        await keys.press('Shift+Enter')
        await typeTitle(keys, step)
      }
      before = title
      stepsBefore += steps.length
    }
    await goToRow(keys, /^Channel Call centre/)
    for (const channel of sofaChannels.slice(3)) {
      await keys.press('Shift+Enter')
      await typeTitle(keys, channel)
    }
    await expect(outlineRow(keys, /^Channel Mobile app, 0 touchpoints$/)).toBeFocused()
  })

  await test.step('touchpoints', async () => {
    for (const { title, step, channel } of sofaCards) {
      await goToRow(keys, new RegExp(`^Step \\d: ${step}$`))
      await keys.press('Alt+Enter')
      await typeTitle(keys, title)
      await expect(cardRow(keys, title)).toBeFocused()
      if (channel === 'Website') continue
      await keys.press('v')
      await expect(keys.focused()).toHaveAccessibleName('Step')
      await keys.press('Tab')
      await pick(keys, channel)
      await keys.pressUntilFocused('Tab', keys.getByRole('button', { name: 'Move', exact: true }))
      await keys.press('Enter')
      await expect(cardRow(keys, title)).toHaveAccessibleName(new RegExp(`, channel ${channel}`))
      await expect(cardRow(keys, title)).toBeFocused()
    }
  })

  await test.step('transitions', async () => {
    for (const { from, to, continuity } of sofaLines) {
      await goToRow(keys, new RegExp(`^Touchpoint T\\d+: ${escaped(sofaCard(from))},`))
      await keys.press('c')
      await answer(keys, sofaCard(to))
      await expect(keys.focused()).toHaveAccessibleName(new RegExp(`^To ${escaped(sofaCard(to))}`))
      if (!continuity) continue
      if (continuity === 'kept') {
        await keys.press('Shift+F10')
        await chooseEntry(keys, continuityCommands[continuity])
      } else await runByName(keys, continuityCommands[continuity])
    }
  })

  await test.step('pain points and ideas', async () => {
    for (const { kind, on, text } of sofaNotes) {
      const [from, to] = on
      const card = `^Touchpoint T\\d+: ${escaped(sofaCard(from))},`
      const line = to && `^To ${escaped(sofaCard(to))}`
      await goToRow(keys, new RegExp(line ?? card))
      await keys.press(kind === 'painPoint' ? 'p' : 'i')
      await typeTitle(keys, text)
      await expect(keys.focused()).toHaveAccessibleName(new RegExp(`: ${escaped(text)}`))
    }
  })
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
