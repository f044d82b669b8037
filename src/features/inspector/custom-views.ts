// What draws the parts of panels that are no plain fields.
import type { ComponentType } from 'react'
import type { CustomName, Subject } from './fields/field-spec'
import { BacklogPart } from './lists/backlog-part'
import { EvidencePart } from './lists/evidence-part'
import { MapListsPart } from './lists/map-lists'
import { AddressedByPart, PathsPart, StandsOnPart, StepsPart } from './lists/simple-lists'
import { TransitionsPart } from './lists/transitions-part'
import { FindingsPart } from './notes/findings-part'
import { NotesPart } from './notes/notes-part'
import { ContinuityPart } from './values/continuity-part'
import { EmotionsPart } from './values/emotions-part'
import { LanguagePart } from './values/language-part'
import { IcePart, MatrixPart, OpportunityPart, RicePart, WsjfPart } from './values/score-parts'
import { StopsPart } from './values/stops-part'
import { TrackerPastePart } from './values/tracker-paste-part'
import { WeightPart } from './values/weight-part'

export const customViews: {
  readonly [Name in CustomName]: ComponentType<{ readonly subject: Subject }>
} = {
  notes: NotesPart,
  findings: FindingsPart,
  transitions: TransitionsPart,
  paths: PathsPart,
  standsOn: StandsOnPart,
  addressedBy: AddressedByPart,
  steps: StepsPart,
  mapLists: MapListsPart,
  backlog: BacklogPart,
  emotions: EmotionsPart,
  continuity: ContinuityPart,
  weight: WeightPart,
  evidence: EvidencePart,
  rice: RicePart,
  ice: IcePart,
  wsjf: WsjfPart,
  opportunity: OpportunityPart,
  matrix: MatrixPart,
  trackerPaste: TrackerPastePart,
  language: LanguagePart,
  stops: StopsPart,
}
