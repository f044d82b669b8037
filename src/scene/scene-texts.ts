// The few words that the scene adds to those of the map, in the language of the interface.
import type { Texts } from '../text/texts'

export type SceneTexts = {
  /** "2 differ": other personas feel something else. */
  readonly differ: (count: number) => string
  /** The name of the emotion strip. */
  readonly emotion: string
  /** Instead of a persona's name when none is in focus. */
  readonly allPersonas: string
  /** The row of the touchpoints without a channel. */
  readonly channelNotKnown: string
  /** Entries of the legend of a picture. */
  readonly legend: {
    readonly kept: string
    readonly partial: string
    readonly lost: string
    readonly unknown: string
    readonly pain: string
    readonly idea: string
    readonly momentOfTruth: string
  }
}

/** The same for the map, for pictures and on the command line. */
export function sceneTextsOf({ write }: Texts): SceneTexts {
  return {
    differ: (count) => write('map.differ', { count }),
    emotion: write('map.emotion'),
    allPersonas: write('map.allPersonas'),
    channelNotKnown: write('map.channelNotKnown'),
    legend: {
      kept: write('map.legendKept'),
      partial: write('map.legendPartial'),
      lost: write('map.legendLost'),
      unknown: write('map.legendUnknown'),
      pain: write('map.legendPain'),
      idea: write('map.legendIdea'),
      momentOfTruth: write('map.legendMomentOfTruth'),
    },
  }
}
