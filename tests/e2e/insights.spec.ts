// The Insights view in a browser: a silo is found, mended, gone, and back by undo; findings are waived
// and rules switched off; the charts lead to the map and become files; paths are traced.
import type { Page } from '@playwright/test'
import { PNG } from 'pngjs'
import { expectNoAxeViolations } from './support/accessibility'
import { expect, test } from './support/app'
import { exampleFile, openJourney, runCommand } from './support/journeys'

const findingsIn = (app: Page) => app.getByRole('list', { name: 'Findings' }).getByRole('listitem')

test('the silo between shop and till is found, mended, gone, and back by undo', async ({
  app,
  pickers,
}) => {
  await openJourney(app, pickers, exampleFile('sofa'))
  // A quiet count while one maps.
  const tab = app.getByRole('tab', { name: 'Insights' })
  await expect(tab).toHaveAccessibleDescription('70 findings')
  await tab.click()

  await app.getByRole('button', { name: /Kind/ }).click()
  await app.getByRole('option', { name: /Data silo/ }).click()
  const silo = findingsIn(app).filter({ hasText: 'X2 Compares' })
  await expect(silo).toContainText('No data goes from Shop and Product catalogue to POS.')
  const cell = app
    .getByRole('table', { name: 'Systems' })
    .getByRole('button', { name: /^Shop and POS, / })
  await expect(cell).toHaveAccessibleName(/3 silos/)
  await app.getByRole('button', { name: 'Say that Shop and POS share data' }).click()
  await expect(cell).toHaveAccessibleName(/shared/)
  await expect(silo).toBeHidden()
  await app.getByRole('button', { name: 'Undo' }).click()
  await expect(silo).toBeVisible()

  // The same by its own button, which says before what it does; the focus stays in the list.
  const fix = silo.getByRole('button', { name: 'Fix' })
  await expect(fix).toHaveAccessibleDescription(/^Say that .* shares data with /)
  await fix.press('Enter')
  await expect(silo).toBeHidden()
  await expect(findingsIn(app).first().getByRole('button').first()).toBeVisible()
  await app.getByRole('button', { name: 'Undo' }).click()

  // From the finding to its place, and its mark there.
  await silo.getByRole('button', { name: /^X2 / }).click()
  await expect(app.getByRole('heading', { name: 'Transition X2' })).toBeVisible()
  // The inspector tells it too, and mends it; the focus stays in the inspector.
  const inspector = app.getByRole('complementary', { name: 'Inspector' })
  const told = inspector.getByRole('article', { name: 'Data silo' })
  await expect(told).toContainText('No data goes from Shop and Product catalogue to POS.')
  await told.getByRole('button', { name: 'Fix' }).press('Enter')
  await expect(told).toBeHidden()
  await expect(inspector.locator(':focus')).toHaveCount(1)
  await app.getByRole('button', { name: 'Undo' }).click()
  await expect(told).toBeVisible()
  const marks = app.locator('[data-mark="severe"]')
  await expect(marks.first()).toBeVisible()
  await runCommand(app, 'Marks of findings on the map')
  await expect(marks).toHaveCount(0)
})

test('a finding is waived with a reason, and a rule is switched off; both are taken back', async ({
  app,
  pickers,
}) => {
  await openJourney(app, pickers, exampleFile('sofa'))
  await app.keyboard.press('Alt+4')
  const repeated = findingsIn(app).filter({ hasText: 'The customer is asked twice' })
  await repeated.getByRole('button', { name: 'Waive' }).click()
  const dialog = app.getByRole('dialog', { name: 'Waive: The customer is asked twice' })
  await dialog.getByRole('button', { name: 'Waive' }).click()
  await expect(dialog.getByText('Say why, for whoever reads it next year')).toBeVisible()
  await dialog.getByRole('textbox', { name: 'Reason' }).fill('The law wants it')
  await dialog.getByRole('textbox', { name: 'By' }).fill('Ann')
  await dialog.getByRole('button', { name: 'Waive' }).click()
  await expect(repeated).toBeHidden()

  await app.getByRole('button', { name: 'Waived (2)' }).click()
  const waived = app.getByRole('list', { name: 'Waived (2)' }).getByRole('listitem')
  const mine = waived.filter({ hasText: 'The law wants it' })
  await expect(mine).toContainText('Ann')
  await mine.getByRole('button', { name: 'Take back' }).click()
  await expect(repeated).toBeVisible()

  await app.getByRole('button', { name: 'Rules', exact: true }).click()
  const rule = app.getByRole('switch', { name: 'Data silo' })
  await rule.press('Space')
  const off = app.getByRole('dialog', { name: 'Switch off: Data silo' })
  await off.getByRole('textbox', { name: 'Reason' }).fill('Not our subject')
  await off.getByRole('button', { name: 'Switch off' }).click()
  await expect(rule).not.toBeChecked()
  await expect(findingsIn(app).filter({ hasText: 'No data goes' })).toHaveCount(0)
  await rule.press('Space')
  await expect(rule).toBeChecked()
})

