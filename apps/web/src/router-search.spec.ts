import { describe, expect, it } from '@jest/globals';
import { parseSearch, stringifySearch, textParam } from './router-search.js';

describe('the query of an address', () => {
  it('is text, whatever it looks like', () => {
    expect(parseSearch('?q=1999')).toEqual({ q: '1999' });
    expect(parseSearch('?q=%22true%22')).toEqual({ q: '"true"' });
    expect(parseSearch('')).toEqual({});
  });

  it.each(['1999', 'true', 'a&b=c', 'Björk + 東京 🎧', '"quoted"'])('brings back %s', (q) => {
    expect(parseSearch(stringifySearch({ q }))).toEqual({ q });
  });

  it('leaves no trace of what is empty', () => {
    expect(stringifySearch({ q: '', code: undefined })).toBe('');
  });

  it('takes a parameter only where there is something in it', () => {
    expect(textParam({ q: 'low' }, 'q')).toEqual({ q: 'low' });
    expect(textParam({ q: '  ' }, 'q')).toEqual({});
    expect(textParam({}, 'q')).toEqual({});
  });
});
