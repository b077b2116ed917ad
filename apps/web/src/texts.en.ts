import { admin } from './texts/admin.en.js';
import { filters, moods, moodStrip, ranges } from './texts/filters.en.js';
import {
  chooser,
  columns,
  gallery,
  sorting,
  stateCounts,
  states,
  views,
} from './texts/gallery.en.js';
import { map } from './texts/map.en.js';
import { failures, shell, shortcuts } from './texts/shell.en.js';
import { signInProblem, signInProblems } from './texts/sign-in-problem.en.js';
import { signIn } from './texts/sign-in.en.js';
import { statistics } from './texts/statistics.en.js';
import { features, reasons, track } from './texts/track.en.js';

/** Every text of the page, in English. The page takes its words from here and from nowhere else. */
export const texts = {
  shell,
  failures,
  shortcuts,
  gallery,
  columns,
  chooser,
  views,
  sorting,
  filters,
  ranges,
  moods,
  moodStrip,
  map,
  statistics,
  states,
  stateCounts,
  features,
  track,
  reasons,
  signIn,
  signInProblems,
  signInProblem,
  admin,
};
