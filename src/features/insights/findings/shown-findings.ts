// Which findings are shown, in which order, and how many there are of each kind.
import { openFindings } from '../../../model/checker/check-result'
import type { Finding } from '../../../model/checker/finding'
import type { Checked, InsightsChoice } from '../../../store/session-state'
import { type RuleId, severities, type Topic } from '../../../text/checker/finding-texts'

/** The findings of one severity that one rule made, one after the other. */
export type ShownFinding = {
  readonly finding: Finding
  readonly key: string
  /** The first of its rule; then how many there are. */
  readonly countOfRule: number | null
}

/** The worst first; those of one rule stay together, the heaviest rule first. */
export function shownFindings(
  { result }: Checked,
  { severity, kind }: Pick<InsightsChoice, 'severity' | 'kind'>,
): readonly ShownFinding[] {
  const groups = new Map<string, Finding[]>()
  for (const finding of openFindings(result)) {
    if (severity !== null && finding.severity !== severity) continue
    if (kind !== null && finding.ruleId !== kind && topicOf(result, finding) !== kind) continue
    const key = `${severities.indexOf(finding.severity)} ${finding.ruleId}`
    const group = groups.get(key)
    if (group) group.push(finding)
    else groups.set(key, [finding])
  }
  const inOrder = [...groups].sort(([left], [right]) => Number(left[0]) - Number(right[0]))
  return inOrder.flatMap(([, findings]) =>
    findings.map((finding, place) => ({
      finding,
      key: `${finding.ruleId} ${finding.on?.id ?? ''}`,
      countOfRule: place === 0 ? findings.length : null,
    })),
  )
}

export type KindCount = {
  readonly id: Topic | RuleId
  readonly count: number
  readonly isTopic: boolean
}

/** Topics and the rules in them that found something, with how much. */
export function kindCounts({ result }: Checked): readonly KindCount[] {
  const byTopic = new Map<Topic, KindCount[]>()
  for (const { rule, open } of result.rules.values()) {
    if (open.length === 0) continue
    const rules = byTopic.get(rule.topic) ?? []
    byTopic.set(rule.topic, [...rules, { id: rule.id, count: open.length, isTopic: false }])
  }
  return [...byTopic].flatMap(([topic, rules]) => {
    const count = rules.reduce((sum, one) => sum + one.count, 0)
    const inOrder = rules.sort((left, right) => right.count - left.count)
    return [{ id: topic, count, isTopic: true }, ...inOrder]
  })
}

function topicOf({ rules }: Checked['result'], { ruleId }: Finding): Topic | undefined {
  return rules.get(ruleId)?.rule.topic
}
