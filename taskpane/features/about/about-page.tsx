import { makeStyles } from '@fluentui/react-components';
import { APP_VERSION } from '../../../src/model/app-version.ts';
import { Facts } from '../../ui/facts.tsx';
import { Page } from '../../ui/page.tsx';
import { Section } from '../../ui/section.tsx';

type AboutPageProps = {
  readonly inExcel: boolean;
  readonly backTo: string;
  readonly onBack: () => void;
};

const useStyles = makeStyles({ text: { margin: '10px 0 0' } });

/** What the program is, what it does with data, and its keys. */
export function AboutPage({ inExcel, backTo, onBack }: AboutPageProps) {
  const styles = useStyles();
  return (
    <Page
      title="CLD Tables sends no data anywhere"
      lead="DHSC’s main tables and ASCOF measures, made from your own client level data on this computer."
      back={{ to: backTo, onBack }}
    >
      <Section title="Your data">
        <p className={styles.text}>
          Files are read and worked on in this {inExcel ? 'pane' : 'browser tab'}. Nothing is uploaded, and nothing is
          kept when it is closed{inExcel ? ', apart from the sheets written to your workbook' : ''}.
          {inExcel && ' Office has services of its own, which your IT department sets.'}
        </p>
      </Section>
      <Section title="Keys">
        <Facts
          ruled
          underHeading
          facts={[
            ['Alt+1 … Alt+6', 'open a step'],
            ['Escape', 'back; while building, to Cancel'],
            ['Arrows, Enter', 'choose a value, decide'],
            ['Ctrl+Z', 'undo the last decision'],
          ]}
        />
      </Section>
      <Section title="Version">
        <Facts ruled underHeading facts={[['CLD Tables', APP_VERSION]]} />
      </Section>
    </Page>
  );
}
