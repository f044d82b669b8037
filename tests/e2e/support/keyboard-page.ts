// A page that can only be typed at and read: what a user without a pointer has. A keyboard test
// that tries to click, focus or evaluate does not compile, and throws if it is forced to.
import type { Locator, Page } from '@playwright/test'

type Reader = 'getByRole' | 'getByLabel' | 'getByText' | 'getByTitle' | 'getByPlaceholder'

export type KeyboardPage = Pick<Page, Reader | 'title' | 'url'> & {
  /** Presses one key or chord, `Enter`, `ControlOrMeta+K`, as often as `times` says. */
  readonly press: (key: string, times?: number) => Promise<void>
  /** Types a text key by key into whatever has the focus. */
  readonly type: (text: string) => Promise<void>
  /** What has the focus; empty when nothing has. */
  readonly focused: () => Locator
  /** Presses a key until the wanted thing has the focus; fails after `limit` times. */
  readonly pressUntilFocused: (key: string, wanted: Locator, limit?: number) => Promise<void>
}

/** What a keyboard test may ask of a locator; all else acts on the page. */
const allowed = new Set<string>([
  ...['getByRole', 'getByLabel', 'getByText', 'getByTitle', 'getByPlaceholder', 'locator'],
  ...['filter', 'first', 'last', 'nth', 'and', 'or', 'all', 'count', 'page'],
  ...['textContent', 'innerText', 'allTextContents', 'allInnerTexts', 'inputValue'],
  ...['getAttribute', 'isVisible', 'isHidden', 'isChecked', 'isDisabled', 'isEnabled'],
  ...['isEditable', 'boundingBox', 'waitFor', 'ariaSnapshot', 'constructor', 'toString', 'then'],
])

/** Wraps a page for a test that has a keyboard only. */
export function keyboardOnly(page: Page): KeyboardPage {
  const press = async (key: string, times = 1) => {
    for (let time = 0; time < times; time += 1) await page.keyboard.press(key)
  }
  return {
    title: () => page.title(),
    url: () => page.url(),
    getByRole: (...query) => readOnly(page.getByRole(...query)),
    getByLabel: (...query) => readOnly(page.getByLabel(...query)),
    getByText: (...query) => readOnly(page.getByText(...query)),
    getByTitle: (...query) => readOnly(page.getByTitle(...query)),
    getByPlaceholder: (...query) => readOnly(page.getByPlaceholder(...query)),
    focused: () => readOnly(page.locator(':focus')),
    press,
    type: (text) => page.keyboard.type(text),
    pressUntilFocused: async (key, wanted, limit = 60) => {
      for (let time = 0; time <= limit; time += 1) {
        if (await hasFocus(page, wanted)) return
        await press(key)
      }
      throw new Error(`${wanted} did not get the focus by pressing ${key} ${limit} times`)
    },
  }
}

async function hasFocus(page: Page, wanted: Locator): Promise<boolean> {
  return (await page.locator(':focus').and(real(wanted)).count()) > 0
}

const originals = new WeakMap<Locator, Locator>()

/** Playwright combines its own locators only. */
function real(locator: Locator): Locator {
  return originals.get(locator) ?? locator
}

function readOnly(locator: Locator): Locator {
  const wrapped: Locator = new Proxy(locator, {
    get(target, key) {
      const value: unknown = Reflect.get(target, key)
      // Playwright's own assertions go through its private members.
      if (typeof key === 'symbol' || key.startsWith('_')) return value
      if (!allowed.has(key)) throw new Error(`A keyboard test may not use locator.${key}`)
      if (typeof value !== 'function' || key === 'constructor') return value
      return (...args: unknown[]) =>
        wrapResult(Reflect.apply(value, target, args.map(unwrapped)), target)
    },
  })
  originals.set(wrapped, locator)
  return wrapped
}

function unwrapped(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  const original = originals.get(value as Locator)
  if (original) return original
  if (Array.isArray(value) || Object.getPrototypeOf(value) !== Object.prototype) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, unwrapped(inner)]))
}

/** Locators that come out of a locator are guarded like it. */
function wrapResult(value: unknown, from: Locator): unknown {
  if (isLike(value, from)) return readOnly(value)
  if (value instanceof Promise) return value.then((settled) => wrapResult(settled, from))
  if (Array.isArray(value)) return value.map((inner) => wrapResult(inner, from))
  return value
}

function isLike(value: unknown, locator: Locator): value is Locator {
  return typeof value === 'object' && value !== null && value.constructor === locator.constructor
}
