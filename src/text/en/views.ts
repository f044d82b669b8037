// English texts of the views of a map and the tabs that show them.
export const views = {
  'views.name': 'Views',
  'views.map': 'Map',
  'views.experience': 'Experience',
  'views.backlog': 'Backlog',
  'views.insights': 'Insights',
  'views.outline': 'Outline',
  'views.goToMap': 'Show the map',
  'views.goToExperience': 'Show the experience',
  'views.goToBacklog': 'Show the backlog',
  'views.goToInsights': 'Show the insights',
  'views.goToOutline': 'Show the outline',
  'views.onlyOnMap': 'This works in the view Map',
  'views.onlyOnMapOrInOutline': 'This works in the views Map and Outline',
  'views.onlyInOutline': 'This works in the view Outline',
  'views.words': 'view tab go list tree emotion curve',
}
