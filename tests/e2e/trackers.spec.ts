// The way of an item to a tracker and back, on the sofa example, and the gaps that coverage shows.
import { readRfc4180 } from '../helpers/read-rfc-4180'
import { expectNoAxeViolations } from './support/accessibility'
import { expect, test } from './support/app'
import { captureField } from './support/capture'
import { dropFile } from './support/file-drops'
import { exampleFile, openJourney, runCommand } from './support/journeys'

test('items go to Jira as previewed, and their state comes back onto them', async ({
  app,
  pickers,
}) => {
  await openJourney(app, pickers, exampleFile('sofa'))
  await app.getByRole('button', { name: 'Export' }).click()
  await app.getByRole('menuitem', { name: 'Send to tracker' }).click()
  const send = app.getByRole('dialog', { name: 'Send to tracker' })
  await send.getByRole('checkbox', { name: /of 8 items/ }).click({ force: true })
  const preview = send.getByRole('region', { name: 'Preview' })
  await expect(preview.getByRole('row')).toHaveCount(9)
  await expectNoAxeViolations(app)
  await pickers.nextSave('sofa-jira.csv')
  await send.getByRole('button', { name: 'Save file' }).click()
  await expect(app.getByText('Saved as sofa-jira.csv')).toBeVisible()
  await expect(send).toBeHidden()

  const table = readRfc4180((await pickers.readText('sofa-jira.csv')).replace(/^\uFEFF/, ''))
  const [head = [], ...rows] = table
  const column = (name: string) => head.indexOf(name)
  expect(rows).toHaveLength(8)
  // What Jira gives back: a key and a state for each, in the words of that project.
  const answer = rows.map((row, place) => {
    const words = [row[column('Summary')], row[column('Description')]]
    const cells = [`NEW-${place + 1}`, 'Done', ...words]
    return cells.map((cell) => `"${(cell ?? '').replaceAll('"', '""')}"`).join(';')
  })
  await runCommand(app, 'Bring back status')
  const back = app.getByRole('dialog', { name: 'Bring back status' })
  const chooser = app.waitForEvent('filechooser')
  await back.getByRole('button', { name: 'Choose files' }).click()
  await (await chooser).setFiles({
    name: 'jira.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(
      `\uFEFFIssue key;Status;Summary;Description\r\n${answer.join('\r\n')}\r\n"NEW-1";"Done";"Twice";\r\n`,
    ),
  })
  await expect(back.getByRole('status')).toHaveText('8 rows will be brought back')
  await expect(back.getByRole('listitem').filter({ hasText: 'Row 10' })).toContainText('same key')
  await expectNoAxeViolations(app)
  await back.getByRole('button', { name: 'Bring back', exact: true }).click()
  await expect(app.getByText('Brought back: 8 items')).toBeVisible()

  await app.getByRole('tab', { name: /Backlog/ }).click()
  const item = app.getByRole('row', { name: /Pass order and identity along/ })
  await expect(item).toContainText('NEW-')
  await app.keyboard.press('Control+z')
  await expect(item).not.toContainText('NEW-')
})

