// English words of the panels of a workshop.
import type { WorkshopWords } from './words'

export const workshopWords: WorkshopWords = {
  agenda: {
    planned: (minutes) => `${inHours(minutes)} planned`,
    empty: 'Start from an agenda as facilitators use it; everything in it can be changed.',
    presets: {
      short: '45 minutes',
      twoHours: '2 hours',
      halfDay: '4 hours',
      day: 'A day',
    },
    topics: {
      scope: {
        title: 'Scope and persona',
        prompt: 'Whose journey is it, where does it begin, and where does it end?',
      },
      stages: {
        title: 'Stages',
        prompt: 'Which phases does the customer go through, in her own words?',
      },
      touchpoints: {
        title: 'Touchpoints',
        prompt: 'What does the customer do, step by step, and in which channel?',
      },
      feelings: {
        title: 'Thoughts and feelings',
        prompt: 'How does she feel here, and what does she say? Quote her if you can.',
      },
      pause: { title: 'Break', prompt: '' },
      pains: {
        title: 'Pain points',
        prompt: 'What hurts, above all where the channel changes? How bad, and how often?',
      },
      lunch: { title: 'Lunch', prompt: '' },
      ideas: {
        title: 'Ideas',
        prompt: 'What could help with the worst pains? As many as you can, no judging yet.',
      },
      vote: { title: 'Vote', prompt: 'Which of these should we take on first?' },
      owners: {
        title: 'Owners and next steps',
        prompt: 'Who does what, and by when? What is still open?',
      },
    },
    list: 'Agenda items',
    hint: 'Alt+↑ and Alt+↓ move an item.',
    minutes: (minutes) => `${minutes} min`,
    open: (title) => `Edit “${title}”`,
    states: { waiting: 'waiting', running: 'running', done: 'done', skipped: 'skipped' },
    start: (title) => `Start “${title}”`,
    again: 'Start again',
    finish: 'Done',
    more: (title) => `More about “${title}”`,
    edit: 'Edit',
    moveUp: 'Move up',
    moveDown: 'Move down',
    skip: 'Skip',
    wait: 'Put back',
    delete: 'Delete',
    add: 'Add item',
    newItem: 'New item',
    title: 'Title',
    minutesField: 'Minutes',
    prompt: 'Prompt',
    shows: 'Shows',
    showsAsItIs: 'What is open',
    onTheMap: 'On the map',
    mapLayers: {
      emotions: 'Emotions',
      pains: 'Pain points',
      ideas: 'Ideas and work',
      voices: 'Bright spots and quotes',
      owners: 'Owners and systems',
      findings: 'Findings',
    },
    layersShown: (shown, all) => `Layers: ${shown} of ${all}`,
    showAllLayers: 'Show all layers',
    layers: { map: 'Map', experience: 'Experience', outline: 'Outline' },
    offers: 'Offers',
    done: 'Close',
  },
  parking: {
    lists: {
      questions: 'Questions',
      topics: 'Parked topics',
      decisions: 'Decisions',
      actions: 'Actions',
    },
    add: {
      questions: 'New question',
      topics: 'New topic',
      decisions: 'New decision',
      actions: 'New action',
    },
    done: (text) => `Done: “${text}”`,
    delete: (text) => `Delete “${text}”`,
  },
  silent: {
    explained:
      'Everybody thinks alone before anybody speaks: on paper while the time runs, or one after the other at this keyboard, with notes that nobody sees.',
    usualPrompt: 'What hurts most in this journey?',
    prompt: 'Prompt',
    kind: 'The notes are',
    minutes: 'Minutes',
    print: 'Print sheet',
    time: 'Start the time',
    pass: 'Pass the keyboard',
    note: (person) => `Note of person ${person}`,
    hint: 'It shows as dots. Enter keeps it, and you can type the next one.',
    count: (count) =>
      count === 0 ? 'No notes yet' : count === 1 ? '1 note kept' : `${count} notes kept`,
    next: 'Next person',
    reveal: 'Show all in the inbox',
  },
  timer: {
    name: 'Timer',
    own: 'Timer',
    overTime: 'Over time',
    paused: 'Paused',
    pause: 'Pause',
    resume: 'Go on',
    addMinute: '+1 minute',
    next: (title) => `Next: ${title}`,
    stop: 'Stop timer',
    offered: 'Tools of this item',
  },
}

function inHours(minutes: number): string {
  const hours = Math.floor(minutes / 60)
  const rest = minutes % 60
  const parts = [hours > 0 && `${hours} h`, (rest > 0 || hours === 0) && `${rest} min`]
  return parts.filter((part) => part !== false).join(' ')
}
