// What is not covered, kind by kind; each line leads to its thing and can be mended there and then.
import { type ReactNode, useRef } from 'react'
import { useDocument } from '../../bindings/use-document'
import { useTexts } from '../../bindings/use-texts'
import { coverageOf, threadRows } from '../../model/insight/coverage'
import { painWeight } from '../../model/queries/pain-weight'
import { useNextFocus } from '../../parts/use-next-focus'
import type { PlainTextKey } from '../../text/catalogue'
import { Icon } from '../../ui/icon'
import { GapSection } from './gap-section'
import { DoneMend, IdeaMend, ItemMend, ObjectiveMend, PainMend } from './mends'
import { ThingLink } from './thing-link'
import styles from './view.module.css'

export function GapList() {
  const { write } = useTexts()
  const coverage = useDocument(coverageOf)
  const hasThread = useDocument((document) => threadRows(document).length > 0)
  const groups = groupsOf(coverage, (weight) => write('coverage.weight', { weight }))
  const count = groups.reduce((sum, { rows }) => sum + rows.length, 0)
  const list = useRef<HTMLDivElement>(null)
  useNextFocus(list, count)
  if (count === 0) {
    if (!hasThread) return <p>{write('coverage.noThread')}</p>
    return (
      <p className={styles.allCovered}>
        <Icon name="check" size={20} /> {write('coverage.allCovered')}
      </p>
    )
  }
  return (
    <div ref={list} className={styles.gaps}>
      {groups.map((group) => (
        <GapSection key={group.title} {...group} />
      ))}
    </div>
  )
}

type Group = {
  readonly title: PlainTextKey
  readonly icon: string
  readonly rows: readonly {
    readonly id: string
    readonly words: ReactNode
    readonly mend: ReactNode
  }[]
}

function groupsOf(
  coverage: ReturnType<typeof coverageOf>,
  weightWords: (weight: number) => string,
): readonly Group[] {
  return [
    {
      title: 'coverage.painsWithoutItem',
      icon: 'pain',
      rows: coverage.painsWithoutItem.map((pain) => {
        const weight = painWeight(pain)
        const note = weight === null ? undefined : weightWords(weight)
        return {
          id: pain.id,
          words: <ThingLink of={{ kind: 'painPoint', id: pain.id }} note={note} />,
          mend: <PainMend pain={pain} />,
        }
      }),
    },
    {
      title: 'coverage.doneWithOpenPain',
      icon: 'check',
      rows: coverage.doneWithOpenPain.flatMap(({ item, painPoints }) =>
        painPoints.map((pain) => ({
          id: `${item.id} ${pain.id}`,
          words: (
            <>
              <ThingLink of={{ kind: 'backlogItem', id: item.id }} />
              <ThingLink of={{ kind: 'painPoint', id: pain.id }} />
            </>
          ),
          mend: <DoneMend item={item} pain={pain} />,
        })),
      ),
    },
    {
      title: 'coverage.itemsWithoutPain',
      icon: 'ticket',
      rows: coverage.itemsWithoutPain.map(({ id }) => ({
        id,
        words: <ThingLink of={{ kind: 'backlogItem', id }} />,
        mend: <ItemMend itemId={id} />,
      })),
    },
    {
      title: 'coverage.untestedIdeas',
      icon: 'idea',
      rows: coverage.untestedIdeas.map(({ id }) => ({
        id,
        words: <ThingLink of={{ kind: 'idea', id }} />,
        mend: <IdeaMend ideaId={id} />,
      })),
    },
    {
      title: 'coverage.emptyObjectives',
      icon: 'objective',
      rows: coverage.emptyObjectives.map(({ id }) => ({
        id,
        words: <ThingLink of={{ kind: 'objective', id }} />,
        mend: <ObjectiveMend objectiveId={id} />,
      })),
    },
  ]
}
