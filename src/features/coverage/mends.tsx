// What mends a gap at once: one press, or one choice from a list. Nothing is closed by itself.
import { useDocuments } from '../../bindings/use-document'
import { useTexts } from '../../bindings/use-texts'
import { linkBacklogItem } from '../../model/edits/link-backlog-item'
import { linkNewBacklogItem } from '../../model/edits/link-new-backlog-item'
import { changeMembers, setField } from '../../model/edits/set-field'
import { updateRecord } from '../../model/edits/update-record'
import type { BacklogItem, BacklogItemId } from '../../model/records/backlog-item'
import type { IdeaId } from '../../model/records/idea'
import type { ObjectiveId } from '../../model/records/objective'
import type { PainPoint, PainPointId } from '../../model/records/pain-point'
import { textRef } from '../../text/texts'
import { LinkPicker } from './link-picker'
import { MendButton } from './mend-button'

export function PainMend({ pain: { id, text } }: { pain: PainPoint }) {
  const documents = useDocuments()
  const { write } = useTexts()
  const to = { kind: 'painPoint', id } as const
  return (
    <>
      <MendButton
        onPress={() =>
          documents.edit(textRef('coverage.makeItem'), (draft, env) => {
            linkNewBacklogItem(draft, { words: text, to }, env)
          })
        }
      >
        {write('coverage.makeItem')}
      </MendButton>
      <LinkPicker
        kind="backlogItem"
        label="coverage.linkItem"
        onPick={(itemId) =>
          documents.edit(textRef('coverage.linkItem'), (draft) =>
            linkBacklogItem(draft, { itemId: itemId as BacklogItemId, to }),
          )
        }
      />
    </>
  )
}

/** "Is P7 gone?" */
export function DoneMend({ item, pain }: { item: BacklogItem; pain: PainPoint }) {
  const documents = useDocuments()
  const { write } = useTexts()
  const reason = `B${item.number} ${item.title}`
  return (
    <>
      <span>{write('coverage.isGone', { pain: `P${pain.number}` })}</span>
      <MendButton
        onPress={() =>
          documents.edit(textRef('coverage.gone'), (draft, env) => {
            const resolution = { ...pain.resolution, state: 'resolved', reason, at: env.now() }
            const changes = { resolution } as const
            updateRecord(draft, {
              kind: 'painPoint',
              id: pain.id,
              changes: changes as { resolution: PainPoint['resolution'] },
            })
          })
        }
      >
        {write('coverage.gone')}
      </MendButton>
      <MendButton
        onPress={() =>
          documents.edit(textRef('coverage.reopen'), (draft) =>
            updateRecord(draft, {
              kind: 'backlogItem',
              id: item.id,
              changes: { status: 'doing' },
            }),
          )
        }
      >
        {write('coverage.reopen')}
      </MendButton>
    </>
  )
}

export function ItemMend({ itemId }: { itemId: BacklogItemId }) {
  const documents = useDocuments()
  return (
    <LinkPicker
      kind="painPoint"
      label="coverage.linkPain"
      onPick={(id) =>
        documents.edit(textRef('coverage.linkPain'), (draft) =>
          linkBacklogItem(draft, { itemId, to: { kind: 'painPoint', id: id as PainPointId } }),
        )
      }
    />
  )
}

export function IdeaMend({ ideaId }: { ideaId: IdeaId }) {
  const documents = useDocuments()
  const { write } = useTexts()
  return (
    <MendButton
      onPress={() =>
        documents.edit(textRef('coverage.planExperiment'), (draft) =>
          setField(draft, { kind: 'idea', ids: [ideaId], path: 'experiment', value: 'planned' }),
        )
      }
    >
      {write('coverage.planExperiment')}
    </MendButton>
  )
}

export function ObjectiveMend({ objectiveId }: { objectiveId: ObjectiveId }) {
  const documents = useDocuments()
  return (
    <LinkPicker
      kind="backlogItem"
      label="coverage.linkItem"
      onPick={(id) =>
        documents.edit(textRef('coverage.linkItem'), (draft) =>
          changeMembers(draft, {
            kind: 'backlogItem',
            ids: [id],
            path: 'objectiveIds',
            added: [objectiveId],
            removed: [],
          }),
        )
      }
    />
  )
}
