import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ByteDictionary, HASH_SEED, hashWord, wordsOf } from '../../src/columns/byte-dictionary.ts';
import { UniqueTexts } from '../../src/columns/unique-texts.ts';
import { PROPERTY } from '../support/arbitrary-submissions.ts';

function enterBytes(dictionary: ByteDictionary, bytes: Uint8Array): number {
  const words = new Int32Array((bytes.length + 3) >> 2);
  new Uint8Array(words.buffer).set(bytes);
  return dictionary.codeOf(words.reduce(hashWord, HASH_SEED), bytes.length, words, words.length);
}

describe('ByteDictionary', () => {
  it('gives any texts the codes 1, 2, 3 … as they first come, and back the text', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', minLength: 1 })), (texts) => {
        const dictionary = new ByteDictionary();
        const distinct = [...new Set(texts)];
        expect(texts.map((text) => dictionary.codeOfText(text))).toEqual(
          texts.map((text) => distinct.indexOf(text) + 1),
        );
        expect(dictionary.texts()).toEqual([null, ...distinct]);
      }),
      PROPERTY,
    );
  });

  it('gives a text one code, whether it comes as bytes or as a string', () => {
    const dictionary = new ByteDictionary();
    const { words, byteLength } = wordsOf('Résidence médicalisée, 24 h');
    const code = dictionary.codeOf(words.reduce(hashWord, HASH_SEED), byteLength, words, words.length);
    expect(dictionary.codeOfText('Résidence médicalisée, 24 h')).toBe(code);
    expect(dictionary.codeOfText(null)).toBe(0);
  });

  it('tells texts apart that differ in zero bytes at the end', () => {
    const dictionary = new ByteDictionary();
    expect(dictionary.codeOfText('a')).not.toBe(dictionary.codeOfText('a\u0000'));
  });

  it('shows a Windows-1252 text and its UTF-8 twin alike, under two codes', () => {
    const dictionary = new ByteDictionary();
    const codes = [enterBytes(dictionary, Uint8Array.of(0x61, 0x96)), dictionary.codeOfText('a–')];
    expect(codes).toEqual([1, 2]);
    expect(dictionary.texts()).toEqual([null, 'a–', 'a–']);
  });

  it('leaves a list of texts alone that somebody holds while new texts come in', () => {
    const dictionary = new ByteDictionary();
    dictionary.codeOfText('a');
    const held = dictionary.texts();
    dictionary.codeOfText('b');
    expect(held).toEqual([null, 'a']);
    expect(dictionary.texts()).toEqual([null, 'a', 'b']);
  });
});

describe('UniqueTexts', () => {
  it('keeps every text under its own code, equal ones too', () => {
    const texts = new UniqueTexts();
    expect(['x', 'y', 'x'].map((text) => texts.addText(text))).toEqual([1, 2, 3]);
    expect(texts.addText(null)).toBe(0);
    expect(texts.texts()).toEqual([null, 'x', 'y', 'x']);
    texts.addText('z'.repeat(10_000));
    expect(texts.texts().at(-1)).toHaveLength(10_000);
  });
});
