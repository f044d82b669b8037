// Which findings are shown: of which severity, of which kind.
import { useSession, useSessionStore } from '../../../bindings/use-session'
import { useTexts } from '../../../bindings/use-texts'
import { countFindings } from '../../../model/checker/check-result'
import type { Checked, InsightsChoice } from '../../../store/session-state'
import {
  ruleTitle,
  severities,
  severityTitle,
  topics,
  topicTitle,
} from '../../../text/checker/finding-texts'
import { SegmentedControl } from '../../../ui/segmented-control'
import { Select } from '../../../ui/select'
import styles from './findings.module.css'
import { iconOfSeverity } from './severity-mark'
import { kindCounts } from './shown-findings'

type Kind = Exclude<InsightsChoice['kind'], null>

export function FilterBar({ checked }: { checked: Checked }) {
  const { write, language } = useTexts()
  const session = useSessionStore()
  const choice = useSession((state) => state.insights)
  const set = (changes: Partial<InsightsChoice>) =>
    session.set({ insights: { ...session.get().insights, ...changes } })
  const counts = countFindings(checked.result)
  const number = (count: number) => count.toLocaleString(language)
  const kinds = kindCounts(checked)
  // What was chosen stays in the list when nothing of it is left.
  const isKnown = choice.kind === null || kinds.some(({ id }) => id === choice.kind)
  return (
    <div className={styles.filter}>
      <SegmentedControl
        label={write('fields.severity')}
        isLabelHidden
        segments={[
          { id: 'all', label: `${write('insights.all')} ${number(checked.count)}` },
          ...severities.map((id) => ({
            id,
            label: `${severityTitle(language, id)} ${number(counts[id])}`,
            icon: iconOfSeverity[id],
          })),
        ]}
        value={choice.severity ?? 'all'}
        onChange={(id) => set({ severity: id === 'all' ? null : id })}
      />
      <Select<Kind>
        label={write('fields.kind')}
        isLabelHidden
        hasNone
        placeholder={write('insights.allKinds')}
        options={[
          ...kinds,
          ...(isKnown || choice.kind === null ? [] : [{ id: choice.kind, count: 0 }]),
        ].map(({ id, count }) => ({ id, label: `${titleOf(id, language)} (${number(count)})` }))}
        value={choice.kind}
        onChange={(kind) => set({ kind })}
      />
    </div>
  )
}

function titleOf(kind: Kind, language: 'en' | 'nl'): string {
  const topic = topics.find((id) => id === kind)
  return topic ? topicTitle(language, topic) : `– ${ruleTitle(language, kind as never)}`
}
