// A row or a column of headers, or of entries in a lane, is one tab stop; the arrow keys go from one
// to the next and select, with Shift beside what is selected: a step and a channel are a cell.
import { type KeyboardEvent, type RefObject, useLayoutEffect, useRef } from 'react'

const keys = {
  horizontal: { ArrowRight: 1, ArrowLeft: -1 },
  vertical: { ArrowDown: 1, ArrowUp: -1 },
  // Through the columns of a lane and what stands in them.
  both: { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 },
} as const

export function useRovingHeads(
  group: RefObject<HTMLElement | null>,
  orientation: keyof typeof keys,
) {
  const lastFocused = useRef<{ head: HTMLElement; place: number } | null>(null)
  // After each render: the last one that had the focus, else the first, is the one Tab reaches.
  useLayoutEffect(() => {
    const heads = headsOf(group.current)
    const stop = heads.find((head) => head.dataset.tabStop === 'true') ?? heads[0]
    for (const head of heads) head.tabIndex = head === stop ? 0 : -1
    // It was deleted while it had the focus: the one that came into its place gets it.
    const last = lastFocused.current
    if (!last || last.head.isConnected) return
    lastFocused.current = null
    if (document.activeElement === document.body)
      heads[Math.min(last.place, heads.length - 1)]?.focus()
  })
  return {
    onFocus: (event: { target: EventTarget }) => {
      for (const [place, head] of headsOf(group.current).entries()) {
        const isHere = head === event.target
        if (isHere) lastFocused.current = { head, place }
        head.dataset.tabStop = String(isHere)
        head.tabIndex = isHere ? 0 : -1
      }
    },
    onKeyDown: (event: KeyboardEvent) => {
      if (event.altKey || event.ctrlKey || event.metaKey) return
      const heads = headsOf(group.current)
      const now = heads.indexOf(event.target as HTMLElement)
      if (now < 0) return
      const by = (keys[orientation] as Record<string, number>)[event.key]
      const edge = event.key === 'Home' ? 0 : event.key === 'End' ? heads.length - 1 : null
      const isAcross = event.key.startsWith('Arrow') && by === undefined
      if (by === undefined && edge === null && !isAcross) return
      // These keys also mean something on the cards.
      event.preventDefault()
      event.stopPropagation()
      const next = by === undefined ? (edge === null ? undefined : heads[edge]) : heads[now + by]
      next?.focus()
      const { shiftKey } = event
      next?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, shiftKey }))
    },
  }
}

/** In the order in which they stand: stages first, then steps. */
function headsOf(group: HTMLElement | null): HTMLElement[] {
  return [...(group?.querySelectorAll<HTMLElement>('[data-map-head]') ?? [])]
}
