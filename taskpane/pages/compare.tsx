import { AskPage } from '../features/compare-methods/ask-page.tsx';
import { ComparedPage } from '../features/compare-methods/compared-page.tsx';
import { ComparedRowsPage } from '../features/compare-methods/compared-rows-page.tsx';
import { MovedPeoplePage } from '../features/compare-methods/moved-people-page.tsx';
import { ReadyPage } from '../features/run/ready-page.tsx';
import { figureName } from '../features/see-measures/figure-words.ts';
import type { ComparisonFacts } from '../../src/worker/protocol.ts';
import { otherMethods } from '../state/other-methods.ts';
import type { Detail } from '../state/state.ts';
import { formatPeriod } from '../ui/dates.ts';
import { WorkingPage } from '../ui/working-page.tsx';
import {
  behindTitle,
  findingOf,
  figuresByPeriod,
  leadOf,
  MODE_TITLES,
  rowsThatDiffer,
  sameFigures,
} from './compare-words.ts';
import type { Pane } from './pane.ts';
import { showPlaceOf } from './show-place.ts';

type ComparePage = Extract<Detail, { is: 'compare' | 'compared people' | 'compared events' }>;

const WHAT_IT_DOES =
  'The same data under another method: the figures that differ, the people who move between them, and the rule that moves each.';

/** Another method beside the last build's, and the people and rows behind a difference. */
export function compare(shown: ComparePage, pane: Pane) {
  const { state, dispatch, commands } = pane;
  const { comparison, result } = state;
  const onBack = () => dispatch({ type: 'detail closed' });
  const back = { to: 'See measures', onBack };
  if (!result) {
    return (
      <ReadyPage
        key="compare nothing"
        title="Nothing to compare yet"
        lead="Methods are compared on the last build, and there is none."
        facts={[]}
        missing={{ action: 'Go to build', onFix: () => dispatch({ type: 'step opened', step: 'build' }) }}
        onBuild={() => undefined}
      />
    );
  }
  if (comparison.is === 'running') {
    return (
      <WorkingPage
        key="comparing"
        title="Comparing the methods"
        lead="The main tables and figures are made again by the other method."
        progress={comparison.progress}
        onCancel={commands.cancelInquiry}
        back={back}
      />
    );
  }
  if (comparison.is === 'answered') return answered(shown, comparison.answer, pane);
  const asked = (title: string, lead: string, problem: string | null = null) => (
    <AskPage
      key={`compare ${comparison.is}`}
      title={title}
      lead={lead}
      problem={problem}
      methods={otherMethods(state)}
      onCompare={(method) => void commands.compareMethods(method)}
      back={back}
    />
  );
  if (comparison.is === 'cancelled') return asked('Comparison cancelled', 'Everything is as it was before.');
  if (comparison.is === 'failed')
    return asked('The methods could not be compared', 'Your build is as it was before.', comparison.message);
  if (comparison.is === 'outdated')
    return asked(
      'Built again since the comparison',
      `Before, ${findingOf(comparison.answer).replace(/ differ between the methods$/, ' differed')}. Compare again to see how it is now.`,
    );
  return asked(`Your figures are made by ${result.report.method.title}`, WHAT_IT_DOES);
}

function answered(shown: ComparePage, facts: ComparisonFacts, { state, dispatch, commands, inExcel }: Pane) {
  const { comparison } = state;
  const methods = { a: facts.a.title, b: facts.b.title };
  const onBack = () => dispatch({ type: 'detail closed' });
  if (shown.is === 'compared people') {
    const figure = facts.figures.find(({ key }) => key === shown.figure);
    if (figure) {
      return (
        <MovedPeoplePage
          key={`moved ${figure.key}`}
          figure={figureName(figure)}
          lead={formatPeriod(figure.period)}
          methods={methods}
          load={(fromRow, toRow) => commands.comparedPeople({ key: figure.key, fromRow, toRow })}
          onPerson={(person, name) =>
            dispatch({
              type: 'person chosen',
              person,
              name,
              from: { detail: shown, backTo: figureName(figure), measure: figure.measure },
            })
          }
          back={{ to: 'Compare methods', onBack }}
        />
      );
    }
  }
  if (shown.is === 'compared events') {
    const { mode, difference, reason } = shown.asked;
    const rows = facts.events.find(
      (one) => one.mode === mode && one.difference === difference && one.reason === reason,
    );
    if (rows) {
      return (
        <ComparedRowsPage
          key={`compared rows ${mode} ${difference} ${reason}`}
          title={behindTitle(rows, methods)}
          table={MODE_TITLES[mode]}
          reason={rows.text}
          methods={methods}
          load={(fromRow, toRow) => commands.comparedEvents({ ...shown.asked, fromRow, toRow })}
          showPlace={showPlaceOf(state, commands)}
          back={{ to: 'Compare methods', onBack }}
        />
      );
    }
  }
  return (
    <ComparedPage
      key="compared"
      finding={findingOf(facts)}
      lead={leadOf(facts)}
      methods={methods}
      figures={figuresByPeriod(facts)}
      sameFigures={sameFigures(facts)}
      rows={rowsThatDiffer(facts, (asked) =>
        dispatch({ type: 'detail opened', detail: { is: 'compared events', asked } }),
      )}
      sameRows={facts.sameEvents}
      notBuilt={facts.notBuilt.map(({ method, mode, reason }) => `${method} makes no ${mode} main table. ${reason}`)}
      inExcel={inExcel}
      isSaving={comparison.is === 'answered' && comparison.saving !== null}
      message={comparison.is === 'answered' ? comparison.message : null}
      left={shown.is === 'compare' ? shown.left : undefined}
      onFigure={({ key }) => dispatch({ type: 'detail opened', detail: { is: 'compared people', figure: key } })}
      onSave={() => void commands.saveInquiry('comparison', facts.outputs)}
      back={{ to: 'See measures', onBack }}
    />
  );
}
