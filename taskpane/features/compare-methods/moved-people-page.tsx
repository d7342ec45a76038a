import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ComparedCase, ComparedPeople, ComparedPerson } from '../../../src/worker/protocol.ts';
import { BLOCK_ROWS, BlockList } from '../../ui/block-list.tsx';
import { count } from '../../ui/numbers.ts';
import { Page } from '../../ui/page.tsx';
import type { RowFocus } from '../../ui/row-focus.ts';
import { useLoaded } from '../../ui/use-loaded.ts';
import { Waiting } from '../../ui/waiting.tsx';

export type MovedPeoplePageProps = {
  /** `ASCOF 2E 18 to 64 Female` */
  readonly figure: string;
  readonly lead: string;
  readonly methods: { readonly a: string; readonly b: string };
  readonly load: (fromRow: number, toRow: number) => Promise<ComparedPeople>;
  readonly onPerson: (person: number, name: string) => void;
  readonly back: { readonly to: string; readonly onBack: () => void };
};

const ITEM_HEIGHT = 176;

const useStyles = makeStyles({
  person: { padding: '8px 0 10px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  id: { fontWeight: tokens.fontWeightSemibold, minHeight: '24px', overflowWrap: 'anywhere', textAlign: 'left' },
  case: { margin: '4px 0 0', fontSize: '12px', lineHeight: '16px', overflowWrap: 'anywhere' },
  method: { display: 'block', color: tokens.colorNeutralForeground3 },
  why: {
    margin: '6px 0 0',
    paddingLeft: '8px',
    borderLeft: `2px solid ${tokens.colorBrandStroke1}`,
    fontSize: '12px',
    lineHeight: '16px',
    color: tokens.colorNeutralForeground2,
  },
  reason: { margin: 0 },
});

/** The people whom two methods count otherwise in a figure: where each stands, why, and which choice moves them. */
export function MovedPeoplePage(props: MovedPeoplePageProps) {
  const { figure, lead, methods, load, onPerson, back } = props;
  const loaded = useLoaded(figure + lead, () => load(0, BLOCK_ROWS));
  if (loaded.is !== 'loaded') {
    return (
      <Page
        title={loaded.is === 'failed' ? 'The people cannot be listed' : figure}
        lead={loaded.is === 'failed' ? loaded.message : lead}
        back={back}
      >
        {loaded.is === 'loading' && <Waiting label="The people are being looked up" />}
      </Page>
    );
  }
  const { total, people } = loaded.value;
  const title = `${count(total, 'person', 'people')} ${total === 1 ? 'moves' : 'move'} in ${figure}`;
  return (
    <Page title={title} lead={lead} back={back}>
      <BlockList
        label="People who move"
        total={total}
        first={people}
        load={(fromRow, toRow) => load(fromRow, toRow).then((block) => block.people)}
        estimate={ITEM_HEIGHT}
        render={(person, focus) => <Person person={person} focus={focus} methods={methods} onPerson={onPerson} />}
      />
    </Page>
  );
}

type PersonProps = Pick<MovedPeoplePageProps, 'methods' | 'onPerson'> & {
  readonly person: ComparedPerson;
  readonly focus: RowFocus;
};

function Person({ person: { person, laPersonId, a, b, changedBy }, focus, methods, onPerson }: PersonProps) {
  const styles = useStyles();
  const id = laPersonId ?? 'No LA person ID';
  return (
    <div className={styles.person}>
      {person === null ? (
        <span className={styles.id} {...focus}>
          {id}
        </span>
      ) : (
        <Link as="button" className={styles.id} onClick={() => onPerson(person, `Person ${id}`)} {...focus}>
          {id}
        </Link>
      )}
      <Case title={methods.a} stands={a} />
      <Case title={methods.b} stands={b} />
      {changedBy.length > 0 && (
        <div className={styles.why} role="group" aria-label="What moves them">
          {changedBy.map((sentence) => (
            <p key={sentence} className={styles.reason}>
              {sentence}
            </p>
          ))}
        </div>
      )}
    </div>
  );
}

function Case({ title, stands }: { readonly title: string; readonly stands: ComparedCase }) {
  const styles = useStyles();
  return (
    <p className={styles.case}>
      <span className={styles.method}>
        {title} · {partWords(stands)}
        {stands.rule !== null && ` · decided by ${stands.rule.replaceAll('-', ' ')}`}
      </span>
      {stands.because}
    </p>
  );
}

/** `numerator`, `numerator, twice`, `denominator only`, `not counted` */
export function partWords({ numerator, denominator }: Pick<ComparedCase, 'numerator' | 'denominator'>): string {
  if (numerator === 0 && denominator === 0) return 'not counted';
  if (numerator === 0) return `denominator only${times(denominator)}`;
  // A population is no count of people.
  if (denominator <= numerator) return `numerator${times(numerator)}`;
  return `numerator${times(numerator)}, denominator${times(denominator)}`;
}

function times(count: number): string {
  if (count === 1) return '';
  return count === 2 ? ' twice' : ` ${count} times`;
}
