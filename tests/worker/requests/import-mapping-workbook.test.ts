import { describe, expect, it } from 'vitest';
import { workbookChunks } from '../../../src/hosts/files/write-workbook.ts';
import { importMappingWorkbook } from '../../../src/worker/requests/import-mapping-workbook.ts';
import { outputOf, text } from '../../hosts/files/made-up-tables.ts';
import { bytesOf } from '../../hosts/files/workbook-files.ts';
import { csvFile, workerContext } from '../../support/worker-session.ts';

const NOTES = outputOf({ Notes: text('How to read this', 'Gender') }, 'Read me');
const PERSON = outputOf(
  {
    Variable: text('Gender', 'Client Type', 'Gender'),
    'Release 1 value': text('Man', 'Carer', 'X'),
    'Release 2 value': text('Male', 'Unpaid carer', 'Nothing known'),
    Comparison: text('Changed', 'Changed', 'Changed'),
  },
  'Person',
);
/** A title and an empty row above the header. */
const EVENTS = outputOf(
  {
    'Mapping of events': text(null, 'Field name', 'Event Outcome'),
    b: text(null, 'Release 2', 'Not mapped'),
    c: text(null, 'Release 1', 'Gone'),
  },
  'Events',
);

async function workbookFile(...sheets: (typeof NOTES)[]): Promise<File> {
  return new File([await bytesOf(workbookChunks(sheets))], 'mapping.xlsx');
}

describe('importMappingWorkbook', () => {
  it('takes decisions from every sheet whose header fits', async () => {
    const read = await importMappingWorkbook({ file: await workbookFile(NOTES, PERSON, EVENTS) }, workerContext());
    expect(read.sheets).toEqual(['Person', 'Events']);
    expect(read.decisions).toEqual([
      expect.objectContaining({ field: 'Gender', raw: 'Man', cleaned: 'Male', note: 'official mapping workbook' }),
      expect.objectContaining({ field: 'Event_Outcome', raw: 'Gone', cleaned: 'Invalid and not mapped' }),
    ]);
    expect(read).toMatchObject({ used: 2, alreadySame: 1 });
    expect(read.notUsable['Release 2 value not in the defined list']).toBe(1);
  });

  it('says so when no sheet fits', async () => {
    await expect(importMappingWorkbook({ file: await workbookFile(NOTES) }, workerContext())).rejects.toThrow(
      'mapping.xlsx: no sheet has columns for the variable, the Release 1 value and the Release 2 value.',
    );
  });

  it('says so when the file is no workbook', async () => {
    await expect(importMappingWorkbook({ file: csvFile('mapping.xlsx', 'a,b\n1,2') }, workerContext())).rejects.toThrow(
      'mapping.xlsx is not an Excel workbook',
    );
  });
});
