import { makeStyles, tokens } from '@fluentui/react-components';
import type { ComparedEvent, ComparedEvents } from '../../../src/worker/protocol.ts';
import { BLOCK_ROWS, BlockList } from '../../ui/block-list.tsx';
import { formatDate } from '../../ui/dates.ts';
import { count } from '../../ui/numbers.ts';
import { Page } from '../../ui/page.tsx';
import { RowPlaceOf } from '../../ui/row-place.tsx';
import type { ShowPlace } from '../../ui/row-place.tsx';
import { useLoaded } from '../../ui/use-loaded.ts';
import { Waiting } from '../../ui/waiting.tsx';

export type ComparedRowsPageProps = {
  /** Why the rows differ: a sentence. */
  readonly reason: string;
  /** `Single main table: only under DHSC Q4 2025-26` */
  readonly lead: string;
  readonly methods: { readonly a: string; readonly b: string };
  readonly load: (fromRow: number, toRow: number) => Promise<ComparedEvents>;
  readonly showPlace: ShowPlace;
  readonly back: { readonly to: string; readonly onBack: () => void };
};

const ITEM_HEIGHT = 96;

const useStyles = makeStyles({
  row: { padding: '7px 0 8px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  what: { display: 'flex', justifyContent: 'space-between', gap: '12px', fontVariantNumeric: 'tabular-nums' },
  dates: { fontSize: '12px', lineHeight: '20px', whiteSpace: 'nowrap' },
  line: { margin: '2px 0 0', fontSize: '12px', lineHeight: '16px', overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** The rows of a main table that differ for one reason: where each stands, what it is, what became of it. */
export function ComparedRowsPage({ reason, lead, methods, load, showPlace, back }: ComparedRowsPageProps) {
  const loaded = useLoaded(reason + lead, () => load(0, BLOCK_ROWS));
  const words = reason.replace(/\.$/, '');
  if (loaded.is !== 'loaded') {
    return (
      <Page
        title={loaded.is === 'failed' ? 'The rows cannot be listed' : words}
        lead={loaded.is === 'failed' ? loaded.message : lead}
        back={back}
      >
        {loaded.is === 'loading' && <Waiting label="The rows are being looked up" />}
      </Page>
    );
  }
  const { total, events } = loaded.value;
  return (
    <Page title={`${count(total, 'row')}: ${words.charAt(0).toLowerCase()}${words.slice(1)}`} lead={lead} back={back}>
      <BlockList
        label={words}
        total={total}
        first={events}
        load={(fromRow, toRow) => load(fromRow, toRow).then((block) => block.events)}
        estimate={ITEM_HEIGHT}
        render={(event) => <Row event={event} methods={methods} showPlace={showPlace} />}
      />
    </Page>
  );
}

type RowProps = Pick<ComparedRowsPageProps, 'methods' | 'showPlace'> & { readonly event: ComparedEvent };

function Row({ event, methods, showPlace }: RowProps) {
  const styles = useStyles();
  return (
    <div className={styles.row}>
      <div className={styles.what}>
        <span>{event.eventType ?? 'No event type'}</span>
        <span className={styles.dates}>{datesOf(event)}</span>
      </div>
      <RowPlaceOf place={event.place} show={showPlace} />
      <p className={styles.line}>{event.because}</p>
      {event.keptInstead && (
        <p className={styles.line}>
          Kept in its place: <RowPlaceOf place={event.keptInstead} show={showPlace} />
        </p>
      )}
      {event.values.map(({ column, a, b }) => (
        <p key={column} className={styles.line}>
          <span className={styles.quiet}>{column.replaceAll('_', ' ')}:</span> {valueWords(a)}{' '}
          <span className={styles.quiet}>under {methods.a},</span> {valueWords(b)}{' '}
          <span className={styles.quiet}>under {methods.b}</span>
        </p>
      ))}
    </div>
  );
}

function valueWords(value: string | null): string {
  return value === null ? 'blank' : formatDate(value);
}

function datesOf({ start, end }: ComparedEvent): string {
  if (start === null) return 'no start date';
  return end === null ? `from ${formatDate(start)}` : `${formatDate(start)} – ${formatDate(end)}`;
}
