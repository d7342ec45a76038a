import { createHash, randomBytes } from 'node:crypto';
import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { openFileChunks } from '../../../../src/hosts/files/node/open-file.ts';
import { readFirstBytes, readWholeFile } from '../../../../src/hosts/files/node/read-file.ts';
import { InputError } from '../../../../src/model/input-error.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { bytesOf } from '../workbook-files.ts';

const sha256Of = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const CONTENT = Buffer.from('LA_Code,LA_Name\n313,Hounslow\n');

function fileOf(name: string, bytes: Uint8Array): string {
  const path = join(temporaryFolder(), name);
  writeFileSync(path, bytes);
  return path;
}

/** Superusers may read everything, so a missing permission shows itself to others only. */
const isSuperuser = process.getuid?.() === 0;

describe('openFileChunks', () => {
  it.each([
    ['cld.csv', CONTENT, 'a plain file is read as it is'],
    ['cld.csv.gz', gzipSync(CONTENT), 'a gzipped file is unpacked'],
    ['cld.csv', gzipSync(CONTENT), 'the content says it is gzipped, whatever the name'],
    ['cld.csv.gz', CONTENT, 'the content says it is plain, whatever the name'],
    [
      'cld.csv.gz',
      Buffer.concat([gzipSync(CONTENT.subarray(0, 9)), gzipSync(CONTENT.subarray(9))]),
      'gzip files may be strung together',
    ],
  ])('%s is read because %#: %o', async (name, bytes) => {
    const { chunks, sha256 } = openFileChunks(fileOf(name, bytes));
    expect(Buffer.from(await bytesOf(chunks))).toEqual(CONTENT);
    expect(sha256()).toBe(sha256Of(bytes));
  });

  it('reads an empty file as nothing', async () => {
    const { chunks, sha256 } = openFileChunks(fileOf('cld.csv', Buffer.alloc(0)));
    expect(await bytesOf(chunks)).toHaveLength(0);
    expect(sha256()).toBe(sha256Of(Buffer.alloc(0)));
  });

  it('reads a large file in chunks of a megabyte', async () => {
    const bytes = randomBytes(2_500_000);
    const { chunks, sha256 } = openFileChunks(fileOf('cld.csv', Buffer.concat([Buffer.from('a'), bytes])));
    const sizes: number[] = [];
    for await (const chunk of chunks) sizes.push(chunk.length);
    expect(sizes).toEqual([1_048_576, 1_048_576, 402_849]);
    expect(sha256()).toBe(sha256Of(Buffer.concat([Buffer.from('a'), bytes])));
  });

  it('knows no checksum before the whole file was read', async () => {
    const { chunks, sha256 } = openFileChunks(fileOf('cld.csv', CONTENT));
    expect(sha256).toThrow(/only after the whole file/);
    for await (const chunk of chunks) expect(chunk.length).toBeGreaterThan(0);
    expect(sha256()).toHaveLength(64);
  });

  it('can be left early', async () => {
    const packed = gzipSync(randomBytes(5_000_000));
    for await (const chunk of openFileChunks(fileOf('cld.csv.gz', packed)).chunks) {
      expect(chunk.length).toBeGreaterThan(0);
      break;
    }
  });

  it.each([
    [
      'cut short',
      (packed: Buffer) => packed.subarray(0, packed.length - 12),
      /ends too early: the gzip file is cut short/,
    ],
    [
      'damaged',
      (packed: Buffer) => Buffer.from(packed).fill(0xff, 12, 40),
      /cannot be unpacked: the gzip file is damaged/,
    ],
  ])('a gzip file that is %s fails plainly', async (_, spoil, message) => {
    const path = fileOf('cld.csv.gz', spoil(gzipSync(randomBytes(2_000))));
    const reading = bytesOf(openFileChunks(path).chunks);
    await expect(reading).rejects.toThrow(InputError);
    await expect(reading).rejects.toThrow(message);
    await expect(reading).rejects.toThrow(/cld\.csv\.gz/);
  });

  it('a missing file is named', async () => {
    const path = join(temporaryFolder(), 'cld.csv');
    await expect(bytesOf(openFileChunks(path).chunks)).rejects.toThrow(
      new InputError(`${path} is not there. Check the name and the folder.`),
    );
  });

  it('a folder is called a folder', async () => {
    const path = temporaryFolder();
    await expect(bytesOf(openFileChunks(path).chunks)).rejects.toThrow(
      new InputError(`${path} is a folder, not a file. Choose the files in it.`),
    );
  });

  it.skipIf(isSuperuser)('a file that may not be read is named', async () => {
    const path = fileOf('cld.csv', CONTENT);
    chmodSync(path, 0o000);
    await expect(bytesOf(openFileChunks(path).chunks)).rejects.toThrow(/you have no permission to read it/);
  });
});

describe('readFirstBytes', () => {
  it('reads no more than asked for, and less of a short file', async () => {
    const path = fileOf('cld.csv', CONTENT);
    expect(Buffer.from(await readFirstBytes(path, 7))).toEqual(CONTENT.subarray(0, 7));
    expect(Buffer.from(await readFirstBytes(path))).toEqual(CONTENT);
  });

  it('names a missing file', async () => {
    await expect(readFirstBytes(join(temporaryFolder(), 'cld.xlsx'))).rejects.toThrow(/cld\.xlsx is not there/);
  });
});

describe('readWholeFile', () => {
  it('gives the bytes and their SHA-256', async () => {
    const { bytes, sha256 } = await readWholeFile(fileOf('cld.xlsx', CONTENT));
    expect(Buffer.from(bytes)).toEqual(CONTENT);
    expect(sha256).toBe(sha256Of(CONTENT));
  });

  it('calls a folder a folder', async () => {
    await expect(readWholeFile(temporaryFolder())).rejects.toThrow(/is a folder, not a file/);
  });
});
