// All rescued maps in one ZIP file.
import { strToU8, zipSync } from 'fflate'
import type { Rescued } from './rescue-map'

/** Files of the same name are numbered: `sofa.journey.json`, `sofa (2).journey.json`. */
export function zipRescued(all: readonly Rescued[]): Uint8Array<ArrayBuffer> {
  const files: Record<string, Uint8Array> = {}
  for (const { fileName, text } of all) files[freeName(fileName, files)] = strToU8(text)
  return zipSync(files, { level: 4 })
}

function freeName(fileName: string, taken: Readonly<Record<string, unknown>>): string {
  const dot = fileName.indexOf('.')
  let name = fileName
  for (let count = 2; Object.hasOwn(taken, name); count += 1) {
    name = `${fileName.slice(0, dot)} (${count})${fileName.slice(dot)}`
  }
  return name
}
