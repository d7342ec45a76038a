import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { createContext, useContext, useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { BackIcon } from './icons.tsx';
import { NARROW, TRACK_HEIGHT, WIDE } from './widths.ts';

export type PageProps = {
  /** The finding: what is so. A line break is kept. */
  readonly title: string;
  readonly lead?: ReactNode;
  readonly actions?: ReactNode;
  /** The actions stay in sight, because what lies below changes what they do. */
  readonly sticky?: boolean;
  readonly back?: { readonly to: string; readonly onBack: () => void };
  /** `data-item` of what was left from here: on coming back it takes the focus, not the heading. */
  readonly left?: string;
  readonly children?: ReactNode;
};

export type PageFrame = {
  /** LA, table and period. */
  readonly line: string;
  readonly menu: ReactNode;
  /** Whether a page has been shown before: the first does not take the focus. */
  readonly shown: { current: string | null };
};

export const PageFrameContext = createContext<PageFrame>({ line: '', menu: null, shown: { current: null } });

const useStyles = makeStyles({
  page: {
    padding: '14px 16px 24px',
    boxSizing: 'border-box',
    minWidth: 0,
    [NARROW]: { paddingLeft: '12px', paddingRight: '12px' },
    [WIDE]: {
      padding: '20px 32px 32px',
      display: 'grid',
      gridTemplateColumns: 'minmax(0, 1fr) auto',
      columnGap: '24px',
      maxWidth: '1040px',
    },
  },
  context: {
    // Its menu opens over the sticky actions, and stays under the track.
    position: 'relative',
    zIndex: 3,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    minHeight: '24px',
    marginBottom: '6px',
    fontSize: '12px',
    lineHeight: '16px',
    color: tokens.colorNeutralForeground3,
    [WIDE]: { gridColumn: '1 / -1' },
  },
  line: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  back: { display: 'inline-flex', alignItems: 'center', gap: '6px', minHeight: '24px', fontSize: '12px' },
  heading: { [WIDE]: { maxWidth: '560px' } },
  title: {
    margin: 0,
    fontSize: '20px',
    lineHeight: '26px',
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: 'pre-line',
    overflowWrap: 'anywhere',
    textWrap: 'balance',
    ':focus': { outline: 'none' },
    [WIDE]: { fontSize: '24px', lineHeight: '32px' },
  },
  lead: { margin: '4px 0 0', color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '8px',
    padding: '12px 0',
    [WIDE]: { gridColumn: 2, gridRow: 2, alignSelf: 'start', padding: '2px 0', justifyContent: 'flex-end' },
  },
  sticky: {
    position: 'sticky',
    top: `${TRACK_HEIGHT}px`,
    zIndex: 2,
    backgroundColor: tokens.colorNeutralBackground1,
    '::after': {
      content: '""',
      position: 'absolute',
      left: 0,
      right: 0,
      top: '100%',
      height: '10px',
      backgroundImage: `linear-gradient(${tokens.colorNeutralBackground1}, transparent)`,
      pointerEvents: 'none',
    },
    [WIDE]: { top: '8px', '::after': { display: 'none' } },
  },
  body: { [WIDE]: { gridColumn: '1 / -1', paddingTop: '8px' } },
});

/** A date is not torn apart at the end of a line. */
function unbroken(title: string): string {
  return title.replace(/(\d{1,2}) ([A-Z][a-z]{2}) (\d{4})/g, '$1\u00a0$2\u00a0$3');
}

/** The frame of every page: context line, finding, lead, actions, then the evidence. */
export function Page({ title, lead, actions, sticky = false, back, left, children }: PageProps) {
  const styles = useStyles();
  const { line, menu, shown } = useContext(PageFrameContext);
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    const first = shown.current === null;
    shown.current = 'shown';
    if (first) return;
    window.scrollTo(0, 0);
    const item = left === undefined ? null : document.querySelector(`[data-item="${CSS.escape(left)}"]`);
    if (item instanceof HTMLElement) item.focus();
    else heading.current?.focus({ preventScroll: true });
    // Only on coming here: later the focus is the analyst's.
  }, [shown]);

  return (
    <main className={styles.page}>
      <div className={styles.context}>
        {back ? (
          <Link as="button" className={styles.back} onClick={back.onBack}>
            <BackIcon />
            {back.to}
          </Link>
        ) : (
          <span className={styles.line}>{line}</span>
        )}
        {menu}
      </div>
      <div className={styles.heading}>
        <h1 ref={heading} tabIndex={-1} className={styles.title}>
          {unbroken(title)}
        </h1>
        {lead && <p className={styles.lead}>{lead}</p>}
      </div>
      {actions && <div className={mergeClasses(styles.actions, sticky && styles.sticky)}>{actions}</div>}
      <div className={styles.body}>{children}</div>
    </main>
  );
}
