// The few words of the scene in the language of the interface, for the map and for pictures alike.
import type { SceneTexts } from '../scene/scene-texts'
import type { Texts } from '../text/texts'

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
