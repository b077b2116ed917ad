import { Play } from 'lucide-react';
import { useState } from 'react';
import buttons from '../design/button.module.css';
import { texts } from '../texts.en.js';
import styles from './player.module.css';

/** Spotify's own player. Nothing of it is loaded before somebody asks for it: from then on, Spotify sees the visit. */
export function Player({ trackId }: { readonly trackId: string }) {
  const [wanted, setWanted] = useState(false);
  if (!wanted) {
    return (
      <div className={styles.offer}>
        <button type="button" className={buttons.button} onClick={() => setWanted(true)}>
          <Play aria-hidden="true" />
          {texts.track.listen}
        </button>
        <p>{texts.track.listenHint}</p>
      </div>
    );
  }
  return (
    <iframe
      className={styles.player}
      title={texts.track.player}
      src={`https://open.spotify.com/embed/track/${encodeURIComponent(trackId)}`}
      allow="encrypted-media; fullscreen; picture-in-picture"
      // oxlint-disable-next-line react/iframe-missing-sandbox -- the origin that it keeps is Spotify's, not this page's
      sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-forms"
    />
  );
}
