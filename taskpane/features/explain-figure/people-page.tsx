import { Link, makeStyles, tokens, ToggleButton } from '@fluentui/react-components';
import { useState } from 'react';
import type {
  FigurePeople,
  FigurePerson,
  NotCountedReason,
  PeopleFound,
  PersonFacts,
} from '../../../src/worker/protocol.ts';
import { formatPeriod } from '../../ui/dates.ts';
import { count, formatNumber } from '../../ui/numbers.ts';
import { Page } from '../../ui/page.tsx';
import { useLoaded } from '../../ui/use-loaded.ts';
import { VirtualList } from '../../ui/virtual-list.tsx';
import { Waiting } from '../../ui/waiting.tsx';
import { FORCED } from '../../ui/widths.ts';
import { FindPerson } from './find-person.tsx';

export type PeoplePageProps = {
  /** `ASCOF 2C 65 and above numerator` */
  readonly figure: string;
  readonly noun: readonly [one: string, several: string];
  readonly question: string;
  /** Whether those who were left out are listed first. */
  readonly startNotCounted: boolean;
  readonly load: () => Promise<FigurePeople>;
  readonly find: (text: string) => Promise<PeopleFound>;
  readonly onPerson: (person: PersonFacts) => void;
  readonly onBack: () => void;
};

const ROW_HEIGHT = 44;

const useStyles = makeStyles({
  switch: { display: 'grid', gridTemplateColumns: '1fr 1fr', gap: '4px', margin: '12px 0' },
  row: {
    display: 'grid',
    gridTemplateColumns: '92px minmax(0, 1fr)',
    columnGap: '10px',
    alignItems: 'center',
    minHeight: `${ROW_HEIGHT}px`,
    boxSizing: 'border-box',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  id: {
    fontVariantNumeric: 'tabular-nums',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    minHeight: '24px',
    textAlign: 'left',
  },
  because: {
    fontSize: '12px',
    lineHeight: '16px',
    color: tokens.colorNeutralForeground2,
    display: '-webkit-box',
    WebkitLineClamp: 2,
    WebkitBoxOrient: 'vertical',
    overflow: 'hidden',
  },
  reasons: { listStyleType: 'none', margin: 0, padding: 0 },
  reason: { padding: '8px 0', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  reasonHead: { display: 'flex', width: '100%', justifyContent: 'space-between', gap: '12px', textAlign: 'left' },
  bar: {
    height: '4px',
    marginTop: '6px',
    backgroundColor: 'var(--dataBar)',
    [FORCED]: { backgroundColor: 'CanvasText', forcedColorAdjust: 'none' },
  },
  note: { margin: '8px 0 0', fontSize: '12px', color: tokens.colorNeutralForeground3 },
});

/** The people behind a figure, and those who were looked at and left out, by the rule that left them out. */
export function PeoplePage(props: PeoplePageProps) {
  const styles = useStyles();
  const loaded = useLoaded(props.question, props.load);
  const [notCounted, setNotCounted] = useState(props.startNotCounted);
  const back = { to: 'See measures', onBack: props.onBack };
  if (loaded.is !== 'loaded') {
    return (
      <Page title={props.figure} lead={loaded.is === 'failed' ? loaded.message : undefined} back={back}>
        {loaded.is === 'loading' && <Waiting label="The people are being looked up" />}
      </Page>
    );
  }
  const people = loaded.value;
  const left = people.notCounted.reduce((total, reason) => total + reason.people.length, 0);
  return (
    <Page
      title={
        notCounted
          ? `${count(left, 'person', 'people')} looked at, not counted`
          : `${count(people.counted.length, ...props.noun)} counted`
      }
      lead={`${props.figure}, ${formatPeriod(people.period)}`}
      back={back}
    >
      <FindPerson find={props.find} onPerson={props.onPerson} />
      <div className={styles.switch} role="group" aria-label="Which people">
        <ToggleButton checked={!notCounted} onClick={() => setNotCounted(false)}>
          Counted {formatNumber(people.counted.length)}
        </ToggleButton>
        <ToggleButton checked={notCounted} onClick={() => setNotCounted(true)}>
          Not counted {formatNumber(left)}
        </ToggleButton>
      </div>
      {notCounted ? (
        <Reasons reasons={people.notCounted} onPerson={props.onPerson} />
      ) : (
        <People label="People counted" people={people.counted} onPerson={props.onPerson} />
      )}
    </Page>
  );
}

type PeopleProps = {
  readonly label: string;
  readonly people: readonly FigurePerson[];
  readonly onPerson: PeoplePageProps['onPerson'];
};

function People({ label, people, onPerson }: PeopleProps) {
  const styles = useStyles();
  if (people.length === 0) return <p className={styles.note}>Nobody.</p>;
  return (
    <VirtualList
      label={label}
      count={people.length}
      estimate={ROW_HEIGHT}
      keyOf={(at) => `${at} ${people[at].person}`}
      render={(at) => (
        <div className={styles.row}>
          <Link as="button" className={styles.id} onClick={() => onPerson(people[at])}>
            {people[at].laPersonId ?? 'No LA ID'}
          </Link>
          <span className={styles.because}>{people[at].because}</span>
        </div>
      )}
    />
  );
}

/** The rules that left people out, most people first; each opens its people. */
function Reasons({
  reasons,
  onPerson,
}: {
  readonly reasons: readonly NotCountedReason[];
  readonly onPerson: PeoplePageProps['onPerson'];
}) {
  const styles = useStyles();
  const [open, setOpen] = useState<string | null>(null);
  const most = Math.max(1, ...reasons.map(({ people }) => people.length));
  if (reasons.length === 0) return <p className={styles.note}>Nobody was left out.</p>;
  return (
    <ul className={styles.reasons}>
      {reasons.map(({ rule, text, people }) => (
        <li key={rule} className={styles.reason}>
          <Link
            as="button"
            className={styles.reasonHead}
            aria-expanded={open === rule}
            onClick={() => setOpen(open === rule ? null : rule)}
          >
            <span>{text}</span>
            <strong>{formatNumber(people.length)}</strong>
          </Link>
          <div className={styles.bar} style={{ width: `${(100 * people.length) / most}%` }} />
          {open === rule && <People label={text} people={people} onPerson={onPerson} />}
        </li>
      ))}
    </ul>
  );
}
