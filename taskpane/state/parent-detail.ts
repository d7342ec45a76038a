import type { Detail } from './state.ts';

/** The page that a page inside a step goes back to: another one, or the step's own. */
export function parentDetail(detail: Detail | null): Detail | null {
  switch (detail?.is) {
    case 'check-data':
      return detail.rows && { ...detail, rows: null, left: detail.rows.key };
    case 'compared people':
      return { is: 'compare', left: detail.figure };
    case 'compared events':
      return { is: 'compare', left: JSON.stringify(detail.asked) };
    case 'reconciled rows':
      return { is: 'reconcile', left: detail.item };
    default:
      return null;
  }
}
