import { describe, expect, it } from 'vitest';
import { fileKindOf } from '../../../src/hosts/files/file-kind.ts';
import { zipOf } from './workbook-files.ts';

const latin1 = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const what = (bytes: Uint8Array, name: string) => {
  const kind = fileKindOf(bytes, name);
  return kind.kind === 'unsupported' ? kind.what : kind.kind;
};
const OLE = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';

describe('fileKindOf', () => {
  it.each([
    ['LA_Code,LA_Name\n', 'cld.csv', 'csv', 'it is text'],
    ['\xef\xbb\xbfLA_Code\n', 'cld.csv', 'csv', 'Excel begins its UTF-8 files with a mark'],
    ['LA_Code,LA_Name\n', 'cld.xlsx', 'csv', 'what it holds counts, not its name'],
    ['Zo\xeb', 'cld.txt', 'csv', 'old Windows text is still text'],
    ['\x1f\x8b\x08\x00', 'cld.csv.gz', 'csv.gz', 'gzip begins so'],
    ['\x1f\x8b\x08\x00', 'cld.csv', 'csv.gz', 'what it holds counts, not its name'],
    ['\x1f\x8b\x08\x00', 'cld.tar.gz', 'a tar archive', 'there would be many files in it'],
    ['%PDF-1.7', 'cld.csv', 'a PDF document', 'what it holds counts, not its name'],
    ['\x89PNG\r\n', 'a.png', 'a PNG image', 'PNG begins so'],
    ['\xff\xd8\xff\xe0', 'a.jpg', 'a JPEG image', 'JPEG begins so'],
    [`${OLE}\0\0`, 'cld.xls', 'an older Excel workbook (.xls)', 'Excel 97 to 2003 wrote this container'],
    [
      `${OLE}\0\0`,
      'cld.xlsx',
      'an Excel workbook protected by a password',
      'a new workbook is in the old container only when encrypted',
    ],
    [
      `${OLE}\0E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0`,
      'cld',
      'an Excel workbook protected by a password',
      'the container says so',
    ],
    [`${OLE}\0\0`, 'letter.doc', 'an older Office file', 'Word used the container too'],
    ['PK\x05\x06\0\0', 'a.zip', 'an empty zip archive', 'only the end of a zip is there'],
    ['<html><table>', 'report.xls', 'a web page', 'some systems export a web page as .xls'],
    ['<?xml version="1.0"?>', 'report.xls', 'an XML file', 'Excel 2003 could save XML'],
    ['\xff\xfeL\0A\0', 'cld.txt', 'csv', 'Excel saves Unicode Text so, and its mark says how to read it'],
    ['\xfe\xff\0L\0A', 'cld.txt', 'csv', 'the bytes of UTF-16 may stand the other way round'],
    ['L\0A\0_\0C\0', 'cld.csv', 'csv', 'UTF-16 may lack its mark'],
    ['\xff\xfeL\0A', 'cld.txt', 'csv', 'the first bytes may end inside a letter'],
    ['\xff\xfe<\0h\0t\0m\0l\0>\0', 'report.xls', 'a web page', 'some systems export a web page in UTF-16'],
    ['\xff\xfeL\0\0\0A\0', 'cld.csv', 'not a text file', 'text holds no zero letters'],
    ['L\0A\0\0\0', 'cld.bin', 'not a text file', 'nor does UTF-16 without its mark'],
    ['a\0b', 'cld.csv', 'not a text file', 'text holds no zero bytes'],
    ['', 'cld.csv', 'an empty file', 'it has no bytes'],
  ])('%j named %s is %s because %s', (bytes, name, kind) => {
    expect(what(latin1(bytes), name)).toBe(kind);
  });

  it.each<[Record<string, string>, string, string, string]>([
    [{ '[Content_Types].xml': '', 'xl/workbook.xml': '' }, 'cld.xlsx', 'xlsx', 'it holds a workbook'],
    [{ '[Content_Types].xml': '', 'xl/workbook.xml': '' }, 'cld', 'xlsx', 'it holds a workbook, whatever its name'],
    [
      { '[Content_Types].xml': '', 'xl/workbook.bin': '' },
      'cld.xlsx',
      'a binary Excel workbook (.xlsb)',
      'its workbook is binary',
    ],
    [{ '[Content_Types].xml': '', 'word/document.xml': '' }, 'cld.xlsx', 'a Word document', 'it holds a document'],
    [{ 'cld.csv': '' }, 'cld.zip', 'a zip archive', 'it holds other files'],
  ])('a zip of %j named %s is %s because %s', async (parts, name, kind) => {
    expect(what(await zipOf(parts), name)).toBe(kind);
  });

  it('always says what can be done', () => {
    for (const bytes of ['', '%PDF', OLE, 'PK\x03\x04', 'a\0']) {
      expect(fileKindOf(latin1(bytes), 'x')).toMatchObject({
        kind: 'unsupported',
        advice: expect.stringMatching(/\.$/) as string,
      });
    }
  });
});
