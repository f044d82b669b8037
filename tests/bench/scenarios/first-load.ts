// From the address to a start screen at rest, nothing cached.

import { settle } from '../in-page'
import type { Subject } from '../scenario'
import { scenario } from '../scenario'

export const firstLoad = scenario({
  name: 'first load, to rest',
  kind: 'times',
  run: load,
  floor: load,
})

async function load({ page, url }: Subject): Promise<number[]> {
  await page.goto(url, { waitUntil: 'load' })
  return [await settle(page)]
}
