// Dutch texts of the views of a map and the tabs that show them.
import type { views as english } from '../en/views'
import type { TranslationOf } from '../message'

export const views: TranslationOf<typeof english> = {
  'views.name': 'Weergaven',
  'views.map': 'Kaart',
  'views.experience': 'Beleving',
  'views.backlog': 'Backlog',
  'views.insights': 'Inzichten',
  'views.outline': 'Structuur',
  'views.goToMap': 'Kaart tonen',
  'views.goToExperience': 'Beleving tonen',
  'views.goToBacklog': 'Backlog tonen',
  'views.goToInsights': 'Inzichten tonen',
  'views.goToOutline': 'Structuur tonen',
  'views.onlyOnMap': 'Dit werkt in de weergave Kaart',
  'views.onlyOnMapOrInOutline': 'Dit werkt in de weergaven Kaart en Structuur',
  'views.onlyInOutline': 'Dit werkt in de weergave Structuur',
  'views.words': 'weergave tabblad ga lijst boom overzicht emotie curve',
}
