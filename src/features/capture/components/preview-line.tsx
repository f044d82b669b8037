// What Enter will do, and Mod+Enter where that is something else.
import type { ReactNode } from 'react'
import { isMac } from '../../../bindings/platform'
import { formatShortcut } from '../../../commands/shortcut'
import { Icon } from '../../../ui/icon'
import type { Preview } from '../lines/preview-words'
import styles from '../view.module.css'

export function PreviewLine({ preview, shortcut }: { preview: Preview; shortcut: string }) {
  const { icon, tone, what, where } = preview
  return (
    <p className={styles.preview} data-tone={tone}>
      <Icon name={icon} className={styles.previewIcon} />
      <span className={styles.previewWords}>
        {what && <strong>{what}</strong>} {where}
      </span>
      {tone !== 'problem' && <Key>{formatShortcut(shortcut, isMac)}</Key>}
    </p>
  )
}

function Key({ children }: { children: ReactNode }) {
  return <kbd className={styles.key}>{children}</kbd>
}
