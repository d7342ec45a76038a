import { makeStyles, Skeleton, SkeletonItem } from '@fluentui/react-components';
import { useEffect, useState } from 'react';

/** Nothing is shown before this: most answers come sooner. */
const QUIET_MS = 300;

const useStyles = makeStyles({
  list: { display: 'grid', rowGap: '14px', marginTop: '16px' },
});

/** The shape of a page whose answer is on its way. */
export function Waiting({ label, rows = 5 }: { readonly label: string; readonly rows?: number }) {
  const styles = useStyles();
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), QUIET_MS);
    return () => clearTimeout(timer);
  }, []);
  if (!shown) return null;
  return (
    <Skeleton aria-label={label} className={styles.list}>
      {Array.from({ length: rows }, (_, row) => (
        <SkeletonItem key={row} size={row % 3 === 0 ? 16 : 32} />
      ))}
    </Skeleton>
  );
}
