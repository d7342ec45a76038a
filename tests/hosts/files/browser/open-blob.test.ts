import { createHash, randomBytes } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { blobOf, XLSX_TYPE } from '../../../../src/hosts/files/browser/blob-of.ts';
import { createSha256 } from '../../../../src/hosts/files/browser/noble-sha256.ts';
import { openBlobChunks } from '../../../../src/hosts/files/browser/open-blob.ts';
import { workbookChunks } from '../../../../src/hosts/files/write-workbook.ts';
import { InputError } from '../../../../src/model/input-error.ts';
import { outputOf, text } from '../made-up-tables.ts';
import { bytesOf, unzip } from '../workbook-files.ts';

const sha256Of = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const CONTENT = Buffer.concat([Buffer.from('LA_Code,LA_Name\n'), randomBytes(300_000)]);
const open = (bytes: Uint8Array) => openBlobChunks(new Blob([Uint8Array.from(bytes)]), 'cld.csv.gz', createSha256);

describe('openBlobChunks', () => {
  it.each([
    ['a plain file is read as it is', CONTENT],
    ['a gzipped file is unpacked', gzipSync(CONTENT)],
  ])('%s, and its SHA-256 is that of the file as it lies on disk', async (_, bytes) => {
    const { chunks, sha256 } = open(bytes);
    expect(Buffer.from(await bytesOf(chunks)).equals(CONTENT)).toBe(true);
    expect(sha256()).toBe(sha256Of(bytes));
  });

  it('reads an empty file as nothing', async () => {
    const { chunks, sha256 } = open(Buffer.alloc(0));
    expect(await bytesOf(chunks)).toHaveLength(0);
    expect(sha256()).toBe(sha256Of(Buffer.alloc(0)));
  });

  it.each([
    ['cut short', (packed: Buffer) => packed.subarray(0, packed.length - 12)],
    ['damaged', (packed: Buffer) => Buffer.from(packed).fill(0xff, 12, 60)],
  ])('a gzip file that is %s fails plainly', async (_, spoil) => {
    await expect(bytesOf(open(spoil(gzipSync(CONTENT))).chunks)).rejects.toThrow(
      new InputError('cld.csv.gz cannot be unpacked: the gzip file is cut short or damaged. Copy it again.'),
    );
  });

  it('a file that went after it was chosen is named', async () => {
    const gone = new Blob(['x']);
    gone.stream = () => new ReadableStream({ pull: () => Promise.reject(new Error('NotReadableError')) });
    const { chunks } = openBlobChunks(gone, 'cld.csv', createSha256);
    await expect(bytesOf(chunks)).rejects.toThrow(
      /^cld\.csv cannot be read: it has changed or gone since it was chosen/,
    );
  });

  it('can be left early', async () => {
    for await (const chunk of open(gzipSync(randomBytes(3_000_000))).chunks) {
      expect(chunk.length).toBeGreaterThan(0);
      break;
    }
  });
});

it('a workbook becomes one Blob for the download', async () => {
  const blob = await blobOf(workbookChunks([outputOf({ a: text('x') })]), XLSX_TYPE);
  expect(blob.type).toBe(XLSX_TYPE);
  expect(unzip(new Uint8Array(await blob.arrayBuffer())).has('xl/workbook.xml')).toBe(true);
});
