import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readSubmissions } from '../../../src/hosts/files/read-submissions.ts';
import { InputError } from '../../../src/model/input-error.ts';
import { silentControl } from '../../../src/model/run-control.ts';
import { Dictionaries } from '../../../src/submissions/dictionaries.ts';
import { memoryFile } from '../../support/memory-file.ts';
import { reference } from '../../support/reference.ts';
import { csvOf, request, service } from '../../support/submissions.ts';
import { tableRows } from '../../support/table-rows.ts';
import { utf16Bytes } from './csv/utf16-bytes.ts';
import { zipOf } from './workbook-files.ts';

const context = () => ({ fields: reference.fields, dictionaries: new Dictionaries(), control: silentControl });
const read = (content: string | Uint8Array, name = 'cld.csv') => readSubmissions(memoryFile(name, content), context());
const HEADER = 'LA Code,NHS Number,Event Type,Event Start Date,Event End Date,Gender';

async function refusalOf(content: string | Uint8Array, name?: string): Promise<string> {
  const error: unknown = await read(content, name).then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(InputError);
  return error instanceof Error ? error.message : '';
}

describe('a CSV file', () => {
  const rows = [service({ Gender: 'Male – “x”' }), request()];
  const text = csvOf(rows);

  it.each<[string, string | Uint8Array]>([
    ['UTF-8', text],
    ['UTF-8 with byte order mark', `\ufeff${text}`],
    ['UTF-16', utf16Bytes(`\ufeff${text}`, 'le')],
    ['UTF-16 big-endian', utf16Bytes(`\ufeff${text}`, 'be')],
    ['semicolons', text.replaceAll('","', '";"')],
    ['tabs, as Excel writes Unicode Text', utf16Bytes(`\ufeff${text.replaceAll('","', '"\t"')}`, 'le')],
    ['headers of the specification', text.replace('"LA_Code"', '"LA Code"').replace('"Event_Type"', '"EVENT TYPE"')],
  ])('is read from %s', async (_, content) => {
    const [file] = await read(content);
    expect(file.rowCount).toBe(2);
    expect(tableRows(file.table, ['LA_Code', 'Event_Type', 'Event_Start_Date', 'Gender'])).toEqual([
      { LA_Code: '727', Event_Type: 'Service', Event_Start_Date: '2025-05-01', Gender: 'Male – “x”' },
      { LA_Code: '727', Event_Type: 'Request', Event_Start_Date: '2025-05-01', Gender: null },
    ]);
  });

  it('shares its dictionaries with the other files of a run, whatever their encoding', async () => {
    const shared = context();
    const contents = [text, utf16Bytes(`\ufeff${text}`, 'le')];
    const files = await Promise.all(contents.map((content) => readSubmissions(memoryFile('cld.csv', content), shared)));
    const genders = files.map(([file]) => file.table.column('Gender'));
    expect(genders[0]).toEqual(genders[1]);
  });

  it('may be larger than what is read at once', async () => {
    const many = Array.from({ length: 20_000 }, (_, index) => service({ NHS_Number: String(index) }));
    const [file] = await read(csvOf(many));
    expect(file.rowCount).toBe(20_000);
    expect(file.lines.at(-1)).toBe(20_001);
  });
});

