// Moves a pain point, idea, bright spot or quote to another touchpoint or transition.
import { useDocument, useDocuments } from '../../bindings/use-document'
import { useSession, useSessionStore } from '../../bindings/use-session'
import { useTexts } from '../../bindings/use-texts'
import type { RecordRef } from '../../model/document/journey-document'
import { moveAnnotation } from '../../model/edits/move-annotation'
import { nameOf } from '../../model/queries/name-of'
import { thingAnnotatedBy } from '../../model/queries/thing-annotated-by'
import { ThingPickerDialog } from '../../parts/thing-picker-dialog'
import { textRef } from '../../text/texts'

type MovableRef = Extract<RecordRef, { kind: 'painPoint' | 'idea' | 'brightSpot' | 'quote' }>

const movableKinds = ['painPoint', 'idea', 'brightSpot', 'quote'] as const

export default function MoveToDialog() {
  const texts = useTexts()
  const documents = useDocuments()
  const session = useSessionStore()
  const subject = useSession((state) => state.dialog?.subject ?? null)
  const annotation = subject && isMovable(subject) ? subject : null
  const name = useDocument((document) => (annotation ? nameOf(document, annotation) : ''))
  const exceptId = useDocument((document) =>
    annotation ? (thingAnnotatedBy(document, annotation)?.id ?? null) : null,
  )
  if (!annotation) return null
  const close = () => session.set({ dialog: null })
  return (
    <ThingPickerDialog
      title={texts.write('annotations.moveToTitle', {
        what: name || texts.write('common.untitled'),
      })}
      label={texts.write('annotations.target')}
      kinds={['touchpoint', 'transition']}
      {...(exceptId && { exceptId })}
      onClose={close}
      onPick={(to) => {
        if (to.kind !== 'touchpoint' && to.kind !== 'transition') return
        documents.edit(textRef('annotations.moveTo'), (draft) =>
          moveAnnotation(draft, { annotation, to }),
        )
        close()
        session.select([to])
      }}
    />
  )
}

function isMovable(ref: RecordRef): ref is MovableRef {
  return movableKinds.some((kind) => kind === ref.kind)
}
