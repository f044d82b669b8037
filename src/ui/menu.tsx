// A menu of actions in sections. What cannot act now can be reached, and says why.
import { Header } from 'react-aria-components/Header'
import { Menu as AriaMenu, MenuItem, MenuSection } from 'react-aria-components/Menu'
import { Text } from 'react-aria-components/Text'
import { classNames } from './class-names'
import { Icon } from './icon'
import styles from './menu.module.css'

export type MenuEntry = {
  readonly id: string
  readonly label: string
  readonly icon?: string | undefined
  /** As people read it: `Ctrl+Z`. */
  readonly shortcut?: string | undefined
  /** As `aria-keyshortcuts` wants it: `Control+Z`. */
  readonly ariaShortcut?: string | undefined
  /** Why it cannot act now, or null. */
  readonly reason?: string | null | undefined
  /** For a toggle or a choice: whether it is on. */
  readonly isOn?: boolean | undefined
  readonly tone?: 'plain' | 'danger' | undefined
  readonly onAction: () => void
}

export type MenuGroup = {
  readonly id: string
  readonly title?: string | undefined
  /** `one`: a choice between its entries; `many`: each entry is switched by itself. */
  readonly choice?: 'one' | 'many' | undefined
  readonly entries: readonly MenuEntry[]
}

/** Groups, or a function that makes them when the menu opens. */
export type LateGroups = readonly MenuGroup[] | (() => readonly MenuGroup[])

/** What takes the focus as it opens: a row, or the menu itself, which shows it at none. */
export type MenuFocus = 'first' | 'last' | 'menu'

/** The list itself, for a popover. */
export function Menu({
  label,
  groups,
  focus = 'first',
  onClose,
}: {
  label: string
  groups: readonly MenuGroup[]
  focus?: MenuFocus
  /** Tells that it is done; without it the menu takes no focus: something else leads it. */
  onClose?: (() => void) | undefined
}) {
  const filled = groups.filter((group) => group.entries.length > 0)
  const sharedReason = sharedReasonOf(filled)
  return (
    <AriaMenu
      aria-label={label}
      className={styles.menu}
      {...(onClose && { onClose, autoFocus: focus === 'menu' || focus })}
    >
      {filled.map((group, index) => (
        <MenuSection
          key={group.id}
          // Apart from the ids of entries: a section with the id of an entry in it would have no end.
          id={`section ${group.id}`}
          className={styles.section}
          aria-label={group.title ?? label}
          {...selectionOf(group)}
        >
          {sharedReason && index === 0 ? (
            <Header className={styles.sharedReason}>{sharedReason}</Header>
          ) : (
            group.title && <Header className={styles.title}>{group.title}</Header>
          )}
          {group.entries.map((entry) => (
            <Entry
              key={entry.id}
              entry={entry}
              isReasonAbove={sharedReason !== null && entry.reason === sharedReason}
            />
          ))}
        </MenuSection>
      ))}
    </AriaMenu>
  )
}

/** Why at least four rows cannot act, where the menu has room at its top to say it once. */
function sharedReasonOf([first, ...others]: readonly MenuGroup[]): string | null {
  if (!first || first.title) return null
  const reasons = [first, ...others].flatMap(({ entries }) =>
    entries.flatMap(({ reason }) => reason ?? []),
  )
  const isShared = (reason: string) => reasons.filter((one) => one === reason).length >= 4
  return reasons.find(isShared) ?? null
}

function Entry({ entry, isReasonAbove }: { entry: MenuEntry; isReasonAbove: boolean }) {
  const { id, label, icon, shortcut, ariaShortcut, reason, isOn, tone, onAction } = entry
  const isOff = reason != null
  return (
    <MenuItem
      id={id}
      textValue={label}
      className={classNames(styles.entry, tone === 'danger' && styles.danger)}
      onAction={isOff ? () => {} : onAction}
      shouldCloseOnSelect={!isOff}
      render={(dom) => (
        <div
          {...withoutLinkProps(dom)}
          {...(ariaShortcut && { 'aria-keyshortcuts': ariaShortcut })}
          {...(isOff && offProps(dom))}
        />
      )}
    >
      <span className={styles.icon}>
        {isOn ? <Icon name="check" /> : icon && <Icon name={icon} />}
      </span>
      <Text slot="label" className={styles.label}>
        {label}
      </Text>
      {/* Shown by the style sheet: keys are no part of the words by which one calls the row. */}
      {shortcut && <span className={styles.shortcut} data-keys={shortcut} aria-hidden />}
      {/* The space parts the words for those who only hear them. */}
      {isOff && ' '}
      {isOff && (
        <Text slot="description" className={isReasonAbove ? styles.unseen : styles.reason}>
          {reason}
        </Text>
      )}
    </MenuItem>
  )
}

function selectionOf({ choice, entries }: MenuGroup) {
  if (!choice) return {}
  const selectedKeys = entries.filter((entry) => entry.isOn).map((entry) => entry.id)
  return { selectionMode: choice === 'one' ? 'single' : 'multiple', selectedKeys } as const
}

/** All words that are seen are its name: also why it is off. */
function offProps(dom: React.AriaAttributes) {
  return {
    'aria-disabled': true,
    'aria-labelledby': `${dom['aria-labelledby']} ${dom['aria-describedby']}`,
    'aria-describedby': undefined,
  }
}

/** An item without `href` is a `div`; its type says that it could have been a link. */
function withoutLinkProps(dom: object) {
  return dom as React.HTMLAttributes<HTMLDivElement>
}
