import { textOf } from '../../../../columns/table.ts';
import type { Table } from '../../../../columns/table.ts';
import { tableOfRecords } from '../../../7-outputs/table-of-records.ts';
import { workingAgeBandOf } from '../../ascof-2a/age-band.ts';
import type { MeasureContext } from '../../measure.ts';
import type { JudgedPart } from '../judge-part.ts';
