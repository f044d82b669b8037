// Links in a file are untrusted: what is not http, https or mailto is text and nothing else.
import type { Page } from '@playwright/test'
import { expect, test } from './support/app'
import { cardOf, openFile, runCommand, saveState } from './support/journeys'
import { type Json, recordOf, spoilt } from './support/spoilt-map'

const links = [
  { title: 'Shop', url: 'https://shop.example/sofa' },
  { title: 'Write', url: 'mailto:desk@shop.example' },
  { title: 'Script', url: 'javascript:alert(1)' },
  { title: 'Hidden script', url: 'java\tscript:alert(2)' },
  { title: 'Page in a link', url: 'data:text/html,<script>alert(3)</script>' },
  { title: 'Disk', url: 'file:///etc/passwd' },
  { title: 'No address', url: 'shop.example' },
]
const trackers = [
  { system: 'jira', key: 'OMS-1', url: 'https://jira.example/browse/OMS-1' },
  { system: 'jira', key: 'OMS-2', url: 'javascript:alert(4)' },
]
const text = spoilt((file) => {
  recordOf(file, 'touchpoints', 1).links = links
  const on = { kind: 'touchpoint', id: recordOf(file, 'touchpoints', 1).id }
  file.painPoints = [{ id: 'pp_1', number: 1, order: 'a0', on, text: 'Nobody knows' }]
  file.backlogItems = [
    { id: 'bi_1', number: 1, order: 'a0', title: 'Tell them', painPointIds: ['pp_1'], trackers },
  ]
  Object.assign(file.map.counters as Json, { painPoint: 1, backlogItem: 1 })
})

const followed = (page: Page) =>
  page
    .locator('a[href]')
    .evaluateAll((anchors) => anchors.map((anchor) => (anchor as HTMLAnchorElement).href).sort())

test('of a touchpoint and of a tracker: only http, https and mailto can be followed', async ({
  app,
  pickers,
}) => {
  await openFile(app, pickers, 'links.journey.json', text)
  await expect(saveState(app)).toHaveText('Saved to links.journey.json')
  const inspector = app.getByRole('complementary', { name: 'Inspector' })

  await cardOf(app, 'Asks a clerk').click()
  await openParts(app)
  for (const { url } of links) await expectShown(app, url)
  const ofCard = await followed(app)
  expect(ofCard).toContain('https://shop.example/sofa')
  expect(ofCard).toContain('mailto:desk@shop.example')
  expect(ofCard.filter((url) => !/^(https?|mailto):/.test(url))).toEqual([])

  await runCommand(app, 'B1 Tell them', 'B1')
  await expect(inspector.getByRole('textbox', { name: 'Title', exact: true })).toHaveValue(
    'Tell them',
  )
  await openParts(app)
  await expectShown(app, 'javascript:alert(4)')
  const ofTracker = await followed(app)
  expect(ofTracker).toContain('https://jira.example/browse/OMS-1')
  expect(ofTracker.filter((url) => !/^(https?|mailto):/.test(url))).toEqual([])
})

/** Unfolds every part of the inspector. */
async function openParts(page: Page): Promise<void> {
  const folded = page
    .getByRole('complementary', { name: 'Inspector' })
    .getByRole('button', { expanded: false })
  const parts = folded.and(page.locator('[aria-controls]:not([aria-haspopup])'))
  for (let part = 0; part < 30 && (await parts.count()) > 0; part += 1) {
    await parts.first().click()
  }
}

/** As text of the page or in a field. */
async function expectShown(page: Page, words: string): Promise<void> {
  const shown = () =>
    page.getByRole('complementary', { name: 'Inspector' }).evaluate((inspector) => {
      const fields = [...inspector.querySelectorAll('input, textarea')]
      const values = fields.map((field) => (field as HTMLInputElement).value)
      return [inspector.textContent ?? '', ...values].join('\n')
    })
  await expect.poll(shown).toContain(words)
}
