// Asks what alone is to be shown: a persona, channel, team or path, typed or chosen from a list.
import { useApp } from '../../bindings/app-context'
import { useDocument } from '../../bindings/use-document'
import { useTexts } from '../../bindings/use-texts'
import { showOnly } from '../../commands/show-only'
import type { JourneyDocument } from '../../model/document/journey-document'
import { findByTitle } from '../../model/queries/find-by-title'
import { nameOf } from '../../model/queries/name-of'
import { inOrder } from '../../model/queries/records-in-order'
import { type ShownOnlyRef, shownOnlyKinds, thingsShown } from '../../model/queries/things-shown'
import { tableOfKind } from '../../model/records/all-records'
import { RowPickerDialog } from '../../parts/row-picker-dialog'

export default function ChooseDialog() {
  const { context } = useApp()
  const texts = useTexts()
  const document = useDocument((now) => now)
  const close = () => context.session.set({ dialog: null })
  const choices = choicesIn(document, texts.write('common.untitled'))
  const rowsFor = (typed: string) =>
    (typed.trim() === '' ? choices : findByTitle(choices, typed)).map(({ ref, title }) => {
      const kind = texts.write(`inspector.kind.${ref.kind}`)
      const { size } = thingsShown(document, ref).touchpointIds
      const count = texts.write('kinds.touchpoint', { count: size })
      return { id: ref.id, ref, number: '', name: title, note: `${kind} · ${count}` }
    })
  return (
    <RowPickerDialog
      title={texts.write('focus.choose')}
      label={texts.write('focus.which')}
      hint={texts.write('focus.hint')}
      nothing={texts.write('app.noMatches')}
      rowsFor={rowsFor}
      onClose={close}
      onPick={({ ref }) => {
        close()
        showOnly(context, ref)
      }}
    />
  )
}

/** Paths first: they are what one shows most; channels are told apart by their rows anyway. */
function choicesIn(document: JourneyDocument, untitled: string) {
  const kinds = [...shownOnlyKinds].sort((left, right) => rankOf(left) - rankOf(right))
  return kinds.flatMap((kind) =>
    inOrder(document, tableOfKind[kind]).map(({ id }) => {
      const ref = { kind, id } as ShownOnlyRef
      return { ref, title: nameOf(document, ref) || untitled }
    }),
  )
}

function rankOf(kind: ShownOnlyRef['kind']): number {
  return ['path', 'persona', 'team', 'channel'].indexOf(kind)
}
