// Puts an agenda of one of the usual lengths into the map, after what is there.

import type { AgendaPresetId, AgendaTopic } from '../../text/workshop/words'
import type { EditEnv } from '../document/edit-env'
import { agendaPresets, looksOfTopic } from '../workshop/agenda-presets'
import { mapLayers, withLayersShown } from '../workshop/map-layers'
import { addAgendaItem } from './add-agenda-item'
import type { DocumentDraft } from './edit'

export type PlanAgendaArgs = {
  readonly preset: AgendaPresetId
  readonly words: { readonly [Topic in AgendaTopic]: { title: string; prompt: string } }
}

export function planAgenda(
  draft: DocumentDraft,
  { preset, words }: PlanAgendaArgs,
  env: EditEnv,
): void {
  for (const [topic, minutes] of agendaPresets[preset]) {
    const { layers, mapLayers: shown = mapLayers, tools } = looksOfTopic[topic]
    const looks = { layers: [...withLayersShown(layers, shown)], tools: [...tools] }
    addAgendaItem(draft, { ...words[topic], minutes, ...looks }, env)
  }
}
