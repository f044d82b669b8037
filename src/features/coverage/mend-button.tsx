// A button that changes the map, off with the reason while that may not be changed.
import type { ReactNode } from 'react'
import { useWhyNot } from '../../bindings/use-why-not'
import { Button } from '../../ui/button'

export function MendButton(props: { children: ReactNode; onPress: () => void }) {
  return (
    <Button disabledReason={useWhyNot()} onPress={props.onPress}>
      {props.children}
    </Button>
  )
}
