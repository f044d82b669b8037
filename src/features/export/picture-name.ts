// The name that a picture's file is given: the map's title in plain letters.
import type { CommandContext } from '../../commands/command'

/** Such as `sofa-online-to-store.svg`. */
export function pictureNameOf({ documents }: CommandContext, extension: 'png' | 'svg'): string {
  const words =
    documents
      .getDocument()
      .map.title.toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  const stem = words.join('-').slice(0, 60).replace(/-$/, '')
  return `${stem || 'journey'}.${extension}`
}
