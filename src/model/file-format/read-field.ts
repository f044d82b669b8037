// Reads one field: as it stands when its schema takes it, else mended piece by piece, so that one
// bad value does not cost its neighbours.
import { limits } from '../records/fields'
import type { FieldPlan } from './field-plan'
import { type Findings, glimpseOf, setAside } from './findings'
import { isSoundKey } from './value-check'

/** Returned when nothing of a value could be used; the caller decides what then becomes of it. */
export const unusable = Symbol('unusable')

type Fields = Readonly<Record<string, unknown>>

/** Whether a value can be taken as it stands: what its schema says. */
export function isSound(plan: FieldPlan, value: unknown): boolean {
  return plan.check(value)
}

/** The value as the document holds it, or `unusable`. Unknown members inside it stay. */
export function readField(
  plan: FieldPlan,
  value: unknown,
  path: string,
  findings: Findings,
): unknown {
  const whole = restore(plan, value)
  return isSound(plan, whole) ? whole : mend(plan, whole, path, findings)
}

/** Puts back the members that a file may leave out. */
function restore(plan: FieldPlan, value: unknown): unknown {
  if (plan.kind === 'plain' || typeof value !== 'object' || value === null) return value
  if (plan.item) {
    const { item } = plan
    if (item.kind === 'plain') return value
    if (Array.isArray(value)) return value.map((entry) => restore(item, entry))
    return value
  }
  if (Array.isArray(value)) return value
  const whole = { ...(value as Fields) }
  for (const { key, plan: member } of plan.members) {
    const given = Object.hasOwn(whole, key) ? whole[key] : undefined
    whole[key] = given === undefined ? member.blank : restore(member, given)
    if (whole[key] === undefined) delete whole[key]
  }
  return whole
}

function mend(plan: FieldPlan, value: unknown, path: string, findings: Findings): unknown {
  const mended = mendInside(plan, value, path, findings)
  return mended !== unusable && isSound(plan, mended) ? mended : unusable
}

function mendInside(plan: FieldPlan, value: unknown, path: string, findings: Findings): unknown {
  if (typeof value === 'string') return cut(plan, value, path, findings)
  if (typeof value !== 'object' || value === null) return unusable
  const mendMember = (member: FieldPlan, given: unknown, place: string): unknown => {
    if (isSound(member, given)) return given
    const mended = mend(member, given, place, findings)
    if (mended !== unusable) return mended
    if (member.blank === undefined && plan.kind === 'object') return unusable
    setAside(findings, place, 'wrongValue', 'default', given, { found: glimpseOf(given) })
    return member.blank === undefined ? unusable : member.blank
  }
  if (plan.kind === 'list' && Array.isArray(value)) {
    return mendItems(plan, value, path, mendMember)
  }
  if (Array.isArray(value)) return unusable
  if (plan.kind === 'entries') return mendEntries(plan, value as Fields, path, mendMember)
  return plan.kind === 'object' ? mendMembers(plan, value as Fields, path, mendMember) : unusable
}

type MendMember = (plan: FieldPlan, given: unknown, place: string) => unknown

function mendItems(plan: FieldPlan, values: unknown[], path: string, mendMember: MendMember) {
  const { item } = plan
  if (!item) return unusable
  return values
    .map((value, index) => mendMember(item, value, `${path}[${index}]`))
    .filter((value) => value !== unusable)
}

function mendEntries(plan: FieldPlan, values: Fields, path: string, mendMember: MendMember) {
  const { item } = plan
  if (!item) return unusable
  const entries = Object.entries(values)
    .filter(([key]) => isSoundKey(key))
    .map(([key, value]) => [key, mendMember(item, value, `${path}.${key}`)] as const)
  return Object.fromEntries(entries.filter(([, value]) => value !== unusable))
}

function mendMembers(plan: FieldPlan, values: Fields, path: string, mendMember: MendMember) {
  const mended = { ...values }
  for (const { key, plan: member } of plan.members) {
    const value = mendMember(member, values[key], `${path}.${key}`)
    if (value === unusable) return unusable
    mended[key] = value
  }
  return mended
}

/** A title or note that is too long is shortened; everything else must fit as it is. */
function cut(plan: FieldPlan, text: string, path: string, findings: Findings): unknown {
  const limit = plan.mostLetters ?? 0
  if (limit < limits.titleLength || text.length <= limit) return unusable
  setAside(findings, path, 'tooLong', 'cut', text, { length: text.length, limit })
  return text.slice(0, endOfLetter(text, limit))
}

/** The last index up to `limit` that does not cut through a letter or a joined emoji. */
function endOfLetter(text: string, limit: number): number {
  const nearby = text.slice(Math.max(limit - 100, 0), limit + 100)
  const offset = limit - Math.max(limit - 100, 0)
  let end = limit
  for (const { index } of new Intl.Segmenter().segment(nearby)) {
    if (index <= offset) end = limit - offset + index
  }
  return end
}
