// The map of the lab beside this repository as a journey file: made by the lab's own generator, put
// into our words by our own adapter.
import { existsSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import type { Page } from '@playwright/test'
import { adapter, lab } from './peers/run-peers'

type Generator = { readonly makeDoc: (touchpoints: number) => object }
type WithPeer = { readonly peer: { readonly prepare: (made: object) => File } }

/** Leaves the page empty. Throws where there is no lab. */
export async function labFile(page: Page, touchpoints: number): Promise<string> {
  const generator = `${lab}/src/core/gen.js`
  if (!existsSync(generator)) throw new Error(`There is no lab in ${lab}`)
  const { makeDoc } = (await import(pathToFileURL(generator).href)) as Generator
  await page.goto('about:blank')
  await page.addScriptTag({ path: adapter })
  return page.evaluate(
    (made) => (globalThis as unknown as WithPeer).peer.prepare(made).text(),
    makeDoc(touchpoints),
  )
}
