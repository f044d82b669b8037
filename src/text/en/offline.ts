// English texts of working without a network, and of new versions of the app.
export const offline = {
  'offline.ready': 'A new version is ready',
  'offline.update': 'Change to the new version',
  'offline.words': 'update reload version app offline install',
  'offline.isNewest': 'No newer version is ready',
  'offline.saveFirst': 'Save your changes first: the page is loaded anew',
  'offline.later': 'Later',
}
