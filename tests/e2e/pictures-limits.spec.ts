// Pictures larger than any program opens: what is said.
import { writeJourney } from '../../src/model/file-format/write-file'
import { generateDocument } from '../helpers/random-document'
import { expect, test } from './support/app'
import { openJourney } from './support/journeys'
import { choose, dialogOf, openDialog } from './support/picture-dialog'

test('beyond what any program opens, it says so and names SVG', async ({ app, pickers }) => {
  const shape = { touchpoints: 60, steps: 60, channels: 2, transitions: 20, hasAnnotations: false }
  const document = generateDocument({ ...shape, secondChannels: 0, unknownChannels: 0 })
  await openJourney(app, pickers, { name: 'longer.journey.json', text: writeJourney(document) })
  await openDialog(app)
  await choose(app, '4×')
  const words = (text: string | RegExp) => dialogOf(app).getByText(text)
  await expect(words('4× is more than browsers can make: it will be 1×')).toBeVisible()
  await dialogOf(app)
    .locator('label', { hasText: /^Make it at 2× all the same: in \d+ parts/ })
    .click()
  await expect(
    words('4× is more than any program opens: it will be 2×. An SVG picture has no such limit'),
  ).toBeVisible()
  const [width = 0] = (await words(/megapixels$/).innerText()).replaceAll(',', '').split(' ')
  expect(Number(width)).toBeGreaterThan(32_767)
  expect(Number(width)).toBeLessThanOrEqual(65_535)
})
