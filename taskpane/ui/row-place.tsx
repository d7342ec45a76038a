import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { RowPlace } from '../../src/worker/protocol.ts';
import { formatNumber } from './numbers.ts';
import type { RowFocus } from './row-focus.ts';

/** Shows the cell of a place; null where there is no sheet to show it in. */
export type ShowPlace = (place: RowPlace) => (() => void) | null;

const useStyles = makeStyles({
  place: { fontSize: '12px', lineHeight: '16px', overflowWrap: 'anywhere', color: tokens.colorNeutralForeground2 },
  link: { minHeight: '24px', fontSize: '12px', textAlign: 'left' },
});

type RowPlaceProps = { readonly place: RowPlace; readonly show: ShowPlace; readonly focus?: Partial<RowFocus> };

/** Where a row stands: a link to its cell when the source is a sheet of the workbook, words when it is a file. */
export function RowPlaceOf({ place, show, focus }: RowPlaceProps) {
  const styles = useStyles();
  const words = `${place.file}, line ${formatNumber(place.line)}`;
  const onShow = show(place);
  if (!onShow) return <span className={styles.place}>{words}</span>;
  return (
    <Link as="button" inline className={styles.link} onClick={onShow} {...focus}>
      {words}
    </Link>
  );
}
