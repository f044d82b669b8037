// The few elements of the Recovery page, made by hand.

export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  text = '',
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name)
  made.textContent = text
  return made
}

export function addTo<Child extends HTMLElement>(parent: HTMLElement, child: Child): Child {
  parent.append(child)
  return child
}

export function link(text: string, address: string): HTMLAnchorElement {
  const made = element('a', text)
  made.href = address
  return made
}

/** Not pressed twice while its work is under way; it keeps the focus. */
export function button(text: string, run: () => Promise<void>): HTMLButtonElement {
  const made = element('button', text)
  made.type = 'button'
  let isBusy = false
  made.addEventListener('click', () => {
    if (isBusy) return
    isBusy = true
    made.setAttribute('aria-busy', 'true')
    void run().finally(() => {
      isBusy = false
      made.removeAttribute('aria-busy')
    })
  })
  return made
}

/** Says something at the end of a place, in place of what was said there before. */
export function say(place: HTMLElement, text: string): void {
  let line = place.querySelector<HTMLElement>(':scope > [role="status"]')
  if (!line) {
    line = addTo(place, element('p'))
    line.setAttribute('role', 'status')
  }
  line.textContent = text
}
