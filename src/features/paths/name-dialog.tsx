// Names the path that was walked, and keeps it. Closing it goes on walking.
import { type FormEvent, useState } from 'react'
import { useApp } from '../../bindings/app-context'
import { useDocument } from '../../bindings/use-document'
import { useTexts } from '../../bindings/use-texts'
import { addPath } from '../../model/edits/add-path'
import type { Path } from '../../model/records/path'
import { textRef } from '../../text/texts'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { SegmentedControl } from '../../ui/segmented-control'
import { TextField } from '../../ui/text-field'
import styles from './name-dialog.module.css'

export default function NameDialog() {
  const { context } = useApp()
  const { session, documents } = context
  const texts = useTexts()
  const hasMain = useDocument(({ paths }) =>
    Object.values<Path>(paths).some(({ kind }) => kind === 'main'),
  )
  const [title, setTitle] = useState('')
  const [kind, setKind] = useState<Path['kind']>(hasMain ? 'alternative' : 'main')
  const close = () => session.set({ dialog: null })
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
    <Dialog
      title={texts.write('paths.nameTitle')}
      size="small"
      onClose={close}
      footer={
        <>
          <Button onPress={close}>{texts.write('common.cancel')}</Button>
          <Button tone="primary" onPress={keep}>
            {texts.write('paths.keep')}
          </Button>
        </>
      }
    >
      <form
        className={styles.form}
        onSubmit={(event: FormEvent) => {
          event.preventDefault()
          keep()
        }}
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
      </form>
    </Dialog>
  )
}
