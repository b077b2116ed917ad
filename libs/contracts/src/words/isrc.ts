const ISRC = /^[A-Z]{2}[A-Z0-9]{3}[0-9]{7}$/;

/**
 * The canonical form of an International Standard Recording Code: 12 upper-case alphanumerics (ISO 3901), without the
 * hyphens and lower-case letters that old catalogues carry. Anything that is not an ISRC becomes `null`.
 * An ISRC names a recording; several Spotify tracks may share one.
 */
export function normalizeIsrc(raw: string | null | undefined): string | null {
  if (raw === null || raw === undefined) return null;
  const compact = raw.replace(/[\s-]/g, '').toUpperCase();
  return ISRC.test(compact) ? compact : null;
}
