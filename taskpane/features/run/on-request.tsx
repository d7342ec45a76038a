import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { ChevronIcon } from '../../ui/icons.tsx';

export type OnRequestProps = {
  readonly tables: readonly { readonly name: string; readonly title: string }[];
  readonly inExcel: boolean;
  readonly onMake: (name: string) => void;
};

const useStyles = makeStyles({
  part: { marginTop: '12px' },
  list: { listStyleType: 'none', margin: '4px 0 0', padding: 0 },
  item: { padding: '8px 0', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  link: { minHeight: '24px', overflowWrap: 'anywhere', textAlign: 'left' },
  meta: { display: 'block', fontSize: '12px', lineHeight: '16px', color: tokens.colorNeutralForeground3 },
});

/** Tables that no run makes by itself, such as the reasons for every person: long, and asked for one by one. */
export function OnRequest({ tables, inExcel, onMake }: OnRequestProps) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const listId = useId();
  if (tables.length === 0) return null;
  return (
    <div className={styles.part}>
      <Button
        size="small"
        appearance="subtle"
        icon={<ChevronIcon open={open} />}
        aria-expanded={open}
        aria-controls={listId}
        onClick={() => setOpen(!open)}
      >
        Tables on request
      </Button>
      <ul id={listId} className={styles.list} hidden={!open}>
        {tables.map(({ name, title }) => (
          <li key={name} className={styles.item}>
            <Link as="button" className={styles.link} onClick={() => onMake(name)}>
              {inExcel ? `Write ${name} to a sheet` : `Make ${name}`}
            </Link>
            <span className={styles.meta}>{title}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
