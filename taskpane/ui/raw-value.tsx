import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { FORCED } from './widths.ts';

const useStyles = makeStyles({
  chip: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: '13px',
    lineHeight: '20px',
    backgroundColor: tokens.colorNeutralBackground1Selected,
    borderRadius: '3px',
    padding: '1px 5px',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    boxDecorationBreak: 'clone',
    [FORCED]: { outline: '1px solid CanvasText' },
  },
  large: { fontSize: '14px' },
  space: { color: tokens.colorStatusWarningForeground1, fontWeight: tokens.fontWeightBold },
  hidden: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

/** A submitted value as it is: leading, trailing and double spaces show as dots. */
export function RawValue({ text, large = false }: { readonly text: string; readonly large?: boolean }) {
  const styles = useStyles();
  return (
    <span className={mergeClasses(styles.chip, large && styles.large)}>
      <span className={styles.hidden}>{text}</span>
      <span aria-hidden>
        {piecesOf(text).map((piece, at) =>
          piece.isSpace ? (
            <span key={at} className={styles.space}>
              {'·'.repeat(piece.text.length)}
            </span>
          ) : (
            piece.text
          ),
        )}
      </span>
    </span>
  );
}

type Piece = { readonly text: string; readonly isSpace: boolean };

/** Single spaces between words belong to the words. */
export function piecesOf(text: string): Piece[] {
  return [...text.matchAll(/^\s+|\s+$|\s{2,}|(?:\S|\s(?=\S)(?<=\S\s))+/g)].map(([piece]) => ({
    text: piece,
    isSpace: piece.trim() === '',
  }));
}
