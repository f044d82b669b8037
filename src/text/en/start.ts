// English texts of the first screen.
export const start = {
  'start.title': 'Map the journey, and what is lost between channels',
  'start.lead':
    'Put touchpoints in steps and channels, draw how customers move between them, and say on each transition what hurts. The map is a file of your own.',
  'start.newMap': 'New map',
  'start.examples': 'Examples',
  'start.back': 'Back to the map',
  'start.dropHint': 'or drop a journey file anywhere, or paste its text',
}
