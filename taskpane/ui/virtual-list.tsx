import { makeStyles } from '@fluentui/react-components';
import { useLayoutEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';

type VirtualListProps = {
  readonly label: string;
  readonly count: number;
  /** Height of an item that has not been measured. */
  readonly estimate: number;
  /** Every item is as high as the estimate: for very long lists, of which nothing need be measured. */
  readonly fixed?: boolean;
  /** An item that is drawn also when out of sight, as the focus or the tab stop is on it. */
  readonly keep?: number;
  readonly keyOf: (at: number) => string;
  readonly render: (at: number) => ReactNode;
};

/** Shorter lists are drawn whole. */
const DRAWN_WHOLE = 60;
const OVERSCAN_PIXELS = 400;

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, position: 'relative' },
  placed: { position: 'absolute', left: 0, right: 0 },
});

/** A list of which only the part in sight is drawn. It scrolls with the page; items may be of any height. */
export function VirtualList({ label, count, estimate, fixed = false, keep, keyOf, render }: VirtualListProps) {
  const styles = useStyles();
  const list = useRef<HTMLUListElement>(null);
  const heights = useRef(new Map<string, number>());
  const [shown, setShown] = useState<readonly [from: number, to: number]>([0, DRAWN_WHOLE]);
  const [, setMeasured] = useState(0);
  const whole = count <= DRAWN_WHOLE;

  const tops: number[] = [];
  let height = fixed ? count * estimate : 0;
  for (let at = 0; !whole && !fixed && at < count; at++) {
    tops.push(height);
    height += heights.current.get(keyOf(at)) ?? estimate;
  }
  const topOf = (at: number) => (fixed ? at * estimate : tops[at]);

  useLayoutEffect(() => {
    if (whole) return;
    const look = () => {
      const top = list.current?.getBoundingClientRect().top ?? 0;
      const from = indexAt(count, topOf, -top - OVERSCAN_PIXELS);
      const to = Math.min(count, indexAt(count, topOf, window.innerHeight - top + OVERSCAN_PIXELS) + 1);
      setShown((before) => (before[0] === from && before[1] === to ? before : [from, to]));
    };
    look();
    window.addEventListener('scroll', look, { passive: true });
    window.addEventListener('resize', look);
    return () => {
      window.removeEventListener('scroll', look);
      window.removeEventListener('resize', look);
    };
  });

  const measure = (key: string) => (element: HTMLLIElement | null) => {
    if (!element || typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(() => {
      const now = element.offsetHeight;
      if (now === 0 || heights.current.get(key) === now) return;
      heights.current.set(key, now);
      setMeasured((times) => times + 1);
    });
    observer.observe(element);
    return () => observer.disconnect();
  };

  const [from, to] = whole ? [0, count] : shown;
  return (
    <ul ref={list} role="list" aria-label={label} className={styles.list} style={whole ? undefined : { height }}>
      {drawn(from, Math.min(to, count), keep).map((at) => {
        const key = keyOf(at);
        return (
          <li
            key={key}
            ref={whole || fixed ? undefined : measure(key)}
            aria-setsize={count}
            aria-posinset={at + 1}
            className={whole ? undefined : styles.placed}
            style={whole ? undefined : { top: topOf(at) }}
          >
            {render(at)}
          </li>
        );
      })}
    </ul>
  );
}

function drawn(from: number, to: number, keep: number | undefined): number[] {
  const items = Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
  if (keep === undefined || (keep >= from && keep < to)) return items;
  return keep < from ? [keep, ...items] : [...items, keep];
}

/** The last item that begins at or above a height. */
function indexAt(count: number, topOf: (at: number) => number, height: number): number {
  let low = 0;
  let high = count - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (topOf(middle) <= height) low = middle;
    else high = middle - 1;
  }
  return Math.max(0, low);
}
