// The words of slides in the language of the interface.
import type { SlideTexts } from '../scene/slides/slide-texts'
import type { Texts } from '../text/texts'
import { dayOf } from '../text/times'

export function slideTextsOf({ write, language }: Texts): SlideTexts {
  return {
    untitled: write('common.untitled'),
    channelNotKnown: write('map.channelNotKnown'),
    continuity: {
      kept: write('slides.kept'),
      partial: write('slides.partial'),
      lost: write('slides.lost'),
      unknown: write('slides.unknown'),
    },
    status: {
      draft: write('backlog-fields.draft'),
      todo: write('backlog-fields.todo'),
      doing: write('backlog-fields.doing'),
      done: write('backlog-fields.done'),
      dropped: write('backlog-fields.dropped'),
    },
    partOf: (title, part, parts) => write('slides.partOf', { title, part, parts }),
    elsewhere: write('slides.elsewhere'),
    noTouchpoints: write('slides.noTouchpoints'),
    firstComesHere: write('slides.firstComesHere'),
    countedCards: write('slides.countedCards'),
    countedPains: write('slides.countedPains'),
    hotSpot: (rank, count) => write('slides.hotSpot', { rank, count }),
    weight: (weight) => write('slides.weight', { weight }),
    notRated: write('slides.notRated'),
    painNotRated: write('slides.painNotRated'),
    severity: (severity) => write('slides.severity', { severity }),
    severityTimesFrequency: (severity, frequency) =>
      write('slides.severityTimesFrequency', { severity, frequency }),
    idea: write('slides.idea'),
    painPoints: write('map.legendPain'),
    backlog: write('slides.backlog'),
    more: (count) => write('slides.more', { count }),
    path: {
      title: (title, kind) => write(pathKinds[kind], { title }),
      stop: write('slides.stop'),
      touchpoint: write('slides.touchpoint'),
      channel: write('slides.channel'),
      emotion: write('slides.emotion'),
      onward: write('slides.onward'),
    },
    next: {
      title: write('slides.nextSteps'),
      decisions: write('handover.decisions'),
      actions: write('handover.actions'),
      questions: write('handover.questions'),
      because: (reason) => write('slides.because', { reason }),
      day: (day) => dayOf(day, language),
    },
    voteCount: (count) => write('backlog.votesCount', { count }),
    painCount: (count) => write('map.painCount', { count }),
    ideaCount: (count) => write('map.ideaCount', { count }),
    columns: {
      rank: write('slides.rank'),
      item: write('slides.item'),
      tracker: write('slides.tracker'),
      status: write('slides.status'),
      weight: write('slides.painWeight'),
      where: write('slides.where'),
    },
  }
}

const pathKinds = {
  main: 'slides.mainPath',
  alternative: 'slides.otherPath',
  failure: 'slides.failurePath',
} as const
