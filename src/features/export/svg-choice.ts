// What a person chose for an SVG picture.
import { firstChoice, type PictureChoice } from './picture-choice'

export type SvgChoice = PictureChoice & {
  /** Words as shapes: for programs without the font. */
  readonly hasOutlines: boolean
}

/** What its dialog begins with. */
export const firstSvgChoice: SvgChoice = { ...firstChoice, hasOutlines: false }
