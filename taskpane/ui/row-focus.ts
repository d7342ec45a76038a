import { useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';

/** Spread on the one part of a row that takes the focus. */
export type RowFocus = {
  readonly tabIndex: number;
  readonly ref: (element: HTMLElement | null) => void;
  readonly onFocus: () => void;
};

const PAGE_OF_ROWS = 8;

/** One tab stop in a long list: arrow keys, Home, End, Page Up and Page Down go from row to row. */
export function useRowFocus(total: number) {
  const [current, setCurrent] = useState(0);
  const next = useRef<number | null>(null);

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
    next.current = Math.max(0, Math.min(total - 1, to));
    setCurrent(next.current);
  };

  const focusOf = (at: number): RowFocus => ({
    tabIndex: at === current ? 0 : -1,
    onFocus: () => setCurrent(at),
    // Called as soon as the row is drawn, which may be after its block has come.
    ref: (element) => {
      if (!element || next.current !== at) return;
      next.current = null;
      element.focus();
    },
  });

  return { current, onKeyDown, focusOf };
}
