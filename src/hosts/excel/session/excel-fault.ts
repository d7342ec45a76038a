import { InputError } from '../../../model/input-error.ts';

/** Excel failed at something that it should have done, as a sentence for the analyst. */
export class ExcelFault extends InputError {}
