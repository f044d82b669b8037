// What can be done with each kind of thing, as sections of its menu: the same in every view.
import type { RecordKind } from '../model/records/all-records'
import type { CommandSection } from './command-menu'

/** The sections of the menu of a record, of a cell or of the ground (null). */
export function menuSectionsOf(
  subject: { readonly kind: RecordKind | 'cell' } | null,
): readonly CommandSection[] {
  switch (subject?.kind) {
    case 'touchpoint':
      return [addToCard, annotate, clipboard, remove, emotions]
    case 'transition':
      return [ofLine, continuity, annotate, remove]
    case 'channel':
      return [ofHead('channel'), moveHead('channel'), ofLane, showLane, remove]
    case 'stage':
    case 'step':
      return [ofHead(subject.kind), moveHead(subject.kind), remove]
    case 'painPoint':
    case 'idea':
      return [ofNote, work, conversions(subject.kind), remove]
    case 'brightSpot':
    case 'quote':
      return [ofNote, conversions(subject.kind), remove]
    case 'inboxItem':
      return [ofItem, remove]
    case 'path':
      return [{ id: 'path', commandIds: ['selection.rename', 'paths.walkOn'] }, showLane, remove]
    case 'persona':
      return [{ id: 'rename', commandIds: ['selection.rename'] }, remove]
    default:
      return [ofGround, view, lockMap]
  }
}

const addToCard: CommandSection = {
  id: 'card',
  commandIds: [
    'selection.rename',
    'touchpoints.addAfter',
    'transitions.connect',
    'touchpoints.toggleMomentOfTruth',
    'touchpoints.merge',
    'touchpoints.split',
    'touchpoints.moveTo',
    'structure.splitStep',
  ],
}

const annotate: CommandSection = {
  id: 'annotate',
  commandIds: [
    'annotations.addPainPoint',
    'annotations.addIdea',
    'annotations.addBrightSpot',
    'annotations.addQuote',
  ],
}

const emotions: CommandSection = {
  id: 'emotions',
  title: 'map.emotion',
  commandIds: ['veryGood', 'good', 'neutral', 'bad', 'veryBad', 'clear'].map(
    (name) => `touchpoints.emotion.${name}`,
  ),
}

const clipboard: CommandSection = {
  id: 'clipboard',
  commandIds: ['clipboard.copy', 'clipboard.cut', 'clipboard.paste', 'clipboard.duplicate'],
}

const ofNote: CommandSection = {
  id: 'note',
  commandIds: ['selection.rename', 'annotations.moveTo'],
}

const work: CommandSection = { id: 'work', commandIds: ['backlog.linkItem', 'backlog.makeItems'] }

const conversions = (kind: RecordKind): CommandSection => ({
  id: 'convert',
  commandIds: ['PainPoint', 'Idea', 'BrightSpot', 'Quote', 'ParkedItem']
    .filter((name) => name.toLowerCase() !== kind.toLowerCase())
    .map((name) => `annotations.convertTo${name}`),
})

const remove: CommandSection = { id: 'remove', commandIds: ['selection.delete'] }

const ofItem: CommandSection = {
  id: 'item',
  commandIds: ['selection.rename', 'inbox.place', 'inbox.merge', 'inbox.park'],
}

const ofLine: CommandSection = {
  id: 'line',
  commandIds: [
    'touchpoints.insert',
    'transitions.reverse',
    'transitions.moveStart',
    'transitions.moveEnd',
  ],
}

const continuity: CommandSection = {
  id: 'continuity',
  title: 'map.legendLines',
  commandIds: ['kept', 'partial', 'lost', 'unknown'].map((word) => `transitions.${word}`),
}

const ofHead = (kind: 'stage' | 'step' | 'channel'): CommandSection => ({
  id: 'head',
  commandIds: [
    'selection.rename',
    `structure.addBefore.${kind}`,
    `structure.addAfter.${kind}`,
    'structure.merge',
    ...(kind === 'step' ? ['structure.splitStage'] : []),
    'structure.moveCards',
  ],
})

const ofLane: CommandSection = {
  id: 'lane',
  choice: 'many',
  commandIds: ['structure.lockChannel'],
}

const showLane: CommandSection = { id: 'show', commandIds: ['focus.showSelected'] }

const moveHead = (kind: 'stage' | 'step' | 'channel'): CommandSection => ({
  id: 'move',
  commandIds:
    kind === 'channel'
      ? ['selection.move.up', 'selection.move.down']
      : ['selection.move.left', 'selection.move.right'],
})

const ofGround: CommandSection = {
  id: 'ground',
  commandIds: [
    'structure.add.step',
    'structure.add.stage',
    'structure.add.channel',
    'clipboard.paste',
    'selection.all',
  ],
}

const view: CommandSection = {
  id: 'view',
  commandIds: [
    'map.fit',
    'map.zoomTo100',
    'map.toggleLegend',
    'find.open',
    'focus.choose',
    'paths.make',
    'insights.toggleMarks',
  ],
}

const lockMap: CommandSection = { id: 'lock', choice: 'many', commandIds: ['structure.lockMap'] }
