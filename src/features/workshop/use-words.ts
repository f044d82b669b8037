// The words of the panels in the language that is shown.
import { useTexts } from '../../bindings/use-texts'
import { workshopWords as english } from '../../text/workshop/en'
import { workshopWords as dutch } from '../../text/workshop/nl'
import type { WorkshopWords } from '../../text/workshop/words'

export function useWords(): WorkshopWords {
  return { en: english, nl: dutch }[useTexts().language]
}
