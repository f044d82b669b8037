// The one function through which every text enters an SVG.

/** Text that is safe between tags and in quoted attributes. Signs that XML forbids are dropped. */
export function escapeXml(text: string): string {
  return text
    .replace(forbidden, '')
    .replace(loneSurrogate, '\ufffd')
    .replace(special, (sign) => entities[sign] ?? '')
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML 1.0 cannot hold.
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g
const loneSurrogate = /[\ud800-\udfff]/gu
const special = /[&<>"']/g
const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
