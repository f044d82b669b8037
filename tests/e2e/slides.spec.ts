// Slides of the map: how many is said before, and the file holds them.
import { unzipSync } from 'fflate'
import { expect, test } from './support/app'
import { exampleFile, openJourney } from './support/journeys'

test('slides are chosen, counted, made and saved', async ({ app, pickers }) => {
  await openJourney(app, pickers, exampleFile('sofa'))
  await app.getByRole('button', { name: 'Export' }).click()
  await app.getByRole('menuitem', { name: 'Slides (PPTX)' }).click()
  const dialog = app.getByRole('dialog', { name: 'Slides (PPTX)' })
  await expect(dialog.getByText('12 slides')).toBeVisible()
  await dialog.getByRole('radio', { name: '3', exact: true }).click({ force: true })
  await expect(dialog.getByText('10 slides')).toBeVisible()
  await dialog.getByText('Backlog, ranked').click()
  await expect(dialog.getByText('9 slides')).toBeVisible()
  await pickers.nextSave('sofa.pptx')
  await dialog.getByRole('button', { name: 'Save slides' }).click()
  await expect(app.getByText('Slides saved as sofa.pptx')).toBeVisible()
  await expect(dialog).toBeHidden()
  expect(await pickers.proposedNames()).toContain(
    'buy-a-sofa-online-collect-and-return-in-store.pptx',
  )
  const parts = Object.keys(unzipSync(await pickers.read('sofa.pptx')))
  expect(parts.filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path))).toHaveLength(9)
})
