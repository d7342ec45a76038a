const ENTITIES: Readonly<Record<string, string | undefined>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/**
 * Text inside an element of a workbook part. XML has no control characters, so Excel spells them `_x000D_`; text that
 * already looks like such a spelling has its underscore spelt instead.
 */
export function xmlText(text: string): string {
  return text.replace(/[&<>\p{Cc}\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4})/gu, (character) =>
    character === '\n' || character === '\t' ? character : spelt(character),
  );
}

/** Text inside a double-quoted attribute of a workbook part: line breaks and tabs would be lost there. */
export function xmlAttribute(text: string): string {
  return text.replace(/[&<>"\p{Cc}\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4})/gu, spelt);
}

function spelt(character: string): string {
  return ENTITIES[character] ?? `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}

/** One `<t>` with its spaces kept: without the attribute, readers drop those at the ends. */
export function xmlTextElement(text: string): string {
  return /^\s|\s$|[\n\t]/.test(text) ? `<t xml:space="preserve">${xmlText(text)}</t>` : `<t>${xmlText(text)}</t>`;
}
