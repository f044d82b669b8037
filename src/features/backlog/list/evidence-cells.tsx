// What an item stands on: the weight of its pains, its votes, and where it hurts, from where one flies
// to the map.
import { useApp } from '../../../bindings/app-context'
import { useTexts } from '../../../bindings/use-texts'
import { itemEvidence } from '../../../model/backlog/item-evidence'
import type { JourneyDocument } from '../../../model/document/journey-document'
import { nameOf } from '../../../model/queries/name-of'
import { placeWords } from '../../../model/queries/place-words'
import type { AnnotatedThing } from '../../../model/records/annotated-thing'
import type { BacklogItem } from '../../../model/records/backlog-item'
import { Icon } from '../../../ui/icon'
import { Cell } from './cell'
import styles from './cells.module.css'

export function EvidenceCells({
  document,
  item,
  isCurrent,
}: {
  document: JourneyDocument
  item: BacklogItem
  isCurrent: boolean
}) {
  const { write } = useTexts()
  const { painWeight, painPoints, votes, places } = itemEvidence(document, item)
  const isOpen = painPoints.some(({ resolution }) => resolution.state === 'open')
  return (
    <>
      <Cell column="pain" className={painWeight ? styles.pain : styles.quiet}>
        {painWeight !== null && <Icon name="pain" size={14} />}
        {painWeight ?? write(isOpen ? 'inspector.notRated' : 'backlog.noPain')}
      </Cell>
      <Cell column="votes" className={styles.quiet}>
        {votes ?? '–'}
      </Cell>
      <Cell column="where" className={styles.where}>
        {places.length === 0 && '–'}
        {places.slice(0, shownPlaces).map((place) => (
          <PlaceButton key={`${place.kind}:${place.id}`} {...{ document, place, isCurrent }} />
        ))}
        {places.length > shownPlaces && (
          <span className={styles.more}>{`+${places.length - shownPlaces}`}</span>
        )}
      </Cell>
    </>
  )
}

/** As many as a row has lines for. */
const shownPlaces = 2

function PlaceButton(props: {
  document: JourneyDocument
  place: AnnotatedThing
  isCurrent: boolean
}) {
  const { document, place, isCurrent } = props
  const { session } = useApp().context
  const { write } = useTexts()
  const { number, channels } = placeWords(document, place)
  const name = nameOf(document, place)
  return (
    <button
      type="button"
      className={styles.place}
      tabIndex={isCurrent ? 0 : -1}
      title={name}
      aria-label={write('backlog.showPlace', { place: `${number} ${channels}` })}
      onClick={() => {
        session.set({ view: 'map' })
        session.select([place])
      }}
    >
      {`${number} ${channels}`}
    </button>
  )
}
