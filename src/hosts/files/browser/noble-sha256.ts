import { sha256 } from '@noble/hashes/sha2.js';
import type { Sha256 } from '../sha256.ts';

/** SHA-256 in plain JavaScript: the browser's own takes only a whole file at once. */
export function createSha256(): Sha256 {
  const hash = sha256.create();
  return {
    update: (bytes) => void hash.update(bytes),
    hex: () => Array.from(hash.digest(), (byte) => byte.toString(16).padStart(2, '0')).join(''),
  };
}
