// An SVG picture whose dialog is closed while it is made.
import { expect, test } from './support/app'
import { exampleFile, openJourney, runCommand } from './support/journeys'

// What the service worker has stored cannot be held back.
test.use({ serviceWorkers: 'block' })

test('an SVG picture that is given up asks for no place, and closes nothing else', async ({
  app,
  pickers,
}) => {
  let goOn = () => {}
  const held = new Promise<void>((resolve) => {
    goOn = resolve
  })
  await app.route(/svg-text/, async (route) => {
    await held
    await route.continue()
  })
  await openJourney(app, pickers, exampleFile('sofa'))
  await runCommand(app, 'SVG picture')
  const dialog = app.getByRole('dialog', { name: 'SVG picture' })
  await dialog.getByRole('button', { name: 'Save picture' }).click()
  await app.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await runCommand(app, 'Keyboard shortcuts')
  const sheet = app.getByRole('dialog', { name: 'Keyboard shortcuts' })
  await expect(sheet).toBeVisible()
  const written = app.waitForResponse(/svg-text/)
  goOn()
  await (await written).finished()
  await app.waitForTimeout(500)
  expect(await pickers.proposedNames()).toEqual([])
  await expect(sheet).toBeVisible()
})
