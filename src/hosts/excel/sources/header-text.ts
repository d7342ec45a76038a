/** Header cells as text; those behind the last filled one do not count. */
export function headerTexts(cells: readonly unknown[]): string[] {
  const texts = cells.map((cell) => (cell === null || cell === undefined ? '' : String(cell)));
  const last = texts.findLastIndex((text) => text.trim() !== '');
  return texts.slice(0, last + 1);
}
