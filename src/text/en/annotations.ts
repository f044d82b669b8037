// English texts of the commands on pain points, ideas, bright spots and quotes.
import { message } from '../message'

export const annotations = {
  'annotations.addPainPoint': 'Add pain point',
  'annotations.addIdea': 'Add feature idea',
  'annotations.addBrightSpot': 'Add bright spot',
  'annotations.addQuote': 'Add quote',
  'annotations.convertToPainPoint': 'Turn into a pain point',
  'annotations.convertToIdea': 'Turn into a feature idea',
  'annotations.convertToBrightSpot': 'Turn into a bright spot',
  'annotations.convertToQuote': 'Turn into a quote',
  'annotations.convertToParkedItem': 'Turn into a parked question',
  'annotations.parked': 'Parked as a question',
  'annotations.moveTo': 'Move to another touchpoint or transition',
  'annotations.moveToTitle': message<{ what: string }>(({ what }) => `Move “${what}” to`),
  'annotations.target': 'To which touchpoint or transition?',
  'annotations.words': 'note hurts problem improvement verbatim annotation',
  'annotations.selectThing': 'Select a touchpoint or a transition first',
  'annotations.isThatAlready': 'It is one already',
}
