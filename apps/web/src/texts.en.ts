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

/**
 * The texts of the page, in English. It takes its words from the folder `texts` and from nowhere else: what most people
 * see from here, and the admin's area and the account from their own files there, which are loaded with them.
 */
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
};
