/** Puts cases together under every key that they have, in their order. */
export function groupBy<Case>(
  cases: Iterable<Case>,
  keysOf: (one: Case) => readonly string[],
): ReadonlyMap<string, readonly Case[]> {
  const groups = new Map<string, Case[]>();
  for (const one of cases) {
    for (const key of keysOf(one)) {
      const group = groups.get(key);
      if (group) group.push(one);
      else groups.set(key, [one]);
    }
  }
  return groups;
}
