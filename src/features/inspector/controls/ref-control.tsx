// One record of another kind: found by typing, and made from what was typed where that is possible.
import { useDocument, useDocuments } from '../../../bindings/use-document'
import { useDraft } from '../../../bindings/use-draft'
import { useTexts } from '../../../bindings/use-texts'
import type { JourneyDocument } from '../../../model/document/journey-document'
import { setField } from '../../../model/edits/set-field'
import { fieldValue } from '../../../model/queries/field-value'
import { textRef } from '../../../text/texts'
import { ComboBox } from '../../../ui/combo-box'
import type { ControlProps, Subject } from '../fields/field-spec'
import { useBoundField } from '../fields/use-bound-field'
import { addByWords, useRefOptions } from './ref-options'

export function RefControl({ spec, subject }: ControlProps<'ref'>) {
  const texts = useTexts()
  const documents = useDocuments()
  const field = useBoundField(subject, spec)
  const options = useRefOptions(spec.to)
  const draft = useDraft({ kind: 'field', of: subject, field: spec.path })
  // A card stays in a locked channel, and none goes into it.
  const isKept = useDocument((document) => isInLockedChannel(document, subject, spec.path))
  const lockedIds = useDocument((document) =>
    spec.path === 'channelId' ? lockedChannelIds(document) : '',
  )
  const offered = options.filter(
    ({ id }) => !subject.ids.includes(id) && (id === field.value || !lockedIds.includes(id)),
  )
  const add = addByWords[spec.to]
  const label = texts.write(spec.label)
  const create = (words: string) => {
    const what = textRef('inspector.changeField', { field: label })
    const { kind, ids } = subject
    documents.edit(what, (draft, env) => {
      const value = add?.(draft, words, env)
      if (value) setField(draft, { kind, ids, path: spec.path, value })
    })
  }
  const none = spec.none && texts.write(spec.none)
  return (
    <ComboBox
      label={label}
      options={offered}
      value={field.isMixed ? null : (field.value as string | null)}
      onChange={(id) => {
        if (id !== null || spec.none !== null) field.set(id)
      }}
      onCreate={add && create}
      draft={draft}
      onBlur={field.end}
      placeholder={field.isMixed ? texts.write('inspector.several') : (none ?? undefined)}
      description={isKept ? texts.write('inspector.channelLocked') : null}
      isDisabled={field.isDisabled || isKept}
    />
  )
}

function isInLockedChannel(document: JourneyDocument, { kind, ids }: Subject, path: string) {
  if (kind !== 'touchpoint' || path !== 'channelId') return false
  return ids.some((id) => {
    const channelId = fieldValue(document, kind, id, path)
    return (
      typeof channelId === 'string' &&
      fieldValue(document, 'channel', channelId, 'isLocked') === true
    )
  })
}

/** As one text, so that a selector gives the same for the same document. */
function lockedChannelIds(document: JourneyDocument): string {
  return Object.values(document.channels)
    .filter(({ isLocked }) => isLocked)
    .map(({ id }) => id)
    .join()
}
