// What a rule of the checker is: a value that says what it looks at, and finds.
import type { ParamsOfRule, RuleId, Severity, Topic } from '../../text/checker/finding-texts'
import type { JourneyDocument, RecordIn, RecordOfKind } from '../document/journey-document'
import type { TableName } from '../records/all-records'
import type { Finding } from './finding'

/** What is checked: the map, and the day on which it is (a journey ages without being edited). */
export type Subject = {
  readonly document: JourneyDocument
  /** `2026-11-22` */
  readonly today: string
}

/**
 * The fields that a rule reads, by table. It finds the same while they are the same, so that an
 * edit of another field asks nothing of it.
 */
export type LooksAt = {
  readonly [Table in TableName]?: readonly (keyof RecordIn<Table>)[]
} & { readonly map?: readonly (keyof JourneyDocument['map'])[] }

/** Kinds of records that are checked one by one. */
export type SubjectKind = 'touchpoint' | 'transition' | 'painPoint' | 'idea'

type About<Id extends RuleId> = {
  readonly id: Id
  readonly topic: Topic
  /** Of its findings, unless one says otherwise. */
  readonly severity: Severity
  readonly looksAt: LooksAt
}

/** What a rule says of one record; the rest of the finding follows from the rule. */
export type Found<Id extends RuleId> = { readonly params: ParamsOfRule<Id> } & Partial<
  Pick<Finding, 'severity' | 'evidence' | 'weight' | 'fixes'>
>

export type RecordRule = About<RuleId> & {
  readonly scope: SubjectKind
  /** Reads the record, its neighbours on the map, and what stands on them; nothing farther off. */
  readonly checkRecord: (record: RecordOfKind<SubjectKind>, subject: Subject) => Finding | null
}

export type MapRule = About<RuleId> & {
  readonly scope: 'map'
  readonly checkMap: (subject: Subject) => readonly Finding[]
}

export type Rule = RecordRule | MapRule

/** A rule that looks at one record at a time, and at what is next to it. */
export function recordRule<Id extends RuleId, Kind extends SubjectKind>(
  rule: About<Id> & {
    readonly scope: Kind
    readonly check: (record: RecordOfKind<Kind>, subject: Subject) => Found<Id> | null
  },
): Rule {
  const { check, ...about } = rule
  return {
    ...about,
    checkRecord: (record, subject) => {
      const found = check(record as RecordOfKind<Kind>, subject)
      const on = { kind: rule.scope, id: record.id } as Finding['on']
      return found && findingOf(rule, on, found)
    },
  }
}

/** A rule that has to see the whole map: ways through it, names that are used twice. */
export function mapRule<Id extends RuleId>(
  rule: About<Id> & {
    readonly check: (subject: Subject) => readonly (Found<Id> & { readonly on: Finding['on'] })[]
  },
): Rule {
  const { check, ...about } = rule
  return {
    ...about,
    scope: 'map',
    checkMap: (subject) => check(subject).map((found) => findingOf(rule, found.on, found)),
  }
}

function findingOf<Id extends RuleId>(
  { id, severity }: About<Id>,
  on: Finding['on'],
  found: Found<Id>,
): Finding {
  const finding: Finding<Id> = {
    ruleId: id,
    severity: found.severity ?? severity,
    on,
    params: found.params,
    evidence: found.evidence ?? [],
    weight: found.weight ?? 1,
    fixes: found.fixes ?? [],
  }
  return finding as unknown as Finding
}
