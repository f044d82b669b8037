// The outline: the whole map as a tree of words, in which everything can be made, moved and changed.
import { type ReactNode, useRef, useState } from 'react'
import { useDocument } from '../../bindings/use-document'
import { useTexts } from '../../bindings/use-texts'
import { OutlineBar } from './outline-bar'
import { type OpenRowMenu, OutlineMenu } from './outline-menu'
import { OutlineTree } from './outline-tree'
import styles from './view.module.css'

/** `children`: the capture bar, which stands below the tree. */
export default function OutlineView({ children }: { children?: ReactNode }) {
  const texts = useTexts()
  const tree = useRef<HTMLDivElement>(null)
  const [menu, setMenu] = useState<OpenRowMenu | null>(null)
  const isEmpty = useDocument(({ touchpoints }) => Object.keys(touchpoints).length === 0)
  return (
    <section className={styles.outline} aria-label={texts.write('views.outline')}>
      <OutlineBar />
      <OutlineTree tree={tree} onMenu={setMenu} />
      <div className={styles.foot}>
        <p className={styles.hints}>
          {texts.write(isEmpty ? 'outline.emptyHint' : 'outline.hint')}
        </p>
        {children}
      </div>
      <OutlineMenu menu={menu} onClose={() => setMenu(null)} />
    </section>
  )
}
