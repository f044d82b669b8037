// Where the checker found something on the map, and how bad it is.
import { useMemo, useRef } from 'react'
import { useHiddenLayers } from '../../../bindings/use-hidden-layers'
import { useSession } from '../../../bindings/use-session'
import { openFindings } from '../../../model/checker/check-result'
import { keyOfPlace } from '../../../model/checker/finding'
import type { JourneyDocument } from '../../../model/document/journey-document'
import { continuityOf } from '../../../model/queries/continuity-of'
import type { TransitionId } from '../../../model/records/transition'
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
 * A mark says what the eye does not see yet. What is only worth knowing has none: half of a young map
 * would have one. Of lines only those that do not say themselves, by colour, dash and chip, that the
 * customer's context is lost there, and only for what is severe.
 */
function marksOf({ document, result }: Checked): ReadonlyMap<string, FindingMark> {
  const marks = new Map<string, FindingMark>()
  for (const { on, severity } of openFindings(result)) {
    if (on === null || severity === 'low') continue
    if (on.kind === 'transition' && (severity !== 'high' || saysHarm(document, on.id))) continue
    const key = keyOfPlace(on)
    if (marks.get(key) !== 'severe') marks.set(key, severity === 'high' ? 'severe' : 'notable')
  }
  return marks
}

function saysHarm({ transitions }: JourneyDocument, id: TransitionId): boolean {
  const transition = transitions[id]
  if (!transition) return false
  const { word } = continuityOf(transition)
  return word === 'lost' || word === 'partial'
}

type Marks = ReturnType<typeof useFindingMarks>

function isSame(left: Marks, right: Marks): boolean {
  if (left === right) return true
  if (!left || !right || left.size !== right.size) return false
  for (const [key, mark] of right) if (left.get(key) !== mark) return false
  return true
}
