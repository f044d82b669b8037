// What else belongs to a record, as rows that lead there: paths, steps, the thing a note is on.
import { useDocument } from '../../../bindings/use-document'
import type { RecordRef } from '../../../model/document/journey-document'
import { ideasFor } from '../../../model/queries/backlog-items-for'
import { fieldValue } from '../../../model/queries/field-value'
import { pathsThrough } from '../../../model/queries/paths-through'
import { stepsInOrder } from '../../../model/queries/records-in-order'
import type { AnnotatedThing } from '../../../model/records/annotated-thing'
import type { PainPointId } from '../../../model/records/pain-point'
import type { Subject } from '../fields/field-spec'
import { RecordRow } from './record-row'
import { RowGroup } from './row-group'

type Props = { subject: Subject }

/** The named ways that go through a touchpoint or a transition. */
export function PathsPart({ subject: { kind, ids } }: Props) {
  const paths = useDocument((document) =>
    pathsThrough(document, { kind, id: ids[0] } as AnnotatedThing),
  )
  return (
    <RowGroup
      title="inspector.paths"
      rows={paths.map(({ id }) => row({ kind: 'path', id }, 'path'))}
    />
  )
}

/** The touchpoint or transition that a pain point, idea, bright spot or quote is on. */
export function StandsOnPart({ subject: { kind, ids } }: Props) {
  const on = useDocument((document) => fieldValue(document, kind, ids[0] ?? '', 'on'))
  if (!on) return null
  const thing = on as AnnotatedThing
  return <RowGroup title="inspector.standsOn" isOnlyOne rows={[row(thing, thing.kind)]} />
}

/** The ideas that address a pain point. */
export function AddressedByPart({ subject }: Props) {
  const ideas = useDocument((document) => ideasFor(document, subject.ids[0] as PainPointId))
  return (
    <RowGroup
      title="inspector.addressedBy"
      rows={ideas.map(({ id }) => row({ kind: 'idea', id }, 'idea'))}
    />
  )
}

/** The steps of a stage. */
export function StepsPart({ subject }: Props) {
  const steps = useDocument(stepsInOrder)
  const own = steps.filter(({ stageId }) => stageId === subject.ids[0])
  return (
    <RowGroup
      title="inspector.steps"
      rows={own.map(({ id }) => row({ kind: 'step', id }, 'step'))}
    />
  )
}

function row(subject: RecordRef, icon: string) {
  return (
    <li key={subject.id}>
      <RecordRow subject={subject} icon={icon} />
    </li>
  )
}
