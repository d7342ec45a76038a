import { makeStyles, tokens } from '@fluentui/react-components';
import { FORCED, TRACK_HEIGHT } from '../../ui/widths.ts';

/** A line that opens: closed under a hairline, open in a box. */
export const useCardStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  closed: { padding: '7px 0 8px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  open: {
    margin: '10px -8px',
    padding: '7px 7px 10px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    boxShadow: tokens.shadow2,
    [FORCED]: { border: '1px solid CanvasText' },
  },
  head: {
    display: 'block',
    width: '100%',
    padding: 0,
    border: 'none',
    background: 'none',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    borderRadius: tokens.borderRadiusSmall,
    scrollMarginTop: `${TRACK_HEIGHT + 16}px`,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  line: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: '8px',
    fontVariantNumeric: 'tabular-nums',
    '& > svg': { flexShrink: 0, marginTop: '2px' },
  },
  meta: { fontSize: '12px', lineHeight: '18px', color: tokens.colorNeutralForeground3 },
  grow: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  strong: { fontWeight: tokens.fontWeightSemibold },
  link: { minHeight: '24px', textAlign: 'left' },
});
