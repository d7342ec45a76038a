import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { browserInputFile } from '../../../../src/hosts/files/browser/input-file.ts';
import { bytesOf } from '../workbook-files.ts';

const TEXT = 'LA_Code,LA_Name\n'.repeat(10_000);
const sha256 = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex');

describe('browserInputFile', () => {
  it('tells name and size, and gives the first bytes only', async () => {
    const file = browserInputFile(new File([TEXT], 'cld.csv'));
    expect([file.name, file.size]).toEqual(['cld.csv', TEXT.length]);
    expect(await file.firstBytes()).toHaveLength(65_536);
    expect(await browserInputFile(new File(['x'], 'x')).firstBytes()).toHaveLength(1);
  });

  it('gives the content in chunks, unpacked, with the SHA-256 of the file as it lies', async () => {
    const packed = gzipSync(TEXT);
    const { chunks, sha256: known } = browserInputFile(new File([packed], 'cld.csv.gz')).chunks();
    expect(new TextDecoder().decode(await bytesOf(chunks))).toBe(TEXT);
    expect(known()).toBe(sha256(packed));
  });

  it('gives the whole, for a workbook', async () => {
    const whole = await browserInputFile(new File([TEXT], 'cld.xlsx')).whole();
    expect(whole.sha256).toBe(sha256(TEXT));
    expect(whole.bytes).toHaveLength(TEXT.length);
  });

  it.each(['firstBytes', 'whole'] as const)('a file that has gone is named (%s)', async (read) => {
    const gone = new File(['x'], 'cld.xlsx');
    const fail = () => Promise.reject(new Error('NotReadableError'));
    Object.assign(gone, { arrayBuffer: fail, slice: () => Object.assign(new Blob(), { arrayBuffer: fail }) });
    await expect(browserInputFile(gone)[read]()).rejects.toThrow(
      'cld.xlsx cannot be read: it has changed or gone since it was chosen. Choose it again.',
    );
  });
});
