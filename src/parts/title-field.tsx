// A title, or the words of a note, typed in place: Enter keeps them, Escape drops them, and so does
// leaving the field keep them.
import { type KeyboardEvent, type Ref, useEffect, useImperativeHandle, useRef } from 'react'
import { useApp } from '../bindings/app-context'
import { useTexts } from '../bindings/use-texts'
import { commitTitle, dropTitle } from '../commands/commit-title'
import type { Renaming } from '../store/session-state'

export function TitleField(props: {
  renaming: Renaming
  /** Of the thing that is named. */
  name: string
  className: string | undefined
  ref?: Ref<HTMLTextAreaElement>
  /** After Enter has kept the words. */
  onKept?: (event: KeyboardEvent) => void
}) {
  const { renaming, name, className, ref, onKept } = props
  const { context } = useApp()
  const texts = useTexts()
  const isDone = useRef(false)
  const field = useRef<HTMLTextAreaElement>(null)
  useImperativeHandle(ref, () => field.current as HTMLTextAreaElement)
  // Where it opens in the moment in which a dialog closes, the page was not yet free for the focus.
  useEffect(() => {
    if (field.current !== document.activeElement) field.current?.focus()
  }, [])
  const finish = (isKept: boolean) => {
    if (isDone.current) return
    isDone.current = true
    if (isKept) commitTitle(context)
    else dropTitle(context)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    // What is typed here means nothing to what lies under it.
    event.stopPropagation()
    if (event.nativeEvent.isComposing) return
    if (event.key !== 'Enter' && event.key !== 'Escape') return
    event.preventDefault()
    finish(event.key === 'Enter')
    if (event.key === 'Enter') onKept?.(event)
  }
  return (
    <textarea
      ref={field}
      className={className}
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
