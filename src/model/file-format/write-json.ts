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
  const inline = writeInline(parts, isList, lineWidth - used)
  if (inline !== null) return inline
  const pad = ' '.repeat(indent + 2)
  const between = `,\n${pad}`
  let lines = ''
  for (const { label, value: member, plan: memberPlan } of parts) {
    lines += (lines === '' ? pad : between) + label
    lines += writeJson(member, memberPlan, indent + 2, pad.length + label.length)
  }
  const end = ' '.repeat(indent)
  return isList ? `[\n${lines}\n${end}]` : `{\n${lines}\n${end}}`
}

/** Whether two values are written alike; the order of keys does not matter. */
export function isSameJson(left: unknown, right: unknown): boolean {
  if (left === right) return true
  if (typeof left !== 'object' || typeof right !== 'object') return false
  if (left === null || right === null || Array.isArray(left) !== Array.isArray(right)) return false
  if (Array.isArray(left) && left.length !== (right as unknown[]).length) return false
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
  if (plan?.kind === 'object') return plannedMembersOf(value, plan)
  const keys = Object.keys(value)
  // Free keys (persona ids) come in whatever order they were set; in the file they are sorted.
  if (plan?.kind === 'entries') return partsOf(value, keys.sort(), plan.item)
  return partsOf(value, keys, null)
}

/** The known members in their order, then the unknown ones in theirs. */
function plannedMembersOf(value: Fields, plan: FieldPlan): Part[] {
  const parts: Part[] = []
  const keys = Object.keys(value)
  let known = 0
  for (const { key, label, plan: member } of plan.members) {
    const given = value[key]
    if (given === undefined) continue
    known++
    if (member.blank !== undefined && isSameJson(given, member.blank)) continue
    parts.push({ label, value: given, plan: member })
  }
  if (known === keys.length) return parts
  const foreign = keys.filter((key) => !plan.members.some((member) => member.key === key))
  return [...parts, ...partsOf(value, foreign, null)]
}

function partsOf(value: Fields, keys: readonly string[], plan: FieldPlan | null): Part[] {
  return keys
    .filter((key) => value[key] !== undefined)
    .map((key) => ({ label: `${JSON.stringify(key)}: `, value: value[key], plan }))
}

/** Everything on one line, if it is flat and fits in `room`. */
function writeInline(parts: readonly Part[], isList: boolean, room: number): string | null {
  let inside = ''
  for (const { label, value } of parts) {
    if (typeof value === 'object' && value !== null) return null
    inside += (inside === '' ? '' : ', ') + label + writeScalar(value)
    if (inside.length > room) return null
  }
  const inline = isList ? `[${inside}]` : `{ ${inside} }`
  return inline.length < room ? inline : null
}

/** Whether a text is written as it is: no quote, backslash, control sign, half of a pair. */
export function isPlainText(text: string): boolean {
  return plainText.test(text)
}

const plainText = /^[ !#-[\]-\ud7ff\ue000-\uffff]*$/

/** Numbers that JSON has no word for become null, as in JSON.stringify. */
export function writeScalar(value: unknown): string {
  // Most texts need no escape, and asking JSON.stringify for each of them is slow.
  if (typeof value === 'string' && isPlainText(value)) return `"${value}"`
  return JSON.stringify(value) ?? 'null'
}
