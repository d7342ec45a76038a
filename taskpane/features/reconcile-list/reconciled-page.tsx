import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReconciledStatus } from '../../../src/worker/protocol.ts';
import { BarList } from '../../ui/bar-list.tsx';
import type { BarItem } from '../../ui/bar-list.tsx';
import { FileButton } from '../../ui/file-button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { count } from '../../ui/numbers.ts';
import { Page } from '../../ui/page.tsx';
import { Section } from '../../ui/section.tsx';
import { LIST_FILES } from './add-lists-page.tsx';
import { FiguresTable } from './figures-table.tsx';
import type { ReconciledFigure } from './figures-table.tsx';

export type ReconciledPageProps = {
  readonly finding: string;
  readonly lead: string;
  readonly failed: readonly { readonly name: string; readonly message: string }[];
  /** Rows by how they compare, of all figures. */
  readonly statuses: readonly BarItem[];
  readonly causes: readonly BarItem[];
  /** By period, the latest first. */
  readonly figures: readonly {
    readonly title: string;
    readonly period: string;
    readonly figures: readonly ReconciledFigure[];
  }[];
  readonly inExcel: boolean;
  readonly isSaving: boolean;
  readonly message: string | null;
  readonly left?: string;
  readonly onRows: (figure: ReconciledFigure, status: ReconciledStatus) => void;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onPutAway: () => void;
  readonly onSave: () => void;
  readonly back: { readonly to: string; readonly onBack: () => void };
};

const useStyles = makeStyles({
  note: { margin: '10px 0 0', fontSize: '12px', lineHeight: '18px', color: tokens.colorNeutralForeground3 },
});

/** DHSC's lists beside ours: likeliest causes first, then figure by figure, each number with its people behind it. */
export function ReconciledPage(props: ReconciledPageProps) {
  const { failed, statuses, causes, figures, inExcel, isSaving, message } = props;
  const styles = useStyles();
  return (
    <Page
      title={props.finding}
      lead={props.lead}
      back={props.back}
      left={props.left}
      actions={
        <>
          <Button appearance="primary" onClick={props.onSave} disabledFocusable={isSaving}>
            {inExcel ? 'Write to sheets' : 'Download reconciliation'}
          </Button>
          <FileButton label="Add DHSC’s list" accept={LIST_FILES} onFiles={props.onFiles} />
          <Button appearance="subtle" onClick={props.onPutAway}>
            Put lists away
          </Button>
        </>
      }
    >
      {message !== null && (
        <p className={styles.note} role="status">
          {message}
        </p>
      )}
      {failed.map(({ name, message: why }) => (
        <Notice key={name} state="bad" title={`${name} cannot be used`}>
          <p>{why}</p>
        </Notice>
      ))}
      {causes.length > 0 && (
        <Section title="Likeliest causes" aside={count(total(causes), 'row')}>
          <BarList items={causes} label="Likeliest causes" />
        </Section>
      )}
      {statuses.length > 0 && (
        <Section title="All figures together" aside={count(total(statuses), 'row')}>
          <BarList items={statuses} label="All figures together" />
        </Section>
      )}
      {figures.map(({ title, period, figures }) => (
        <Section key={period} title={title} aside={period}>
          <FiguresTable figures={figures} onRows={props.onRows} />
        </Section>
      ))}
    </Page>
  );
}

function total(items: readonly BarItem[]): number {
  return items.reduce((sum, item) => sum + item.count, 0);
}
