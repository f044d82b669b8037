// Gives the present state of the map a name, by which it is found again.
import { useApp } from '../../bindings/app-context'
import { useDraft } from '../../bindings/use-draft'
import { useTexts } from '../../bindings/use-texts'
import { FormDialog } from '../../parts/form-dialog'
import { textRef } from '../../text/texts'
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
    <FormDialog
      title={texts.write('version-history.nameTitle')}
      keepLabel={texts.write('version-history.keep')}
      onKeep={() => void keep()}
      onClose={close}
    >
      <TextField
        label={texts.write('version-history.nameLabel')}
        description={texts.write('version-history.nameHint')}
        value={name}
        onChange={setName}
        maxLength={longestName}
        autoFocus
      />
    </FormDialog>
  )
}
