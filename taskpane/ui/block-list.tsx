import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { useRowFocus } from './row-focus.ts';
import type { RowFocus } from './row-focus.ts';
import { VirtualList } from './virtual-list.tsx';

/** So many are fetched at a time. */
export const BLOCK_ROWS = 200;

type BlockListProps<Row> = {
  readonly label: string;
  readonly total: number;
  /** Rows from the first, as many as a block holds. */
  readonly first: readonly Row[];
  readonly load: (fromRow: number, toRow: number) => Promise<readonly Row[]>;
  /** Height of a row that has not been measured. */
  readonly estimate: number;
  /** `focus` belongs on the one link of the row. */
  readonly render: (row: Row, focus: RowFocus) => ReactNode;
};

/** A list of any length whose rows are fetched block by block, as they come into sight. */
export function BlockList<Row>({ label, total, first, load, estimate, render }: BlockListProps<Row>) {
  const [blocks, setBlocks] = useState<ReadonlyMap<number, readonly Row[]>>(new Map([[0, first]]));
  const asked = useRef(new Set([0]));
  const { current, onKeyDown, focusOf } = useRowFocus(total);

  const want = (block: number) => {
    if (asked.current.has(block)) return;
    asked.current.add(block);
    const fromRow = block * BLOCK_ROWS;
    load(fromRow, fromRow + BLOCK_ROWS).then(
      (rows) => setBlocks((known) => new Map(known).set(block, rows)),
      // It is asked for again when it comes into sight again.
      () => asked.current.delete(block),
    );
  };

  return (
    <div onKeyDown={onKeyDown}>
      <VirtualList
        label={label}
        count={total}
        estimate={estimate}
        keep={current}
        keyOf={(at) => `${at}`}
        render={(at) => {
          const block = Math.floor(at / BLOCK_ROWS);
          const row = blocks.get(block)?.at(at - block * BLOCK_ROWS);
          if (row === undefined) return <Missing height={estimate} onShown={() => want(block)} />;
          return render(row, focusOf(at));
        }}
      />
    </div>
  );
}

function Missing({ height, onShown }: { readonly height: number; readonly onShown: () => void }) {
  useEffect(onShown, [onShown]);
  return <div style={{ height }} aria-busy="true" />;
}
