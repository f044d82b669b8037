// English texts of the sheet of shortcuts.
export const shortcutsHelp = {
  'shortcutsHelp.open': 'Keyboard shortcuts',
  'shortcutsHelp.keywords': 'help keys shortcuts hotkeys',
  'shortcutsHelp.or': 'or',
  'shortcutsHelp.singleKeysNote':
    'Single keys such as P act only while the map has the focus. Switch them off if you use ' +
    'speech input, or press keys by accident.',
}
