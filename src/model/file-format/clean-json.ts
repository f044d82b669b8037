// Takes out of parsed JSON what must not get into a document: names that reach prototypes, and
// numbers that are none.
import { type Findings, note, setAside } from './findings'

const forbiddenKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])

/** Cleans in place; each thing found is reported, a value under a forbidden name is kept aside. */
export function cleanJson(value: unknown, path: string, findings: Findings): void {
  if (typeof value !== 'object' || value === null) return
  const fields = value as Record<string, unknown>
  for (const key of Object.keys(fields)) {
    const place = placeOf(value, key, path)
    const member = fields[key]
    if (forbiddenKeys.has(key)) {
      delete fields[key]
      cleanJson(member, place, findings)
      setAside(findings, place, 'forbiddenKey', 'setAside', member, { key })
    } else if (typeof member === 'number' && !Number.isFinite(member)) {
      fields[key] = wordOf(member)
      note(findings, place, 'notFinite', 'setAside')
    } else cleanJson(member, place, findings)
  }
}

const unsafeNames: ReadonlySet<string> = new Set(Object.getOwnPropertyNames(Object.prototype))

/** Whether a name must never be a key of one of our objects. */
export function isUnsafeName(name: string): boolean {
  return unsafeNames.has(name)
}

function placeOf(parent: object, key: string, path: string): string {
  if (Array.isArray(parent)) return `${path}[${key}]`
  return path === '' ? key : `${path}.${key}`
}

/** JSON has no such numbers: they are kept as text. */
function wordOf(value: number): string {
  if (Number.isNaN(value)) return 'NaN'
  return value > 0 ? '1e999' : '-1e999'
}
