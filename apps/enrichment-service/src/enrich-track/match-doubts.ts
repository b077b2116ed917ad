import type { MatchDoubt } from '@app/contracts';
import type { SongDescription } from './feature.client.js';

/** Releases of one recording differ by less than this; another master or an edit differs by more. */
const DURATION_TOLERANCE_S = 3;

/** A track as the library describes it; `artists` are names, by comma. */
export interface DescribedTrack {
  readonly name: string;
  readonly artists: string;
  readonly durationMs: number;
}

/**
 * What of a provider's song does not agree with the track that it was matched to by ISRC: an ISRC may cover several
 * masters, or be plainly wrong. What the provider does not say is not in doubt.
 */
export function doubtsAbout(track: DescribedTrack, song: SongDescription | null): MatchDoubt[] {
  if (song === null) return [];
  const doubts: MatchDoubt[] = [];
  if (song.title !== null && !titlesAgree(track.name, song.title)) doubts.push('title');
  if (song.artists !== null && !artistsAgree(track.artists, song.artists)) doubts.push('artist');
  if (song.durationS !== null) {
    const difference = Math.abs(track.durationMs / 1_000 - song.durationS);
    if (difference > DURATION_TOLERANCE_S) doubts.push('duration');
  }
  return doubts;
}

/** Titles agree where one is the other with something added: "Song", "Song (Live)", "Song - Remastered 2011". */
function titlesAgree(one: string, other: string): boolean {
  return oneInOther(plain(one), plain(other)) || oneInOther(plain(core(one)), plain(core(other)));
}

function artistsAgree(one: string, other: string): boolean {
  const known = namesOf(one);
  const told = plain(other);
  return known.length === 0 || known.some((name) => oneInOther(name, told));
}

function namesOf(artists: string): string[] {
  return artists
    .split(',')
    .map(plain)
    .filter((name) => name !== '');
}

function oneInOther(one: string, other: string): boolean {
  if (one === '' || other === '') return one === other;
  return ` ${one} `.includes(` ${other} `) || ` ${other} `.includes(` ${one} `);
}

/** A title without what stands in brackets or after a dash. */
function core(title: string): string {
  return title.replaceAll(/\s*[([].*?[)\]]/g, '').replace(/\s[-–—]\s.*$/, '');
}

/** Letters and digits alone, without case and accents; a name of signs alone stays as it is. */
function plain(text: string): string {
  const bare = text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return bare === '' ? text.trim().toLowerCase() : bare;
}
