import { useEffect, useState } from 'react';

export type Loaded<Value> =
  | { readonly is: 'loading' }
  | { readonly is: 'loaded'; readonly value: Value }
  | { readonly is: 'failed'; readonly message: string };

/** What a question to the worker answers. `key` says which question: another one is asked anew. */
export function useLoaded<Value>(key: string, load: () => Promise<Value>): Loaded<Value> {
  const [answer, setAnswer] = useState<{ readonly key: string; readonly loaded: Loaded<Value> } | null>(null);
  useEffect(() => {
    let wanted = true;
    load().then(
      (value) => wanted && setAnswer({ key, loaded: { is: 'loaded', value } }),
      (error: unknown) =>
        wanted &&
        setAnswer({
          key,
          loaded: { is: 'failed', message: error instanceof Error ? error.message : 'Build the main table again.' },
        }),
    );
    return () => {
      wanted = false;
    };
    // The loader is made anew at each drawing; the key says when the question is another.
  }, [key]);
  return answer?.key === key ? answer.loaded : { is: 'loading' };
}
