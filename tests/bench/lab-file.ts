// The map of the lab beside this repository as a journey file: made by the lab's own generator, put
// into our words by our own adapter.
import { existsSync, readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { adapter, lab } from './peers/run-peers'

type WithLab = {
  readonly makeDoc: (touchpoints: number) => object
  readonly peer: { readonly prepare: (made: object) => File }
}

/** Leaves the page empty. Throws where there is no lab. */
export async function labFile(page: Page, touchpoints: number): Promise<string> {
  const generator = `${lab}/src/core/gen.js`
  if (!existsSync(generator)) throw new Error(`There is no lab in ${lab}`)
  await page.goto('about:blank')
  const script = readFileSync(generator, 'utf8').replace(
    'export function makeDoc',
    'function makeDoc',
  )
  await page.addScriptTag({ content: script })
  await page.addScriptTag({ path: adapter })
  return page.evaluate((count) => {
    const { makeDoc, peer } = globalThis as unknown as WithLab
    return peer.prepare(makeDoc(count)).text()
  }, touchpoints)
}
