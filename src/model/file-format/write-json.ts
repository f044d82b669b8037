// One value as JSON text for people to read and to compare: members in a fixed order, what the
// reader restores left out, short lists and flat objects on one line.
import type { FieldPlan } from './field-plan'

const lineWidth = 100

/**
 * The JSON of one value. `indent` is the number of spaces before the line that it starts on,
 * `used` how much of that line stands before it. Without a plan nothing is left out.
 */
export function writeJson(
  value: unknown,
  plan: FieldPlan | null,
  indent: number,
  used: number,
): string {
  if (typeof value !== 'object' || value === null) return writeScalar(value)
  const isList = Array.isArray(value)
  const parts = isList ? itemsOf(value, plan) : membersOf(value as Fields, plan)
  if (parts.length === 0) return isList ? '[]' : '{}'
  const inline = parts.every(isFlat) ? writeInline(parts, isList) : null
  if (inline !== null && used + inline.length < lineWidth) return inline
  const pad = ' '.repeat(indent + 2)
  const lines = parts.map((part) => {
    const start = pad + part.label
    return start + writeJson(part.value, part.plan, indent + 2, start.length)
  })
  const [open, close] = isList ? '[]' : '{}'
  return `${open}\n${lines.join(',\n')}\n${' '.repeat(indent)}${close}`
}

/** Whether two values are written alike; the order of keys does not matter. */
export function isSameJson(left: unknown, right: unknown): boolean {
  if (left === right) return true
  if (typeof left !== 'object' || typeof right !== 'object') return false
  if (left === null || right === null || Array.isArray(left) !== Array.isArray(right)) return false
  const keys = Object.keys(left)
  if (keys.length !== Object.keys(right).length) return false
  return keys.every(
    (key) => Object.hasOwn(right, key) && isSameJson((left as Fields)[key], (right as Fields)[key]),
  )
}

type Fields = Readonly<Record<string, unknown>>
type Part = { readonly label: string; readonly value: unknown; readonly plan: FieldPlan | null }

function itemsOf(values: readonly unknown[], plan: FieldPlan | null): Part[] {
  return values.map((value) => ({ label: '', value, plan: plan?.item ?? null }))
}

function membersOf(value: Fields, plan: FieldPlan | null): Part[] {
  if (plan === null || plan.kind === 'plain') return Object.keys(value).flatMap(partOf(value, null))
  // Free keys (persona ids) come in whatever order they were set; in the file they are sorted.
  if (plan.kind !== 'object') return Object.keys(value).sort().flatMap(partOf(value, plan.item))
  const known = plan.members.flatMap(({ key, plan: member }) => {
    const isLeftOut = member.blank !== undefined && isSameJson(value[key], member.blank)
    return isLeftOut ? [] : partOf(value, member)(key)
  })
  if (known.length === Object.keys(value).length) return known
  const names = new Set(plan.members.map(({ key }) => key))
  const foreign = Object.keys(value).filter((key) => !names.has(key))
  return [...known, ...foreign.flatMap(partOf(value, null))]
}

function partOf(value: Fields, plan: FieldPlan | null) {
  return (key: string): Part[] =>
    value[key] === undefined ? [] : [{ label: `${JSON.stringify(key)}: `, value: value[key], plan }]
}

function isFlat(part: Part): boolean {
  return typeof part.value !== 'object' || part.value === null
}

function writeInline(parts: readonly Part[], isList: boolean): string {
  const inside = parts.map((part) => part.label + writeScalar(part.value)).join(', ')
  return isList ? `[${inside}]` : `{ ${inside} }`
}

/** Numbers that JSON has no word for become null, as in JSON.stringify. */
function writeScalar(value: unknown): string {
  return JSON.stringify(value) ?? 'null'
}
