// Drives the fields of the inspector by what their specs say: edits each, and knows how to see it.
import { expect, type Locator, type Page } from '@playwright/test'
import type {
  ChoiceOption,
  ColumnSpec,
  CustomName,
  FieldSpec,
  RefKind,
} from '../../../src/features/inspector/fields/field-spec'
import type { PlainTextKey } from '../../../src/text/catalogue'
import { createTexts } from '../../../src/text/texts'

/** A field that was edited: what the file must hold, and that the field shows it. */
export type EditedField = {
  readonly path: string
  readonly value: unknown
  readonly expectShown: () => Promise<void>
}

const texts = createTexts('en')

export const write = (key: PlainTextKey): string => texts.write(key)

export function inspectorOf(page: Page): Locator {
  return page.getByRole('complementary', { name: 'Inspector' })
}

/** What fields of each kind are pointed at: the words and the id of a record of the map. */
const target: Readonly<Record<RefKind, readonly [words: string, id: string]>> = {
  stage: ['buy', 'buy'],
  step: ['tries', 'tries'],
  channel: ['phone', 'phone'],
  team: ['Care', 'care'],
  system: ['Till', 'till'],
  persona: ['Walter', 'walter'],
  touchpoint: ['T2 compares', 'compares'],
  painPoint: ['P1 The offer is lost', 'p1'],
  idea: ['I1 Print the offer', 'i1'],
  objective: ['Calm buying', 'o1'],
  backlogItem: ['B2 Epic of all', 'b2'],
}

/** Where two fields of a record refer to the same kind. */
const otherTarget: Readonly<Record<string, readonly [words: string, id: string]>> = {
  channelId: ['store', 'store'],
  untilStepId: ['waits', 'waits'],
  toId: ['T1 sofa', 'sofa'],
}

/** Edits one field to something that it was not. */
export async function editField(page: Page, spec: FieldSpec): Promise<EditedField> {
  const inspector = inspectorOf(page)
  const label = write(spec.label)
  const box = inspector.getByLabel(label, { exact: true })
  const edited = (value: unknown, expectShown: () => Promise<void>) => ({
    path: spec.path,
    value,
    expectShown,
  })
  switch (spec.control) {
    case 'text':
    case 'area':
      return edited(...(await fill(box.first(), `New ${spec.path}`)))
    case 'date':
      return edited(...(await fill(box, '2026-11-22')))
    case 'number': {
      const [, expectShown] = await fill(box, '4')
      return edited(4, expectShown)
    }
    case 'rating': {
      const radio = inspector
        .getByRole('radiogroup', { name: label })
        .getByLabel('4', { exact: true })
      await press(radio)
      return edited(4, () => expect(radio).toBeChecked())
    }
    case 'toggle': {
      const checkbox = inspector.getByRole('checkbox', { name: label })
      await press(checkbox)
      return edited(true, () => expect(checkbox).toBeChecked())
    }
    case 'tags': {
      await box.first().fill(`New ${spec.path}`)
      await box.first().press('Enter')
      const chip = inspector.getByRole('list', { name: label }).getByText(`New ${spec.path}`)
      return edited([`New ${spec.path}`], () => expect(chip).toBeVisible())
    }
    case 'choice':
      return edited(...(await choose(page, inspector, label, spec.options, spec.look)))
    case 'ref':
    case 'refs': {
      const [words, id] = otherTarget[spec.path] ?? target[spec.to]
      const field = inspector.getByRole('combobox', { name: label, exact: true })
      await pick(page, field, words)
      if (spec.control === 'ref') return edited(id, () => expect(field).toHaveValue(words))
      const chip = inspector.getByRole('list', { name: label }).getByText(words)
      return edited([id], () => expect(chip).toBeVisible())
    }
    case 'lines': {
      await inspector.getByRole('button', { name: 'Add line' }).click()
      const [value, expectShown] = await fill(
        inspector.getByLabel(`${label} 1`, { exact: true }),
        'New line',
      )
      return edited([value], expectShown)
    }
    case 'rows':
      return edited(...(await addRow(page, inspector, spec)))
  }
}

