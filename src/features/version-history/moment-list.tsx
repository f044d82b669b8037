// Restore points and steps as one list: arrow keys go through the past.
import { Header } from 'react-aria-components/Header'
import { ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components/ListBox'
import { useTexts } from '../../bindings/use-texts'
import { momentOf } from '../../text/times'
import { Icon } from '../../ui/icon'
import type { Moment, MomentGroup } from './moments'
import styles from './view.module.css'

export function MomentList(props: {
  groups: readonly MomentGroup[]
  chosenId: string | null
  onChoose: (moment: Moment) => void
}) {
  const texts = useTexts()
  const { groups, chosenId, onChoose } = props
  const all = groups.flatMap(({ moments }) => moments)
  return (
    <ListBox
      aria-label={texts.write('version-history.list')}
      className={styles.list}
      selectionMode="single"
      selectionBehavior="replace"
      disallowEmptySelection
      autoFocus
      selectedKeys={chosenId === null ? [] : [chosenId]}
      onSelectionChange={(keys) => {
        const chosen = all.find(({ id }) => keys !== 'all' && keys.has(id))
        if (chosen) onChoose(chosen)
      }}
    >
      {groups.map(({ id, title, moments }) => (
        <ListBoxSection key={id} id={id}>
          <Header className={styles.groupTitle}>{title}</Header>
          {moments.map((moment) => (
            <ListBoxItem
              key={moment.id}
              id={moment.id}
              textValue={moment.words}
              className={styles.moment}
            >
              {moment.isNamed && <Icon name="save" className={styles.mark} />}
              <span className={styles.words}>{moment.words}</span>
              {id === 'points' && (
                <span className={styles.time}>{momentOf(moment.atMs, texts.language)}</span>
              )}
            </ListBoxItem>
          ))}
        </ListBoxSection>
      ))}
    </ListBox>
  )
}
