// English texts of the first screen.
export const start = {
  'start.title': 'Map the journey, and what is lost between channels',
  'start.lead':
    'Put touchpoints in steps and channels, draw how customers move between them, and say on each transition what hurts. The map is a file of your own.',
  'start.newMap': 'New map',
  'start.examples': 'Examples',
  'start.mapInEnglish': 'This map is in English',
  'start.mapInDutch': 'This map is in Dutch',
  'start.exampleFailed': 'The example could not be loaded. Reload the page and try again.',
  'start.sofaName': 'A sofa, from website to store and back',
  'start.sofaDescription':
    'Retail: compared online, tried in the store, and the wish list lost in between',
  'start.groceriesName': 'The weekly groceries, ordered and collected',
  'start.groceriesDescription':
    'Grocery: a shared basket, a scarce slot, and a question about oat milk',
  'start.claimName': 'A car claim among five parties',
  'start.claimDescription': 'Insurance: app, claims line, assessor and garage each know a part',
  'start.switchName': 'Switching internet provider',
  'start.switchDescription':
    'Telecom: an orange light on the modem, and a first bill that is too high',
  'start.back': 'Back to the map',
  'start.dropHint': 'or drop a journey file anywhere, or paste its text',
}
