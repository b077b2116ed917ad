/** The id of the heading that names the track's sheet. */
export const SHEET_TITLE_ID = 'track-title';
