import { useEffect, useRef } from 'react';

type PaneKeys = {
  /** Alt+1 is step 0. */
  readonly onStep: (at: number) => void;
  /** Escape and Alt+Left. */
  readonly onBack: () => void;
};

/** Keys that work on every page; the steps' are off while a text is typed. */
export function usePaneKeys(keys: PaneKeys): void {
  const current = useRef(keys);
  useEffect(() => {
    current.current = keys;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return;
      const { target, key, code, altKey, ctrlKey, metaKey } = event;
      const digit = /^Digit([1-9])$/.exec(code);
      if (digit && altKey && !ctrlKey && !metaKey) {
        if (isTyping(target)) return;
        event.preventDefault();
        current.current.onStep(Number(digit[1]) - 1);
      }
      if ((key === 'Escape' && !isTyping(target)) || (key === 'ArrowLeft' && altKey)) current.current.onBack();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}

function isTyping(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !['radio', 'checkbox', 'file', 'button'].includes(target.type);
  return target instanceof HTMLTextAreaElement;
}
