// What a backlog item stands on: its pains with what was said about them, its ideas with what is
// believed of them and how far it was tried, its objectives, and what was decided where it hurts.
import { useDocument } from '../../../bindings/use-document'
import { useTexts } from '../../../bindings/use-texts'
import { groupBy } from '../../../lib/group-by'
import { itemEvidence } from '../../../model/backlog/item-evidence'
import type { RecordRef } from '../../../model/document/journey-document'
import { painWeight } from '../../../model/queries/pain-weight'
import { inOrder } from '../../../model/queries/records-in-order'
import type { BacklogItemId } from '../../../model/records/backlog-item'
import type { PlainTextKey } from '../../../text/catalogue'
import type { Subject } from '../fields/field-spec'
import { RecordRow } from './record-row'
import { RowGroup } from './row-group'

export function EvidencePart({ subject }: { subject: Subject }) {
  const { write } = useTexts()
  const document = useDocument((now) => now)
  const item = document.backlogItems[subject.ids[0] as BacklogItemId]
  if (!item) return null
  const { painPoints, ideas, places } = itemEvidence(document, item)
  const said = groupBy(inOrder(document, 'quotes'), ({ painPointId }) => painPointId)
  const at = new Set(places.map(({ kind, id }) => `${kind}:${id}`))
  const rows = [
    ...painPoints.map((pain) => {
      const weight = painWeight(pain)
      const words = (said.get(pain.id) ?? []).map(({ text }) => `“${text}”`)
      const rated =
        weight === null ? write('inspector.notRated') : write('experience.weight', { weight })
      return row({ kind: 'painPoint', id: pain.id }, 'pain', [rated, ...words])
    }),
    ...ideas.map(({ id, hypothesis, experiment }) =>
      row({ kind: 'idea', id }, 'idea', [hypothesis.belief, write(experimentKeys[experiment])]),
    ),
    ...inOrder(document, 'objectives')
      .filter(({ id }) => item.objectiveIds.includes(id))
      .map(({ id, keyResults }) =>
        row(
          { kind: 'objective', id },
          'objective',
          keyResults.map(({ title, current, target, unit }) =>
            `${title}: ${current ?? '–'} → ${target ?? '–'} ${unit}`.trim(),
          ),
        ),
      ),
    ...inOrder(document, 'decisions')
      .filter(({ on }) => on !== null && at.has(`${on.kind}:${on.id}`))
      .map(({ id, reason }) => row({ kind: 'decision', id }, 'check', [reason])),
  ]
  return <RowGroup title="backlog.evidence" rows={rows} />
}

const experimentKeys = {
  none: 'inspector.hypothesisOpen',
  planned: 'fields.planned',
  running: 'fields.running',
  confirmed: 'fields.confirmed',
  refuted: 'fields.refuted',
} as const satisfies Readonly<Record<string, PlainTextKey>>

function row(subject: RecordRef, icon: string, words: readonly string[]) {
  const description = words.filter((part) => part !== '').join(' · ')
  return (
    <li key={subject.id}>
      <RecordRow subject={subject} icon={icon} description={description} />
    </li>
  )
}
