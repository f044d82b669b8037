// The example maps as they lie in examples/.
import { readdirSync, readFileSync } from 'node:fs'

const folder = new URL('../../examples/', import.meta.url)

export type ExampleFile = { readonly name: string; readonly text: string }

/** All files in examples/, by name. */
export function exampleFiles(): readonly ExampleFile[] {
  return readdirSync(folder)
    .sort()
    .map((name) => ({ name, text: readFileSync(new URL(name, folder), 'utf8') }))
}
