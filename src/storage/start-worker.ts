// Workers and the service worker under the page's policy: their addresses pass its one policy of
// trusted types, which lets the build's own scripts through and nothing else.

/**
 * Starts a module worker; `address` comes from an import with `?worker&url` (Vite does not see an
 * address that is made by hand). Its `onerror` also tells of code that could not be fetched.
 */
export function startWorker(address: string, name: string): Worker {
  return new Worker(trustedAddress(address), { type: 'module', name })
}

/**
 * The address of one of the build's own scripts as the browser wants it under our policy.
 * @throws TypeError for an address of another origin
 */
export function trustedAddress(address: string): string {
  const own = ownAddress(address)
  // Typed as the text that browsers without trusted types take.
  return (policy?.createScriptURL(own) ?? own) as string
}

type Policy = { readonly createScriptURL: (address: string) => unknown }
type PolicyFactory = { readonly createPolicy: (name: string, rules: object) => Policy }

/** The page's policy allows one of this name, made once. */
const policy = (globalThis as { readonly trustedTypes?: PolicyFactory }).trustedTypes?.createPolicy(
  'throughline',
  { createScriptURL: ownAddress },
)

function ownAddress(address: string): string {
  const { href, origin } = new URL(address, document.baseURI)
  if (origin !== location.origin) throw new TypeError(`${href} is not a script of this app`)
  return href
}
