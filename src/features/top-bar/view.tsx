// The bar at the top: menus, the map's title, whether it is saved, undo and redo.
import type { ReactNode } from 'react'
import { useApp } from '../../bindings/app-context'
import { useSession } from '../../bindings/use-session'
import { useTexts } from '../../bindings/use-texts'
import { CommandButton, CommandIconButton } from '../../parts/command-button'
import type { CommandSection } from '../../parts/command-menu'
import { CommandMenuButton } from '../../parts/command-menu-button'
import { MapTitle } from './map-title'
import styles from './view.module.css'

/** Beside the menus while a map is open; those that do not exist are left out. */
const fileCommandIds = ['file-menu.newMap', 'file-menu.openFile', 'file-menu.save']
const historyCommandIds = ['history.undo', 'history.redo']

export function TopBar(props: {
  mainMenu: readonly CommandSection[]
  workshopMenu: readonly CommandSection[]
  exportMenu: readonly CommandSection[]
  saveState: ReactNode
  /** The tabs of the views of the map. */
  viewTabs: ReactNode
}) {
  const texts = useTexts()
  const isMapOpen = useSession((session) => session.isMapOpen)
  return (
    <header className={styles.bar}>
      <CommandMenuButton
        label={texts.write('app.mainMenu')}
        icon="menu"
        sections={props.mainMenu}
      />
      {isMapOpen ? <MapTitle /> : <p className={styles.product}>Throughline</p>}
      <div className={styles.saveState}>{props.saveState}</div>
      {!isMapOpen && <Buttons ids={['file-menu.newMap']} className={styles.file} />}
      {isMapOpen && (
        <>
          <div className={styles.views}>{props.viewTabs}</div>
          <Buttons ids={fileCommandIds} className={styles.file} />
          <Buttons ids={historyCommandIds} className={styles.history} />
          <CommandMenuButton
            label={texts.write('workshop.tools')}
            icon="timer"
            sections={props.workshopMenu}
          />
          <CommandMenuButton
            label={texts.write('app.export')}
            icon="export"
            sections={props.exportMenu}
            hasWords
            className={styles.export}
          />
          <CommandButton id="present.start" tone="primary" hasTooltip className={styles.present} />
        </>
      )}
    </header>
  )
}

function Buttons({ ids, className }: { ids: readonly string[]; className: string | undefined }) {
  const { registry } = useApp()
  return (
    <div className={className}>
      {ids.map((id) => registry.byId.has(id) && <CommandIconButton key={id} id={id} />)}
    </div>
  )
}
