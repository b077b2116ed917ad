import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { foundTracksQuery } from '../api/admin-queries.js';
import buttons from '../design/button.module.css';
import { classNames } from '../design/class-names.js';
import { FailureLine } from '../design/failure-line.js';
import { Panel } from '../design/panel.js';
import { TextField } from '../design/text-field.js';
import { curation } from '../texts/curation.en.js';
import { trackIdIn } from './track-id.js';
import { TrackLine } from './track-line.js';
import styles from './track-lines.module.css';

const PAUSE_MS = 250;

/** Finds a track by its name or its address, to correct or hide it. */
export function TrackFinder() {
  const [typed, setTyped] = useState('');
  const asked = useSettled(typed.trim());
  const id = trackIdIn(typed);
  const found = useQuery({ ...foundTracksQuery(asked), enabled: asked !== '' && id === null });
  const tracks = asked !== '' && id === null ? found.data?.items : undefined;
  return (
    <Panel title={curation.find}>
      <TextField
        label={curation.findLabel}
        hint={curation.findHint}
        placeholder={curation.findPlaceholder}
        maxLength={200}
        value={typed}
        onChange={setTyped}
      />
      {id && (
        <Link
          to="/admin/tracks/$trackId"
          params={{ trackId: id }}
          className={classNames(buttons.button, buttons.primary, styles.only)}
        >
          {curation.openTrack}
        </Link>
      )}
      {found.isError && <FailureLine error={found.error} />}
      <output className={tracks?.length === 0 ? undefined : 'visually-hidden'}>
        {tracks && (tracks.length === 0 ? curation.nothingFound : curation.found(tracks.length))}
      </output>
      {tracks && tracks.length > 0 && (
        <ul className={styles.lines}>
          {tracks.map((track) => (
            <TrackLine key={track.id} track={track} />
          ))}
        </ul>
      )}
    </Panel>
  );
}

/** A text once it has not changed for a moment. */
function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
