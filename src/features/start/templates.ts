// The templates that a new map can start from: structure here, words in the catalogue.
import type { EditEnv } from '../../model/document/edit-env'
import { documentFromTemplate } from '../../model/document/from-template'
import type { JourneyDocument } from '../../model/document/journey-document'
import type { ChannelKind } from '../../model/records/channel'
import type { Lifecycle } from '../../model/records/stage'
import { templateWords as english } from '../../text/templates/en'
import { templateWords as dutch } from '../../text/templates/nl'
import type { TemplateId, TemplateWords } from '../../text/templates/template-words'
import type { Texts } from '../../text/texts'

type Structure = {
  readonly id: TemplateId
  readonly icon: string
  /** One a stage of the words, in their order. */
  readonly lifecycles: readonly (Lifecycle | null)[]
  readonly channels: readonly ChannelKind[]
}

/** The first is what the choice begins with. */
export const templates: readonly Structure[] = [
  {
    id: 'blank',
    icon: 'file',
    lifecycles: [null],
    channels: ['website', 'store', 'call-centre'],
  },
  {
    id: 'retail',
    icon: 'store',
    lifecycles: ['acquisition', 'acquisition', 'activation', 'engagement', 'retention'],
    channels: ['website', 'mobile-app', 'store', 'call-centre', 'email', 'social'],
  },
  {
    id: 'finance',
    icon: 'landmark',
    lifecycles: ['acquisition', 'activation', 'engagement', 'engagement', 'retention'],
    channels: ['website', 'mobile-app', 'call-centre', 'email', 'post', 'chat'],
  },
  {
    id: 'public-service',
    icon: 'building',
    lifecycles: [null, null, null, null],
    channels: ['website', 'store', 'call-centre', 'email', 'post'],
  },
  {
    id: 'software-trial',
    icon: 'appWindow',
    lifecycles: ['acquisition', 'activation', 'activation', 'retention'],
    channels: ['website', 'mobile-app', 'email', 'chat', 'social'],
  },
]

/** What a template is called in the language of the interface. */
export function wordsOfTemplate(id: TemplateId, texts: Texts): TemplateWords {
  return { en: english, nl: dutch }[texts.language][id]
}

/** A new map from a template, in the language of the interface. */
export function newMapFrom(structure: Structure, texts: Texts, env: EditEnv): JourneyDocument {
  const words = wordsOfTemplate(structure.id, texts)
  return documentFromTemplate(
    {
      ...words,
      language: texts.language,
      stages: words.stages.map(([title, ...steps], index) => ({
        title,
        steps,
        lifecycle: structure.lifecycles[index] ?? null,
      })),
      channels: structure.channels.map((kind) => ({
        kind,
        title: texts.write(`channels.${kind}`),
      })),
    },
    env,
  )
}
