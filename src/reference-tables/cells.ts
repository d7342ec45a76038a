import * as z from 'zod';

// The pane's content security policy forbids code made from text, which zod would otherwise try for speed.
z.config({ jitless: true });

/** Any text, blank too. */
export const anyText = z.string();

export const filledText = z.string().regex(/\S/, 'must not be blank');

export const yesOrNo = z.enum(['Y', 'N'], 'must be Y or N').transform((cell) => cell === 'Y');

export const wholeNumber = z.string().regex(/^\d+$/, 'must be a whole number').transform(Number);

/** A number, or null when blank. */
export const numberOrBlank = z
  .string()
  .regex(/^(\d+(\.\d+)?)?$/, 'must be a number or blank')
  .transform((cell) => (cell === '' ? null : Number(cell)));

/** Names in one cell, parted by a bar: `Bristol, City of|City of Bristol`. */
export const barredList = z.string().transform((cell) => (cell === '' ? [] : cell.split('|')));

export const onsCode = z.string().regex(/^E\d{8}$/, 'must be an ONS code such as E06000057');
