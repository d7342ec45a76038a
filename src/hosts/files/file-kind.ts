import { utf16Of } from './csv/utf16-of.ts';

export type FileKind =
  | { readonly kind: 'csv' | 'csv.gz' | 'xlsx' }
  | {
      readonly kind: 'unsupported';
      /** What the file is, in words: `a PDF document`. */
      readonly what: string;
      /** What the analyst can do: a sentence. */
      readonly advice: string;
    };

const CHOOSE_ANOTHER = 'Choose the CSV file or the Excel workbook (.xlsx) instead.';
const SAVE_AS_XLSX = 'Open it in Excel, save it as an Excel Workbook (.xlsx) and choose that.';
const UNPACK = 'Unpack it and choose the CSV files or Excel workbooks inside.';
const REMOVE_PASSWORD =
  'Open it in Excel, remove the password (File, Info, Protect Workbook), save it and choose it again.';

/** First bytes (as Latin-1 text) that tell a kind of file whatever its name. */
const SIGNATURES: readonly (readonly [bytes: string, what: string, advice: string])[] = [
  ['%PDF', 'a PDF document', CHOOSE_ANOTHER],
  ['\x89PNG', 'a PNG image', CHOOSE_ANOTHER],
  ['\xff\xd8\xff', 'a JPEG image', CHOOSE_ANOTHER],
  ['GIF8', 'a GIF image', CHOOSE_ANOTHER],
  ['II*\0', 'a TIFF image', CHOOSE_ANOTHER],
  ['MM\0*', 'a TIFF image', CHOOSE_ANOTHER],
  ['{\\rtf', 'a Rich Text document', CHOOSE_ANOTHER],
  ['7z\xbc\xaf', 'a 7-Zip archive', UNPACK],
  ['Rar!', 'a RAR archive', UNPACK],
  ['PK\x05\x06', 'an empty zip archive', CHOOSE_ANOTHER],
  ['SQLite format 3', 'a SQLite database', CHOOSE_ANOTHER],
  ['PAR1', 'a Parquet file', CHOOSE_ANOTHER],
  ['<?xml', 'an XML file', SAVE_AS_XLSX],
  ['<html', 'a web page', SAVE_AS_XLSX],
  ['<!doctype', 'a web page', SAVE_AS_XLSX],
];

/** Parts that tell what a zip archive is, in the order of the look. */
const ZIP_CONTENTS: readonly (readonly [part: string, what: string, advice: string])[] = [
  ['xl/workbook.bin', 'a binary Excel workbook (.xlsb)', SAVE_AS_XLSX],
  ['word/', 'a Word document', CHOOSE_ANOTHER],
  ['ppt/', 'a PowerPoint presentation', CHOOSE_ANOTHER],
  ['opendocument.spreadsheet', 'an OpenDocument spreadsheet (.ods)', SAVE_AS_XLSX],
  ['opendocument', 'an OpenDocument file', CHOOSE_ANOTHER],
];

/**
 * What a file is, by its first bytes (a few thousand will do, all of it is best); the name decides only what they leave
 * open.
 */
export function fileKindOf(firstBytes: Uint8Array, name: string): FileKind {
  // Excel's "Unicode Text" is UTF-16, and is CSV once decoded.
  const utf16 = utf16Of(firstBytes);
  const text = utf16 ? new TextDecoder(utf16).decode(firstBytes) : latin1Text(firstBytes);
  const ending = /\.[a-z0-9]+$/.exec(name.toLowerCase())?.[0] ?? '';
  if (text.length === 0) return unsupported('an empty file', CHOOSE_ANOTHER);
  if (text.startsWith('\x1f\x8b')) return gzipKind(name);
  if (text.startsWith('PK\x03\x04')) return zipKind(text, ending);
  if (text.startsWith('\xd0\xcf\x11\xe0')) return oldOfficeKind(text, ending);
  const known = SIGNATURES.find(([bytes]) => text.slice(0, bytes.length).toLowerCase() === bytes.toLowerCase());
  if (known) return unsupported(known[1], known[2]);
  if (text.includes('\0')) return unsupported('not a text file', CHOOSE_ANOTHER);
  return { kind: 'csv' };
}

/** A character for each byte. By hand, because what browsers call Latin-1 is Windows-1252. */
function latin1Text(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
}

function gzipKind(name: string): FileKind {
  return /\.(tgz|tar\.gz)$/i.test(name) ? unsupported('a tar archive', UNPACK) : { kind: 'csv.gz' };
}

function zipKind(text: string, ending: string): FileKind {
  const known = ZIP_CONTENTS.find(([part]) => text.includes(part));
  if (known) return unsupported(known[1], known[2]);
  if (ending === '.xlsb') return unsupported('a binary Excel workbook (.xlsb)', SAVE_AS_XLSX);
  const workbook = ending === '.xlsx' || ending === '.xlsm' || text.includes('xl/');
  return workbook ? { kind: 'xlsx' } : unsupported('a zip archive', UNPACK);
}

/** The container of Office 97 to 2003, in which newer Office also wraps what a password protects. */
function oldOfficeKind(text: string, ending: string): FileKind {
  const encrypted = text.includes('EncryptedPackage'.split('').join('\0'));
  if (encrypted || ending === '.xlsx' || ending === '.xlsm') {
    return unsupported('an Excel workbook protected by a password', REMOVE_PASSWORD);
  }
  if (ending === '.xls') return unsupported('an older Excel workbook (.xls)', SAVE_AS_XLSX);
  return unsupported('an older Office file', SAVE_AS_XLSX);
}

function unsupported(what: string, advice: string): FileKind {
  return { kind: 'unsupported', what, advice };
}
