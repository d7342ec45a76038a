import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { goldenManifest } from '../../support/golden.ts';
import type { GoldenCase } from '../../support/golden.ts';

/** Paths of a golden case's run file and everything beside it, as an analyst would drop them. */
export function goldenFiles(golden: GoldenCase): string[] {
  const manifest = goldenManifest(golden);
  const input = join(dirname(manifest), 'input');
  return [manifest, ...readdirSync(input).map((name) => join(input, name))];
}
