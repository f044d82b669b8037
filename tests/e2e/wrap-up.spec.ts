// The wrap-up pack: seen before it is made, and its four files hold what was mapped.
import { unzipSync } from 'fflate'
import Papa from 'papaparse'
import { PNG } from 'pngjs'
import { expect, test } from './support/app'
import { exampleFile, openJourney } from './support/journeys'

test('a workshop ends with a pack of map, picture, summary and backlog', async ({
  app,
  pickers,
}) => {
  const example = exampleFile('sofa')
  await openJourney(app, pickers, example)
  await app.getByRole('button', { name: 'Export' }).click()
  await app.getByRole('menuitem', { name: 'Wrap-up pack' }).click()
  const dialog = app.getByRole('dialog', { name: 'Wrap-up pack' })
  const preview = dialog.getByRole('region', { name: /^Summary/ })
  await expect(preview).toContainText('## What hurts most')
  const shown = await preview.innerText()
  await pickers.nextSave('sofa.zip')
  await dialog.getByRole('button', { name: 'Save pack' }).click()
  await expect(app.getByText('Wrap-up pack saved as sofa.zip')).toBeVisible()
  await expect(dialog).toBeHidden()

  const files = unzipSync(await pickers.read('sofa.zip'))
  const stem = 'buy-a-sofa-online-collect-and-return-in-store'
  expect(Object.keys(files).sort()).toEqual([
    `${stem}-backlog.csv`,
    `${stem}-summary.md`,
    `${stem}.journey.json`,
    `${stem}.png`,
  ])
  const textOf = (name: string) => new TextDecoder().decode(files[name])
  const journey = JSON.parse(textOf(`${stem}.journey.json`))
  expect(textOf(`${stem}-summary.md`).trim()).toBe(shown.trim())
  const { data } = Papa.parse<Record<string, string>>(textOf(`${stem}-backlog.csv`).trim(), {
    header: true,
  })
  const titles = journey.backlogItems.map(({ title }: { title: string }) => title)
  expect(data.map(({ Title }) => Title).sort()).toEqual(titles.sort())
  const { width, height } = PNG.sync.read(Buffer.from(files[`${stem}.png`] ?? []))
  expect(width * height).toBeGreaterThan(1_000_000)
})
