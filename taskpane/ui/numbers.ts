const WHOLE = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });

/** `103,995` */
export function formatNumber(value: number): string {
  return WHOLE.format(value);
}

/** `−33,918`, with a true minus. */
export function formatLoss(value: number): string {
  return value === 0 ? '0' : `−${formatNumber(value)}`;
}

/** `1 file`, `3 files` */
export function count(value: number, one: string, several = `${one}s`): string {
  return `${formatNumber(value)} ${value === 1 ? one : several}`;
}

/** `14 seconds`, `2 minutes 5 seconds`; under a second `less than a second`. */
export function formatSeconds(seconds: number): string {
  if (seconds < 1) return 'less than a second';
  const whole = Math.round(seconds);
  const minutes = Math.floor(whole / 60);
  const rest = whole - minutes * 60;
  if (minutes === 0) return count(whole, 'second');
  return rest === 0 ? count(minutes, 'minute') : `${count(minutes, 'minute')} ${count(rest, 'second')}`;
}

/** `A, B and C` */
export function listWords(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} and ${words[words.length - 1]}`;
}
