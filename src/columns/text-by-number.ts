import { NO_INT } from './int-column.ts';
import { TextColumn } from './text-column.ts';
import { TextDictionary } from './text-dictionary.ts';

/** A text column made of whole numbers: the rule runs once for each distinct number. */
export function textByNumber(numbers: Int32Array, textOf: (value: number) => string | null): TextColumn {
  const codeOfNumber = knownNumbers(numbers);
  const codeOfText = new Map<string, number>();
  const codes = new Int32Array(numbers.length);
  for (let row = 0; row < codes.length; row++) {
    let code = codeOfNumber.get(numbers[row]);
    if (code === undefined) {
      const text = textOf(numbers[row]);
      code = text === null ? 0 : (codeOfText.get(text) ?? codeOfText.size + 1);
      if (text !== null) codeOfText.set(text, code);
      codeOfNumber.set(numbers[row], code);
    }
    codes[row] = code;
  }
  return new TextColumn(TextDictionary.of([...codeOfText.keys()]), codes);
}

/** Days lie close together: a place for each is quicker than a map, as long as they are not spread too far. */
const WIDEST_SPAN = 200_000;

type KnownNumbers = { get(value: number): number | undefined; set(value: number, code: number): void };

function knownNumbers(numbers: Int32Array): KnownNumbers {
  let lowest = 0;
  let highest = 0;
  for (const value of numbers) {
    if (value === NO_INT) continue;
    if (value < lowest) lowest = value;
    if (value > highest) highest = value;
  }
  if (highest - lowest > WIDEST_SPAN) return new Map<number, number>();
  const codes = new Int32Array(highest - lowest + 2).fill(-1);
  const placeOf = (value: number) => (value === NO_INT ? codes.length - 1 : value - lowest);
  return {
    get: (value) => (codes[placeOf(value)] === -1 ? undefined : codes[placeOf(value)]),
    set: (value, code) => {
      codes[placeOf(value)] = code;
    },
  };
}
