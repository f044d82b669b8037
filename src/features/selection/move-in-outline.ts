// Moves what is selected up or down in the outline: among its siblings, and past their end into the
// next step or stage.
import { isAnnotationRef } from '../../commands/annotated'
import type { CommandContext } from '../../commands/command'
import { editCards } from '../../commands/edit-cards'
import { namedLabel } from '../../commands/named-label'
import { primaryOf, selectedTouchpoints } from '../../commands/selected'
import type { JourneyDocument } from '../../model/document/journey-document'
import type { AnnotationRef } from '../../model/edits/annotations'
import { type MoveTouchpointsArgs, moveTouchpoints } from '../../model/edits/move-touchpoints'
import { reorderAnnotation } from '../../model/edits/reorder-annotation'
import { annotationsOn } from '../../model/queries/annotations-on'
import { stepsInOrder } from '../../model/queries/records-in-order'
import { thingAnnotatedBy } from '../../model/queries/thing-annotated-by'
import { touchpointsOfCell } from '../../model/queries/touchpoints-of-cell'
import type { TouchpointId } from '../../model/records/touchpoint'
import { textRef } from '../../text/texts'
import { moveCards, tellWhere } from './move-cards'
import { moveHeader } from './move-header'

/** `by`: -1 is up, 1 is down. What has no place of its own stays, and that is said. */
export function moveInOutline(context: CommandContext, by: number): void {
  const [id, ...others] = selectedTouchpoints(context)
  const ref = primaryOf(context)
  if (id && others.length > 0) moveCards(context, { columnsBy: by, rowsBy: 0 })
  else if (id) moveCard(context, id, by)
  else if (ref?.kind === 'stage' || ref?.kind === 'step') moveHeader(context, by, true)
  else if (ref?.kind === 'channel') moveHeader(context, by, false)
  else if (ref && isAnnotationRef(ref)) moveNote(context, ref, by)
  else context.session.announce(textRef('selection.noFurther'))
}

function moveCard(context: CommandContext, id: TouchpointId, by: number): void {
  const { documents, session } = context
  const before = documents.getDocument()
  const target = placeBeside(before, id, by)
  if (!target) {
    session.announce(textRef('selection.noFurther'))
    return
  }
  const label = namedLabel('move', before, [{ kind: 'touchpoint', id }])
  const made = editCards(context, label, (draft) => {
    moveTouchpoints(draft, { ids: [id], ...target })
    return true
  })
  if (made) tellWhere(context, id, 1)
}

/** Another place in its cell; past the last one, the cell of the next step in the same channel. */
function placeBeside(
  document: JourneyDocument,
  id: TouchpointId,
  by: number,
): Omit<MoveTouchpointsArgs, 'ids'> | null {
  const card = document.touchpoints[id]
  if (!card) return null
  const { stepId, channelId } = card
  const cell = touchpointsOfCell(document, stepId, channelId)
  const place = cell.findIndex((other) => other.id === id) + by
  if (place >= 0 && place < cell.length) return { stepId, channelId, place }
  const steps = stepsInOrder(document)
  const step = steps[steps.findIndex((other) => other.id === stepId) + by]
  return step ? { stepId: step.id, channelId, ...(by > 0 && { place: 0 }) } : null
}

function moveNote({ documents, session }: CommandContext, ref: AnnotationRef, by: number): void {
  const before = documents.getDocument()
  const on = thingAnnotatedBy(before, ref)
  if (!on) return
  const lists = annotationsOn(before, on)
  const list = {
    painPoint: lists.painPoints,
    idea: lists.ideas,
    brightSpot: lists.brightSpots,
    quote: lists.quotes,
  }[ref.kind]
  const place = list.findIndex(({ id }) => id === ref.id) + by
  if (place < 0 || place >= list.length) {
    session.announce(textRef('selection.noFurther'))
    return
  }
  documents.edit(namedLabel('move', before, [ref]), (draft) =>
    reorderAnnotation(draft, { annotation: ref, place }),
  )
}
