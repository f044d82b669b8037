// The backlog: everything that is to be done about the pains and ideas, in one ranked list.
import { type ReactNode, useRef } from 'react'
import { useDocument } from '../../bindings/use-document'
import { focusableView } from '../../bindings/use-shortcuts'
import { useTexts } from '../../bindings/use-texts'
import type { BacklogShape } from '../../model/backlog/backlog-look'
import { useFocusComingIn } from '../../parts/use-focus-coming-in'
import { BacklogBar } from './backlog-bar'
import { Board } from './board/board'
import { EmptyBacklog } from './empty-backlog'
import { FigureAside } from './figure/figure-aside'
import { FilterBar } from './filter-bar'
import { BacklogGrid } from './list/backlog-grid'
import { MustShareNote } from './ranks/must-share-note'
import { RanksTable } from './ranks/ranks-table'
import { useLook } from './use-look'
import styles from './view.module.css'
import { WhyBar } from './why-bar'

/** `children`: the capture bar, which has no place here. */
export default function BacklogView(_: { children?: ReactNode }) {
  const { write } = useTexts()
  const [{ shape, isFilterShown, isFigureShown }] = useLook()
  const isEmpty = useDocument(({ backlogItems }) => Object.keys(backlogItems).length === 0)
  const Shape = shapes[shape]
  const view = useRef<HTMLElement>(null)
  useFocusComingIn(view, isEmpty)
  return (
    <section
      ref={view}
      {...(isEmpty && focusableView)}
      className={styles.view}
      aria-label={write('views.backlog')}
    >
      <BacklogBar />
      {isFilterShown && <FilterBar />}
      <WhyBar />
      {isEmpty ? (
        <EmptyBacklog />
      ) : (
        <div className={styles.body}>
          <div className={styles.main}>
            {shape === 'list' && <MustShareNote onlyTooMuch />}
            <Shape />
          </div>
          {isFigureShown && shape === 'list' && <FigureAside />}
        </div>
      )}
    </section>
  )
}

const shapes: Readonly<Record<BacklogShape, () => ReactNode>> = {
  list: BacklogGrid,
  board: Board,
  ranks: RanksTable,
}
