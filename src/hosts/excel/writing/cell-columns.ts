import type { HostTable } from '../../host.ts';

/** How the cells of a result column are written. */
export type CellColumn = {
  readonly kind: 'text' | 'day' | 'integer' | 'decimal' | 'money';
  readonly numberFormat: string;
};

const FORMATS: Readonly<Record<CellColumn['kind'], string>> = {
  text: '@',
  day: 'dd/mm/yyyy',
  integer: '0',
  decimal: 'General',
  money: '0.00',
};

export function cellColumns({ columns }: HostTable): CellColumn[] {
  return columns.map(({ type, holdsNumbers }) => {
    const kind = type === 'text' && holdsNumbers === true ? 'money' : type;
    return { kind, numberFormat: FORMATS[kind] };
  });
}
