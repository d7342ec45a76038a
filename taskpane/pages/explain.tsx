import { ExplainFigurePage } from '../features/explain-figure/explain-figure-page.tsx';
import { PeoplePage } from '../features/explain-figure/people-page.tsx';
import { PersonPage } from '../features/explain-figure/person-page.tsx';
import { figureName } from '../features/see-measures/figure-words.ts';
import { SeeMeasuresPage } from '../features/see-measures/see-measures-page.tsx';
import type { PersonFacts } from '../../src/worker/protocol.ts';
import type { Pane } from './pane.ts';

const EPISODES = ['episode', 'episodes'] as const;
const PEOPLE = ['person', 'people'] as const;

export function seeMeasures({ state, dispatch, commands, inExcel }: Pane) {
  const { result } = state;
  return (
    <SeeMeasuresPage
      key="measures"
      build={buildOf(state)}
      inExcel={inExcel}
      methodTitle={result?.report.method.title ?? ''}
      smallNumbers={state.smallNumbers}
      load={() => commands.measures(state.smallNumbers)}
      addHospitalFile={commands.addHospitalFile}
      onSmallNumbers={(profile) => dispatch({ type: 'small numbers chosen', profile })}
      onFigure={(figure, part) => dispatch({ type: 'figure chosen', figure, part, notCounted: false })}
      onNotCounted={(figure) => dispatch({ type: 'figure chosen', figure, part: 'numerator', notCounted: true })}
      onCompare={() => dispatch({ type: 'detail opened', detail: { is: 'compare' } })}
      onReconcile={() => dispatch({ type: 'detail opened', detail: { is: 'reconcile' } })}
      onWrite={() => void (inExcel ? commands.openSheet('ASCOF') : commands.downloadWorkbook())}
      onBuild={() => dispatch({ type: 'step opened', step: 'build' })}
      onSetPeriod={() => dispatch({ type: 'step opened', step: 'set-period' })}
    />
  );
}

export function explainFigure({ state, dispatch, commands }: Pane) {
  const { explaining } = state;
  const build = buildOf(state);
  const onPerson = (person: PersonFacts) =>
    dispatch({
      type: 'person chosen',
      person: person.person,
      name: `Person ${person.laPersonId ?? 'without LA person ID'}`,
    });
  if (build !== null && explaining.person) {
    const { person, name } = explaining.person;
    return (
      <PersonPage
        key={`person ${person}`}
        name={name}
        question={`${build} ${person}`}
        measure={explaining.from ? explaining.from.measure : (explaining.figure?.facts.measure ?? null)}
        load={() => commands.explainPerson(person)}
        backTo={
          explaining.from?.backTo ?? (explaining.figure ? figureName(explaining.figure.facts) : 'Explain a figure')
        }
        onBack={() => dispatch({ type: 'explaining went back' })}
      />
    );
  }
  if (build !== null && explaining.figure) {
    const { facts, part, notCounted } = explaining.figure;
    return (
      <PeoplePage
        key={`people ${facts.key} ${part}`}
        figure={`${figureName(facts)} ${part}`}
        noun={facts.measure === 'ASCOF 2A' ? EPISODES : PEOPLE}
        question={`${build} ${facts.key} ${part}`}
        startNotCounted={notCounted}
        load={() => commands.figurePeople(facts.key, part)}
        find={commands.findPeople}
        onPerson={onPerson}
        onBack={() => dispatch({ type: 'step opened', step: 'see-measures' })}
      />
    );
  }
  return (
    <ExplainFigurePage
      key="explain"
      built={build !== null}
      find={commands.findPeople}
      onPerson={onPerson}
      onSeeMeasures={() => dispatch({ type: 'step opened', step: 'see-measures' })}
      onBuild={() => dispatch({ type: 'step opened', step: 'build' })}
    />
  );
}

/** Changes with each build. */
function buildOf({ result }: Pane['state']): string | null {
  return result && `${result.builtAt} ${result.report.seconds}`;
}
