// The backlog of a thousand items: opened, ranked by a key, and a tracker's ten thousand rows taken in.

import { writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ordersBetween } from '../../../src/lib/order-key'
import type { JourneyDocument } from '../../../src/model/document/journey-document'
import { makeBacklogItem } from '../../../src/model/records/backlog-item'
import { openDocumentInApp } from '../app-page'
import { keyLatencies, longestTask, settle, timeUntilText, watchKeys, watchTasks } from '../in-page'
import { type Subject, scenario } from '../scenario'

const itemCount = 1000
const rowCount = 10_000

export const openBacklog = scenario({
  name: `backlog of ${itemCount} items opens`,
  kind: 'times',
  promise: { statistic: 'median', atMost: 300 },
  run: async (subject) => {
    await openDocumentInApp(subject, withItems(subject.map(100)))
    const { page } = subject
    const tab = page.getByRole('tab', { name: 'Backlog' })
    await tab.hover()
    await settle(page)
    return [await timeUntilText(page, 'Item 5 of many', () => tab.click())]
  },
})

export const rankBacklogItem = scenario({
  name: `backlog of ${itemCount} items: one is ranked by a key`,
  kind: 'times',
  promise: { statistic: 'median', atMost: 50 },
  run: async (subject) => {
    await openGrid(subject)
    const { page } = subject
    await page.getByRole('row', { name: /Item 5 / }).click()
    await settle(page)
    // Held before, so that each key that is watched is an arrow.
    await page.keyboard.down('Alt')
    await watchKeys(page)
    for (let time = 0; time < 8; time += 1) {
      await page.keyboard.press(time % 2 === 0 ? 'ArrowDown' : 'ArrowUp')
      await settle(page, 100)
    }
    await page.keyboard.up('Alt')
    return keyLatencies(page)
  },
})

/** From the file to the rows that are shown. */
export const readTrackerTable = scenario({
  name: `backlog: a tracker's table of ${rowCount} rows is read`,
  kind: 'times',
  promise: { statistic: 'median', atMost: 2000 },
  run: async (subject) => [(await readTable(subject)).readMs],
})

export const holdOfTrackerTable = scenario({
  name: `backlog: longest hold of the page while ${rowCount} rows are read`,
  kind: 'times',
  run: async (subject) => [(await readTable(subject)).holdMs],
})

export const takeOverTrackerTable = scenario({
  name: `backlog: ${rowCount} rows are taken over as new items`,
  kind: 'times',
  promise: { statistic: 'median', atMost: 2000 },
  run: async (subject) => {
    const { page } = subject
    await readTable(subject)
    await page.getByRole('checkbox', { name: /^All / }).last().click({ force: true })
    await settle(page)
    const take = page.getByRole('button', { name: /^(Bring back|Take over)$/ })
    return [await timeUntilText(page, 'Brought back: ', () => take.click())]
  },
})

async function openGrid(subject: Subject): Promise<void> {
  await openDocumentInApp(subject, withItems(subject.map(100)))
  await subject.page.getByRole('tab', { name: 'Backlog' }).click()
  await subject.page.getByRole('row', { name: /Item 5 / }).waitFor()
  await settle(subject.page)
}

async function readTable(subject: Subject) {
  await openGrid(subject)
  const { page } = subject
  await page.getByRole('button', { name: 'Bring back status' }).click()
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Choose files' }).click()
  const rows = Array.from({ length: rowCount }, (_, row) => `OMS-${row},New work ${row},Done`)
  const path = join(tmpdir(), 'throughline-bench-rows.csv')
  writeFileSync(path, `Issue key,Summary,Status\n${rows.join('\n')}\n`)
  await watchTasks(page)
  const readMs = await timeUntilText(page, `New work 0`, async () => (await chooser).setFiles(path))
  await settle(page)
  return { readMs, holdMs: await longestTask(page) }
}

function withItems(document: JourneyDocument): JourneyDocument {
  const orders = ordersBetween(null, null, itemCount)
  const pains = Object.values(document.painPoints)
  const items = orders.map((order, place) => {
    const pain = pains[place % pains.length]
    return makeBacklogItem({
      id: `bi_bench${place}` as never,
      number: place + 1,
      order,
      title: `Item ${place + 1} of many`,
      painPointIds: pain ? [pain.id] : [],
    })
  })
  const counters = { ...document.map.counters, backlogItem: itemCount }
  return {
    ...document,
    map: { ...document.map, counters },
    backlogItems: Object.fromEntries(items.map((item) => [item.id, item])),
  }
}
