import { useState } from 'react';
import styles from './avatar.module.css';

export interface AvatarProps {
  readonly name: string;
  readonly imageUrl: string | null;
}

/** A person's picture, or the first letter of their name. Beside it stands the name: it says nothing itself. */
export function Avatar({ name, imageUrl }: AvatarProps) {
  const [failed, setFailed] = useState(false);
  const letter = [...new Intl.Segmenter().segment(name)][0]?.segment ?? '';
  return (
    <span className={styles.avatar} aria-hidden="true">
      {imageUrl && !failed ? (
        <img
          src={imageUrl}
          alt=""
          width="36"
          height="36"
          referrerPolicy="no-referrer"
          onError={() => setFailed(true)}
        />
      ) : (
        letter.toUpperCase()
      )}
    </span>
  );
}
