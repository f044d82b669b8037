// Sends bytes to Downloads, without asking where.

/** Long enough for the browser to have read the bytes, also when it asks where to. */
const keptMs = 60_000

/** Starts a download; nobody can say whether it arrives. */
export function download(blob: Blob, fileName: string): void {
  const link = document.createElement('a')
  link.download = fileName
  link.href = URL.createObjectURL(blob)
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), keptMs)
}
