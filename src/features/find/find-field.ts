// The field one types into to find something.

/** Marks what holds it. */
export const findFieldPlace = { 'data-find': '' } as const

/** Focuses it, if it is there, with what was typed before selected: the next key replaces it. */
export function focusFindField(): void {
  const field = document.querySelector<HTMLInputElement>('[data-find] input')
  // In this order: letters that were typed before it was there are written when it gets the focus.
  field?.select()
  field?.focus()
}
