import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { StatusMark } from './glyph.tsx';
import { FORCED } from './widths.ts';

type NoticeProps = {
  readonly state: 'warn' | 'bad' | 'ok';
  readonly title: string;
  readonly children?: ReactNode;
};

const useStyles = makeStyles({
  notice: {
    display: 'flex',
    gap: '8px',
    padding: '11px 12px',
    marginTop: '12px',
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    '& > svg': { marginTop: '2px' },
    [FORCED]: { border: '1px solid CanvasText' },
  },
  text: { minWidth: 0, overflowWrap: 'anywhere' },
  title: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  rest: { fontSize: '12px', lineHeight: '18px', color: tokens.colorNeutralForeground2, '& p': { margin: '4px 0 0' } },
});

const useColours = makeStyles({
  ok: { backgroundColor: tokens.colorNeutralBackground2 },
  warn: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
  },
  bad: { backgroundColor: tokens.colorStatusDangerBackground1, border: `1px solid ${tokens.colorStatusDangerBorder1}` },
});

/** Something the analyst should see and can act on; bad only for what has stopped. */
export function Notice({ state, title, children }: NoticeProps) {
  const styles = useStyles();
  const colours = useColours();
  return (
    <div role={state === 'bad' ? 'alert' : 'group'} aria-label={title} className={`${styles.notice} ${colours[state]}`}>
      <StatusMark state={state} />
      <div className={styles.text}>
        <p className={styles.title}>{title}</p>
        {children && <div className={styles.rest}>{children}</div>}
      </div>
    </div>
  );
}
