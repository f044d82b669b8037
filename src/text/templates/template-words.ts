// The words of a template for a new map, in one language.

export type TemplateId = 'blank' | 'retail' | 'finance' | 'public-service' | 'software-trial'

export type TemplateWords = {
  /** What the choice is called, and what one gets. */
  readonly name: string
  readonly description: string
  /** The map's title and scenario; the facilitator writes over them. */
  readonly title: string
  readonly scenario: string
  readonly persona: string
  /** Stages in order: the stage's title, then its steps'. */
  readonly stages: readonly (readonly [stage: string, ...steps: string[]])[]
}

export type TemplateWordsById = { readonly [Id in TemplateId]: TemplateWords }
