import { optionNames, optionTable, type OptionName } from './option-table.js';

const leftWidth = 18;

/** The text of `npm start -- --help`. */
export function helpText(): string {
  return `Usage: npm start -- [options]          (the lone -- keeps npm from taking the options for itself)

Starts everything on this machine: Postgres, NATS, the four services and, unless you give keys of your
own, stand-ins for Spotify and SoundCharts with a library in them. Nothing has to be installed or set up
before, nothing listens on an address other than 127.0.0.1, and Ctrl-C stops it all.

Options:
${optionNames.map(optionHelp).join('\n')}

Examples:
  npm start                                         a generated library, at http://127.0.0.1:3000
  npm start -- --library liked.csv                  your own library, exported with Exportify
  npm start -- --library liked.csv --features f.csv ... and its audio features
  npm start -- --port 4000 --data /srv/playlists    another port, another place for the data
  npm start -- --fresh                              start over
  npm start --silent -- --once --json > result.json one measured run, for scripts

Environment, all of it optional:
  SPOTIFY_CLIENT_ID, SPOTIFY_CLIENT_SECRET   the real Spotify instead of the stand-in. Register the redirect
                                             URI <PUBLIC_URL>/auth/spotify/callback with your Spotify app
  SOUNDCHARTS_APP_ID, SOUNDCHARTS_API_KEY    the real SoundCharts instead of the stand-in
  ADMIN_SPOTIFY_USER_ID                      with the real Spotify: whose library the gallery shows
  PUBLIC_URL                                 with the real Spotify: the address people use
                                             (default: http://127.0.0.1:<port>)
  COOKIE_SECRET, TOKEN_SEALING_KEY           secrets to use instead of the generated ones
  DATABASE_URL                               your own Postgres, as the owner of an empty database, instead
                                             of the embedded one; GATEWAY_, SYNC_, ENRICHMENT_ and
                                             GALLERY_DATABASE_URL name the roles of the services
                                             (default: derived, with generated passwords)
  NATS_URL                                   your own NATS with JetStream instead of the embedded one;
                                             GATEWAY_, SYNC_, ENRICHMENT_ and GALLERY_NATS_URL name the
                                             logins of the services (default: all use NATS_URL)
  SANDBOX_TRACKS                             the size of the generated catalogue (default: 2000)
  STALL_TIMEOUT_SECONDS                      with --once: give up when nothing moves for so long (default: 120)
  Anything else, such as LOG_LEVEL, REGISTRATION or ENRICHMENT_CONCURRENCY, is passed on to the services.

Files: each library has a directory below .data/ with its database, its broker, logs/<process>.log and
secrets.json. Programs that were fetched are kept in .data/bin.
`;
}

function optionHelp(name: OptionName): string {
  const option = optionTable[name];
  const left = 'value' in option ? `--${name} ${option.value}` : `--${name}`;
  const indent = ' '.repeat(leftWidth + 2);
  return `  ${left.padEnd(leftWidth)}${option.help.join(`\n${indent}`)}`;
}
