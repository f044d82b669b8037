// A large file is read beside the page, with progress and Cancel.
import { writeJourney } from '../../src/model/file-format/write-file'
import { generateDocument } from '../helpers/random-document'
import { expect, test } from './support/app'
import { downloadFrom } from './support/downloads'
import { cardOf, documentIn, openFile, openSmallMap, saveState } from './support/journeys'

// The service worker would answer what is held back here.
test.use({ serviceWorkers: 'block' })

test('a large file shows how far it is, can be given up, and opens', async ({ app, pickers }) => {
  const large = writeJourney(generateDocument({ touchpoints: 2500, seed: 3 }))
  await openSmallMap(app, pickers)
  // The worker's code is held back, so that there is time to look.
  let release = () => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  await app.route('**/read-journey*', async (route) => {
    await held
    await route.continue().catch(() => {})
  })
  const progress = app.getByRole('progressbar', { name: 'Opening large.json' })
  for (const giveUp of [
    () => app.getByRole('button', { name: 'Cancel' }).click(),
    () => app.keyboard.press('Escape'),
  ]) {
    await openFile(app, pickers, 'large.json', large)
    await expect(progress).toBeVisible()
    await giveUp()
    await expect(app.getByRole('dialog').or(app.getByRole('alertdialog'))).toHaveCount(0)
    await expect(saveState(app)).toHaveText('Saved to small.journey.json')
    await expect(cardOf(app, 'Buys it')).toBeVisible()
  }

  release()
  await app.unroute('**/read-journey*')
  await openFile(app, pickers, 'large.json', large)
  await expect(saveState(app)).toHaveText('Saved to large.json')
  await expect(progress).toHaveCount(0)

  // It is read back beside the page, too, before it is called saved.
  await app.getByRole('textbox', { name: 'Map title' }).fill('Large')
  await app.keyboard.press('ControlOrMeta+s')
  await expect(saveState(app)).toHaveText(/^Saved to large\.json/)
  expect(documentIn(await pickers.readText('large.json')).map.title).toBe('Large')

  // So large a map is kept in the browser all the same, for the editor and for Recovery.
  await app.reload()
  await expect(saveState(app)).toHaveText(/^Saved to large\.json/)
  await expect(app.getByRole('textbox', { name: 'Map title' })).toHaveValue('Large')
  await app.goto('./recovery.html')
  const rescued = await downloadFrom(app, () =>
    app.getByRole('button', { name: 'Rescue Large' }).click(),
  )
  expect(rescued.bytes.toString()).toBe(await pickers.readText('large.json'))
  await app.getByRole('link', { name: 'To the editor' }).click()
  await openFile(app, pickers, 'large.json', rescued.bytes)
  await expect(saveState(app)).toHaveText(/^Saved to large\.json/)

  // What is refused says so also from there, and the map stays.
  await openFile(app, pickers, 'list.json', `[${'0, '.repeat(600_000)}0]`)
  await expect(app.getByText('list.json was not opened. ')).toBeVisible()
  await expect(saveState(app)).toHaveText(/^Saved to large\.json/)
})

for (const { what, code, sentence } of [
  {
    what: 'hangs',
    code: "onmessage = () => { postMessage({ kind: 'started' }); for (;;) {} }",
    sentence: 'The reader no longer answered, and was stopped.',
  },
  {
    what: 'dies',
    code: "onmessage = () => { postMessage({ kind: 'started' }); throw new Error('broken') }",
    sentence: 'The reader broke down on this file.',
  },
]) {
  test(`a reader that ${what} is told in words, and the map stays`, async ({ app, pickers }) => {
    await openSmallMap(app, pickers)
    await app.route('**/read-journey*', (route) =>
      route.fulfill({ contentType: 'text/javascript', body: code }),
    )
    await app.clock.install()
    const large = writeJourney(generateDocument({ touchpoints: 2500, seed: 3 }))
    await openFile(app, pickers, 'large.json', large)
    const words = app.getByText(`large.json was not opened. ${sentence}`)
    if (what === 'hangs') {
      await expect(app.getByRole('progressbar', { name: 'Opening large.json' })).toBeVisible()
      // What it says last, that it has begun, may come later than the dialog, and is waited from.
      await expect(async () => {
        await app.clock.fastForward(60_000)
        await expect(words).toBeVisible({ timeout: 500 })
      }).toPass()
    }
    await expect(words).toBeVisible()
    await expect(app.getByRole('alertdialog')).toHaveCount(0)
    await expect(saveState(app)).toHaveText('Saved to small.journey.json')
    await expect(cardOf(app, 'Buys it')).toBeVisible()
  })
}
