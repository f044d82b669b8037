// A floating panel beside what opened it; the one look of menus, lists and small forms.
import {
  Popover as AriaPopover,
  type PopoverProps as AriaPopoverProps,
} from 'react-aria-components/Popover'
import { classNames } from './class-names'
import styles from './popover.module.css'

export type PopoverProps = Omit<AriaPopoverProps, 'className'> & { className?: string | undefined }

/** Place it in a trigger of React Aria, or give `isOpen`, `onOpenChange` and `triggerRef`. */
export function Popover({ className, ...props }: PopoverProps) {
  return <AriaPopover offset={6} {...props} className={classNames(styles.popover, className)} />
}
