import { UserRound } from 'lucide-react';
import styles from './five-seats.module.css';

/** How many people Spotify lets use an app that is not under an extended quota (its rule of February 2026). */
export const SEATS = 5;

/** Five places, some of them taken. Say beside it what they are. */
export function FiveSeats({ taken }: { readonly taken: number }) {
  return (
    <span className={styles.seats} aria-hidden="true">
      {Array.from({ length: SEATS }, (_, seat) => (
        <span key={seat} className={styles.seat} data-taken={seat < taken || undefined}>
          <UserRound />
        </span>
      ))}
    </span>
  );
}
