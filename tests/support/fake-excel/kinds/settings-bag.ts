interface HasSettings {
  readonly settings: Map<string, unknown>;
}

/** Properties that are only remembered: what is set is what is read, null before. */
export function settingsBag<T extends HasSettings>(names: readonly string[], prefix = '') {
  const read: Record<string, (target: T) => unknown> = {};
  const write: Record<string, (target: T, value: unknown) => void> = {};
  for (const name of names) {
    read[name] = (target) => target.settings.get(prefix + name) ?? null;
    write[name] = (target, value) => void target.settings.set(prefix + name, value);
  }
  return { read, write };
}
