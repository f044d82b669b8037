// Coverage: what is not covered and can be mended at once, the thread from pain to objective, and
// what customers can do where.
import { useState } from 'react'
import { useApp } from '../../bindings/app-context'
import { useTexts } from '../../bindings/use-texts'
import { Dialog } from '../../ui/dialog'
import { SegmentedControl } from '../../ui/segmented-control'
import { CapabilityTable } from './capability-table'
import { GapList } from './gap-list'
import { ThreadTable } from './thread-table'
import styles from './view.module.css'

const parts = {
  gaps: GapList,
  thread: ThreadTable,
  capabilities: CapabilityTable,
} as const

const partIds = ['gaps', 'thread', 'capabilities'] as const

export default function CoverageView() {
  const { context } = useApp()
  const { write } = useTexts()
  const [part, setPart] = useState<keyof typeof parts>('gaps')
  const Part = parts[part]
  return (
    <Dialog
      size="full"
      title={write('coverage.title')}
      onClose={() => context.session.set({ dialog: null })}
    >
      <section aria-label={write('coverage.title')} className={styles.region}>
        <SegmentedControl
          label={write('coverage.part')}
          isLabelHidden
          segments={partIds.map((id) => ({ id, label: write(`coverage.part.${id}`) }))}
          value={part}
          onChange={setPart}
        />
        <Part />
      </section>
    </Dialog>
  )
}
