import { Popover as RadixPopover } from 'radix-ui';
import type { ReactNode } from 'react';
import styles from './popover.module.css';

export interface PopoverProps {
  /** A button; it is told whether the card is open. */
  readonly trigger: ReactNode;
  readonly label: string;
  readonly children: ReactNode;
  readonly align?: 'start' | 'end';
}

/** A card that opens at a button. It is not modal: the page stays scrollable and no style element is injected. */
export function Popover({ trigger, label, children, align = 'end' }: PopoverProps) {
  return (
    <RadixPopover.Root>
      <RadixPopover.Trigger asChild>{trigger}</RadixPopover.Trigger>
      <RadixPopover.Content
        className={styles.card}
        align={align}
        sideOffset={8}
        collisionPadding={12}
        aria-label={label}
      >
        {children}
      </RadixPopover.Content>
    </RadixPopover.Root>
  );
}
