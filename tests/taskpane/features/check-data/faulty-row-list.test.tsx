// @vitest-environment jsdom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { beforeEach, describe, expect, it } from 'vitest';
import type { FaultyRow } from '../../../../src/worker/protocol.ts';
import { FaultyRowList } from '../../../../taskpane/features/check-data/faulty-row-list.tsx';
import { useSlices } from '../../../../taskpane/features/check-data/use-slices.ts';

const TOTAL = 1_000;

function rowAt(at: number): FaultyRow {
  return {
    ...{ file: 'Data', isSheet: true, line: at + 2, reference: `E${at}`, field: 'Gender' },
    ...{ value: 'Femal', isHidden: false, suggestion: 'Use: Female' },
  };
}

let asked: number[];
let shown: FaultyRow[];
let root: HTMLElement;

function List({ inExcel }: { readonly inExcel: boolean }) {
  const slices = useSlices((fromRow, toRow) => {
    asked.push(fromRow);
    const rows = Array.from({ length: Math.min(toRow, TOTAL) - fromRow }, (_, index) => rowAt(fromRow + index));
    return Promise.resolve({ total: TOTAL, rows });
  });
  return (
    <FaultyRowList label="Rows" total={TOTAL} slices={slices} onShowCell={inExcel ? (row) => shown.push(row) : null} />
  );
}

async function draw(inExcel: boolean): Promise<void> {
  await act(async () => createRoot(root).render(<List inExcel={inExcel} />));
}

const buttons = () => [...root.querySelectorAll('button')];
const focused = () => document.activeElement?.textContent ?? '';

async function press(key: string): Promise<void> {
  await act(async () => {
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    await Promise.resolve();
  });
}

beforeEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  Element.prototype.scrollIntoView = () => undefined;
  document.body.innerHTML = '';
  root = document.body.appendChild(document.createElement('div'));
  asked = [];
  shown = [];
});

describe('rows that have a fault', () => {
  it('only those in sight are fetched and drawn, of however many', async () => {
    await draw(true);
    expect(asked).toEqual([0]);
    expect(buttons().length).toBeLessThan(100);
    expect(root.querySelector('li')?.getAttribute('aria-setsize')).toBe('1000');
  });

  it('are one tab stop; arrows, Home and End move, and what is far is fetched first', async () => {
    await draw(true);
    expect(buttons().filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
    buttons()[0].focus();
    await press('ArrowDown');
    expect(focused()).toContain('Data, row 3');
    await press('End');
    expect(asked).toEqual([0, 900]);
    expect(focused()).toContain('Data, row 1,001');
    await press('Home');
    expect(focused()).toContain('Data, row 2');
  });

  it('pressing one asks for its cell', async () => {
    await draw(true);
    buttons()[1].click();
    expect(shown.map(({ line }) => line)).toEqual([3]);
  });

  it('without a workbook they say where they stand, and nothing can be pressed', async () => {
    await draw(false);
    expect(buttons()).toEqual([]);
    expect(root.textContent).toContain('Data, row 2');
  });
});
