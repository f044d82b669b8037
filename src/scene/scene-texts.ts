// The few words that the scene adds to those of the map, in the language of the interface.

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
