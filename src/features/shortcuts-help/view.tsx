// The sheet of all shortcuts by group, drawn from the registry.
import { useApp } from '../../bindings/app-context'
import { isMac } from '../../bindings/platform'
import { useCommand } from '../../bindings/use-command'
import { useTexts } from '../../bindings/use-texts'
import type { Command, CommandGroup } from '../../commands/command'
import { formatShortcut } from '../../commands/shortcut'
import { commandGroups, titleOfGroup } from '../../parts/command-groups'
import { Dialog } from '../../ui/dialog'
import { Switch } from '../../ui/switch'
import styles from './view.module.css'

export default function ShortcutsSheet() {
  const { context, registry } = useApp()
  const texts = useTexts()
  const singleKeys = useCommand('settings.toggleSingleKeys')
  const withKeys = registry.all.filter(({ shortcuts = [] }) => shortcuts.length > 0)
  return (
    <Dialog
      title={texts.write('shortcutsHelp.open')}
      size="wide"
      onClose={() => context.session.set({ dialog: null })}
    >
      <div className={styles.setting}>
        <Switch isSelected={singleKeys.isOn} onChange={singleKeys.run}>
          {singleKeys.label}
        </Switch>
        <p className={styles.note}>{texts.write('shortcutsHelp.singleKeysNote')}</p>
      </div>
      <div className={styles.groups}>
        {commandGroups.map((group) => (
          <Group key={group} group={group} commands={withKeys} />
        ))}
      </div>
    </Dialog>
  )
}

function Group({ group, commands }: { group: CommandGroup; commands: readonly Command[] }) {
  const texts = useTexts()
  const own = commands.filter((command) => command.group === group)
  if (own.length === 0) return null
  return (
    <section className={styles.group}>
      <h3 className={styles.title}>{texts.write(titleOfGroup[group])}</h3>
      <dl className={styles.list}>
        {own.map((command) => (
          <div key={command.id} className={styles.row}>
            <dt>{texts.write(command.label)}</dt>
            <dd className={styles.keys}>
              <Keys shortcuts={command.shortcuts ?? []} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

function Keys({ shortcuts }: { shortcuts: readonly string[] }) {
  const texts = useTexts()
  return shortcuts.map((shortcut, place) => (
    <span key={shortcut}>
      {place > 0 && <span className={styles.or}> {texts.write('shortcutsHelp.or')} </span>}
      <kbd className={styles.key}>{formatShortcut(shortcut, isMac)}</kbd>
    </span>
  ))
}
