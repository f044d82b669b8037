// Voting without devices: choose what stands for choice, take the ballots, reveal, decide.
import { useState } from 'react'
import { useApp } from '../../bindings/app-context'
import { focusView } from '../../bindings/focus-view'
import { useDocument } from '../../bindings/use-document'
import { useTexts } from '../../bindings/use-texts'
import { useWhyNot } from '../../bindings/use-why-not'
import { inOrder } from '../../model/queries/records-in-order'
import type { VoteRoundId } from '../../model/records/vote-round'
import { SideRegion } from '../../parts/side-region'
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
  const close = () => {
    context.session.set({ besideMap: null })
    focusView(context.session)
  }
  return (
    <SideRegion name={texts.write('vote.name')} doesTakeFocus onClose={close}>
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
