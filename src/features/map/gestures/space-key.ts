// Whether the space bar is held down: then a drag pans, whatever lies under the pointer.
let isHeld = false

/** True while the space bar is down, outside of text fields. */
export function isSpaceHeld(): boolean {
  return isHeld
}

/** Starts watching; returns how to stop. */
export function watchSpace(): () => void {
  const onKey = (event: KeyboardEvent) => {
    if (event.code === 'Space') isHeld = event.type === 'keydown' && !isTyping(event.target)
  }
  const letGo = () => {
    isHeld = false
  }
  window.addEventListener('keydown', onKey)
  window.addEventListener('keyup', onKey)
  // A key that comes up over another window is never told.
  window.addEventListener('blur', letGo)
  return () => {
    window.removeEventListener('keydown', onKey)
    window.removeEventListener('keyup', onKey)
    window.removeEventListener('blur', letGo)
  }
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, [contenteditable]') !== null
}
