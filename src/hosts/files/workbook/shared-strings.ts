import { SPREADSHEET_NAMESPACE, XML_DECLARATION } from './namespaces.ts';
import { xmlTextElement } from './xml-text.ts';

/** The distinct texts of a workbook. Cells hold their numbers, so a text that fills a column is written once. */
export class SharedStrings {
  readonly #numbers = new Map<string, number>();

  numberOf(text: string): number {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    const number = this.#numbers.size;
    this.#numbers.set(text, number);
    return number;
  }

  *xml(): Generator<string, void> {
    yield `${XML_DECLARATION}<sst xmlns="${SPREADSHEET_NAMESPACE}" uniqueCount="${this.#numbers.size}">`;
    for (const text of this.#numbers.keys()) yield `<si>${xmlTextElement(text)}</si>`;
    yield '</sst>';
  }
}
