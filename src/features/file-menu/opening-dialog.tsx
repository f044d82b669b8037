// A large file on its way in: how far it has come, and the way to give it up.
import { useSession } from '../../bindings/use-session'
import { useTexts } from '../../bindings/use-texts'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { ProgressBar } from '../../ui/progress-bar'

export default function OpeningDialog() {
  const texts = useTexts()
  const opening = useSession((state) => state.opening)
  if (!opening) return null
  const { name, share, cancel } = opening
  return (
    <Dialog
      // A press beside it gives nothing up.
      role="alertdialog"
      size="small"
      title={texts.write('file-menu.openingTitle')}
      onClose={cancel}
      footer={
        <Button autoFocus onPress={cancel}>
          {texts.write('common.cancel')}
        </Button>
      }
    >
      <ProgressBar label={texts.write('file-menu.opening', { name })} share={share} />
    </Dialog>
  )
}
