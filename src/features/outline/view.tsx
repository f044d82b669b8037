// The outline: the whole map as a tree of words, in which everything can be made, moved and changed.
import { type ReactNode, useRef, useState } from 'react'
import { useTexts } from '../../bindings/use-texts'
import { CaptureFoot } from '../../parts/capture-foot'
import { OutlineBar } from './outline-bar'
import { type OpenRowMenu, OutlineMenu } from './outline-menu'
import { OutlineTree } from './outline-tree'
import styles from './view.module.css'

/** `children`: the capture bar, which stands below the tree. */
export default function OutlineView({ children }: { children?: ReactNode }) {
  const texts = useTexts()
  const tree = useRef<HTMLDivElement>(null)
  const [menu, setMenu] = useState<OpenRowMenu | null>(null)
  return (
    <section className={styles.outline} aria-label={texts.write('views.outline')}>
      <OutlineBar />
      <OutlineTree tree={tree} onMenu={setMenu} />
      <CaptureFoot>{children}</CaptureFoot>
      <OutlineMenu menu={menu} onClose={() => setMenu(null)} />
    </section>
  )
}
