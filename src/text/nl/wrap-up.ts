// Dutch texts of the pack that a workshop ends with.
import type { wrapUp as english } from '../en/wrap-up'
import type { TranslationOf } from '../message'

export const wrapUp: TranslationOf<typeof english> = {
  'wrap-up.open': 'Afrondpakket',
  'wrap-up.words': 'zip samenvatting verslag markdown notulen workshop delen einde overdracht',
  'wrap-up.whatIsIn': 'In het pakket',
  'wrap-up.journey': 'De kaart, om te openen en te wijzigen',
  'wrap-up.picture': 'Een afbeelding van de hele kaart',
  'wrap-up.summary': 'Een pagina tekst voor wie er niet bij was',
  'wrap-up.backlog': ({ count }, formatter) =>
    formatter.plural(count, {
      '=0': 'De backlog als tabel (er staat niets in)',
      one: 'De backlog als tabel, 1 item',
      other: `De backlog als tabel, ${formatter.number(count)} items`,
    }),
  'wrap-up.preview': 'Samenvatting',
  'wrap-up.save': 'Pakket opslaan',
  'wrap-up.making': 'Pakket wordt gemaakt',
  'wrap-up.written': ({ name }) => `Afrondpakket opgeslagen als ${name}`,
  'wrap-up.downloaded': ({ name }) => `Afrondpakket naar Downloads gestuurd als ${name}`,
  'wrap-up.notWritten': ({ reason }) => `Het pakket kon niet worden opgeslagen: ${reason}`,
}
