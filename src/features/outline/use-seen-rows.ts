// Which rows of a large map are drawn: those in sight and a few around them.
import { type RefObject, useEffect, useMemo, useState } from 'react'
import type { OutlineRow } from '../../model/queries/outline-rows'
import { rowHeight } from './row-height'

export type SeenRows = {
  /** All rows are drawn, one after the other; else each stands at its own `top`. */
  readonly isWhole: boolean
  /** Of all rows, in CSS pixels. */
  readonly height: number
  readonly rows: readonly {
    readonly row: OutlineRow
    readonly top: number
    readonly height: number
  }[]
}

/** As many rows are drawn at once without being felt. */
const mostDrawn = 400
/** Above and below what is in sight, in CSS pixels. */
const margin = 600
/** The list is drawn anew after so many CSS pixels. */
const stride = 200

/** The current row is drawn wherever it is: it has the focus. */
export function useSeenRows(
  tree: RefObject<HTMLElement | null>,
  rows: readonly OutlineRow[],
  currentKey: string | null,
): SeenRows {
  const isWhole = rows.length <= mostDrawn
  const sight = useSight(tree, isWhole)
  const placed = useMemo(() => placedRows(rows), [rows])
  return useMemo(() => {
    const last = placed.at(-1)
    const height = last ? last.top + last.height : 0
    if (isWhole) return { isWhole, height, rows: placed }
    const isSeen = (top: number, bottom: number) =>
      bottom > sight.top - margin && top < sight.top + sight.height + margin
    const seen = placed.filter(
      ({ row, top, height: own }) => row.key === currentKey || isSeen(top, top + own),
    )
    return { isWhole, height, rows: seen }
  }, [placed, isWhole, sight, currentKey])
}

function placedRows(rows: readonly OutlineRow[]): SeenRows['rows'] {
  const isTouch = window.matchMedia?.('(pointer: coarse)').matches ?? false
  let top = 0
  return rows.map((row) => {
    const height = rowHeight(row, isTouch)
    top += height
    return { row, top: top - height, height }
  })
}

type Sight = { readonly top: number; readonly height: number }

function useSight(tree: RefObject<HTMLElement | null>, isWhole: boolean): Sight {
  const [sight, setSight] = useState<Sight>({ top: 0, height: 1200 })
  useEffect(() => {
    const element = tree.current
    if (!element || isWhole) return
    const look = () => {
      const top = Math.floor(element.scrollTop / stride) * stride
      const height = element.clientHeight + stride
      setSight((known) => (known.top === top && known.height === height ? known : { top, height }))
    }
    look()
    element.addEventListener('scroll', look, { passive: true })
    window.addEventListener('resize', look)
    return () => {
      element.removeEventListener('scroll', look)
      window.removeEventListener('resize', look)
    }
  }, [tree, isWhole])
  return sight
}
