import { useEffect, useRef } from 'react';
import type { KeyboardEvent } from 'react';
import { VirtualList } from '../../ui/virtual-list.tsx';
import { DecidedLine } from './decided-line.tsx';
import { ValueCard } from './value-card.tsx';
import { nextOpen } from './value-state.ts';
import type { Value } from './value-state.ts';

type ValueListProps = {
  readonly values: readonly Value[];
  readonly open: string | null;
  readonly onOpen: (key: string | null) => void;
  readonly onDecide: (value: Value, cleaned: string) => void;
  readonly onUndo: (value: Value) => void;
};

const CLOSED_HEIGHT = 62;
const PAGE_OF_VALUES = 8;

/** The values to decide on, most rows first: one tab stop, one open at a time. */
export function ValueList({ values, open, onOpen, onDecide, onUndo }: ValueListProps) {
  const focusNext = useRef<string | null>(null);
  const box = useRef<HTMLDivElement>(null);
  const undecided = values.filter(({ decided }) => decided === null);
  const stop = open ?? undecided[0]?.key ?? null;

  useEffect(() => {
    if (focusNext.current === null) return;
    const key = focusNext.current;
    focusNext.current = null;
    buttonOf(box.current, key)?.focus();
  });

  const onKeyDown = (event: KeyboardEvent) => {
    const key = event.target instanceof HTMLElement ? event.target.dataset['valueButton'] : undefined;
    if (key === undefined) return;
    const at = undecided.findIndex((value) => value.key === key);
    const places: Record<string, number> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      Home: 0,
      End: undecided.length - 1,
      PageDown: at + PAGE_OF_VALUES,
      PageUp: at - PAGE_OF_VALUES,
    };
    const to = places[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const target = undecided[Math.max(0, Math.min(undecided.length - 1, to))];
    buttonOf(box.current, target.key)?.focus();
  };

  return (
    <div ref={box} onKeyDown={onKeyDown}>
      <VirtualList
        label="Values that need a decision"
        count={values.length}
        estimate={CLOSED_HEIGHT}
        keyOf={(at) => values[at].key}
        render={(at) => {
          const value = values[at];
          if (value.decided !== null) {
            return (
              <DecidedLine
                raw={value.facts.rawValue}
                cleaned={value.decided}
                onUndo={() => {
                  focusNext.current = value.key;
                  onUndo(value);
                }}
              />
            );
          }
          return (
            <ValueCard
              value={value}
              open={value.key === open}
              stop={value.key === stop}
              onToggle={() => onOpen(value.key === open ? null : value.key)}
              onDecide={(cleaned) => {
                focusNext.current = nextOpen(values, value.key);
                onDecide(value, cleaned);
              }}
            />
          );
        }}
      />
    </div>
  );
}

function buttonOf(box: HTMLElement | null, key: string): HTMLElement | undefined {
  const buttons = [...(box?.querySelectorAll<HTMLElement>('[data-value-button]') ?? [])];
  return buttons.find((button) => button.dataset['valueButton'] === key);
}
