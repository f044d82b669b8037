// Keeps the failure of one view inside it: the others work on, and the map can be saved.

import { Component, type ReactNode } from 'react'
import { useApp } from '../bindings/app-context'
import { useTexts } from '../bindings/use-texts'
import { messageOf } from '../lib/message-of'
import { CommandButton } from '../parts/command-button'
import { Button } from '../ui/button'
import { Icon } from '../ui/icon'
import styles from './error-boundary.module.css'

type State = { readonly error: unknown; readonly hasFailed: boolean }

type Props = {
  readonly children: ReactNode
  /** How much room there is to say what happened. */
  readonly shape?: FailureShape
  /** Leaves the view that failed, where that is possible. */
  readonly onClose?: () => void
}

type FailureShape = 'page' | 'bar' | 'dialog'

export class ErrorBoundary extends Component<Props, State> {
  override state: State = { error: null, hasFailed: false }

  static getDerivedStateFromError(error: unknown): State {
    return { error, hasFailed: true }
  }

  override render() {
    const { children, shape = 'page', onClose } = this.props
    if (!this.state.hasFailed) return children
    const tryAgain = () => this.setState({ error: null, hasFailed: false })
    return (
      <Failure error={this.state.error} shape={shape} onTryAgain={tryAgain} onClose={onClose} />
    )
  }
}

const saveCopyId = 'file-menu.saveCopy'

function Failure(props: {
  error: unknown
  shape: FailureShape
  onTryAgain: () => void
  onClose: (() => void) | undefined
}) {
  const texts = useTexts()
  const { registry } = useApp()
  const { error, onClose } = props
  const reason = messageOf(error)
  return (
    <section role="alert" className={styles.failure} data-shape={props.shape}>
      <Icon name="alert" size={props.shape === 'bar' ? 20 : 28} className={styles.icon} />
      <h2 className={styles.title}>{texts.write('app.viewFailed')}</h2>
      <p className={styles.body}>{texts.write('app.viewFailedBody')}</p>
      <p className={styles.detail}>{texts.write('app.viewFailedDetail', { reason })}</p>
      <div className={styles.actions}>
        <Button tone="primary" onPress={props.onTryAgain}>
          {texts.write('app.tryAgain')}
        </Button>
        {registry.byId.has(saveCopyId) && <CommandButton id={saveCopyId} />}
        <a className={styles.link} href="./recovery.html">
          {texts.write('recovery-page.open')}
        </a>
        {onClose && <Button onPress={onClose}>{texts.write('common.close')}</Button>}
      </div>
    </section>
  )
}
