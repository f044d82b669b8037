// Checks a map, and after an edit only what the edit touched.
import { lastOf } from '../../lib/last-of'
import type { RuleId } from '../../text/checker/finding-texts'
import type { JourneyDocument } from '../document/journey-document'
import { tableOfKind } from '../records/all-records'
import { allRules } from './all-rules'
import { type Changes, changesBetween } from './changes'
import { type CheckResult, type RuleResult, resultOfRule, unusedWaivers } from './check-result'
import type { Finding } from './finding'
import { recordsOf } from './records-of'
import type { RecordRule, Rule, Subject } from './rule'
import { doesTouch, isWide, type Touched, touchedBy } from './touched'

export type Checker = {
  (subject: Subject): CheckResult
  /** The same, some records a step. One that is under way ends before the next one begins. */
  readonly inSteps: (subject: Subject) => Generator<void, CheckResult>
}

/**
 * A checker that remembers the document it saw last. What it says of a document is what a new one
 * would say; the order of the findings of one rule is of no meaning.
 */
export function createChecker(rules: readonly Rule[] = allRules): Checker {
  let last: { readonly subject: Subject; readonly result: CheckResult } | null = null
  const memory = new Map<RuleId, Memory>()
  function* inSteps(subject: Subject): Generator<void, CheckResult> {
    const { document } = subject
    const known = last && canContinue(last.subject, subject) ? last : null
    if (known && known.subject.document === document) return known.result
    const changes = known && changesBetween(known.subject.document, document)
    const touched = changes && touchedBy(changes, document)
    // Until all is checked, nothing is remembered.
    last = null
    for (const rule of rules) {
      const before = memory.get(rule.id)
      const isNew = !before || !changes || !touched
      const now = isNew
        ? yield* checkAll(rule, subject)
        : yield* again(rule, subject, before, changes, touched)
      memory.set(rule.id, now)
      yield
    }
    const haveWaiversChanged = known?.subject.document.waivers !== document.waivers
    const results = rules.map((rule) => {
      const { findings } = memory.get(rule.id) ?? nothing
      const before = haveWaiversChanged ? undefined : known?.result.rules.get(rule.id)
      return before && sources.get(before) === findings
        ? before
        : remembered(resultOfRule(rule, findings, document), findings)
    })
    const result: CheckResult = {
      rules: new Map(results.map((one) => [one.rule.id, one])),
      unusedWaivers: unusedWaivers(document, results),
    }
    last = { subject, result }
    return result
  }
  return Object.assign((subject: Subject) => lastOf(inSteps(subject)), { inSteps })
}

/** Checks a map once. */
export function checkMap(subject: Subject): CheckResult {
  return createChecker()(subject)
}

/** The findings of one rule; of a rule about records, each by the id of its record. */
type Memory = {
  readonly byId: Map<string, Finding> | null
  readonly findings: readonly Finding[]
}

/** Well under a millisecond. */
const recordsAtOnce = 500

const nothing: Memory = { byId: null, findings: [] }

/** From which list of findings a result was made. */
const sources = new WeakMap<RuleResult, readonly Finding[]>()

function remembered(result: RuleResult, findings: readonly Finding[]): RuleResult {
  sources.set(result, findings)
  return result
}

function canContinue(before: Subject, now: Subject): boolean {
  return before.today === now.today && before.document.map.id === now.document.map.id
}

function* checkAll(rule: Rule, subject: Subject): Generator<void, Memory> {
  if (rule.scope === 'map') return { byId: null, findings: rule.checkMap(subject) }
  const byId = new Map<string, Finding>()
  const records = recordsOf(subject.document, tableOfKind[rule.scope])
  for (const [place, record] of records.entries()) {
    if (place % recordsAtOnce === recordsAtOnce - 1) yield
    const finding = rule.checkRecord(record, subject)
    if (finding) byId.set(record.id, finding)
  }
  return { byId, findings: [...byId.values()] }
}

function* again(
  rule: Rule,
  subject: Subject,
  before: Memory,
  changes: Changes,
  touched: Touched,
): Generator<void, Memory> {
  if (!doesTouch(changes, rule.looksAt)) return before
  const { byId } = before
  if (rule.scope === 'map' || !byId || isWide(changes, rule.looksAt)) {
    return yield* checkAll(rule, subject)
  }
  let hasChanged = false
  for (const id of touched[rule.scope]) hasChanged = lookAt(rule, subject, id, byId) || hasChanged
  return hasChanged ? { byId, findings: [...byId.values()] } : before
}

/** Checks one record and remembers the answer; false: there was and is nothing to find. */
function lookAt(
  rule: RecordRule,
  subject: Subject,
  id: string,
  byId: Map<string, Finding>,
): boolean {
  const records = recordsFor(rule, subject.document)
  const record = Object.hasOwn(records, id) ? records[id] : undefined
  const finding = record ? rule.checkRecord(record, subject) : null
  if (!finding) return byId.delete(id)
  byId.set(id, finding)
  return true
}

type CheckedRecord = Parameters<RecordRule['checkRecord']>[0]

function recordsFor({ scope }: RecordRule, document: JourneyDocument) {
  return document[tableOfKind[scope]] as Readonly<Record<string, CheckedRecord>>
}
