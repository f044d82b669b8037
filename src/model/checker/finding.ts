// What the checker finds: where, how bad, with what evidence, and what one click can do about it.
import type {
  FixId,
  ParamsOfFix,
  ParamsOfRule,
  RuleId,
  Severity,
} from '../../text/checker/finding-texts'
import type { EditEnv } from '../document/edit-env'
import type { RecordRef } from '../document/journey-document'
import type { DocumentDraft } from '../edits/edit'
import type { WaivableThing } from '../records/waiver'

export type Finding<Id extends RuleId = RuleId> = {
  readonly ruleId: Id
  readonly severity: Severity
  /** The record it is about, one finding a rule and record; null: the map as a whole. */
  readonly on: WaivableThing | null
  /** The values of its sentence: `findingSentence` of the text room writes it. */
  readonly params: ParamsOfRule<Id>
  /** What else one has to look at to see it. */
  readonly evidence: readonly RecordRef[]
  /** Ranks findings of one severity, the heaviest first; 1 where nothing is weighed. */
  readonly weight: number
  readonly fixes: readonly Fix[]
}

/** One edit that makes the finding go away; `fixLabel` of the text room names it. */
export type Fix = {
  readonly id: FixId
  readonly params: object
  readonly apply: (draft: DocumentDraft, env: EditEnv) => void
}

/** A fix with the values of its label. */
export function fix<Id extends FixId>(
  id: Id,
  params: ParamsOfFix<Id> extends object ? ParamsOfFix<Id> : Record<never, never>,
  apply: Fix['apply'],
): Fix {
  return { id, params: params as object, apply }
}

/** Names what a finding or a waiver is about; `''` for the map as a whole. */
export function keyOfPlace(on: { readonly kind: string; readonly id: string } | null): string {
  return on === null ? '' : `${on.kind}:${on.id}`
}

/** Worst first: by severity, then by weight, then by rule and place, so that the order is one. */
export function compareFindings(left: Finding, right: Finding): number {
  return (
    rankOf[left.severity] - rankOf[right.severity] ||
    right.weight - left.weight ||
    compareText(left.ruleId, right.ruleId) ||
    compareText(keyOfPlace(left.on), keyOfPlace(right.on))
  )
}

const rankOf: Readonly<Record<Severity, number>> = { high: 0, medium: 1, low: 2 }

function compareText(left: string, right: string): number {
  if (left === right) return 0
  return left < right ? -1 : 1
}
