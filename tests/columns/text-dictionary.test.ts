import { describe, expect, it } from 'vitest';
import { foldText, TextDictionary } from '../../src/columns/text-dictionary.ts';

describe('foldText', () => {
  it.each([
    ['Service User', 'service user', true, 'case does not count'],
    ['Service ', 'Service', true, 'one trailing space does not count'],
    ['Service    ', 'Service', true, 'nor do several'],
    [' Service', 'Service', false, 'leading spaces count'],
    ['Service  user', 'Service user', false, 'spaces inside count'],
    ['Service\t', 'Service', false, 'a trailing tab is no space'],
    ['Service\u00a0', 'Service', false, 'nor is a no-break space'],
    ['Zoé', 'Zoe', false, 'accents count'],
    ['ZOÉ', 'zoé', true, 'an accented letter has two cases'],
    ['NFA: Other', 'NFA - Other', false, 'punctuation counts'],
  ])('%j and %j: equal is %j because %s', (a, b, equal) => {
    expect(foldText(a) === foldText(b)).toBe(equal);
  });
});

describe('TextDictionary', () => {
  const dictionary = TextDictionary.of(['b', 'A', 'a ', 'B', ' a']);

  it('gives texts that are equal in a comparison one folded code, the null 0', () => {
    expect([...dictionary.folding.codes]).toEqual([0, 1, 2, 2, 1, 3]);
    expect([...dictionary.folding.texts]).toEqual([null, 'b', 'a', ' a']);
  });

  it('remembers the first spelling of each', () => {
    expect([...dictionary.folding.firstCodes]).toEqual([0, 1, 2, 5]);
  });

  it('ranks in ascending order, nulls first, equal texts alike', () => {
    expect([...dictionary.ranks]).toEqual([0, 3, 2, 2, 3, 1]);
  });

  it('finds the folded code of a text from elsewhere', () => {
    expect(dictionary.foldedCodeOf('a  ')).toBe(2);
    expect(dictionary.foldedCodeOf('c')).toBeNull();
  });

  it('works a value out for each distinct text, and never for the null', () => {
    expect(dictionary.map<string | number>('none', (text) => text.length)).toEqual(['none', 1, 1, 2, 1, 2]);
    expect([...dictionary.flags((text) => text.endsWith('a'))]).toEqual([0, 0, 0, 0, 0, 1]);
  });

  it('sees texts that come in later', () => {
    const texts: (string | null)[] = [null, 'a'];
    const growing = new TextDictionary({
      get size() {
        return texts.length;
      },
      texts: () => texts,
    });
    expect([...growing.ranks]).toEqual([0, 1]);
    texts.push('A ', ' ');
    expect([...growing.folding.codes]).toEqual([0, 1, 1, 2]);
    expect([...growing.ranks]).toEqual([0, 2, 2, 1]);
  });
});
