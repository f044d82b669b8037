// The Insights view: what the checker found on the map, and the omnichannel picture of it.
import { type ReactNode, useRef } from 'react'
import { useChecked } from '../../bindings/use-checked'
import { focusableView, shortcutScope } from '../../bindings/use-shortcuts'
import { useTexts } from '../../bindings/use-texts'
import { CaptureFoot } from '../../parts/capture-foot'
import { useFocusComingIn } from '../../parts/use-focus-coming-in'
import { FindingsPanel } from './findings/findings-panel'
import { PicturePanel } from './picture/picture-panel'
import styles from './view.module.css'

/** `children`: the capture bar, which stands below. */
export default function InsightsView({ children }: { children?: ReactNode }) {
  const { write } = useTexts()
  const checked = useChecked()
  const view = useRef<HTMLElement>(null)
  useFocusComingIn(view)
  return (
    <section
      ref={view}
      {...focusableView}
      className={styles.view}
      aria-label={write('views.insights')}
      {...shortcutScope('insights')}
    >
      <div className={styles.columns}>
        <FindingsPanel checked={checked} />
        <PicturePanel />
      </div>
      <CaptureFoot>{children}</CaptureFoot>
    </section>
  )
}
