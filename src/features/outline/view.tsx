// The outline: the whole map as a tree of words, in which everything can be made, moved and changed.
import { useRef, useState } from 'react'
import { useDocument } from '../../bindings/use-document'
import { useTexts } from '../../bindings/use-texts'
import { OutlineBar } from './outline-bar'
import { type OpenRowMenu, OutlineMenu } from './outline-menu'
import { OutlineTree } from './outline-tree'
import styles from './view.module.css'

export default function OutlineView() {
  const texts = useTexts()
  const tree = useRef<HTMLDivElement>(null)
  const [menu, setMenu] = useState<OpenRowMenu | null>(null)
  const isEmpty = useDocument(({ touchpoints }) => Object.keys(touchpoints).length === 0)
  return (
    <section className={styles.outline} aria-label={texts.write('views.outline')}>
      <OutlineBar />
      <OutlineTree tree={tree} onMenu={setMenu} />
      <p className={styles.hints}>{texts.write(isEmpty ? 'outline.emptyHint' : 'outline.hint')}</p>
      <OutlineMenu menu={menu} onClose={() => setMenu(null)} />
    </section>
  )
}
