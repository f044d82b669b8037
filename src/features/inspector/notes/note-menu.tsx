// What can be done with a note from its card, without going into it.
import { useApp } from '../../../bindings/app-context'
import { useDocuments } from '../../../bindings/use-document'
import { useTexts } from '../../../bindings/use-texts'
import { namedLabel } from '../../../commands/named-label'
import type { AnnotationKind, AnnotationRef } from '../../../model/edits/annotations'
import { type ConvertibleKind, convertAnnotation } from '../../../model/edits/convert-annotation'
import { deleteRecords } from '../../../model/edits/delete-records'
import { textRef } from '../../../text/texts'
import type { MenuEntry } from '../../../ui/menu'
import { MenuButton } from '../../../ui/menu-button'
import { useInspection } from '../inspection'

const conversions = [
  { kind: 'painPoint', icon: 'pain', key: 'annotations.convertToPainPoint' },
  { kind: 'idea', icon: 'idea', key: 'annotations.convertToIdea' },
  { kind: 'brightSpot', icon: 'brightSpot', key: 'annotations.convertToBrightSpot' },
  { kind: 'quote', icon: 'quote', key: 'annotations.convertToQuote' },
  { kind: 'parkedItem', icon: 'parkingLot', key: 'annotations.convertToParkedItem' },
] as const satisfies readonly { kind: ConvertibleKind; icon: string; key: string }[]

/** A bright spot and a quote ask nothing. */
const parkable: readonly AnnotationKind[] = ['painPoint', 'idea']

export function NoteMenu({
  annotation,
  name,
  isDisabled,
}: {
  annotation: AnnotationRef
  name: string
  isDisabled: boolean
}) {
  const texts = useTexts()
  const documents = useDocuments()
  const { session } = useApp().context
  const { open } = useInspection()
  const openEntry: MenuEntry = {
    id: 'open',
    label: texts.write('inspector.open'),
    icon: 'arrowRight',
    onAction: () => open(annotation),
  }
  const moveEntry: MenuEntry = {
    id: 'move',
    label: texts.write('annotations.moveTo'),
    icon: 'move',
    onAction: () => session.set({ dialog: { id: 'annotations.moveTo', subject: annotation } }),
  }
  const deleteEntry: MenuEntry = {
    id: 'delete',
    label: texts.write('selection.delete'),
    icon: 'delete',
    tone: 'danger',
    onAction: () =>
      documents.edit(namedLabel('delete', documents.getDocument(), [annotation]), (draft) =>
        deleteRecords(draft, [annotation]),
      ),
  }
  const convertEntries = conversions
    .filter(({ kind }) => kind !== annotation.kind)
    .filter(({ kind }) => kind !== 'parkedItem' || parkable.includes(annotation.kind))
    .map(
      ({ kind, icon, key }): MenuEntry => ({
        id: key,
        label: texts.write(key),
        icon,
        onAction: () => {
          documents.edit(textRef(key), (draft, env) =>
            convertAnnotation(draft, { from: annotation, to: kind }, env),
          )
          if (kind === 'parkedItem') session.notify(textRef('annotations.parked'))
        },
      }),
    )
  return (
    <MenuButton
      icon="more"
      size="small"
      label={texts.write('inspector.moreOf', { what: name })}
      groups={[
        { id: 'opening', entries: [openEntry] },
        { id: 'changing', entries: isDisabled ? [] : [...convertEntries, moveEntry] },
        { id: 'deleting', entries: isDisabled ? [] : [deleteEntry] },
      ]}
    />
  )
}
