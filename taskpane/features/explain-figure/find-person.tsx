import { Link, makeStyles, SearchBox, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { PeopleFound, PersonFacts } from '../../../src/worker/protocol.ts';
import { formatNumber } from '../../ui/numbers.ts';
import { useLoaded } from '../../ui/use-loaded.ts';

const useStyles = makeStyles({
  box: { width: '100%', maxWidth: 'none', marginTop: '12px' },
  found: { listStyleType: 'none', margin: '4px 0 0', padding: 0 },
  line: {
    minHeight: '36px',
    display: 'flex',
    alignItems: 'center',
    gap: '10px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  note: { margin: '6px 0 0', fontSize: '12px', color: tokens.colorNeutralForeground3 },
});

type FindPersonProps = {
  readonly find: (text: string) => Promise<PeopleFound>;
  readonly onPerson: (person: PersonFacts) => void;
};

/** Search by LA person ID or NHS number. */
export function FindPerson({ find, onPerson }: FindPersonProps) {
  const styles = useStyles();
  const [text, setText] = useState('');
  const wanted = text.trim();
  const loaded = useLoaded(wanted, () => (wanted === '' ? Promise.resolve({ people: [], searched: 0 }) : find(wanted)));
  return (
    <div>
      <SearchBox
        aria-label="Find a person"
        placeholder="LA person ID or NHS number"
        className={styles.box}
        value={text}
        onChange={(_, data) => setText(data.value)}
      />
      {wanted !== '' && loaded.is === 'loaded' && loaded.value.people.length > 0 && (
        <ul className={styles.found} aria-label="People found">
          {loaded.value.people.map((person) => (
            <li key={person.person} className={styles.line}>
              <Link as="button" onClick={() => onPerson(person)}>
                {person.laPersonId ?? 'No LA person ID'}
              </Link>
              <span className={styles.note}>
                {[person.age === null ? null : `age ${person.age}`, person.gender?.toLowerCase()]
                  .filter(Boolean)
                  .join(', ')}
              </span>
            </li>
          ))}
        </ul>
      )}
      {wanted !== '' && loaded.is === 'loaded' && loaded.value.people.length === 0 && (
        <p className={styles.note} role="status">
          No person with ID {wanted}. {formatNumber(loaded.value.searched)} people were searched by LA person ID and NHS
          number. Rows without a person ID are in the table lost_rows.
        </p>
      )}
      {loaded.is === 'failed' && <p className={styles.note}>{loaded.message}</p>}
    </div>
  );
}
