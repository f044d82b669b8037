// The figure "Impact and effort": a dot for each item, dragged or moved by the arrow keys; beside it,
// the items that have no place yet.
import {
  type CSSProperties,
  type KeyboardEvent,
  type PointerEvent,
  useLayoutEffect,
  useRef,
} from 'react'
import { useApp } from '../../../bindings/app-context'
import { useDocument } from '../../../bindings/use-document'
import { useSession } from '../../../bindings/use-session'
import { useTexts } from '../../../bindings/use-texts'
import { useCanEdit } from '../../../bindings/use-why-not'
import { backlogRows } from '../../../model/backlog/backlog-rows'
import { matrixQuadrant } from '../../../model/queries/backlog-scores'
import type { BacklogItem } from '../../../model/records/backlog-item'
import { usePointerDrag } from '../../../parts/use-pointer-drag'
import { quadrantKeys } from '../input-names'
import { useLook } from '../use-look'
import styles from './impact-effort.module.css'
import { middlePlace, placeInFigure, type Spot, spotAt, steppedSpot } from './spot'
import { useSpotEdit } from './use-spot-edit'

export function ImpactEffort() {
  const { context } = useApp()
  const { write } = useTexts()
  const [{ filter }] = useLook()
  const plot = useRef<HTMLDivElement>(null)
  const wanted = useRef<string | null>(null)
  // The button that was pressed is gone: its dot takes the focus, before the list would.
  useLayoutEffect(() => {
    const selector = wanted.current && `[data-spot="${CSS.escape(wanted.current)}"]`
    const dot = selector && plot.current?.querySelector<HTMLElement>(selector)
    if (!dot) return
    dot.focus()
    wanted.current = null
  })
  const rows = useDocument((document) => backlogRows(document, filter, 'none'))
  const selection = useSession((session) => session.selection)
  const isEditable = useCanEdit()
  const putAt = useSpotEdit()
  const drag = usePointerDrag<BacklogItem, Spot>(
    ({ clientX, clientY }, _, before) => {
      const box = plot.current?.getBoundingClientRect()
      const spot = box ? spotAt(box, clientX, clientY) : null
      const isSame = spot?.impact === before?.impact && spot?.effort === before?.effort
      return isSame ? before : spot
    },
    (item, spot) => {
      // A drag is an undo of its own, also soon after steps by keys.
      context.documents.endMerge()
      putAt(item, spot)
    },
  )
  const items = rows.flatMap((row) => (row.kind === 'item' ? [row.item] : []))
  const judged = items.flatMap((item) => {
    const spot = drag.shown?.held.id === item.id ? drag.shown.over : placeInFigure(item)
    return spot ? [{ item, spot }] : []
  })
  const shown = judged.slice(0, mostDots)
  const placed = new Set(judged.map(({ item }) => item.id))
  const unplaced = items.filter(({ id }) => !placed.has(id))
  const nameOf = (item: BacklogItem) => `B${item.number} ${item.title}`.trim()
  const press = (item: BacklogItem) => ({
    onClick: () => context.session.select([{ kind: 'backlogItem', id: item.id }]),
    onPointerDown: (event: PointerEvent) => {
      if (isEditable) drag.start(event, item)
    },
  })
  const onKey = (event: KeyboardEvent, item: BacklogItem, spot: Spot) => {
    const next = isEditable ? steppedSpot(spot, event.key) : null
    if (!next) return
    event.preventDefault()
    event.stopPropagation()
    putAt(item, next)
  }
  return (
    <figure className={styles.figure} aria-label={write('backlog-fields.matrix')}>
      <figcaption className={styles.title}>{write('backlog-fields.matrix')}</figcaption>
      <div className={styles.chart}>
        <span className={styles.impact} aria-hidden>
          {`${write('backlog-fields.riceImpact')} →`}
        </span>
        <div ref={plot} className={styles.plot}>
          {quadrants.map((quadrant) => (
            <span key={quadrant} className={styles.quadrant} data-quadrant={quadrant}>
              {write(quadrantKeys[quadrant])}
            </span>
          ))}
          {shown.map(({ item, spot }) => (
            <button
              key={item.id}
              type="button"
              className={styles.dot}
              style={styleOf(spot)}
              data-spot={item.id}
              aria-pressed={selection.some(({ id }) => id === item.id)}
              aria-label={write('backlog.dot', {
                name: nameOf(item),
                ...spot,
                quadrant: write(quadrantKeys[matrixQuadrant(spot) ?? 'fill-in']),
              })}
              title={nameOf(item)}
              onKeyDown={(event) => onKey(event, item, spot)}
              {...press(item)}
            >
              {`B${item.number}`}
            </button>
          ))}
        </div>
        <span className={styles.effort} aria-hidden>
          {`${write('backlog-fields.riceEffort')} →`}
        </span>
      </div>
      {judged.length > mostDots && (
        <p className={styles.hint}>
          {write('backlog.dotsShown', { shown: mostDots, count: judged.length })}
        </p>
      )}
      {unplaced.length > 0 && (
        <div className={styles.unplaced}>
          <p className={styles.hint}>{write('backlog.unplaced')}</p>
          {unplaced.slice(0, mostOffered).map((item) => (
            <button
              key={item.id}
              type="button"
              className={styles.chip}
              aria-label={write('backlog.putInMiddle', { name: nameOf(item) })}
              title={nameOf(item)}
              disabled={!isEditable}
              {...press(item)}
              onClick={() => {
                putAt(item, middlePlace)
                wanted.current = item.id
              }}
            >
              {`B${item.number}`}
            </button>
          ))}
          {unplaced.length > mostOffered && (
            <span className={styles.hint}>{`+${unplaced.length - mostOffered}`}</span>
          )}
        </div>
      )}
    </figure>
  )
}

const quadrants = ['quick-win', 'big-bet', 'fill-in', 'money-pit'] as const

/** The best ranked: more dots could not be told apart. */
const mostDots = 80

/** More would push the figure off its place. */
const mostOffered = 40

function styleOf({ impact, effort }: Spot): CSSProperties {
  return { left: `${((effort - 1) / 9) * 100}%`, bottom: `${((impact - 1) / 9) * 100}%` }
}
