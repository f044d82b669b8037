// A group of rows of a preview; where they can be chosen each has a box, and all have one together.
import { type ReactNode, useState } from 'react'
import { useTexts } from '../../bindings/use-texts'
import { Button } from '../../ui/button'
import { Checkbox } from '../../ui/checkbox'
import { Disclosure } from '../../ui/disclosure'
import styles from './bring-back.module.css'

export type GroupRow = { readonly id: number; readonly place: string; readonly words: ReactNode }

/** So many are shown at first, and again with each press. */
const pageRows = 100

/** Nothing where there are no rows. `chosen` may hold rows of other groups, which stay. */
export function RowGroup(props: {
  title: string
  rows: readonly GroupRow[]
  chosen?: ReadonlySet<number>
  onChoose?: (chosen: ReadonlySet<number>) => void
  isOpen?: boolean
}) {
  const texts = useTexts()
  const { title, rows, chosen, onChoose, isOpen = false } = props
  const [shown, setShown] = useState(pageRows)
  if (rows.length === 0) return null
  const count = rows.filter(({ id }) => chosen?.has(id)).length
  const choose = (ids: readonly number[], isChosen: boolean) => {
    const next = new Set(chosen)
    for (const id of ids) isChosen ? next.add(id) : next.delete(id)
    onChoose?.(next)
  }
  return (
    <Disclosure title={title} isOpenAtFirst={isOpen}>
      {onChoose && rows.length > 1 && (
        <Checkbox
          isSelected={count === rows.length}
          isIndeterminate={count > 0 && count < rows.length}
          onChange={(isAll) =>
            choose(
              rows.map(({ id }) => id),
              isAll,
            )
          }
        >
          {texts.write('trackers.allRows', { count: rows.length })}
        </Checkbox>
      )}
      <ul className={styles.rows}>
        {rows.slice(0, shown).map(({ id, place, words }) => (
          <li key={id}>
            {onChoose ? (
              <Checkbox
                isSelected={chosen?.has(id) ?? false}
                onChange={(isChosen) => choose([id], isChosen)}
              >
                <RowWords place={place} words={words} />
              </Checkbox>
            ) : (
              <RowWords place={place} words={words} />
            )}
          </li>
        ))}
      </ul>
      {rows.length > shown && (
        <Button tone="link" onPress={() => setShown(shown + pageRows)}>
          {texts.write('trackers.showMore', { count: rows.length - shown })}
        </Button>
      )}
    </Disclosure>
  )
}

function RowWords({ place, words }: { place: string; words: ReactNode }) {
  return (
    <span className={styles.row}>
      <span className={styles.place}>{place}</span>
      <span className={styles.words}>{words}</span>
    </span>
  )
}
