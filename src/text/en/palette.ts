// English texts of the command palette.
export const palette = {
  'palette.open': 'Find a command …',
  'palette.openKeywords': 'palette search commands actions',
  'palette.title': 'Commands',
  'palette.search': 'Search commands and the map',
  'palette.placeholder': 'Type a command, T12, or words of the map',
  'palette.recent': 'Used lately',
  'palette.goTo': 'Go to',
  'palette.notNow': 'Not possible now',
  'palette.groupEdit': 'Edit',
  'palette.groupAdd': 'Add',
  'palette.groupAnnotate': 'Annotate',
  'palette.groupSelect': 'Select',
  'palette.groupView': 'View',
  'palette.groupFile': 'File',
  'palette.groupHelp': 'Help',
}
