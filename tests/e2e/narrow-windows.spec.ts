// Windows that are narrow or low: what gives way there, and what does not.
import { expect, test } from './support/app'
import { captureField } from './support/capture'
import { exampleFile, journeyMap, openJourney } from './support/journeys'
import { middleOf } from './support/pointer'

for (const width of [500, 560, 620, 700]) {
  test(`a window of ${width} pixels has its buttons beside the title, and a whole hint`, async ({
    app,
    pickers,
  }) => {
    await app.setViewportSize({ width, height: 600 })
    await openJourney(app, pickers, exampleFile('sofa'))
    const bar = app.getByRole('banner')
    const menu = await middleOf(bar.getByRole('button', { name: 'Main menu' }))
    const present = await middleOf(bar.getByRole('button', { name: 'Present' }))
    expect(Math.abs(menu.y - present.y)).toBeLessThan(8)

    // The longer hint lies on the shorter one, or on the line below, where nobody sees it.
    const field = await captureField(app).boundingBox()
    const hints = await app.getByText(/^Capture( what is said)? \(.\)$/).all()
    const boxes = await Promise.all(hints.map((hint) => hint.boundingBox()))
    const seen = boxes.filter((box) => box && field && box.y < field.y + field.height / 2)
    expect(seen).not.toEqual([])
    for (const box of seen) {
      const end = (box?.x ?? 0) + (box?.width ?? 0)
      expect(end).toBeLessThanOrEqual((field?.x ?? 0) + (field?.width ?? 0))
    }
  })
}

test('a low window leaves the room to the cells, not to the emotion strip', async ({
  app,
  pickers,
}) => {
  await app.setViewportSize({ width: 960, height: 540 })
  await openJourney(app, pickers, exampleFile('sofa'))
  await app
    .getByRole('group', { name: /^Touchpoint T/ })
    .first()
    .focus()
  for (let press = 0; press < 12; press += 1) await app.keyboard.press('+')
  const map = await journeyMap(app).boundingBox()
  const head = app.getByText('Emotion', { exact: true })
  const strip = await head.boundingBox()
  const controls = await app.getByRole('button', { name: 'Fit map' }).boundingBox()
  const top = strip?.y ?? 0
  expect(top).toBeGreaterThan((map?.y ?? 0) + (map?.height ?? 0) * 0.6)
  expect((controls?.y ?? 0) - top).toBeLessThan(70)
})
