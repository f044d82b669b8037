// After a crash: what was brought back, and what to do with it.
import { useApp } from '../../bindings/app-context'
import { useSession } from '../../bindings/use-session'
import { useTexts } from '../../bindings/use-texts'
import { clockOf } from '../../text/times'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { discardRecovered, keepRecovered, viewRecovered } from './decide'

export default function RecoveredDialog() {
  const { context } = useApp()
  const texts = useTexts()
  const recovered = useSession((state) => state.recovered)
  if (!recovered) return null
  const { count, sinceMs, title } = recovered
  const time = clockOf(sinceMs, texts.language)
  const name = title === '' ? texts.write('common.untitled') : title
  return (
    <Dialog
      title={texts.write('recovery.title')}
      onClose={() => context.session.set({ dialog: null })}
      footer={
        <>
          <Button onPress={() => void discardRecovered(context, recovered)}>
            {texts.write('recovery.discard')}
          </Button>
          <Button onPress={() => void viewRecovered(context, recovered)}>
            {texts.write('recovery.view')}
          </Button>
          <Button tone="primary" autoFocus onPress={() => void keepRecovered(context, recovered)}>
            {texts.write('recovery.keep')}
          </Button>
        </>
      }
    >
      <p>{texts.write('recovery.found', { count, time })}</p>
      <p>{texts.write('recovery.inMap', { name })}</p>
      <p>{texts.write('recovery.explained')}</p>
    </Dialog>
  )
}
