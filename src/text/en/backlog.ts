// English texts of the backlog.
import { inPercent } from '../in-percent'
import { message } from '../message'

export const backlog = {
  'backlog.words': 'backlog items list rank score priority work ticket',
  'backlog.items': 'Backlog items',
  'backlog.title': message<{ count: number }>(({ count }, formatter) =>
    formatter.plural(count, { one: 'Backlog · 1 item', other: `Backlog · ${count} items` }),
  ),
  'backlog.titleOf': message<{ shown: number; count: number }>(
    ({ shown, count }) => `Backlog · ${shown} of ${count} items`,
  ),
  'backlog.newItem': 'New backlog item',
  'backlog.sortByScore': 'Sort by score',
  'backlog.nothingScored': 'No item has a score by this method yet',
  'backlog.score': 'Score',
  'backlog.filter': 'Filter',
  'backlog.all': 'All',
  'backlog.showAll': 'Show all',
  'backlog.unlinked': 'Not linked',
  'backlog.withoutPain': 'Without pain point or idea',
  'backlog.withoutTracker': 'Without tracker',
  'backlog.group': 'Group',
  'backlog.group.none': 'None',
  'backlog.group.stage': 'Stage',
  'backlog.group.objective': 'Objective',
  'backlog.group.horizon': 'Horizon',
  'backlog.group.moscow': 'MoSCoW',
  'backlog.group.epic': 'Epic',
  'backlog.group.stageFixed':
    'Where an item hurts comes from its pain points and ideas: link it to one in that stage.',
  'backlog.group.epicFixed': 'An epic is the head of its own group and goes into no other.',
  'backlog.without.none': 'Backlog',
  'backlog.without.stage': 'Nowhere on the map',
  'backlog.without.objective': 'No objective',
  'backlog.without.horizon': 'No horizon',
  'backlog.without.moscow': 'Not prioritised',
  'backlog.without.epic': 'No epic',
  'backlog.noneFits': 'No item fits this filter.',
  'backlog.emptyTitle': 'Nothing in the backlog yet',
  'backlog.emptyHint':
    'Link a backlog item to a pain point or an idea, paste a tracker’s link or key, or begin here.',
  'backlog.rank': 'Rank',
  'backlog.byScore': 'By score',
  'backlog.item': 'Item',
  'backlog.size': 'Size',
  'backlog.painWeight': 'Pain weight',
  'backlog.votes': 'Votes',
  'backlog.where': 'Where it hurts',
  'backlog.noPain': 'none',
  'backlog.noReason': 'Ranked by hand; no reason noted',
  'backlog.missing': message<{ inputs: string }>(({ inputs }) => `Missing: ${inputs}`),
  'backlog.missingCount': message<{ count: number }>(({ count }) => `${count} missing`),
  'backlog.showPlace': message<{ place: string }>(({ place }) => `Show ${place} on the map`),
  'backlog.statusOf': message<{ number: string }>(({ number }) => `Status of ${number}`),
  'backlog.fieldOf': message<{ field: string; number: string }>(
    ({ field, number }) => `${field} of ${number}`,
  ),
  'backlog.link': 'Link',
  'backlog.linkTracker': message<{ number: string }>(({ number }) => `Link a ticket to ${number}`),
  'backlog.movedTo': message<{ rank: number; count: number }>(
    ({ rank, count }) => `Now rank ${rank} of ${count}`,
  ),
  'backlog.overridden': message<{
    number: string
    rank: number
    scored: number
    method: string
  }>(
    ({ number, rank, scored, method }) =>
      `${number} is now rank ${rank}; by ${method} it is ${scored}.`,
  ),
  'backlog.whyHint': 'Why? The next one who reads this wants to know',
  'backlog.keepReason': 'Keep reason',
  'backlog.sortTitle': message<{ method: string }>(({ method }) => `Sort by ${method}`),
  'backlog.sortSum': message<{ moves: number; count: number }>(({ moves, count }, formatter) =>
    formatter.plural(moves, {
      0: 'All items stand as their score says already.',
      one: `1 of ${count} items moves.`,
      other: `${moves} of ${count} items move.`,
    }),
  ),
  'backlog.sortUnscored': message<{ count: number }>(({ count }, formatter) =>
    formatter.plural(count, {
      one: '1 has no score and comes last.',
      other: `${count} have no score and come last, as they are ranked now.`,
    }),
  ),
  'backlog.sortNow': 'Sort',
  'backlog.sortMoves': 'Items that move',
  'backlog.sortReason': message<{ reason: string }>(({ reason }) => `Ranked by hand: ${reason}`),
  'backlog.shape': 'Shown as',
  'backlog.shape.list': 'List',
  'backlog.shape.board': 'Board',
  'backlog.shape.ranks': 'Ranks compared',
  'backlog.dot': message<{ name: string; impact: number; effort: number; quadrant: string }>(
    ({ name, impact, effort, quadrant }) =>
      `${name}: impact ${impact}, effort ${effort}, ${quadrant.toLowerCase()}`,
  ),
  'backlog.spot': message<{ impact: number; effort: number }>(
    ({ impact, effort }) => `Impact ${impact}, effort ${effort}`,
  ),
  'backlog.moveInFigure': 'Impact and effort',
  'backlog.unplaced': 'Not judged yet. Drag into the figure, or press to put in the middle:',
  'backlog.putInMiddle': message<{ name: string }>(({ name }) => `Put ${name} in the middle`),
  'backlog.hideFigure': 'Hide impact and effort',
  'backlog.ranksCaption': 'The rank of each item by each method that has all its inputs',
  'backlog.byHand': 'By hand',
  'backlog.talk': 'To talk about',
  'backlog.disagree': 'They disagree here: talk about it.',
  'backlog.dispute': message<{
    high: string
    low: string
    highRank: number
    lowRank: number
    of: number
  }>(
    ({ high, low, highRank, lowRank, of }) =>
      `${high} ranks it ${highRank}, ${low} ${lowRank} of the ${of} that both score.`,
  ),
  'backlog.fewScored': message<{ method: string }>(
    ({ method }) => `${method}: fewer than six items have a score, so all of them are on top.`,
  ),
  'backlog.firmness': message<{ method: string; count: number }>(({ method, count }, formatter) =>
    formatter.plural(count, {
      0: `${method}: the top five stays, whichever input is one step off.`,
      one: `${method}: the top five is not firm. One step would change it:`,
      other: `${method}: the top five is not firm. Any of ${count} steps would change it:`,
    }),
  ),
  'backlog.upset': message<{
    item: string
    input: string
    from: string
    to: string
    enters: string
    leaves: string
  }>(
    ({ item, input, from, to, enters, leaves }) =>
      `${item}, ${input} ${from} → ${to}: ${enters} comes in for ${leaves}`,
  ),
  'backlog.mustShare': message<{ must: number; all: number; percent: number }>(
    ({ must, all, percent }) =>
      `Must takes ${must} of ${all} of the effort: ${inPercent(percent)}.`,
  ),
  'backlog.mustTooMuch': message<{ must: number; all: number; percent: number }>(
    ({ must, all, percent }) =>
      `Must takes ${must} of ${all} of the effort: ${inPercent(percent)}. Over ${inPercent(60)} nothing can give way.`,
  ),
  'backlog.unestimated': message<{ count: number }>(({ count }, formatter) =>
    formatter.plural(count, {
      one: '1 item without a size is not counted.',
      other: `${count} items without a size are not counted.`,
    }),
  ),
  'backlog.similarTitle': 'There is such an item already',
  'backlog.similar': message<{ item: string }>(({ item }) => `${item} says about the same.`),
  'backlog.makeNew': 'Make a new one',
  'backlog.linkIt': 'Link it',
  'backlog.newNamed': message<{ words: string }>(({ words }) => `New: ${words}`),
  'backlog.makeItems': 'Make backlog items',
  'backlog.makeFrom': 'From',
  'backlog.from.selected': 'Selected',
  'backlog.from.voted': 'Voted for',
  'backlog.from.topPains': 'Heaviest pain points',
  'backlog.makeCount': message<{ count: number }>(({ count }, formatter) =>
    formatter.plural(count, { one: 'Make 1 item', other: `Make ${count} items` }),
  ),
  'backlog.nothingToMake': 'Nothing here that has no backlog item yet',
  'backlog.itemsMade': message<{ count: number }>(({ count }, formatter) =>
    formatter.plural(count, { one: '1 item is linked', other: `${count} items are linked` }),
  ),
  'backlog.linkTo': message<{ item: string }>(({ item }) => `Link ${item}`),
  'backlog.forNote': message<{ number: string }>(({ number }) => `For ${number}`),
  'backlog.votesCount': message<{ count: number }>(({ count }, formatter) =>
    formatter.plural(count, { one: '1 vote', other: `${count} votes` }),
  ),
  'backlog.dotsShown': message<{ shown: number; count: number }>(
    ({ shown, count }) => `The ${shown} best ranked of ${count} are shown.`,
  ),
  'backlog.offered': message<{ inputs: string }>(({ inputs }) => `From the map: ${inputs}`),
  'backlog.evidence': 'What it stands on',
}
