import type { SignedInUser } from '@app/contracts';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { LogOut, Settings2, UserRound } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import { signOut } from '../api/session.client.js';
import { texts } from '../texts.en.js';
import { Avatar } from './avatar.js';
import styles from './person-menu.module.css';

export function PersonMenu({ user }: { readonly user: SignedInUser }) {
  const name = user.displayName?.trim() || texts.shell.unnamed;
  const leave = useMutation({
    mutationFn: signOut,
    // A fresh page forgets everything that this person was shown.
    onSuccess: () => location.assign('/'),
  });
  return (
    // Not modal: the page behind stays scrollable, and no style element has to be injected. Not in a portal: it belongs
    // to the header.
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger className={styles.trigger} aria-label={texts.shell.personMenu(name)}>
        <Avatar name={name} imageUrl={user.imageUrl} />
      </DropdownMenu.Trigger>
      <DropdownMenu.Content className={styles.menu} align="end" sideOffset={8}>
        <DropdownMenu.Label className={styles.person}>
          <bdi className={styles.name}>{name}</bdi>
          <span className={styles.role}>{texts.shell.roles[user.role]}</span>
        </DropdownMenu.Label>
        <DropdownMenu.Separator className={styles.line} />
        <DropdownMenu.Item asChild className={styles.item}>
          <Link to="/account">
            <UserRound aria-hidden="true" />
            {texts.shell.account}
          </Link>
        </DropdownMenu.Item>
        {user.role === 'admin' && (
          <DropdownMenu.Item asChild className={styles.item}>
            <Link to="/admin">
              <Settings2 aria-hidden="true" />
              {texts.shell.admin}
            </Link>
          </DropdownMenu.Item>
        )}
        <DropdownMenu.Item
          className={styles.item}
          disabled={leave.isPending}
          onSelect={(event) => {
            event.preventDefault();
            leave.mutate();
          }}
        >
          <LogOut aria-hidden="true" />
          {texts.shell.signOut}
        </DropdownMenu.Item>
        {leave.isError && (
          <p className={styles.failed} role="alert">
            {texts.shell.signOutFailed}
          </p>
        )}
      </DropdownMenu.Content>
    </DropdownMenu.Root>
  );
}
