// The last boundary, round the whole window: when nothing of it is left, the way to the maps is.
import { Component, type ReactNode } from 'react'
import { catalogue } from '../text/catalogue'
import styles from './error-boundary.module.css'

/** Uses nothing of the app: whatever failed may be needed by anything else. */
export class LastBoundary extends Component<{ readonly children: ReactNode }> {
  override state: { readonly reason: string | null } = { reason: null }

  static getDerivedStateFromError(error: unknown) {
    return { reason: error instanceof Error ? error.message : String(error) }
  }

  override render() {
    const { reason } = this.state
    if (reason === null) return this.props.children
    const words = document.documentElement.lang === 'nl' ? catalogue.nl : catalogue.en
    return (
      <main role="alert" className={styles.failure}>
        <h1 className={styles.title}>{words['app.windowFailed']}</h1>
        <p>{words['app.windowFailedBody']}</p>
        <p className={styles.detail}>{reason}</p>
        <a className={styles.link} href="./recovery.html">
          {words['recovery-page.open']}
        </a>
      </main>
    )
  }
}
