// The last boundary, round the whole window: when nothing of it is left, the way to the maps is.

import { Component, type ReactNode } from 'react'
import { messageOf } from '../lib/message-of'
import { createTexts } from '../text/texts'
import styles from './error-boundary.module.css'

/** Uses nothing of the app: whatever failed may be needed by anything else. */
export class LastBoundary extends Component<{ readonly children: ReactNode }> {
  override state: { readonly reason: string | null } = { reason: null }

  static getDerivedStateFromError(error: unknown) {
    return { reason: messageOf(error) }
  }

  override render() {
    const { reason } = this.state
    if (reason === null) return this.props.children
    const { write } = createTexts(document.documentElement.lang === 'nl' ? 'nl' : 'en')
    return (
      <main role="alert" className={styles.failure}>
        <h1 className={styles.title}>{write('app.windowFailed')}</h1>
        <p>{write('app.windowFailedBody')}</p>
        <p className={styles.detail}>{reason}</p>
        <a className={styles.link} href="./recovery.html">
          {write('recovery-page.open')}
        </a>
      </main>
    )
  }
}
