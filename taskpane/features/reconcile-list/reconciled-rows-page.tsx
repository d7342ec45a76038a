import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ListCounts, ReconciledRow, ReconciledRows } from '../../../src/worker/protocol.ts';
import { BLOCK_ROWS, BlockList } from '../../ui/block-list.tsx';
import { formatNumber } from '../../ui/numbers.ts';
import { Page } from '../../ui/page.tsx';
import type { RowFocus } from '../../ui/row-focus.ts';
import { RowPlaceOf } from '../../ui/row-place.tsx';
import { useLoaded } from '../../ui/use-loaded.ts';
import { Waiting } from '../../ui/waiting.tsx';
import { STATUS_TITLES } from './figures-table.tsx';

export type ReconciledRowsPageProps = {
  /** `6 rows only in DHSC’s list: ASCOF 2A Total` */
  readonly title: string;
  readonly question: string;
  readonly load: (fromRow: number, toRow: number) => Promise<ReconciledRows>;
  /** The name of a row's figure. */
  readonly figureOf: (row: ReconciledRow) => string;
  readonly onPerson: (row: ReconciledRow, person: number, name: string) => void;
  readonly back: { readonly to: string; readonly onBack: () => void };
};

const ITEM_HEIGHT = 112;

const useStyles = makeStyles({
  row: { padding: '7px 0 8px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  head: { display: 'flex', justifyContent: 'space-between', alignItems: 'baseline', gap: '12px' },
  id: { fontWeight: tokens.fontWeightSemibold, minHeight: '24px', overflowWrap: 'anywhere', textAlign: 'left' },
  meta: {
    fontSize: '12px',
    lineHeight: '16px',
    color: tokens.colorNeutralForeground3,
    textAlign: 'right',
    fontVariantNumeric: 'tabular-nums',
  },
  line: { margin: '3px 0 0', fontSize: '12px', lineHeight: '16px', overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** A list's row is in a file that was added here, never in a sheet. */
const inNoSheet = () => null;

/** Rows of the lists: who, how DHSC and we count them, our reason and the likeliest cause. */
export function ReconciledRowsPage(props: ReconciledRowsPageProps) {
  const { title, question, load, figureOf, onPerson, back } = props;
  const styles = useStyles();
  const loaded = useLoaded(question, () => load(0, BLOCK_ROWS));
  if (loaded.is !== 'loaded') {
    return (
      <Page
        title={loaded.is === 'failed' ? 'The rows cannot be listed' : title}
        lead={loaded.is === 'failed' ? loaded.message : undefined}
        back={back}
      >
        {loaded.is === 'loading' && <Waiting label="The rows are being looked up" />}
      </Page>
    );
  }
  const { total, rows } = loaded.value;
  return (
    <Page title={title} lead="A row is a person in one figure; an ID leads to the reasons." back={back}>
      {total === 0 ? (
        <p className={styles.line}>No row is left.</p>
      ) : (
        <BlockList
          label={title}
          total={total}
          first={rows}
          load={(fromRow, toRow) => load(fromRow, toRow).then((block) => block.rows)}
          estimate={ITEM_HEIGHT}
          render={(row, focus) => <Row row={row} focus={focus} figure={figureOf(row)} onPerson={onPerson} />}
        />
      )}
    </Page>
  );
}

type RowProps = Pick<ReconciledRowsPageProps, 'onPerson'> & {
  readonly row: ReconciledRow;
  readonly focus: RowFocus;
  readonly figure: string;
};

function Row({ row, focus, figure, onPerson }: RowProps) {
  const styles = useStyles();
  const { person, place } = row;
  const id = row.ids ?? 'Nobody';
  return (
    <div className={styles.row}>
      <div className={styles.head}>
        {person === null ? (
          <span className={styles.id} {...focus}>
            {id}
          </span>
        ) : (
          <Link as="button" className={styles.id} onClick={() => onPerson(row, person, `Person ${id}`)} {...focus}>
            {id}
          </Link>
        )}
        <span className={styles.meta}>
          {figure} · {STATUS_TITLES[row.status].toLowerCase()}
        </span>
      </div>
      <p className={styles.line}>
        <span className={styles.quiet}>Theirs:</span> {countsWords(row.theirs)}{' '}
        <span className={styles.quiet}>Ours:</span> {countsWords(row.ours)}
      </p>
      {row.causeText !== null && <p className={styles.line}>{row.causeText}</p>}
      {row.reason !== null && (
        <p className={styles.line}>
          <span className={styles.quiet}>Our reason:</span> {row.reason}
        </p>
      )}
      {place && (
        <p className={styles.line}>
          <RowPlaceOf place={place} show={inNoSheet} />
        </p>
      )}
    </div>
  );
}

/** `1 of 1.`, `not in the list.` */
function countsWords(counts: ListCounts | null): string {
  if (!counts) return 'not in the list.';
  const word = (value: number | null) => (value === null ? 'blank' : formatNumber(value));
  return `${word(counts.numerator)} of ${word(counts.denominator)}.`;
}
