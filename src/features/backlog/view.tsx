// The backlog: everything that is to be done about the pains and ideas, in one ranked list.
import type { ReactNode } from 'react'
import { useDocument } from '../../bindings/use-document'
import { useSession } from '../../bindings/use-session'
import { useTexts } from '../../bindings/use-texts'
import { BacklogBar } from './backlog-bar'
import { EmptyBacklog } from './empty-backlog'
import { FilterBar } from './filter-bar'
import { BacklogGrid } from './list/backlog-grid'
import styles from './view.module.css'
import { WhyBar } from './why-bar'

/** `children`: the capture bar, which has no place here. */
export default function BacklogView(_: { children?: ReactNode }) {
  const texts = useTexts()
  const { isFilterShown } = useSession((session) => session.backlog)
  const isEmpty = useDocument(({ backlogItems }) => Object.keys(backlogItems).length === 0)
  return (
    <section className={styles.view} aria-label={texts.write('views.backlog')}>
      <div className={styles.main}>
        <BacklogBar />
        {isFilterShown && <FilterBar />}
        <WhyBar />
        {isEmpty ? <EmptyBacklog /> : <BacklogGrid />}
      </div>
    </section>
  )
}
