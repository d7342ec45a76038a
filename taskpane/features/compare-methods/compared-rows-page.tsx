import { makeStyles, tokens } from '@fluentui/react-components';
import type { ComparedEvent, ComparedEvents } from '../../../src/worker/protocol.ts';
import { BLOCK_ROWS, BlockList } from '../../ui/block-list.tsx';
import { formatDate } from '../../ui/dates.ts';
import { Page } from '../../ui/page.tsx';
import type { RowFocus } from '../../ui/row-focus.ts';
import { RowPlaceOf } from '../../ui/row-place.tsx';
import type { ShowPlace } from '../../ui/row-place.tsx';
import { useLoaded } from '../../ui/use-loaded.ts';
import { Waiting } from '../../ui/waiting.tsx';

export type ComparedRowsPageProps = {
  /** `412 rows only under DHSC Q4 2025-26` */
  readonly title: string;
  /** `Joined main table` */
  readonly table: string;
  /** Why all of them differ: a sentence. */
  readonly reason: string;
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
export function ComparedRowsPage({ title, table, reason, methods, load, showPlace, back }: ComparedRowsPageProps) {
  const lead = `${table}. ${reason}`;
  const loaded = useLoaded(title + lead, () => load(0, BLOCK_ROWS));
  if (loaded.is !== 'loaded') {
    return (
      <Page
        title={loaded.is === 'failed' ? 'The rows cannot be listed' : title}
        lead={loaded.is === 'failed' ? loaded.message : lead}
        back={back}
      >
        {loaded.is === 'loading' && <Waiting label="The rows are being looked up" />}
      </Page>
    );
  }
  const { total, events } = loaded.value;
  return (
    <Page title={title} lead={lead} back={back}>
      <BlockList
        label={title}
        total={total}
        first={events}
        load={(fromRow, toRow) => load(fromRow, toRow).then((block) => block.events)}
        estimate={ITEM_HEIGHT}
        render={(event, focus) => (
          <Row event={event} reason={reason} focus={focus} methods={methods} showPlace={showPlace} />
        )}
      />
    </Page>
  );
}

type RowProps = Pick<ComparedRowsPageProps, 'reason' | 'methods' | 'showPlace'> & {
  readonly event: ComparedEvent;
  readonly focus: RowFocus;
};

function Row({ event, reason, focus, methods, showPlace }: RowProps) {
  const styles = useStyles();
  return (
    <div className={styles.row}>
      <div className={styles.what}>
        <span>{event.eventType ?? 'No event type'}</span>
        <span className={styles.dates}>{datesOf(event)}</span>
      </div>
      <RowPlaceOf place={event.place} show={showPlace} focus={focus} />
      {!event.because.includes(reason) && <p className={styles.line}>{event.because}</p>}
      {event.keptInstead && (
        <p className={styles.line}>
          Kept in its place:{' '}
          <RowPlaceOf place={event.keptInstead} show={showPlace} focus={{ tabIndex: focus.tabIndex }} />
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
