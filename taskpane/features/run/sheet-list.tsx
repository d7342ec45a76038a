import { Button, Link, makeStyles, tokens, Tooltip } from '@fluentui/react-components';
import type { OutputFacts } from '../../../src/worker/protocol.ts';
import { PivotIcon, SheetIcon } from '../../ui/icons.tsx';
import { count } from '../../ui/numbers.ts';

export type SheetListProps = {
  readonly outputs: readonly OutputFacts[];
  readonly inExcel: boolean;
  readonly onOpen: (output: OutputFacts) => void;
  /** Asks for a PivotTable and chart; Excel only. */
  readonly onAddPivot: (output: OutputFacts) => void;
};

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: { display: 'flex', gap: '9px', padding: '8px 0', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  icon: { color: tokens.colorBrandForegroundLink, marginTop: '4px', flexShrink: 0 },
  text: { minWidth: 0, flexGrow: 1 },
  pivot: { alignSelf: 'center', flexShrink: 0 },
  link: { minHeight: '24px', overflowWrap: 'anywhere', textAlign: 'left' },
  meta: { display: 'block', fontSize: '12px', lineHeight: '16px', color: tokens.colorNeutralForeground3 },
});

/** What was made, table by table: in Excel its sheet and a PivotTable of it, in a browser the same as CSV. */
export function SheetList({ outputs, inExcel, onOpen, onAddPivot }: SheetListProps) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {outputs.map((output) => (
        <li key={output.name} className={styles.item}>
          <span className={styles.icon}>
            <SheetIcon />
          </span>
          <span className={styles.text}>
            <Link
              as="button"
              className={styles.link}
              onClick={() => onOpen(output)}
              aria-label={inExcel ? undefined : `${output.sheetName}, download as CSV`}
            >
              {output.sheetName}
            </Link>
            <span className={styles.meta}>
              {count(output.rows, 'row')}
              {output.title === output.sheetName ? '' : `, ${lower(output.title)}`}
            </span>
          </span>
          {inExcel && output.rows > 0 && (
            <Tooltip content="PivotTable and chart" relationship="description">
              <Button
                className={styles.pivot}
                appearance="subtle"
                icon={<PivotIcon />}
                aria-label={`PivotTable and chart of ${output.sheetName}`}
                onClick={() => onAddPivot(output)}
              />
            </Tooltip>
          )}
        </li>
      ))}
    </ul>
  );
}

function lower(title: string): string {
  // ASCOF keeps its capitals.
  return /^[A-Z]{2}/.test(title) ? title : `${title.charAt(0).toLowerCase()}${title.slice(1)}`;
}