test('a pain is done on the map again in less than twelve actions', async ({ app, pickers }) => {
  await openJourney(app, pickers, exampleFile('sofa'))
  // One press (also in a dialog of the system, or of a file let go on the window), one choice of a
  // menu, or one text that is typed or pasted with its Enter.
  let actions = 0
  const act = (work: () => Promise<unknown>) => {
    actions += 1
    return work()
  }
  const say = async (line: string) => {
    const field = captureField(app)
    await act(() => field.fill(line).then(() => field.press('Enter')))
    await expect(field).toHaveValue('')
  }
  await say('X16')
  await say('! Has to queue twice (5x4) #https://acme.atlassian.net/browse/OMS-88')
  await act(() => app.keyboard.press('Escape'))
  await act(() => app.keyboard.press('Alt+3'))
  const rows = app.getByRole('grid', { name: 'Backlog items' })
  const item = rows.getByRole('row').filter({ hasText: 'OMS-88' })
  await expect(item).toBeFocused()
  await act(() => app.keyboard.press('Alt+ArrowUp'))
  await expect(rows.getByRole('row').last()).not.toContainText('OMS-88')

  await act(() => app.getByRole('button', { name: 'Send to tracker' }).click())
  const send = app.getByRole('dialog', { name: 'Send to tracker' })
  await pickers.nextSave('sofa-jira.csv')
  // Two: the place is chosen in the dialog of the system.
  actions += 1
  await act(() => send.getByRole('button', { name: 'Save file' }).click())
  await expect(app.getByText('Saved as sofa-jira.csv')).toBeVisible()
  const [, sent = [], ...others] = readRfc4180(await pickers.readText('sofa-jira.csv'))
  expect(others).toEqual([])

  const quoted = sent.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')
  const head = (await pickers.readText('sofa-jira.csv')).split('\r\n')[0]?.replace(/^\uFEFF/, '')
  const content = `${head},Issue key,Status\r\n${quoted},OMS-88,Done\r\n`
  await act(() => dropFile(app, { name: 'jira.csv', content }, { x: 700, y: 400 }))
  const back = app.getByRole('dialog', { name: 'Bring back status' })
  await expect(back.getByRole('status')).toHaveText('1 row will be brought back')
  await act(() => back.getByRole('button', { name: 'Bring back', exact: true }).click())
  await act(() => app.keyboard.press('Alt+1'))
  await expect(
    app.getByRole('group', { name: /1 pain point, backlog item OMS-88 done/ }),
  ).toBeVisible()
  expect(actions).toBeLessThan(12)
})

test('a gap is mended where it is shown, and each thing is one press from the map', async ({
  app,
  pickers,
}) => {
  await openJourney(app, pickers, exampleFile('sofa'))
  await runCommand(app, 'Coverage')
  const region = app.getByRole('region', { name: 'Coverage', exact: true })
  const pains = region.getByRole('region', { name: 'Pain points without a backlog item' })
  await expect(pains).toBeVisible()
  const count = await pains.getByRole('listitem').count()
  for (const theme of ['light', 'dark', 'contrast']) {
    await app.evaluate((name) => {
      document.documentElement.dataset.theme = name
    }, theme)
    await expectNoAxeViolations(app)
  }
  await pains.getByRole('button', { name: 'Make item' }).first().click()
  await expect(pains.getByRole('listitem')).toHaveCount(count - 1)
  await expect(pains.getByRole('button', { name: /^P3/ })).toBeVisible()
  await region.getByRole('button', { name: 'Yes, resolved' }).click()
  await expect(region.getByText(/Is P\d+ gone/)).toBeHidden()
  await region.getByText('From pain to objective').click()
  await expect(region.getByRole('table', { name: 'From pain to objective' })).toContainText('P14')
  await region.getByRole('button', { name: /^P14/ }).click()
  await expect(region).toBeHidden()
  await expect(app.getByRole('complementary', { name: 'Inspector' })).toContainText('One queue')
})

test('nothing but text comes of a hostile table', async ({ app, pickers }) => {
  await openJourney(app, pickers, exampleFile('sofa'))
  await runCommand(app, 'Bring back status')
  const back = app.getByRole('dialog', { name: 'Bring back status' })
  await back
    .getByRole('textbox', { name: 'Or paste the table' })
    .fill('Title,URL\n<img src=x onerror=alert(1)>,javascript:alert(1)\n"=1+1,x\n')
  await back.getByRole('button', { name: 'Read what was pasted' }).click()
  await expect(back.getByText('<img src=x onerror=alert(1)>')).toBeVisible()
  await expect(back.getByText('A quote is not closed')).toBeVisible()
  await back.getByRole('checkbox', { name: /All 2/ }).click({ force: true })
  await back.getByRole('button', { name: 'Bring back', exact: true }).click()
  await expect(app.getByText('Brought back: 0 items, 2 new items')).toBeVisible()
})
