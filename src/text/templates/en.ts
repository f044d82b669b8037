// English words of the templates.
import type { TemplateWordsById } from './template-words'

export const templateWords: TemplateWordsById = {
  blank: {
    name: 'Blank',
    description: 'One stage, three steps, three channels',
    title: 'Untitled journey',
    scenario: '',
    persona: 'Customer',
    stages: [['Journey', 'Step 1', 'Step 2', 'Step 3']],
  },
  retail: {
    name: 'Retail',
    description: 'From inspiration to return, across web, app, store and service',
    title: 'Retail customer journey',
    scenario: 'A customer looks for a product, buys it in one channel and gets it in another',
    persona: 'Customer',
    stages: [
      ['Discover', 'Gets inspired', 'Compares'],
      ['Choose', 'Tries it out', 'Decides'],
      ['Buy', 'Orders', 'Pays'],
      ['Receive', 'Waits', 'Collects or gets it delivered'],
      ['Use & return', 'Uses it', 'Returns or exchanges'],
    ],
  },
  finance: {
    name: 'Bank or insurance',
    description: 'From need to claim or request, with identification and decisions',
    title: 'Bank or insurance customer journey',
    scenario: 'A customer takes out a product and later needs it to deliver',
    persona: 'Customer',
    stages: [
      ['Orientate', 'Feels the need', 'Compares offers'],
      ['Apply', 'Asks for an offer', 'Identifies', 'Signs'],
      ['Use', 'Gets started', 'Changes something'],
      ['Claim or request', 'Reports', 'Waits for a decision', 'Is paid or helped'],
      ['Renew or leave', 'Looks back', 'Renews or switches'],
    ],
  },
  'public-service': {
    name: 'Public service',
    description: 'From life event to decision and objection',
    title: 'Public service journey',
    scenario: 'A resident has to arrange something with a public body after a life event',
    persona: 'Resident',
    stages: [
      ['Life event', 'Something changes', 'Finds out what to do'],
      ['Apply', 'Collects documents', 'Applies', 'Answers questions'],
      ['Wait', 'Follows progress', 'Gets a decision'],
      ['Use or object', 'Receives the service', 'Objects or reports a change'],
    ],
  },
  'software-trial': {
    name: 'Software trial',
    description: 'From first visit to a team that pays and stays',
    title: 'Software trial journey',
    scenario: 'A team tries the product and decides whether to pay for it',
    persona: 'Trial user',
    stages: [
      ['Attract', 'Hears about it', 'Visits the site'],
      ['Try', 'Signs up', 'Sees first value', 'Invites colleagues'],
      ['Decide', 'Compares plans', 'Pays'],
      ['Stay', 'Uses it weekly', 'Asks for help', 'Renews or recommends'],
    ],
  },
}
