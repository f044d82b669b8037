// A field that finds a backlog item among all of them, or takes the words for a new one.
import { useDocument } from '../bindings/use-document'
import type { Draft } from '../bindings/use-draft'
import { useTexts } from '../bindings/use-texts'
import { findRecords } from '../model/queries/find-records'
import type { BacklogItemId } from '../model/records/backlog-item'
import { ComboBox } from '../ui/combo-box'

export function BacklogItemPicker({
  exceptIds,
  draft,
  onPick,
  onCreate,
  onClose,
}: {
  exceptIds: readonly BacklogItemId[]
  /** Keeps the words that are being typed. */
  draft: Draft
  onPick: (id: BacklogItemId) => void
  onCreate: (words: string) => void
  onClose: () => void
}) {
  const texts = useTexts()
  const document = useDocument((current) => current)
  const options = findRecords(document, '', { kinds: ['backlogItem'], limit: 1000 })
    .map(({ ref, spokenNumber, name }) => ({
      id: ref.id as BacklogItemId,
      label: `${spokenNumber} ${name || texts.write('common.untitled')}`,
      description: keysOf(document.backlogItems[ref.id as BacklogItemId]?.trackers ?? []),
    }))
    .filter(({ id }) => !exceptIds.includes(id))
  return (
    <ComboBox
      label={texts.write('inspector.itemToLink')}
      placeholder={texts.write('inspector.itemHint')}
      options={options}
      value={null}
      draft={draft}
      autoFocus
      onChange={(id) => {
        if (id !== null) onPick(id)
      }}
      onCreate={onCreate}
      onBlur={onClose}
    />
  )
}

function keysOf(trackers: readonly { readonly key: string }[]): string | undefined {
  return trackers.length === 0 ? undefined : trackers.map(({ key }) => key).join(', ')
}
