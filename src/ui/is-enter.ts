// Enter as a person means it.
import type { KeyboardEvent } from 'react'

/** Not the one that ends what an input method composes, which Safari tells of by the code alone. */
export function isEnter({ key, nativeEvent }: KeyboardEvent): boolean {
  return key === 'Enter' && !nativeEvent.isComposing && nativeEvent.keyCode !== 229
}