test('charts lead to the map and become files; paths are traced', async ({ app, pickers }) => {
  await openJourney(app, pickers, exampleFile('sofa'))
  await app.keyboard.press('Alt+4')
  for (const name of ['Channel switches', 'Systems', 'Hand-overs', 'Capabilities']) {
    await expect(app.getByRole('table', { name })).toBeVisible()
  }
  const save = async (item: string, file: string) => {
    await pickers.nextSave(file)
    await app.getByRole('button', { name: 'Download Channel switches' }).click()
    await app.getByRole('menuitem', { name: item }).click()
    await expect(app.getByText(`saved as ${file}`)).toBeVisible()
    return pickers.read(file)
  }
  const png = PNG.sync.read(await save('PNG picture', 'chart.png'))
  expect(png.width).toBeGreaterThan(800)
  const svg = (await save('SVG picture', 'chart.svg')).toString('utf8')
  expect(svg).toContain('>Call centre<')
  expect(svg).not.toContain('foreignObject')
  const csv = (await save('CSV table', 'chart.csv')).toString('utf8')
  expect(csv).toContain('From,To,Transitions,Continuity')
  expect(csv).toContain('Website,Store,2,0.125')

  await app
    .getByRole('table', { name: 'Channel switches' })
    .getByRole('button', { name: /^From Website to Store, 2 channel switches/ })
    .click()
  await expect(app.getByRole('tab', { name: 'Map' })).toHaveAttribute('aria-selected', 'true')
  await expect(app.locator('[data-line][aria-current]')).toHaveCount(2)

  await app.keyboard.press('Alt+4')
  const trace = app.getByRole('region', { name: 'Trace' })
  const choose = async (field: string, start: string) => {
    await trace.getByRole('combobox', { name: field }).fill(start)
    await app.getByRole('option', { name: start }).click()
  }
  await choose('Start of the trace', 'T1 Sees sofa')
  await choose('End of the trace', 'T10 Collects')
  await expect(trace.getByText('25 paths lead there, the best one first.')).toBeVisible()
  const paths = trace.getByRole('table', { name: 'Paths' })
  await expect(paths.getByRole('row').nth(1)).toContainText('Best')
  await trace.getByRole('button', { name: /What breaks without/ }).press('Enter')
  await app.getByRole('option', { name: /^X1 / }).click()
  await expect(trace.getByRole('list', { name: 'What breaks' })).toContainText(
    'None of these paths is left.',
  )
})

test('has no accessibility findings in three themes, nor on an empty map', async ({
  app,
  pickers,
}) => {
  await app.getByRole('button', { name: 'New map' }).click()
  await app.getByRole('region', { name: 'New map' }).getByRole('button', { name: 'Blank' }).click()
  await app.keyboard.press('Alt+4')
  await expect(app.getByText('There is nothing on this map yet.')).toBeVisible()
  await expectNoAxeViolations(app)

  await app.keyboard.press('Alt+1')
  await openJourney(app, pickers, exampleFile('sofa'))
  await app.keyboard.press('Alt+4')
  await expect(findingsIn(app).first()).toBeVisible()
  await app.getByRole('button', { name: 'Waived (1)' }).click()
  await app.getByRole('button', { name: 'Rules', exact: true }).click()
  for (const theme of ['Dark', 'High contrast', 'Light']) {
    await runCommand(app, theme)
    await expectNoAxeViolations(app)
  }
})
