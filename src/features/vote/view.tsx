// Voting without devices: choose what stands for choice, take the ballots, reveal, decide.
import { useRef, useState } from 'react'
import { useApp } from '../../bindings/app-context'
import { focusView } from '../../bindings/focus-view'
import { useDocument } from '../../bindings/use-document'
import { useTexts } from '../../bindings/use-texts'
import { useWhyNot } from '../../bindings/use-why-not'
import type { JourneyDocument } from '../../model/document/journey-document'
import { inOrder } from '../../model/queries/records-in-order'
import type { VoteRound, VoteRoundId } from '../../model/records/vote-round'
import { SideRegion } from '../../parts/side-region'
import { useNextFocus } from '../../parts/use-next-focus'
import { EarlierRounds } from './earlier-rounds'
import { OpenRound } from './open-round'
import { RevealedRound } from './revealed-round'
import { Setup } from './setup'

export default function VoteView() {
  const { context } = useApp()
  const texts = useTexts()
  const rounds = useDocument((document) => inOrder(document, 'voteRounds'))
  const reason = useWhyNot()
  // A new round is being prepared after this one.
  const [doneWith, setDoneWith] = useState<VoteRoundId | null>(null)
  const last = rounds.at(-1)
  const shown = last && last.id !== doneWith ? last : null
  const earlier = rounds.filter((round) => round !== shown && round.state === 'revealed')
  const region = useRef<HTMLElement>(null)
  const noteCount = useDocument(countNotes)
  useNextFocus(region, `${shown?.id} ${shown?.state} ${countVotes(shown)} ${noteCount}`, null)
  const close = () => {
    context.session.set({ besideMap: null })
    focusView(context.session)
  }
  return (
    <SideRegion ref={region} name={texts.write('vote.name')} doesTakeFocus onClose={close}>
      {shown === null && <Setup offReason={reason} />}
      {shown?.state === 'open' && <OpenRound key={shown.id} round={shown} offReason={reason} />}
      {shown?.state === 'revealed' && (
        <RevealedRound
          key={shown.id}
          round={shown}
          offReason={reason}
          onNew={() => setDoneWith(shown.id)}
        />
      )}
      {earlier.length > 0 && <EarlierRounds rounds={earlier} />}
    </SideRegion>
  )
}

/** Notes that say the same become one, with the button that does it. */
function countNotes({ painPoints, ideas }: JourneyDocument): number {
  return Object.keys(painPoints).length + Object.keys(ideas).length
}

/** The field for hands goes when they are counted for all. */
function countVotes(round: VoteRound | null): number {
  return round?.ballots.flatMap(({ support }) => Object.keys(support)).length ?? 0
}
