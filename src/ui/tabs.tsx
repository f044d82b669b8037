// Panels of which one is seen, chosen by its tab.
import type { ReactNode } from 'react'
import { Tabs as AriaTabs, Tab, TabList, TabPanel } from 'react-aria-components/Tabs'
import { Icon } from './icon'
import styles from './tabs.module.css'

export type TabItem<Id extends string> = {
  readonly id: Id
  readonly label: string
  readonly icon?: string | undefined
  readonly content: ReactNode
}

export function Tabs<Id extends string>({
  label,
  tabs,
  selectedId,
  onSelect,
}: {
  label: string
  tabs: readonly TabItem<Id>[]
  selectedId: Id
  onSelect: (id: Id) => void
}) {
  return (
    <AriaTabs
      className={styles.tabs}
      selectedKey={selectedId}
      onSelectionChange={(key) => onSelect(key as Id)}
    >
      <TabList aria-label={label} className={styles.list}>
        {tabs.map((tab) => (
          <Tab key={tab.id} id={tab.id} className={styles.tab}>
            {tab.icon && <Icon name={tab.icon} />}
            {tab.label}
          </Tab>
        ))}
      </TabList>
      {tabs.map((tab) => (
        <TabPanel key={tab.id} id={tab.id} className={styles.panel}>
          {tab.content}
        </TabPanel>
      ))}
    </AriaTabs>
  )
}
