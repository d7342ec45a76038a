import { TextColumn } from './text-column.ts';
import { TextDictionary } from './text-dictionary.ts';

/** A text column made of whole numbers: the rule runs once for each distinct number. */
export function textByNumber(numbers: Int32Array, textOf: (value: number) => string | null): TextColumn {
  const codeOfNumber = new Map<number, number>();
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
