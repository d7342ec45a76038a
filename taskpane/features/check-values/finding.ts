import { count } from '../../ui/numbers.ts';

export type ValueCounts = {
  /** Flagged values of the last build. */
  readonly values: number;
  /** Of these, small differences not accepted yet. */
  readonly small: number;
  /** Of these, values that need a decision. */
  readonly open: number;
  readonly decided: number;
  readonly acceptedSmall: number;
  /** Kept decisions taken back since the last build. */
  readonly removed: number;
  readonly kept: number;
  readonly imported: boolean;
  readonly uniqueEvents: string;
};

/** What is so about the values, and what decides it. */
export function findingOf(counts: ValueCounts): { readonly title: string; readonly lead: string } {
  const { values, small, open, decided, acceptedSmall, removed, kept, imported } = counts;
  const changes = [
    decided > 0 ? `${decided} decided` : '',
    acceptedSmall > 0 ? `${count(acceptedSmall, 'small difference')} accepted` : '',
    removed > 0 ? `${count(removed, 'kept decision')} taken back` : '',
    imported ? 'decisions imported' : '',
  ].filter((part) => part !== '');
  const said = changes.length === 0 ? '' : `${changes.join(', ')}. Nothing changes until you apply.`;
  if (open + small === 0) {
    return {
      title: 'Every value is decided',
      lead:
        said !== ''
          ? capital(said)
          : `All ${counts.uniqueEvents} events have allowed values or are marked invalid.${kept > 0 ? ` ${count(kept, 'decision')} ${kept === 1 ? 'is' : 'are'} kept.` : ''}`,
    };
  }
  if (said !== '') {
    const left = open > 0 ? open : small;
    return { title: `${count(left, 'value')} ${left === 1 ? 'needs' : 'need'} a decision`, lead: capital(said) };
  }
  const parts = [
    small > 0 ? `${small} ${small === 1 ? 'is a small difference' : 'are small differences'}` : '',
    open > 0 ? `${open} ${open === 1 ? 'needs' : 'need'} a decision` : '',
  ].filter((part) => part !== '');
  return {
    title: `${count(values, 'value')} ${values === 1 ? 'is' : 'are'} not\nin the allowed lists`,
    lead: `${parts.join(', ')}. Until decided, their cleaned value is empty.`,
  };
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
