// A title, or the words of a note, typed in place.
import { type KeyboardEvent, type Ref, useImperativeHandle } from 'react'
import { useApp } from '../bindings/app-context'
import { useTexts } from '../bindings/use-texts'
import { commitTitle, dropTitle } from '../commands/commit-title'
import type { Renaming } from '../store/session-state'
import { useTypedInPlace } from './use-typed-in-place'

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
  const field = useTypedInPlace<HTMLTextAreaElement>({
    keep: () => {
      commitTitle(context)
      return true
    },
    drop: () => dropTitle(context),
    afterKey: (event) => event.key === 'Enter' && onKept?.(event),
  })
  useImperativeHandle(ref, () => field.ref.current as HTMLTextAreaElement)
  return (
    <textarea
      {...field}
      className={className}
      aria-label={texts.write('map.titleOf', { name })}
      placeholder={renaming.ref.kind === 'touchpoint' ? texts.write('map.titleHint') : ''}
      rows={1}
      value={renaming.draft}
      onFocus={(event) => event.target.select()}
      onChange={(event) => {
        const draft = event.target.value.replace(/\s*\n\s*/g, ' ')
        context.session.set({ renaming: { ...renaming, draft } })
      }}
    />
  )
}
