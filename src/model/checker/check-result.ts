// What a check came to: findings by rule, without those that somebody has set aside.
import { groupBy } from '../../lib/group-by'
import { memoByIdentity } from '../../lib/memo-by-identity'
import type { RuleId, Severity } from '../../text/checker/finding-texts'
import type { JourneyDocument } from '../document/journey-document'
import type { Waiver } from '../records/waiver'
import { compareFindings, type Finding, keyOfPlace } from './finding'
import type { Rule } from './rule'

export type WaivedFinding = { readonly finding: Finding; readonly waiver: Waiver }

/** The same object while neither the findings of the rule nor the waivers changed. */
export type RuleResult = {
  readonly rule: Rule
  readonly open: readonly Finding[]
  readonly waived: readonly WaivedFinding[]
  /** The waiver that switches the rule off for this map; then it has no findings. */
  readonly off: Waiver | null
}

export type CheckResult = {
  readonly rules: ReadonlyMap<RuleId, RuleResult>
  /** Waivers of findings that are no longer there, or of rules that are not known. */
  readonly unusedWaivers: readonly Waiver[]
}

/** All open findings, worst first. */
export const openFindings = memoByIdentity(({ rules }: CheckResult): readonly Finding[] =>
  [...rules.values()].flatMap(({ open }) => open).sort(compareFindings),
)

/** All findings that were set aside, each with its reason. */
export function waivedFindings({ rules }: CheckResult): readonly WaivedFinding[] {
  return [...rules.values()].flatMap(({ waived }) => waived)
}

/** How many findings are open, by severity. */
export function countFindings({ rules }: CheckResult): Readonly<Record<Severity, number>> {
  const counts = { high: 0, medium: 0, low: 0 }
  for (const { open } of rules.values()) for (const { severity } of open) counts[severity] += 1
  return counts
}

/** The open findings about one record, worst first; null: those about the map as a whole. */
export function findingsOn(
  result: CheckResult,
  place: { readonly kind: string; readonly id: string } | null,
): readonly Finding[] {
  return byPlace(result).get(keyOfPlace(place)) ?? []
}

/** Sorts the findings of one rule into open and set aside. */
export function resultOfRule(
  rule: Rule,
  findings: readonly Finding[],
  { waivers }: JourneyDocument,
): RuleResult {
  const own = waiversByRule(waivers).get(rule.id)
  if (!own) return { rule, open: findings, waived: [], off: null }
  const off = own.get('') ?? null
  if (off) return { rule, open: [], waived: [], off }
  const open: Finding[] = []
  const waived: WaivedFinding[] = []
  for (const finding of findings) {
    const waiver = own.get(keyOfPlace(finding.on))
    if (waiver) waived.push({ finding, waiver })
    else open.push(finding)
  }
  return { rule, open, waived, off }
}

/** The waivers that set nothing aside, by id. */
export function unusedWaivers(
  { waivers }: JourneyDocument,
  results: Iterable<RuleResult>,
): readonly Waiver[] {
  const used = new Set<Waiver>()
  for (const { waived, off } of results) {
    if (off) used.add(off)
    for (const { waiver } of waived) used.add(waiver)
  }
  return Object.values<Waiver>(waivers)
    .filter((waiver) => !used.has(waiver))
    .sort((left, right) => (left.id < right.id ? -1 : 1))
}

const byPlace = memoByIdentity((result: CheckResult) =>
  groupBy(openFindings(result), ({ on }) => keyOfPlace(on)),
)

/** By rule and place; of two for the same, the one with the smaller id. */
const waiversByRule = memoByIdentity((waivers: JourneyDocument['waivers']) => {
  const rules = new Map<string, Map<string, Waiver>>()
  for (const waiver of Object.values<Waiver>(waivers)) {
    const places = rules.get(waiver.ruleId) ?? new Map<string, Waiver>()
    const key = keyOfPlace(waiver.on)
    const known = places.get(key)
    if (!known || waiver.id < known.id) places.set(key, waiver)
    rules.set(waiver.ruleId, places)
  }
  return rules
})