describe('what cannot be read gets one sentence:', () => {
  it.each<[string, string | Uint8Array, string, string]>([
    [
      'an empty file',
      '',
      'cld.csv',
      'cld.csv is an empty file. Choose the CSV file or the Excel workbook (.xlsx) instead.',
    ],
    ['blank lines', '\r\n\r\n', 'cld.csv', 'cld.csv: the file is empty. Choose the file that holds the events.'],
    [
      'a header only',
      `${HEADER}\r\n`,
      'cld.csv',
      'cld.csv: there is a header but no rows below it. Choose the file that holds the events.',
    ],
    ['a header and blank lines', `${HEADER}\r\n\r\n`, 'cld.csv', 'cld.csv: there is a header but no rows below it.'],
    ['a PDF', '%PDF-1.7\n%âã\n', 'cld.csv', 'cld.csv is a PDF document. Choose the CSV file'],
    [
      'a PNG',
      Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a),
      'cld.csv',
      'cld.csv is a PNG image. Choose the CSV file',
    ],
    [
      'other text',
      'Dear all,\n\nplease find, enclosed, the file.\n',
      'letter.txt',
      'letter.txt: this does not look like client level data: only 0 of its headers are columns of the CLD specification. The header must be the first row.',
    ],
    [
      'data without a header',
      '727,9990000001,Service,01/04/2025,,Male\n727,9990000002,Service,01/04/2025,,Male\n',
      'cld.csv',
      'only 0 of its headers are columns',
    ],
    [
      'a title above the header',
      `CLD return for Hillingdon\n\n${HEADER}\n`,
      'cld.csv',
      'The header must be the first row.',
    ],
    ['separators alone in the first row', `,,,,,\n${HEADER}\n`, 'cld.csv', 'The header must be the first row.'],
    [
      'a gzipped picture',
      gzipSync(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0a)),
      'cld.csv.gz',
      'this does not look like client level data',
    ],
    [
      'a row too long',
      `${HEADER}\n727,1,Service,01/04/2025,,Male\n727,1,Service,01/04/2025,,Male,x\n`,
      'cld.csv',
      'cld.csv, line 3: the row has 7 cells but the header has 6. Put quotation marks round cells that contain the separator, or save the file as CSV again.',
    ],
    [
      'a row too short',
      `${HEADER}\n727,1,Service\n`,
      'cld.csv',
      'cld.csv, line 2: the row has 3 cells but the header has 6. Add the missing cells, or save the file as CSV again.',
    ],
    [
      'an unclosed quotation mark',
      `${HEADER}\n727,"1,Service,01/04/2025,,Male\n`,
      'cld.csv',
      'cld.csv, line 2: a quotation mark (") is opened and never closed.',
    ],
    [
      'a header twice',
      `${HEADER},LA_Code\n`,
      'cld.csv',
      'cld.csv: the column LA_Code appears twice (columns 1 and 7). Delete or rename one of them.',
    ],
    [
      'a missing event type',
      `${HEADER.replace('Event Type', 'Type')}\n`,
      'cld.csv',
      'cld.csv: the column Event_Type is missing, and the method cannot run without. Add it or correct the header.',
    ],
    [
      'two missing columns',
      `${HEADER.replace('Event Type', 'Type').replace('LA Code', 'Code')},Postcode\n`,
      'cld.csv',
      'the columns LA_Code, Event_Type are missing, and the method cannot run without. Add them or correct the headers.',
    ],
    [
      'no column of a person',
      `${HEADER.replace('NHS Number', 'Name')}\n`,
      'cld.csv',
      'the column LA_Person_Unique_Identifier or NHS_Number is missing',
    ],
    [
      'bare carriage returns',
      HEADER.concat('\r727,1,Service,01/04/2025,,Male\r'),
      'cld.csv',
      'cld.csv: its lines end in a bare carriage return',
    ],
  ])('%s', async (_, content, name, message) => {
    expect(await refusalOf(content, name)).toContain(message);
  });

  it('a zip archive', async () => {
    expect(await refusalOf(await zipOf({ 'cld.csv': HEADER }), 'cld.zip')).toBe(
      'cld.zip is a zip archive. Unpack it and choose the CSV files or Excel workbooks inside.',
    );
  });
});

describe('refusals and notices', () => {
  const SECRETS = ['9434765919', 'SECRETID', '13/09/1951', 'Ermintrude', 'Fotheringay', 'free text'];
  const [NHS, ID, BIRTH, FIRST, LAST, TEXT] = SECRETS;
  const header =
    'LA Code,NHS Number,LA Person Unique Identifier,First Name,Last Name,Date of Birth,Event Type,Event Start Date,Event End Date,Event Description,Unit Cost';
  const row = `727,${NHS},${ID},${FIRST},${LAST},${BIRTH},Service,01/05/2025,,${TEXT},10`;

  it.each<[string, string]>([
    ['a row too long', `${header}\n${row},x\n`],
    ['a row too short', `${header}\n727,${NHS},${ID}\n`],
    ['an unclosed quotation mark', `${header}\n${row.replace(NHS, `"${NHS}`)}\n`],
    ['text after a quotation mark', `${header}\n${row.replace(NHS, `"${NHS}"${ID}`)}\n`],
    ['no header', `${row}\n${row}\n`],
    ['a header that is missing', `${header.replace('Event Type', NHS)}\n${row}\n`],
    ['lines that end in a bare carriage return', `${header}\r${row}\r`],
  ])('of %s repeat nothing of a person', async (_, text) => {
    const message = await refusalOf(text);
    for (const secret of SECRETS.filter((one) => !header.includes(one))) expect(message).not.toContain(secret);
  });

  it.each<[string, string]>([
    ['a value that cannot be read', `${header}\n${row.replace(',10', `,${TEXT}`).replace(BIRTH, `${BIRTH}!`)}\n`],
    ['identifiers in the column of LA codes', `${header}\n${row.replace('727', NHS)}\n${row.replace('727', ID)}\n`],
    ['an end before the start', `${header}\n${row.replace('2025,,', '2025,01/04/2025,')}\n`],
    ['no NHS number', `${header}\n${row.replace(NHS, '')}\n`],
  ])('about %s repeat nothing of a person', async (_, text) => {
    const [file] = await read(text);
    const messages = JSON.stringify(file.notices);
    for (const secret of SECRETS) expect(messages).not.toContain(secret);
  });
});
