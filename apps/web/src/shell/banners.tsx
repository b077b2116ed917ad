import { useQuery } from '@tanstack/react-query';
import { FlaskConical, WifiOff } from 'lucide-react';
import { sessionQuery } from '../api/queries.js';
import { texts } from '../texts.en.js';
import styles from './banners.module.css';
import { useOnline } from './use-online.js';

/** What is true of the whole page for now: demo data, no connection. */
export function Banners() {
  const { data: session } = useQuery(sessionQuery);
  const online = useOnline();
  return (
    <aside aria-label={texts.shell.notices}>
      {session?.sandbox && (
        <p className={styles.banner}>
          <FlaskConical aria-hidden="true" />
          {texts.shell.sandbox}
        </p>
      )}
      <output>
        {!online && (
          <span className={styles.banner} data-tone="warning">
            <WifiOff aria-hidden="true" />
            {texts.shell.offline}
          </span>
        )}
      </output>
    </aside>
  );
}
