import { describe, expect, it } from '@jest/globals';
import { parseStartArguments, UsageError } from './arguments.js';
import { helpText } from './help-text.js';
import { optionNames } from './option-table.js';
import { explainSwallowedFlags } from './swallowed-flags.js';

const parse = (...argv: string[]): ReturnType<typeof parseStartArguments> =>
  parseStartArguments(argv, '/home/ada');

describe('the options of npm start', () => {
  it('are all off without arguments', () => {
    const { once, fresh, json, verbose, help, port, data, library, features } = parse();

    expect([once, fresh, json, verbose, help]).toEqual([false, false, false, false, false]);
    expect([port, data, library, features]).toEqual([undefined, undefined, undefined, undefined]);
  });

  it('take values after a space or an equals sign; paths start where npm was called', () => {
    const options = parse(
      '--port',
      '4000',
      '--library=music/liked songs.csv',
      '--data',
      '/srv/pm',
      '--once',
      '--json',
    );

    expect(options).toMatchObject({
      port: 4000,
      library: '/home/ada/music/liked songs.csv',
      data: '/srv/pm',
      once: true,
      json: true,
    });
  });

  it.each([
    [['--prot', '4000'], 'unknown option --prot: did you mean --port?'],
    [['--libary=x'], 'unknown option --libary: did you mean --library?'],
    [['-p', '4000'], 'unknown option -p'],
    [['--port'], '--port needs a value'],
    [['--library', '--once'], '--library needs a value'],
    [['--port', '0'], '--port needs a number from 1 to 65535, not "0"'],
    [['--port', '65536'], '--port needs a number'],
    [['--port', '30x'], '--port needs a number'],
    [['--fresh=yes'], '--fresh takes no value'],
    [['--port', '1', '--port', '2'], '--port is given twice'],
    [['liked.csv'], 'unexpected argument: liked.csv'],
    [['--json'], '--json belongs to --once'],
  ])('refuse %j', (argv, message) => {
    expect(() => parse(...argv)).toThrow(UsageError);
    expect(() => parse(...argv)).toThrow(message);
  });

  it('are all in the help', () => {
    for (const name of optionNames) expect(helpText()).toMatch(new RegExp(`^  --${name}\\b`, 'm'));
    expect(
      Math.max(
        ...helpText()
          .split('\n')
          .map((line) => line.length),
      ),
    ).toBeLessThanOrEqual(120);
  });
});

describe('flags that npm took for itself', () => {
  it('are nothing to talk about where there are none', () => {
    const settings = { cache: '/home/ada/.npm', loglevel: 'silent', json: '', once: 'false' };

    expect(explainSwallowedFlags(settings, ['--port', '4000'])).toBeNull();
  });

  it('are named with the command that was meant', () => {
    // npm 11 for: npm start --fresh --port 4000 --library 'my songs.csv'
    const settings = { fresh: 'true', port: 'true', library: 'true' };

    const explanation = explainSwallowedFlags(settings, ['4000', 'my songs.csv']);

    expect(explanation).toContain("npm start -- --fresh --port 4000 --library 'my songs.csv'\n");
  });

  it('are put together with those that came through', () => {
    // npm 11 for: npm start --port=4000 -- --once
    expect(explainSwallowedFlags({ port: '4000' }, ['--once'])).toContain(
      'npm start -- --port 4000 --once\n',
    );
  });
});
