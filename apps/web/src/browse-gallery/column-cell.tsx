import type { Track } from '@app/contracts';
import type { ReactNode } from 'react';
import { KeyLabel } from '../design/key-label.js';
import { Meter } from '../design/meter.js';
import { Name } from '../design/name.js';
import { formatDay, releaseYear } from '../format/date.js';
import { formatLength } from '../format/duration.js';
import { formatCount, formatDecimal } from '../format/number.js';
import { texts } from '../texts.en.js';
import styles from './column-cell.module.css';
import type { ColumnName } from './columns.js';

export interface ColumnCellProps {
  readonly track: Track;
  readonly column: ColumnName;
}

/** One value of a track in a row. Its column's name is heard before it: the heads are only for the eye. */
export function ColumnCell({ track, column }: ColumnCellProps) {
  return (
    <div className={styles.cell} data-column={column}>
      <span className="visually-hidden">{texts.columns[column].name} </span>
      {renderValue(track, column)}
    </div>
  );
}

function renderValue(track: Track, column: ColumnName): ReactNode {
  const { album, features } = track;
  switch (column) {
    case 'album':
      return <Name text={album.name} fallback={texts.gallery.noAlbum} />;
    case 'released':
      return album.releaseDate ? releaseYear(album.releaseDate) : <NoValue />;
    case 'added':
      return (
        <>
          {track.addedAt === null ? texts.gallery.never : formatDay(track.addedAt)}
          {!track.saved && track.addedAt !== null && (
            <span className={styles.gone}>{texts.gallery.noLongerSaved}</span>
          )}
        </>
      );
    case 'duration':
      return formatLength(track.durationMs);
    case 'genres':
      return track.genres.length > 0 ? (
        <Name text={track.genres.map(({ root }) => root).join(', ')} fallback="" />
      ) : (
        <NoValue />
      );
    case 'isrc':
      return track.isrc ? <code>{track.isrc}</code> : <NoValue />;
    case 'key':
      return <KeyLabel pitchClass={features?.key ?? null} mode={features?.mode ?? null} short />;
    case 'tempo':
      return renderNumber(features?.tempo ?? null, formatCount);
    case 'loudness':
      return renderNumber(features?.loudness ?? null, formatDecimal);
    case 'timeSignature':
      return renderNumber(features?.timeSignature ?? null, formatCount);
    case 'energy':
    case 'danceability':
    case 'valence':
    case 'acousticness':
    case 'instrumentalness':
    case 'liveness':
    case 'speechiness':
      return <Meter value={features?.[column] ?? null} />;
  }
}

function renderNumber(value: number | null, format: (value: number) => string): ReactNode {
  return value === null ? <NoValue /> : format(value);
}

function NoValue() {
  return (
    <>
      <span aria-hidden="true">–</span>
      <span className="visually-hidden">{texts.gallery.noValue}</span>
    </>
  );
}
