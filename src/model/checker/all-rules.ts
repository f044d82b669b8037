// Every rule of the checker, by what it is about.

import type { Rule } from './rule'
import { askedTwice } from './rules/asked-twice'
import { assumptionOnly } from './rules/assumption-only'
import { dataSilo } from './rules/data-silo'
import { deadEnd } from './rules/dead-end'
import { doneWithoutEffect } from './rules/done-without-effect'
import { emptyChannel } from './rules/empty-channel'
import { emptyStage } from './rules/empty-stage'
import { endlessLoop } from './rules/endless-loop'
import { experimentWithoutMetric } from './rules/experiment-without-metric'
import { ideaWithoutHypothesis } from './rules/idea-without-hypothesis'
import { itemWithoutPain } from './rules/item-without-pain'
import { lostContext } from './rules/lost-context'
import { lowEmotionWithoutPain } from './rules/low-emotion-without-pain'
import { mapTooLarge } from './rules/map-too-large'
import { mapWithoutOwner } from './rules/map-without-owner'
import { metricWithTwoMeanings } from './rules/metric-with-two-meanings'
import { noOwner } from './rules/no-owner'
import { noPurchase } from './rules/no-purchase'
import { oneWay } from './rules/one-way'
import { painWithoutEvidence } from './rules/pain-without-evidence'
import { reviewOverdue } from './rules/review-overdue'
import { transitionWithoutOwner } from './rules/transition-without-owner'
import { unannouncedIdentity } from './rules/unannounced-identity'
import { unansweredPain } from './rules/unanswered-pain'
import { unevenCapability } from './rules/uneven-capability'
import { unknownContinuity } from './rules/unknown-continuity'
import { unownedHandOver } from './rules/unowned-hand-over'
import { unreachable } from './rules/unreachable'

export const allRules: readonly Rule[] = [
  askedTwice,
  assumptionOnly,
  dataSilo,
  deadEnd,
  doneWithoutEffect,
  emptyChannel,
  emptyStage,
  endlessLoop,
  experimentWithoutMetric,
  ideaWithoutHypothesis,
  itemWithoutPain,
  lostContext,
  lowEmotionWithoutPain,
  mapTooLarge,
  mapWithoutOwner,
  metricWithTwoMeanings,
  noOwner,
  noPurchase,
  oneWay,
  painWithoutEvidence,
  reviewOverdue,
  transitionWithoutOwner,
  unannouncedIdentity,
  unansweredPain,
  unevenCapability,
  unknownContinuity,
  unownedHandOver,
  unreachable,
]
