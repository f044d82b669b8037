// What the authors of the examples put into them, as spoken numbers: the checker finds all of it and
// nothing else.
import type { RuleId } from '../../src/text/checker/finding-texts'

type Intended = Readonly<Record<string, Partial<Record<RuleId | 'waived', string>>>>

/** By file, then by rule. `waived`: what a waiver of the file sets aside. */
export const intendedFindings: Intended = {
  'car-claim.journey.json': {
    waived: 'uneven-capability T1',
    'data-silo': 'X1 X2 X3 X17 X19 X24 X28 X30 X31 X34 X35 X37 X38',
    'done-without-effect': 'B4',
    'idea-without-hypothesis': 'I9',
    'lost-context':
      'X3 X4 X6 X7 X8 X9 X10 X11 X12 X13 X17 X18 X19 X21 X24 X26 X28 X30 X33 X34 X36 X37 X38',
    'low-emotion-without-pain': 'T16',
    'pain-without-evidence': 'P18',
    'unannounced-identity': 'X7 X25 X26',
    'unanswered-pain': 'P4 P16 P18',
    'unknown-continuity': 'X1 X15 X29 X31 X35',
    'unowned-hand-over': 'X2 X9 X10 X11 X14 X15 X16 X17 X19 X21 X23 X30 X31 X33 X34 X35 X37 X38',
  },
  'click-and-collect-groceries.journey.json': {
    'data-silo': 'X6 X7 X8 X9 X13 X14 X16 X17 X24 X25 X28 X29 X30',
    'idea-without-hypothesis': 'I4 I9',
    'lost-context': 'X1 X3 X7 X9 X13 X14 X15 X19 X22 X28 X29',
    'pain-without-evidence': 'P16',
    'unannounced-identity': 'X22',
    'unanswered-pain': 'P1 P5 P16',
    'unknown-continuity': 'X8 X11 X16 X21 X24 X26',
    'unowned-hand-over': 'X2 X4 X6 X8 X11 X13 X14 X16 X17 X24 X25 X26 X30',
  },
  'sofa-online-to-store.journey.json': {
    waived: 'no-owner T14',
    'asked-twice': 'T10',
    'data-silo': 'X2 X3 X9 X10 X11 X14 X21 X22 X23 X24 X25 X27 X30 X33 X34',
    'done-without-effect': 'B3',
    'idea-without-hypothesis': 'I7 I10',
    'lost-context': 'X2 X3 X5 X6 X9 X11 X13 X17 X20 X22 X24 X25 X27 X29 X30 X31 X34',
    'low-emotion-without-pain': 'T5 T17 T19',
    'pain-without-evidence': 'P18',
    'transition-without-owner': 'X4 X12',
    'unannounced-identity': 'X11',
    'unanswered-pain': 'P3 P6',
    'uneven-capability': 'T4',
    'unknown-continuity': 'X4 X8 X14 X19 X23 X28 X33',
    'unowned-hand-over': 'X3 X6 X8 X10 X11 X14 X17 X19 X20 X21 X23 X24 X25 X27 X28 X30 X33',
  },
  'switching-telecom-provider.journey.json': {
    waived: 'no-owner T26',
    'data-silo': 'X5 X8 X9 X14 X17 X25 X26 X27 X28 X30 X31 X34 X35 X37 X39',
    'done-without-effect': 'B5',
    'idea-without-hypothesis': 'I8',
    'lost-context': 'X2 X3 X4 X5 X7 X9 X11 X12 X13 X23 X25 X26 X27 X28 X29 X30 X34 X35 X36',
    'low-emotion-without-pain': 'T2 T27',
    'no-owner': 'T2',
    'one-way': 'T14',
    'transition-without-owner': 'X2 X29',
    'unannounced-identity': 'X6 X9 X10 X36',
    'unanswered-pain': 'P3 P7 P17',
    'unknown-continuity': 'X8 X14 X16 X18 X19 X22 X38 X39',
    'unowned-hand-over': 'X5 X8 X9 X11 X13 X18 X19 X21 X26 X28 X31 X32 X34 X37 X38 X39',
  },
}
