// Names the path that was walked, and keeps it. Closing it goes on walking.
import { useState } from 'react'
import { useApp } from '../../bindings/app-context'
import { useDocument } from '../../bindings/use-document'
import { useDraft } from '../../bindings/use-draft'
import { useTexts } from '../../bindings/use-texts'
import { addPath } from '../../model/edits/add-path'
import type { Path } from '../../model/records/path'
import { FormDialog } from '../../parts/form-dialog'
import { textRef } from '../../text/texts'
import { SegmentedControl } from '../../ui/segmented-control'
import { TextField } from '../../ui/text-field'

export default function NameDialog() {
  const { context } = useApp()
  const { session, documents } = context
  const texts = useTexts()
  const hasMain = useDocument(({ paths }) =>
    Object.values<Path>(paths).some(({ kind }) => kind === 'main'),
  )
  const { text: title, keep: setTitle } = useDraft({ kind: 'dialog', id: 'paths.name' })
  const [kind, setKind] = useState<Path['kind']>(hasMain ? 'alternative' : 'main')
  const close = () => {
    setTitle('')
    session.set({ dialog: null })
  }
  const keep = () => {
    const { walking, personaId } = session.get()
    close()
    if (!walking) return
    const { stops } = walking
    const words = title.trim() || texts.write(`paths.title.${kind}`)
    const id = documents.edit(textRef('paths.make'), (draft, env) =>
      addPath(draft, { title: words, kind, personaId, stops }, env),
    )
    session.set({ walking: null })
    session.select([{ kind: 'path', id }])
  }
  return (
    <FormDialog
      title={texts.write('paths.nameTitle')}
      keepLabel={texts.write('paths.keep')}
      onKeep={keep}
      onClose={close}
    >
      <TextField
        label={texts.write('fields.title')}
        placeholder={texts.write(`paths.title.${kind}`)}
        value={title}
        onChange={setTitle}
        autoFocus
      />
      <SegmentedControl
        label={texts.write('fields.kind')}
        segments={[
          { id: 'main', label: texts.write('fields.pathMain') },
          { id: 'alternative', label: texts.write('fields.pathAlternative') },
          { id: 'failure', label: texts.write('fields.pathFailure') },
        ]}
        value={kind}
        onChange={setKind}
      />
    </FormDialog>
  )
}
