// What a scenario is: something a user waits for, done in the app and, where it can be, on the
// canvas floor, in the same browser and round.
import type { CDPSession, Page } from '@playwright/test'
import type { JourneyDocument } from '../../src/model/document/journey-document'
import type { FilePickers } from '../e2e/support/file-pickers'
import type { TrustedInput } from './trusted-input'

/** A page with nothing open yet, fresh for each round. */
export type Subject = {
  readonly page: Page
  readonly cdp: CDPSession
  /** Real pointer and key events, at the pace of a hand. */
  readonly input: TrustedInput
  readonly pickers: FilePickers
  /** Where its start page is: of the app, or of the floor. */
  readonly url: string
  /** Where the pages of `pages/` are, each below its name. */
  readonly pagesUrl: string
  /** A generated map of so many touchpoints; the same for the app and the floor. */
  readonly map: (touchpoints: number) => JourneyDocument
}

/**
 * `megabytes`: each sample is an amount of memory.
 * `times`: each sample is one wait, in ms.
 * `frames`: the samples are the intervals between the frames of a gesture, in ms.
 */
export type SampleKind = 'times' | 'frames' | 'megabytes'

export type Statistic = 'median' | 'p95' | 'frames per second'

/** What the numbers of the issues ask for. */
export type Promised = {
  readonly statistic: Statistic
  readonly atMost?: number
  readonly atLeast?: number
  /** Times the same figure of the floor. */
  readonly atMostOfFloor?: number
}

export type Scenario = {
  readonly name: string
  readonly kind: SampleKind
  /** Left out where there is no promise. */
  readonly promise?: Promised | undefined
  /** Only asked for by name, or with `--slow`: it takes minutes. */
  readonly isSlow?: boolean
  readonly run: (subject: Subject) => Promise<readonly number[]>
  /** The same on a plain 2D canvas: as fast as a browser can be. */
  readonly floor?: (subject: Subject) => Promise<readonly number[]>
}

/** Declares a scenario; list it in `all-scenarios.ts`. */
export function scenario(definition: Scenario): Scenario {
  return definition
}
