// The name that a picture's file is given: the map's title in plain letters.
import type { CommandContext } from '../../commands/command'
import { fileStemOf } from '../../lib/file-stem'

/** Such as `sofa-online-to-store.svg`. */
export function pictureNameOf({ documents }: CommandContext, extension: 'png' | 'svg'): string {
  return `${fileStemOf(documents.getDocument().map.title)}.${extension}`
}
