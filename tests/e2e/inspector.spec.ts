// Every field of every record: edited in the inspector, saved, opened again, compared. The table is
// made from the panels themselves, so that a new field is tested as soon as it can be edited.
import type { Page } from '@playwright/test'
import {
  type InspectedKind,
  inspectedKinds,
  type PanelSpec,
} from '../../src/features/inspector/fields/field-spec'
import { panelOf } from '../../src/features/inspector/panels/all-panels'
import { fieldValue } from '../../src/model/queries/field-value'
import { expectNoAxeViolations } from './support/accessibility'
import { expect, test } from './support/app'
import {
  type EditedField,
  editCustom,
  editField,
  fill,
  inspectorOf,
  write,
} from './support/inspector-driver'
import { inspectorMapText } from './support/inspector-map'
import {
  documentIn,
  openFile,
  openJourney,
  runCommand,
  saveButton,
  saveState,
} from './support/journeys'

const name = 'shop.journey.json'

/** Which record of each kind is edited, and how one gets to it. */
const subjects: Readonly<
  Record<InspectedKind, { readonly id: string; readonly reach: (page: Page) => Promise<void> }>
> = {
  map: { id: 'jm', reach: showMap },
  touchpoint: { id: 'sofa', reach: byNumber('T1') },
  transition: { id: 'x2', reach: byNumber('X2') },
  painPoint: { id: 'p1', reach: byNumber('P1') },
  idea: { id: 'i1', reach: byNumber('I1') },
  brightSpot: { id: 's1', reach: byMenuOf('Bright spot') },
  quote: { id: 'q1', reach: byMenuOf('Quote') },
  backlogItem: { id: 'b1', reach: byNumber('B1') },
  channel: { id: 'web', reach: byHead(/^Channel /) },
  stage: { id: 'explore', reach: byHead(/^Stage /) },
  step: { id: 'looks', reach: byHead(/^Step \d+: (looks|New title)$/) },
  persona: { id: 'mia', reach: byList('Personas') },
  team: { id: 'care', reach: byList('Teams') },
  system: { id: 'shop', reach: byList('Systems') },
  objective: { id: 'o1', reach: byList('Objectives') },
  path: { id: 'main', reach: byList('Paths') },
  decision: { id: 'd1', reach: byList('Decisions') },
  action: { id: 'a1', reach: byList('Actions') },
  parkedItem: { id: 'k1', reach: byList('Parking lot') },
}

for (const kind of inspectedKinds) {
  test(`every field of a ${kind} is edited, saved and shown again`, async ({ app, pickers }) => {
    const { id, reach } = subjects[kind]
    const panel = panelOf(kind)
    await openJourney(app, pickers, { name, text: inspectorMapText() })
    await reach(app)
    await unfold(app, panel)
    const edited = await editAll(app, panel)
    await saveButton(app).click()
    await expect(saveState(app)).toContainText('Saved to')

    const document = documentIn(await pickers.readText(name))
    for (const { path, value } of edited) {
      expect.soft(fieldValue(document, kind, id, path), path).toEqual(value)
    }

    await app.goto('./')
    await openFile(app, pickers, name, await pickers.readText(name))
    await expect(saveState(app)).toContainText(`Saved to ${name}`)
    await reach(app)
    await unfold(app, panel)
    for (const { expectShown } of edited) await expectShown()
    await expectNoAxeViolations(app)
  })
}

async function editAll(page: Page, panel: PanelSpec): Promise<readonly EditedField[]> {
  const edited: EditedField[] = []
  if (panel.headline) {
    const field = inspectorOf(page).getByLabel(write(`fields.${panel.headline}`), { exact: true })
    const [value, expectShown] = await fill(field.first(), `New ${panel.headline}`)
    edited.push({ path: panel.headline, value, expectShown })
  }
  const parts = panel.sections.flatMap((section) => section.parts)
  // A locked map can be edited no more.
  const isLock = (part: (typeof parts)[number]) => part.control !== 'custom' && part.isForLocked
  for (const part of [...parts.filter((one) => !isLock(one)), ...parts.filter(isLock)]) {
    if (part.control !== 'custom') edited.push(await editField(page, part))
    else {
      const field = await editCustom(page, part.name)
      if (field) edited.push(field)
    }
  }
  return edited
}

async function unfold(page: Page, panel: PanelSpec): Promise<void> {
  for (const { title, isFolded } of panel.sections) {
    if (!title || !isFolded) continue
    await inspectorOf(page)
      .getByRole('button', { name: write(title), exact: true })
      .click()
  }
}

async function showMap(page: Page): Promise<void> {
  await runCommand(page, 'Map details')
  await expect(inspectorOf(page).getByRole('heading', { name: 'Journey map' })).toBeVisible()
}

function byNumber(spoken: string) {
  return async (page: Page) => {
    await page.keyboard.press('ControlOrMeta+k')
    await page.getByRole('dialog', { name: 'Commands' }).getByRole('searchbox').fill(spoken)
    await page.keyboard.press('Enter')
    const heading = inspectorOf(page).getByRole('heading', { level: 2 })
    await expect(heading).toContainText(spoken)
  }
}

/** From the map's own panel, by the first row of a list. */
function byList(list: string) {
  return async (page: Page) => {
    await showMap(page)
    const region = inspectorOf(page).getByRole('region', { name: list, exact: true })
    await region.getByRole('listitem').first().getByRole('button').click()
    await expect(inspectorOf(page).getByRole('button', { name: 'Back' })).toBeVisible()
  }
}

function byHead(head: RegExp) {
  return async (page: Page) => {
    await page.getByRole('button', { name: head }).first().click()
    await expect(inspectorOf(page)).toBeVisible()
  }
}

/** From the transition that it is noted on. */
function byMenuOf(note: string) {
  return async (page: Page) => {
    await byNumber('X2')(page)
    await inspectorOf(page)
      .getByRole('button', { name: `More about ${note}` })
      .click()
    await page.getByRole('menuitem', { name: 'Open' }).click()
    await expect(inspectorOf(page).getByRole('heading', { level: 2 })).toContainText(note)
  }
}
