// A button that opens a menu. What is opened comes on demand: the start screen has such a button, and
// all that a menu needs would be a quarter of its code.
import { type ComponentProps, useContext, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { Button, type ButtonTone } from './button'
import { IconButton } from './icon-button'
import type { LateGroups, MenuFocus } from './menu'
import { LateFailureContext, onDemand } from './on-demand'

const popover = onDemand(() => import('./menu-popover'))

/** Fetches what a menu needs ahead; never fails. */
export const preloadMenus = popover.preload

type MenuButtonProps = {
  label: string
  icon: string
  groups: LateGroups
  /** Told when it is asked for, before it is there. */
  onOpen?: () => void
  /** Whether the words are seen too. */
  hasWords?: boolean
  tone?: ButtonTone
  size?: 'normal' | 'small'
  className?: string | undefined
}

export function MenuButton(props: MenuButtonProps) {
  const { label, icon, groups, hasWords = false, tone = 'quiet', size = 'normal' } = props
  const ref = useRef<HTMLButtonElement>(null)
  // It stays after it closed: so the focus finds its way back.
  const [menu, setMenu] = useState<{ isOpen: boolean; focus: MenuFocus } | null>(null)
  const isOpen = menu?.isOpen === true
  const wish = useWish((focus) => setMenu({ isOpen: true, focus }))
  const open = (focus: MenuFocus) => {
    props.onOpen?.()
    wish.open(focus)
  }
  const trigger = {
    ...opening({ ...wish, open }),
    ref,
    className: props.className,
    'aria-haspopup': 'menu',
    'aria-expanded': isOpen,
  } as const
  return (
    <>
      {hasWords ? (
        <Button icon={icon} tone={tone} {...trigger}>
          {label}
        </Button>
      ) : (
        <IconButton icon={icon} label={label} size={size} {...trigger} />
      )}
      {menu && (
        <popover.View
          {...menu}
          label={label}
          groups={groups}
          triggerRef={ref}
          onClose={() => setMenu({ ...menu, isOpen: false })}
        />
      )}
    </>
  )
}

type Wish = { readonly open: (focus: MenuFocus) => void; readonly forget: () => void }

/**
 * Opens once the code is there. Whoever went on meanwhile wants no menu over what they do now, which
 * would take their next keys, too.
 */
function useWish(show: (focus: MenuFocus) => void): Wish {
  const tellFailure = useContext(LateFailureContext)
  const wanted = useRef<MenuFocus | null>(null)
  const take = () => {
    const focus = wanted.current
    wanted.current = null
    return focus
  }
  return {
    open: (focus) => {
      if (popover.isHere()) return show(focus)
      wanted.current = focus
      popover.load().then(
        () => {
          const late = take()
          // Nobody can go on between this and its being there.
          if (late) flushSync(() => show(late))
        },
        (failure: unknown) => {
          if (take()) tellFailure(failure)
        },
      )
    },
    forget: () => void take(),
  }
}

/** As menus open everywhere: when a mouse goes down, when a finger goes up, and by the arrow keys. */
function opening({ open, forget }: Wish) {
  // The button has the focus first, so that it gets it back; the press must not take it again.
  const openFrom = (target: Element, focus: MenuFocus) => {
    if (target instanceof HTMLElement) target.focus({ preventScroll: true })
    open(focus)
  }
  return {
    preventFocusOnPress: true,
    // Firefox would take the focus out of a menu that is open by now: its button is inert.
    onMouseDown: (event) => event.preventDefault(),
    onPressStart: ({ pointerType, target }) => {
      if (pointerType === 'mouse' || pointerType === 'pen') openFrom(target, 'menu')
      if (pointerType === 'virtual') openFrom(target, 'first')
    },
    onPress: ({ pointerType, target }) => {
      if (pointerType === 'touch') openFrom(target, 'menu')
      if (pointerType === 'keyboard') openFrom(target, 'first')
    },
    onKeyDown: (event) => {
      if (event.key === 'ArrowDown') open('first')
      else if (event.key === 'ArrowUp') open('last')
      // React Aria keeps keys to itself otherwise, and no shortcut would be heard on the button.
      else event.continuePropagation()
      if (event.key === 'Escape') forget()
    },
    onBlur: forget,
  } satisfies Partial<ComponentProps<typeof IconButton>>
}
