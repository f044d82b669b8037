// Where the checker found something on the map, and how bad it is.
import { useMemo, useRef } from 'react'
import { useHiddenLayers } from '../../../bindings/use-hidden-layers'
import { useSession } from '../../../bindings/use-session'
import { openFindings } from '../../../model/checker/check-result'
import { keyOfPlace } from '../../../model/checker/finding'
import type { Checked } from '../../../store/session-state'

export type FindingMark = 'severe' | 'notable'

/** By `keyOfPlace`; the same map while nothing else is found. Null: they are switched off. */
export function useFindingMarks(): ReadonlyMap<string, FindingMark> | null {
  const isHidden = useHiddenLayers().includes('findings')
  const checked = useSession(({ hasFindingMarks, checked }) =>
    hasFindingMarks && !isHidden ? checked : null,
  )
  const made = useMemo(() => checked && marksOf(checked), [checked])
  const known = useRef(made)
  if (!isSame(known.current, made)) known.current = made
  return known.current
}

/**
 * What is only worth knowing has no mark: half of a young map would have one. On lines, whose chips
 * say how the context fares, only what is severe.
 */
function marksOf({ result }: Checked): ReadonlyMap<string, FindingMark> {
  const marks = new Map<string, FindingMark>()
  for (const { on, severity } of openFindings(result)) {
    if (on === null || severity === 'low') continue
    if (on.kind === 'transition' && severity !== 'high') continue
    const key = keyOfPlace(on)
    if (marks.get(key) !== 'severe') marks.set(key, severity === 'high' ? 'severe' : 'notable')
  }
  return marks
}

type Marks = ReturnType<typeof useFindingMarks>

function isSame(left: Marks, right: Marks): boolean {
  if (left === right) return true
  if (!left || !right || left.size !== right.size) return false
  for (const [key, mark] of right) if (left.get(key) !== mark) return false
  return true
}
