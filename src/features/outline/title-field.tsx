// Words typed in their row. Enter keeps them, Escape drops them; with Shift or Alt, Enter goes on with
// one more row beside or inside.
import { type KeyboardEvent, useRef } from 'react'
import { useApp } from '../../bindings/app-context'
import { useSession } from '../../bindings/use-session'
import { useTexts } from '../../bindings/use-texts'
import { commitTitle, dropTitle } from '../../commands/commit-title'
import styles from './rows.module.css'

export function TitleField({ name }: { name: string }) {
  const { context } = useApp()
  const texts = useTexts()
  const isDone = useRef(false)
  const renaming = useSession((session) => session.renaming)
  if (!renaming) return null
  const finish = (isKept: boolean) => {
    if (isDone.current) return
    isDone.current = true
    if (isKept) commitTitle(context)
    else dropTitle(context)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    // What is typed here means nothing to the outline.
    event.stopPropagation()
    if (event.nativeEvent.isComposing) return
    if (event.key !== 'Enter' && event.key !== 'Escape') return
    event.preventDefault()
    finish(event.key === 'Enter')
    if (event.key !== 'Enter') return
    if (event.shiftKey) void context.run('outline.addBeside')
    else if (event.altKey) void context.run('outline.addInside')
  }
  return (
    <textarea
      className={styles.field}
      aria-label={texts.write('map.titleOf', { name })}
      placeholder={renaming.ref.kind === 'touchpoint' ? texts.write('map.titleHint') : ''}
      rows={1}
      value={renaming.draft}
      // biome-ignore lint/a11y/noAutofocus: it opens because someone asked to type here.
      autoFocus
      onFocus={(event) => event.target.select()}
      onChange={(event) => {
        const draft = event.target.value.replace(/\s*\n\s*/g, ' ')
        context.session.set({ renaming: { ...renaming, draft } })
      }}
      onKeyDown={onKeyDown}
      onBlur={() => finish(true)}
    />
  )
}
