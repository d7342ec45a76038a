import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { BarList } from '../../ui/bar-list.tsx';
import type { BarItem } from '../../ui/bar-list.tsx';
import { Notice } from '../../ui/notice.tsx';
import { count } from '../../ui/numbers.ts';
import { Page } from '../../ui/page.tsx';
import { Section } from '../../ui/section.tsx';
import { FiguresTable } from './figures-table.tsx';
import type { FigureWords } from './figures-table.tsx';

/** Rows of one main table that differ, in one way. */
export type RowsThatDiffer = {
  /** `Single main table: only under DHSC Q4 2025-26` */
  readonly title: string;
  readonly items: readonly BarItem[];
};

export type ComparedPageProps = {
  readonly finding: string;
  readonly lead: string;
  readonly methods: { readonly a: string; readonly b: string };
  /** By period, the latest first. */
  readonly figures: readonly {
    readonly title: string;
    readonly period: string;
    readonly figures: readonly FigureWords[];
  }[];
  /** On the figures that do not differ, or on why there are none. */
  readonly sameFigures: string;
  readonly rows: readonly RowsThatDiffer[];
  readonly sameRows: number;
  /** Main tables that one of the methods could not make, each a sentence. */
  readonly notBuilt: readonly string[];
  readonly inExcel: boolean;
  readonly isSaving: boolean;
  readonly message: string | null;
  readonly left?: string;
  readonly onFigure: (figure: FigureWords) => void;
  readonly onSave: () => void;
  readonly back: { readonly to: string; readonly onBack: () => void };
};

const useStyles = makeStyles({
  note: { margin: '10px 0 0', fontSize: '12px', lineHeight: '18px', color: tokens.colorNeutralForeground3 },
});

/** What two methods make of the same data: the figures and the rows that differ, each leading to what is behind it. */
export function ComparedPage(props: ComparedPageProps) {
  const { methods, figures, rows, inExcel, isSaving, message } = props;
  const styles = useStyles();
  return (
    <Page
      title={props.finding}
      lead={props.lead}
      back={props.back}
      left={props.left}
      actions={
        <Button appearance="primary" onClick={props.onSave} disabledFocusable={isSaving}>
          {inExcel ? 'Write to sheets' : 'Download comparison'}
        </Button>
      }
    >
      {message !== null && (
        <p className={styles.note} role="status">
          {message}
        </p>
      )}
      {props.notBuilt.length > 0 && (
        <Notice state="warn" title="Not everything can be compared">
          {props.notBuilt.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </Notice>
      )}
      {figures.map(({ title, period, figures }) => (
        <Section key={period} title={title} aside={period}>
          <FiguresTable figures={figures} methods={methods} onFigure={props.onFigure} />
        </Section>
      ))}
      <p className={styles.note}>{props.sameFigures}</p>
      {rows.map(({ title, items }) => (
        <Section key={title} title={title} aside={count(total(items), 'row')}>
          <BarList items={items} label={title} />
        </Section>
      ))}
      <p className={styles.note}>
        {props.sameRows === 0
          ? 'No row of the main tables is the same under both methods.'
          : `${count(props.sameRows, 'row')} of the main tables ${props.sameRows === 1 ? 'is' : 'are'} the same under both methods.`}
      </p>
    </Page>
  );
}

function total(items: readonly BarItem[]): number {
  return items.reduce((sum, item) => sum + item.count, 0);
}
