import { Button, Link, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { FigureFacts, HospitalAnswer, MeasuresFacts, SmallNumbersProfile } from '../../../src/worker/protocol.ts';
import { formatPeriod } from '../../ui/dates.ts';
import { Facts } from '../../ui/facts.tsx';
import { Notice } from '../../ui/notice.tsx';
import { count } from '../../ui/numbers.ts';
import { Page } from '../../ui/page.tsx';
import { Section } from '../../ui/section.tsx';
import { useLoaded } from '../../ui/use-loaded.ts';
import { Waiting } from '../../ui/waiting.tsx';
import { WIDE } from '../../ui/widths.ts';
import { AddDischarges } from './add-discharges.tsx';
import type { UsedAnswer } from './add-discharges.tsx';
import { cardsOf } from './figure-words.ts';
import { MeasureCard } from './measure-card.tsx';
import type { FigurePart } from './measure-card.tsx';

export type SeeMeasuresPageProps = {
  /** Changes with each build; null when there is none. */
  readonly build: string | null;
  readonly inExcel: boolean;
  readonly methodTitle: string;
  readonly load: () => Promise<MeasuresFacts>;
  readonly smallNumbers: SmallNumbersProfile;
  readonly addHospitalFile: (file: File, columns?: Record<string, string | null>) => Promise<HospitalAnswer>;
  readonly onSmallNumbers: (profile: SmallNumbersProfile) => void;
  readonly onFigure: (figure: FigureFacts, part: FigurePart) => void;
  /** To the people whom a measure looked at and left out. */
  readonly onNotCounted: (figure: FigureFacts) => void;
  /** To the sheet with the figures, or the workbook with it. */
  readonly onWrite: () => void;
  /** To the pages inside this step. */
  readonly onCompare: () => void;
  readonly onReconcile: () => void;
  readonly onBuild: () => void;
  readonly onSetPeriod: () => void;
};

const PROFILES: readonly (readonly [id: SmallNumbersProfile, title: string])[] = [
  ['none', 'Exact'],
  ['dhsc-bcf', 'Below 6 shown as 0'],
  ['suppress-and-round', 'Below 6 suppressed, rounded to 5'],
];

const useStyles = makeStyles({
  legend: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '4px 14px',
    fontSize: '12px',
    color: tokens.colorNeutralForeground3,
    marginTop: '4px',
  },
  cards: { [WIDE]: { display: 'grid', gridTemplateColumns: '1fr 1fr', columnGap: '40px' } },
});

/** Each ASCOF measure by group, beside the period before and what is published. */
export function SeeMeasuresPage(props: SeeMeasuresPageProps) {
  if (props.build === null)
    return (
      <NoFigures
        lead="Figures are worked out from the main table, which is not built."
        action="Go to build"
        onAction={props.onBuild}
      />
    );
  return <Figures {...props} build={props.build} />;
}

function Figures(props: SeeMeasuresPageProps & { readonly build: string }) {
  const styles = useStyles();
  const [hospitalFiles, setHospitalFiles] = useState<readonly UsedAnswer[]>([]);
  const loaded = useLoaded(`${props.build} ${props.smallNumbers} ${hospitalFiles.length}`, props.load);
  if (loaded.is === 'failed')
    return <NoFigures lead={loaded.message} action="Go to set period" onAction={props.onSetPeriod} />;
  if (loaded.is === 'loading') {
    return (
      <Page title="Working out the figures">
        <Waiting label="Figures are being worked out" rows={9} />
      </Page>
    );
  }
  const { measures, latest, previous, notices } = loaded.value;
  const hospital = measures.find(({ id }) => id === 'ascof-2d');
  const [worst] = notices;
  const figureOf = (name: string | null) =>
    measures.flatMap((measure) => measure.figures).find(({ measure }) => measure === name);
  const noticed = figureOf(worst?.measure ?? null);
  const cards = cardsOf(measures);
  const figures = measures.reduce((total, measure) => total + measure.figures.length, 0);
  const localAuthorities = new Set(cards.map(({ main }) => main.laName));
  return (
    <Page
      title={`${count(figures, 'figure')} in ${count(measures.length, 'measure')}`}
      lead={`${formatPeriod(latest)}. A number leads to the people behind it.`}
      actions={
        <>
          <Button appearance="primary" onClick={props.onWrite}>
            {props.inExcel ? 'Open sheet ASCOF' : 'Download workbook'}
          </Button>
          <Button onClick={props.onCompare}>Compare methods</Button>
          <Button appearance="subtle" onClick={props.onReconcile}>
            Reconcile DHSC’s list
          </Button>
        </>
      }
    >
      {worst && (
        <Notice state="warn" title={worst.title}>
          <p>{worst.text}</p>
          {noticed && (
            <p>
              <Link as="button" inline onClick={() => props.onNotCounted(noticed)}>
                See the people
              </Link>
            </p>
          )}
        </Notice>
      )}
      <p className={styles.legend}>
        <span>● this period</span>
        <span>○ previous, {formatPeriod(previous)}</span>
        <span>| published, another period</span>
      </p>
      <div className={styles.cards}>
        {cards.map((card) => (
          <MeasureCard key={card.key} card={card} showLa={localAuthorities.size > 1} onFigure={props.onFigure} />
        ))}
      </div>
      {hospital && (
        <Section title="2D Reablement after hospital" aside={hospital.isPartial ? 'partial' : undefined}>
          <AddDischarges
            isPartial={hospital.isPartial}
            add={props.addHospitalFile}
            used={hospitalFiles.at(-1) ?? null}
            onUsed={(answer) => setHospitalFiles([...hospitalFiles, answer])}
          />
        </Section>
      )}
      <Section title="Shown as">
        <Facts
          ruled
          underHeading
          facts={[
            [
              'Small numbers',
              <Select
                key="profile"
                aria-label="Small numbers"
                size="small"
                value={props.smallNumbers}
                onChange={(_, { value }) => {
                  const profile = PROFILES.find(([id]) => id === value);
                  if (profile) props.onSmallNumbers(profile[0]);
                }}
              >
                {PROFILES.map(([id, title]) => (
                  <option key={id} value={id}>
                    {title}
                  </option>
                ))}
              </Select>,
            ],
            ['Method', props.methodTitle],
          ]}
        />
      </Section>
    </Page>
  );
}

function NoFigures({
  lead,
  action,
  onAction,
}: {
  readonly lead: string;
  readonly action: string;
  readonly onAction: () => void;
}) {
  return (
    <Page
      title="No figures yet"
      lead={lead}
      actions={
        <Button appearance="primary" onClick={onAction}>
          {action}
        </Button>
      }
    />
  );
}
