// Several records of another kind, as chips and a field for one more.
import { useDocuments } from '../../../bindings/use-document'
import { useDraft } from '../../../bindings/use-draft'
import { useTexts } from '../../../bindings/use-texts'
import { changeMembers, setField } from '../../../model/edits/set-field'
import { textRef } from '../../../text/texts'
import { PickField } from '../../../ui/pick-field'
import type { ControlProps } from '../fields/field-spec'
import { useBoundField } from '../fields/use-bound-field'
import { addByWords, useRefOptions } from './ref-options'
import { sharedMembers, useMembers } from './shared-members'

export function RefsControl({ spec, subject }: ControlProps<'refs'>) {
  const texts = useTexts()
  const documents = useDocuments()
  const field = useBoundField(subject, spec)
  const options = useRefOptions(spec.to)
  const draft = useDraft({ kind: 'field', of: subject, field: spec.path })
  const members = useMembers(subject, spec.path, spec.read)
  const offered = spec.to === subject.kind ? without(options, subject.ids) : options
  const add = addByWords[spec.to]
  const { kind, ids } = subject
  const { path } = spec
  const label = texts.write(spec.label)
  const create = (words: string) => {
    const what = textRef('inspector.changeField', { field: label })
    documents.edit(what, (draft, env) => {
      const made = add?.(draft, words, env)
      if (!made) return
      if (spec.read) setField(draft, { kind, ids, path, value: [...members, made] })
      else changeMembers(draft, { kind, ids, path, added: [made], removed: [] })
    })
  }
  const find = add ? 'inspector.findOrAdd' : 'inspector.find'
  // What an empty list means is said as long as it is empty.
  const hint = spec.none && members.length === 0 ? spec.none : find
  return (
    <PickField
      label={label}
      options={offered}
      values={members}
      onChange={(next) =>
        // A list that is read from elsewhere is given as a whole.
        spec.read ? field.set(next) : field.change(...sharedMembers(members, next))
      }
      onCreate={add && create}
      draft={draft}
      onBlur={field.end}
      placeholder={texts.write(field.isMixed ? 'inspector.several' : hint)}
      isDisabled={field.isDisabled}
    />
  )
}

function without<Item extends { readonly id: string }>(
  items: readonly Item[],
  ids: readonly string[],
): readonly Item[] {
  return items.filter(({ id }) => !ids.includes(id))
}
