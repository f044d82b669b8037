// Gives the present state of the map a name, by which it is found again.
import type { FormEvent } from 'react'
import { useApp } from '../../bindings/app-context'
import { useDraft } from '../../bindings/use-draft'
import { useTexts } from '../../bindings/use-texts'
import { textRef } from '../../text/texts'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { TextField } from '../../ui/text-field'

const longestName = 120

export default function NameDialog() {
  const { context } = useApp()
  const { session, journal } = context
  const texts = useTexts()
  const { text: name, keep: setName } = useDraft({ kind: 'dialog', id: 'version-history.name' })
  const close = () => {
    setName('')
    session.set({ dialog: null })
  }
  const keep = async () => {
    const words = name.trim()
    if (words === '') return
    close()
    if (await journal.addRestorePoint(words)) {
      session.notify(textRef('version-history.named', { name: words }))
    } else session.notify(textRef('version-history.notNamed'), 'problem')
  }
  return (
    <Dialog
      title={texts.write('version-history.nameTitle')}
      size="small"
      onClose={close}
      footer={
        <>
          <Button onPress={close}>{texts.write('common.cancel')}</Button>
          <Button tone="primary" onPress={() => void keep()}>
            {texts.write('version-history.keep')}
          </Button>
        </>
      }
    >
      <form
        onSubmit={(event: FormEvent) => {
          event.preventDefault()
          void keep()
        }}
      >
        <TextField
          label={texts.write('version-history.nameLabel')}
          description={texts.write('version-history.nameHint')}
          value={name}
          onChange={setName}
          maxLength={longestName}
          autoFocus
        />
      </form>
    </Dialog>
  )
}
