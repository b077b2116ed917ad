/** The frame of the admin's area. Each of its pages has a file of texts of its own, which is loaded with it. */
export const admin = {
  title: 'Admin',
  navigation: 'Admin pages',
  pages: {
    library: 'Library',
    enrichment: 'Features',
    failures: 'Failures',
    gallery: 'Gallery',
    changes: 'Changes',
    notices: 'Notices',
    people: 'People',
  },
  refusedTitle: 'This page is for the admin',
  refusedGuest:
    'It shows how the library is kept up to date. If this is your gallery, sign in with the account it belongs to.',
  refusedRegular:
    'You are signed in as a visitor. Everything there is to see for you is in the gallery.',
  asAdmin: 'Sign in as the admin',
  live: { open: 'Live', connecting: 'Connecting …', lost: 'Not live: asking every few seconds' },
  toAdmin: 'Back to the library',
  failed: 'failed',
  waiting: 'waiting for you',
  more: 'Show more',
};
