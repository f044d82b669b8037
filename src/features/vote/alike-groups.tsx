// Notes that say nearly the same, and the button that makes one of them.
import { useTexts } from '../../bindings/use-texts'
import type { VotableNote } from '../../model/vote/votable-notes'
import { Button } from '../../ui/button'
import styles from './view.module.css'

export function AlikeGroups({
  groups,
  letter,
  onMerge,
}: {
  groups: readonly (readonly VotableNote[])[]
  letter: string
  onMerge: (ids: readonly string[]) => void
}) {
  const texts = useTexts()
  return groups.map((notes) => {
    const [first] = notes
    if (!first) return null
    const title = texts.write('vote.alike')
    return (
      <section key={first.id} className={styles.alike} aria-label={title}>
        <h3 className={styles.heading}>{title}</h3>
        <ul className={styles.list}>
          {notes.map(({ id, number, text }) => (
            <li key={id}>
              <span className={styles.number}>
                {letter}
                {number}
              </span>{' '}
              {text}
            </li>
          ))}
        </ul>
        <Button icon="merge" onPress={() => onMerge(notes.map(({ id }) => id))}>
          {texts.write('vote.merge', { into: `${letter}${first.number}` })}
        </Button>
      </section>
    )
  })
}
