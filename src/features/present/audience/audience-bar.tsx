// Above the view while the audience has a window: what it sees, and how to change that from here.
import { useMemo } from 'react'
import { useDocument } from '../../../bindings/use-document'
import { useSession } from '../../../bindings/use-session'
import { useTexts } from '../../../bindings/use-texts'
import { CommandButton } from '../../../parts/command-button'
import type { Presenting } from '../../../store/presenting'
import { Bar } from '../../../ui/bar'
import { IconButton } from '../../../ui/icon-button'
import { usePresentation } from '../use-presentation'
import type { AudiencePicture } from './channel'
import { useAudienceLink } from './use-audience-link'

export default function View() {
  const audience = useSession(({ presenting }) => presenting.audience)
  return audience && <AudienceBar audience={audience} />
}

function AudienceBar({ audience }: { audience: NonNullable<Presenting['audience']> }) {
  const texts = useTexts()
  const { slides, place, slide, go } = usePresentation()
  const isThere = useAudienceLink(audience.id, usePicture(slide), audience.isFrozen)
  const count = slides.length
  const where = { title: slide?.title ?? '', place: place + 1, count }
  const words = audience.isFrozen
    ? texts.write('present.frozen')
    : texts.write(isThere ? 'present.audienceSees' : 'present.audienceWaits', where)
  return (
    <Bar label={texts.write('present.audience')} icon="slides" words={words}>
      <IconButton
        icon="chevronLeft"
        size="small"
        label={texts.write('present.previous')}
        onPress={() => go('previous')}
      />
      <IconButton
        icon="chevronRight"
        size="small"
        label={texts.write('present.next')}
        onPress={() => go('next')}
      />
      <CommandButton id="present.freeze" hasIcon={false} tone="quiet" />
      <CommandButton id="present.closeAudience" hasIcon={false} />
    </Bar>
  )
}

/** The same object as long as the room sees the same. */
function usePicture(slide: AudiencePicture['slide']): AudiencePicture {
  const { isBlank } = useSession(({ presenting }) => presenting)
  const theme = useSession((session) => session.theme)
  const clock = useSession((session) => session.workshopClock)
  const language = useDocument(({ map }) => map.language)
  const prompt = useDocument(({ agenda }) => {
    if (clock?.prompt) return clock.prompt
    const item = clock?.itemId ? agenda[clock.itemId] : undefined
    return clock?.prompt || item?.prompt || item?.title || ''
  })
  return useMemo(() => {
    const face = clock && { endsAtMs: clock.endsAtMs, leftMs: clock.leftMs }
    return { slide: isBlank ? null : slide, theme, language, prompt, clock: face }
  }, [isBlank, slide, theme, language, prompt, clock])
}
