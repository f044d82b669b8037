// Above the tree: what to add, which keys there are, and how much is unfolded.
import { useApp } from '../../bindings/app-context'
import { useDocument } from '../../bindings/use-document'
import { useSession } from '../../bindings/use-session'
import { useTexts } from '../../bindings/use-texts'
import type { JourneyDocument } from '../../model/document/journey-document'
import { foldedAt, type OutlineDetail } from '../../model/queries/outline-rows'
import type { CommandSection } from '../../parts/command-menu'
import { CommandMenuButton } from '../../parts/command-menu-button'
import { SegmentedControl } from '../../ui/segmented-control'
import { commandOfDetail } from './commands'
import styles from './view.module.css'

const details: readonly OutlineDetail[] = ['steps', 'touchpoints', 'everything']

const addSections: readonly CommandSection[] = [
  { id: 'here', commandIds: ['outline.addBeside', 'outline.addInside'] },
  {
    id: 'things',
    commandIds: [
      'structure.add.stage',
      'structure.add.step',
      'touchpoints.add',
      'touchpoints.addAfter',
      'transitions.connect',
      'structure.add.channel',
      'outline.addPersona',
      'paths.make',
      'inbox.add',
    ],
  },
  {
    id: 'notes',
    commandIds: ['PainPoint', 'Idea', 'BrightSpot', 'Quote'].map(
      (name) => `annotations.add${name}`,
    ),
  },
]

export function OutlineBar() {
  const { context } = useApp()
  const texts = useTexts()
  const isEmpty = useDocument(({ touchpoints }) => Object.keys(touchpoints).length === 0)
  const foldedRows = useSession((session) => session.foldedRows)
  const detail = useDocument((document) => detailShown(document, foldedRows))
  return (
    <div className={styles.bar}>
      <CommandMenuButton
        label={texts.write('outline.add')}
        icon="add"
        sections={addSections}
        hasWords
      />
      <p className={styles.hints}>{texts.write(isEmpty ? 'outline.emptyHint' : 'outline.hint')}</p>
      <div className={styles.detail}>
        <SegmentedControl<OutlineDetail>
          label={texts.write('outline.detail')}
          isLabelHidden
          segments={details.map((id) => ({ id, label: texts.write(`outline.detail.${id}`) }))}
          value={detail}
          onChange={(chosen) => void context.run(commandOfDetail(chosen))}
        />
      </div>
    </div>
  )
}

/** Null: some rows are folded by hand. */
function detailShown(
  document: JourneyDocument,
  foldedRows: readonly string[],
): OutlineDetail | null {
  const folded = new Set(foldedRows)
  const isShown = (detail: OutlineDetail) => {
    const keys = foldedAt(document, detail)
    return keys.length === folded.size && keys.every((key) => folded.has(key))
  }
  return details.findLast(isShown) ?? null
}
