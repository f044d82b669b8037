// Headers of stages and steps and heads of channels: they stay at the edges of the room, in one
// size, and move with the map along one axis.
import { type CSSProperties, memo } from 'react'
import { useSession } from '../../../bindings/use-session'
import { shortcutScope } from '../../../bindings/use-shortcuts'
import { headLeft } from '../camera/viewport-maths'
import { ChannelHeads } from './channel-heads'
import styles from './heads-frame.module.css'
import type { HeadsProps } from './heads-props'
import { StepHeads } from './step-heads'

/** Drawn again only when a header changes: not for each key that is typed into a card. */
export const Heads = memo(function Heads({ document, layout, palette }: HeadsProps) {
  const left = useSession(({ mapRoom }) => headLeft(mapRoom))
  return (
    <div
      style={{ '--head-left': `${left}px` } as CSSProperties}
      className={styles.heads}
      lang={document.map.language}
      {...shortcutScope('map')}
    >
      <StepHeads document={document} layout={layout} />
      <ChannelHeads document={document} layout={layout} palette={palette} />
      <div className={styles.corner} />
    </div>
  )
}, hasSameHeads)

function hasSameHeads(before: HeadsProps, after: HeadsProps): boolean {
  const [was, is] = [before.document, after.document]
  return (
    before.palette === after.palette &&
    was.map.language === is.map.language &&
    was.stages === is.stages &&
    was.steps === is.steps &&
    was.channels === is.channels &&
    before.layout.width === after.layout.width &&
    areAlike(before.layout.stages, after.layout.stages) &&
    areAlike(before.layout.columns, after.layout.columns) &&
    areAlike(before.layout.rows, after.layout.rows)
  )
}

/** Whether two lists of boxes have the same values. */
function areAlike<Item extends object>(left: readonly Item[], right: readonly Item[]): boolean {
  return (
    left === right ||
    (left.length === right.length &&
      left.every((item, index) => {
        const other = right[index]
        return other !== undefined && hasSameValues(item, other)
      }))
  )
}

function hasSameValues(left: object, right: object): boolean {
  if (left === right) return true
  const values = Object.entries(right)
  return Object.entries(left).every(([key, value], index) => {
    const [otherKey, otherValue] = values[index] ?? []
    return otherKey === key && otherValue === value
  })
}
