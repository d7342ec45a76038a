import { InputError } from '../../../model/input-error.ts';

const READING: Readonly<Record<string, string | undefined>> = {
  ENOENT: 'is not there. Check the name and the folder.',
  ENOTDIR: 'is not there: part of its path is a file, not a folder.',
  EISDIR: 'is a folder, not a file. Choose the files in it.',
  EACCES: 'cannot be opened: you have no permission to read it.',
  EPERM: 'cannot be opened: you have no permission to read it, or another program holds it.',
  EBUSY: 'cannot be opened: another program holds it. Close it there and try again.',
  Z_BUF_ERROR: 'ends too early: the gzip file is cut short. Copy it again.',
  Z_DATA_ERROR: 'cannot be unpacked: the gzip file is damaged. Copy it again.',
};

const WRITING: Readonly<Record<string, string | undefined>> = {
  ENOENT: 'cannot be written: its folder has gone. Choose another folder.',
  ENOTDIR: 'cannot be written: part of its path is a file, not a folder. Choose another folder.',
  EEXIST: 'cannot be written: a file stands where the folder should be. Choose another folder.',
  EISDIR: 'cannot be written: a folder has that name. Rename it, or choose another folder.',
  EACCES: 'cannot be written: you have no permission. Choose another folder.',
  EPERM: 'cannot be written: you have no permission, or another program has it open. Close it there and try again.',
  EBUSY: 'cannot be written: another program has it open. Close it there and try again.',
  EROFS: 'cannot be written: the disk can only be read. Choose another folder.',
  ENOSPC: 'cannot be written: the disk is full. Free some space, or choose another folder.',
  EDQUOT: 'cannot be written: your share of the disk is used up. Free some space, or choose another folder.',
  ENAMETOOLONG: 'cannot be written: its name or path is too long. Choose another folder.',
};

/** What the operating system said about a file, as a sentence for the analyst; any other error stays as it is. */
export function fileError(error: unknown, doing: 'read' | 'write', path: string): unknown {
  const sentence = (doing === 'read' ? READING : WRITING)[codeOf(error)];
  return sentence === undefined ? error : new InputError(`${path} ${sentence}`, { cause: error });
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
