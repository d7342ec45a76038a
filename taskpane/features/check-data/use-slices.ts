import { useCallback, useRef, useState } from 'react';

type Slice<Row> = { readonly total: number; readonly rows: readonly Row[] };

export type Slices<Row> = {
  /** Null before the first answer. */
  readonly total: number | null;
  readonly failed: string | null;
  readonly rowAt: (at: number) => Row | undefined;
  /** Fetches the slice in which a row stands, unless it is here or on its way. */
  readonly want: (at: number) => void;
};

const ROWS_AT_ONCE = 100;

/** The rows of a long list, fetched as they come into sight. One list for as long as it is mounted. */
export function useSlices<Row>(load: (fromRow: number, toRow: number) => Promise<Slice<Row>>): Slices<Row> {
  const [slices, setSlices] = useState<ReadonlyMap<number, Slice<Row>>>(new Map());
  const [failed, setFailed] = useState<string | null>(null);
  const asked = useRef(new Set<number>());
  const loader = useRef(load);
  const want = useCallback((at: number) => {
    const slice = Math.floor(at / ROWS_AT_ONCE);
    if (asked.current.has(slice)) return;
    asked.current.add(slice);
    loader.current(slice * ROWS_AT_ONCE, (slice + 1) * ROWS_AT_ONCE).then(
      (answer) => setSlices((before) => new Map(before).set(slice, answer)),
      (error: unknown) => setFailed(error instanceof Error ? error.message : 'Check the data again.'),
    );
  }, []);
  return {
    total: slices.values().next().value?.total ?? null,
    failed,
    rowAt: (at) => slices.get(Math.floor(at / ROWS_AT_ONCE))?.rows[at % ROWS_AT_ONCE],
    want,
  };
}
