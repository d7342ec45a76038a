import { useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { FaultyRow } from '../../../src/worker/protocol.ts';
import { VirtualList } from '../../ui/virtual-list.tsx';
import { FaultyRowItem, ROW_HEIGHT } from './faulty-row-item.tsx';
import type { Slices } from './use-slices.ts';

type FaultyRowListProps = {
  readonly label: string;
  readonly total: number;
  readonly slices: Slices<FaultyRow>;
  /** Null where there is no sheet to go to. */
  readonly onShowCell: ((row: FaultyRow) => void) | null;
};

const PAGE_OF_ROWS = 8;

/** Rows that have a fault: one tab stop, arrow keys, Home, End, Page Up and Page Down. */
export function FaultyRowList({ label, total, slices, onShowCell }: FaultyRowListProps) {
  const [current, setCurrent] = useState(0);
  const box = useRef<HTMLDivElement>(null);
  const focusNext = useRef<number | null>(null);

  const onKeyDown = (event: KeyboardEvent) => {
    const places: Record<string, number> = {
      ArrowDown: current + 1,
      ArrowUp: current - 1,
      Home: 0,
      End: total - 1,
      PageDown: current + PAGE_OF_ROWS,
      PageUp: current - PAGE_OF_ROWS,
    };
    const to = places[event.key];
    if (to === undefined || event.altKey) return;
    event.preventDefault();
    const at = Math.max(0, Math.min(total - 1, to));
    focusNext.current = at;
    setCurrent(at);
  };

  /** Called as soon as the row is drawn, which may be after its slice has come. */
  const takeFocus = (at: number) => (element: HTMLElement | null) => {
    if (!element || focusNext.current !== at) return;
    focusNext.current = null;
    element.focus({ preventScroll: true });
    element.scrollIntoView({ block: 'nearest' });
  };

  return (
    <div ref={box} onKeyDown={onShowCell ? onKeyDown : undefined}>
      <VirtualList
        fixed
        label={label}
        count={total}
        estimate={ROW_HEIGHT}
        keep={onShowCell ? current : undefined}
        keyOf={(at) => `${at}`}
        render={(at) => (
          <FaultyRowItem
            at={at}
            row={slices.rowAt(at)}
            stop={at === current}
            takeFocus={takeFocus(at)}
            onWanted={slices.want}
            onFocus={() => setCurrent(at)}
            onShowCell={onShowCell}
          />
        )}
      />
    </div>
  );
}
