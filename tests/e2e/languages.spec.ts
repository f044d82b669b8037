// The interface in another language, beside a map in its own.
import { allCommands } from '../../src/app/all-commands'
import { createTexts } from '../../src/text/texts'
import { expect, test } from './support/app'
import { exampleFile, openJourney } from './support/journeys'
import { rowsOf } from './support/menu-rows'

const english = createTexts('en')
const dutch = createTexts('nl')
const listed = allCommands.filter(({ isHidden }) => !isHidden)

test('in Dutch nothing of the interface stays English, and the map keeps its language', async ({
  app,
  pickers,
}) => {
  await openJourney(app, pickers, exampleFile('sofa'))
  await app.getByRole('button', { name: 'Main menu' }).click()
  await app.getByRole('menuitemradio', { name: 'Nederlands' }).click()
  await expect(app.locator('html')).toHaveAttribute('lang', 'nl')
  await app.keyboard.press('ControlOrMeta+k')
  const commands = app.getByRole('dialog', { name: dutch.write('palette.title') })
  const labels = (await rowsOf(commands)).map(({ label }) => label)
  expect(labels.sort()).toEqual(listed.map(({ label }) => dutch.write(label)).sort())
  await app.keyboard.press('Escape')

  // No name of a command, button, region or field is left in English.
  const shown = await app.locator('body').ariaSnapshot()
  for (const key of [
    'map.name',
    'map.zoomIn',
    'map.fit',
    'app.export',
    'file-menu.newMap',
  ] as const) {
    expect(shown).toContain(`"${dutch.write(key)}"`)
    expect(shown).not.toContain(`"${english.write(key)}"`)
  }
  // The words of the map are in the map's language, whatever the interface speaks.
  const languages = await app.evaluate(() =>
    [...document.querySelectorAll('h1, [data-map-head], [data-map-surface] text')].map(
      (one) => (one.closest('[lang]') as HTMLElement).lang,
    ),
  )
  expect(languages.length).toBeGreaterThan(10)
  expect(new Set(languages)).toEqual(new Set(['en']))

  await app.goto('./')
  await expect(app.locator('html')).toHaveAttribute('lang', 'nl')
  await expect(app.getByRole('heading', { level: 1 })).toHaveText(dutch.write('start.title'))
})
