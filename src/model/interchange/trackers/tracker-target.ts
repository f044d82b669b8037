// What a tracker to which items are sent is: what it asks for, what it takes, how it is written.
import type { Texts } from '../../../text/texts'
import type { JourneyDocument } from '../../document/journey-document'
import type { BacklogItem, TrackerLink } from '../../records/backlog-item'
import type { CsvRow } from '../csv'
import type { SendChoices } from './send-choices'

export const targetIds = [
  'jira',
  'azure',
  'gitlab',
  'linear',
  'githubLinks',
  'githubScript',
  'markdown',
  'plain',
] as const

export type TargetId = (typeof targetIds)[number]

export type SendOrder = {
  readonly document: JourneyDocument
  /** In the order of their ranks. */
  readonly items: readonly BacklogItem[]
  readonly choices: SendChoices
  readonly texts: Texts
}

/** What a person should know before it is sent. */
export type SendNote =
  /** Titles or descriptions that the tracker would refuse as they are. */
  | { readonly code: 'titles' | 'descriptions'; readonly count: number; readonly limit: number }
  /** Above it the tracker has no place for them: their descriptions say it. */
  | { readonly code: 'parents'; readonly count: number }
  /** Nothing can be made without it. */
  | { readonly code: 'repository' }

export type Sent = {
  /** The rows of the file with its head, before they are guarded; null: it is no table. */
  readonly rows: readonly CsvRow[] | null
  /** What the file holds. */
  readonly text: string
  /** To be opened one by one; empty where it is a file. */
  readonly links: readonly { readonly title: string; readonly url: string }[]
  readonly notes: readonly SendNote[]
}

export type TrackerTarget = {
  readonly id: TargetId
  /** The links of items that live there already. */
  readonly system: TrackerLink['system'] | null
  readonly extension: 'csv' | 'md' | 'sh'
  readonly mimeType: string
  /** So many items a file at most; null: as many as there are. */
  readonly mostItems: number | null
  /** The choices that make a difference to it. */
  readonly asks: readonly (keyof SendChoices)[]
  readonly write: (order: SendOrder) => Sent
}
