// Joins class names of CSS modules, leaving out what does not apply.

/** `classNames('a', isOn && 'b')` → `a b`. */
export function classNames(...names: readonly (string | false | null | undefined)[]): string {
  return names.filter(Boolean).join(' ')
}
