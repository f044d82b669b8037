// Keeps the failure of one view inside it: the others work on, and the map can be saved.
import { Component, type ReactNode } from 'react'
import { useApp } from '../bindings/app-context'
import { useTexts } from '../bindings/use-texts'
import { CommandButton } from '../parts/command-button'
import { Button } from '../ui/button'
import { Icon } from '../ui/icon'
import styles from './error-boundary.module.css'

type State = { readonly error: unknown; readonly hasFailed: boolean }

export class ErrorBoundary extends Component<{ children: ReactNode }, State> {
  override state: State = { error: null, hasFailed: false }

  static getDerivedStateFromError(error: unknown): State {
    return { error, hasFailed: true }
  }

  override render() {
    if (!this.state.hasFailed) return this.props.children
    const tryAgain = () => this.setState({ error: null, hasFailed: false })
    return <Failure error={this.state.error} onTryAgain={tryAgain} />
  }
}

const saveCopyId = 'file-menu.saveCopy'

function Failure({ error, onTryAgain }: { error: unknown; onTryAgain: () => void }) {
  const texts = useTexts()
  const { registry } = useApp()
  const reason = error instanceof Error ? error.message : String(error)
  return (
    <section role="alert" className={styles.failure}>
      <Icon name="alert" size={28} className={styles.icon} />
      <h2 className={styles.title}>{texts.write('app.viewFailed')}</h2>
      <p>{texts.write('app.viewFailedBody')}</p>
      <p className={styles.detail}>{texts.write('app.viewFailedDetail', { reason })}</p>
      <div className={styles.actions}>
        <Button tone="primary" onPress={onTryAgain}>
          {texts.write('app.tryAgain')}
        </Button>
        {registry.byId.has(saveCopyId) && <CommandButton id={saveCopyId} />}
      </div>
    </section>
  )
}
