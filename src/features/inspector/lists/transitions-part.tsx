// The transitions that lead to a touchpoint and from it, with what they carry over.
import { useDocument } from '../../../bindings/use-document'
import { useTexts } from '../../../bindings/use-texts'
import { continuityOf } from '../../../model/queries/continuity-of'
import { spokenNumber } from '../../../model/queries/name-of'
import { transitionsOf } from '../../../model/queries/transitions-of'
import type { TouchpointId } from '../../../model/records/touchpoint'
import type { Continuity, Transition } from '../../../model/records/transition'
import { ListRow } from '../../../ui/list-row'
import type { Subject } from '../fields/field-spec'
import { useInspection } from '../inspection'
import { RowGroup } from './row-group'

export function TransitionsPart({ subject }: { subject: Subject }) {
  const id = subject.ids[0] as TouchpointId
  const { incoming, outgoing } = useDocument((document) => transitionsOf(document, id))
  return (
    <>
      <RowGroup
        title="inspector.incoming"
        rows={incoming.map((one) => (
          <TransitionRow key={one.id} transition={one} otherId={one.fromId} />
        ))}
      />
      <RowGroup
        title="inspector.outgoing"
        rows={outgoing.map((one) => (
          <TransitionRow key={one.id} transition={one} otherId={one.toId} />
        ))}
      />
    </>
  )
}

const iconOf: Readonly<Record<Continuity, string>> = {
  kept: 'link',
  partial: 'linkPartial',
  lost: 'linkLost',
  unknown: 'help',
}

const wordOf = {
  kept: 'map.contextKept',
  partial: 'map.contextPartial',
  lost: 'map.contextLost',
  unknown: 'map.contextUnknown',
} as const

function TransitionRow({ transition, otherId }: { transition: Transition; otherId: TouchpointId }) {
  const texts = useTexts()
  const { open } = useInspection()
  const title = useDocument(({ touchpoints }) => touchpoints[otherId]?.title ?? '')
  const ref = { kind: 'transition', id: transition.id } as const
  const number = useDocument((document) => spokenNumber(document, ref))
  const { word } = continuityOf(transition)
  return (
    <li>
      <ListRow
        icon={iconOf[word]}
        title={title || texts.write('common.untitled')}
        description={`${number} · ${texts.write(wordOf[word])}`}
        onPress={() => open(ref)}
      />
    </li>
  )
}
