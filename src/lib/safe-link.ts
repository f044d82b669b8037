// Which links may be clicked; everything else is shown as text.

const safeProtocols: readonly string[] = ['http:', 'https:', 'mailto:']

/** Whether `url` is an absolute link whose scheme is http, https or mailto. */
export function isSafeLink(url: string): boolean {
  try {
    return safeProtocols.includes(new URL(url).protocol)
  } catch {
    return false
  }
}
