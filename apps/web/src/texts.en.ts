import { admin } from './texts/admin.en.js';
import { gallery, stateCounts, states } from './texts/gallery.en.js';
import { failures, shell } from './texts/shell.en.js';
import { signInProblem, signInProblems } from './texts/sign-in-problem.en.js';
import { signIn } from './texts/sign-in.en.js';
import { features, track } from './texts/track.en.js';

/** Every text of the page, in English. The page takes its words from here and from nowhere else. */
export const texts = {
  shell,
  failures,
  gallery,
  states,
  stateCounts,
  features,
  track,
  signIn,
  signInProblems,
  signInProblem,
  admin,
};