/** Edits what is drawn in its own way; null for what only shows. */
export async function editCustom(page: Page, name: CustomName): Promise<EditedField | null> {
  const inspector = inspectorOf(page)
  if (name === 'emotions') {
    const face = inspector
      .getByRole('radiogroup', { name: 'Emotion of Mia' })
      .getByRole('radio', { name: /−2/ })
    await press(face)
    return { path: name, value: { mia: -2 }, expectShown: () => expect(face).toBeChecked() }
  }
  if (name === 'continuity') {
    const lost = inspector
      .getByRole('radiogroup', { name: 'Context carried over' })
      .getByRole('radio', { name: 'Lost' })
    await press(lost)
    // With context items the word follows from them.
    const shown = () => expect(inspector.getByText('Context carried over')).toBeVisible()
    return { path: name, value: 'lost', expectShown: shown }
  }
  if (name === 'language') {
    const field = inspector.getByRole('combobox', { name: 'Language of the words' })
    await pick(page, field, 'Dutch')
    return { path: name, value: 'nl', expectShown: () => expect(field).toHaveValue('Dutch') }
  }
  if (name === 'stops') {
    await inspector.getByRole('button', { name: 'Move Stop 2 up' }).click()
    const first = inspector.getByRole('listitem', { name: 'Stop 1: T3 tests' })
    const ids = ['tests', 'sofa', 'pays at home']
    const value = ids.map((touchpointId) => ({ touchpointId, viaTransitionId: null }))
    return { path: name, value, expectShown: () => expect(first).toBeVisible() }
  }
  return null
}

/** Fills a field; gives the value, and that it can be seen. */
export async function fill(
  field: Locator,
  value: string,
): Promise<[value: unknown, expectShown: () => Promise<void>]> {
  await field.fill(value)
  return [value, () => expect(field).toHaveValue(value)]
}

async function choose(
  page: Page,
  inside: Locator,
  label: string,
  options: readonly ChoiceOption[],
  look: 'segments' | 'list',
): Promise<[value: unknown, expectShown: () => Promise<void>]> {
  // The second one is never what a new record has.
  const option = options[1]
  if (!option) throw new Error(`${label} offers no choice`)
  const words = option.label ? write(option.label) : String(option.value)
  if (look === 'segments') {
    const group = inside.getByRole('radiogroup', { name: label, exact: true })
    const radio = group.getByRole('radio', { name: words, exact: true })
    await press(radio)
    return [option.value, () => expect(radio).toBeChecked()]
  }
  const button = inside.getByRole('button', { name: new RegExp(`${escaped(label)}$`) })
  await button.click()
  await page.getByRole('option', { name: words, exact: true }).click()
  return [option.value, () => expect(button).toContainText(words)]
}

async function pick(page: Page, field: Locator, words: string): Promise<void> {
  // A list closes when what it stands on is scrolled, and the field comes into sight by scrolling.
  await expect(async () => {
    await field.fill(words)
    await page.getByRole('option', { name: words, exact: true }).click({ timeout: 3000 })
  }).toPass({ timeout: 20_000 })
}

type RowsSpec = Extract<FieldSpec, { control: 'rows' }>

async function addRow(
  page: Page,
  inspector: Locator,
  spec: RowsSpec,
): Promise<[value: unknown, expectShown: () => Promise<void>]> {
  await inspector.getByRole('button', { name: write(spec.add) }).click()
  const row = inspector.getByRole('group', { name: `${write(spec.label)} 1` })
  const value: Record<string, unknown> = {}
  const checks: (() => Promise<void>)[] = []
  for (const column of spec.columns) {
    const [cell, expectShown] = await editCell(page, row, column)
    value[column.key] = cell
    checks.push(expectShown)
  }
  return [
    [value],
    async () => checks.reduce((before, check) => before.then(check), Promise.resolve()),
  ]
}

async function editCell(page: Page, row: Locator, column: ColumnSpec) {
  const label = write(column.label)
  if (column.control === 'choice') return choose(page, row, label, column.options, 'list')
  const field = row.getByLabel(label, { exact: true })
  if (column.control === 'number') {
    const [, expectShown] = await fill(field, '2.5')
    return [2.5, expectShown] as const
  }
  if (column.control === 'date') return fill(field, '2026-11-22')
  return fill(field, column.control === 'link' ? 'https://example.org/a' : `New ${column.key}`)
}

/** What is drawn for a radio or a box is its label; the input itself is not seen. */
async function press(input: Locator): Promise<void> {
  await input.locator('xpath=ancestor::label').click()
  await expect(input).toBeChecked()
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
