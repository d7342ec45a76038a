import { describe, expect, it } from 'vitest';
import { isoOf } from '../../../../src/model/day.ts';
import type { Explanation } from '../../../../src/pipeline/6-measures/explanation.ts';
import type { EventValues } from '../../../support/events.ts';
import { explained, REABLEMENT, REVIEW, runAscof2a } from './made-up-reablement.ts';

const OTHER = { ...REABLEMENT, Event_Outcome_Cleaned: 'NFA: Other' };
const CARE: EventValues = { Event_Start_Date: '2025-06-15', Event_Outcome_Cleaned: null };

function sawOf({ findings }: Explanation, rule: string): string | undefined {
  return findings.find((finding) => finding.rule === rule)?.saw;
}

describe('a reablement that is counted', () => {
  it('lists the rules in order, the sequels up to the one that decides, then the outcome', () => {
    const review = { ...REVIEW, Event_Start_Date: '2025-06-14', Event_Outcome_Cleaned: 'NFA: Other' };
    const { findings } = explained([REABLEMENT, { ...review, Der_Event_End_Date: '2025-06-14' }]);
    expect(findings.map(({ rule, met }) => `${met ? 'met' : 'not met'}: ${rule}`)).toEqual([
      'met: reablement-has-ended',
      'met: ends-in-period',
      'met: adult',
      'met: alive-at-start',
      'met: new-client',
      'not met: sequel-1-deceased',
      'not met: sequel-2-admitted-to-hospital',
      'not met: sequel-3-later-service',
      'not met: sequel-4a-own-outcome',
      'met: sequel-4b-later-event-outcome',
      'met: outcome-in-denominator',
      'met: local-authority',
      'met: outcome-in-numerator',
    ]);
  });

  it('is in the numerator by its sequel', () => {
    expect(explained([OTHER])).toMatchObject({
      measure: 'ASCOF 2A',
      subject: 'Reablement from 2025-05-01 to 2025-06-12',
      verdict: 'numerator',
      groups: ['65 and above', 'Total'],
      deciding: 'sequel-4a-own-outcome',
      because:
        "Counted in the numerator, because what followed is NFA: Other (sequel type 4a: the reablement's own outcome tells what followed).",
      rows: [0],
    });
  });

  it('is in the denominator only when long term support followed, whose row goes first', () => {
    const low = { ...CARE, Service_Type_Cleaned: 'Short term support: Ongoing low level' };
    expect(explained([OTHER, low, CARE])).toMatchObject({
      verdict: 'denominator only',
      deciding: 'outcome-in-numerator',
      rows: [2, 1, 0],
    });
  });

  it('belongs to the total only when the age is unknown', () => {
    expect(explained([OTHER], { Der_Birth_Date: null }).groups).toEqual(['Total']);
  });
});

describe('the spans of a timeline', () => {
  const shown = ({ spans }: Explanation) =>
    spans.map(({ label, from, to }) => `${label}: ${isoOf(from)} to ${to === null ? 'open' : isoOf(to)}`);

  it('are the cluster, the 7 days after it and the 90 days before it', () => {
    const second = { ...OTHER, Event_Start_Date: '2025-06-15', Der_Event_End_Date: '2025-06-20' };
    expect(shown(explained([OTHER, second]))).toEqual([
      'Reablement: 2025-05-01 to 2025-06-20',
      '7 days after: 2025-06-21 to 2025-06-27',
      'Long term support that ends here makes no new client: 2025-01-31 to 2025-04-30',
    ]);
  });

  it('have nothing after an open cluster', () => {
    const open = { ...OTHER, Der_Event_End_Date: null };
    expect(shown(explained([open]))).toEqual([
      'Reablement: 2025-05-01 to open',
      'Long term support that ends here makes no new client: 2025-01-31 to 2025-04-30',
    ]);
    expect(explained([open]).subject).toBe('Reablement from 2025-05-01, still open');
  });
});

describe('what a rule saw', () => {
  it('names the long term support, and how long before it ended', () => {
    const support = { Event_Start_Date: '2024-01-01', Der_Event_End_Date: '2025-02-10' };
    const explanation = explained([OTHER, support]);
    expect(explanation.because).toBe(
      'Not counted, because long term support was open when the reablement began, or had ended less than 91 days before, so this is no new client.',
    );
    expect(sawOf(explanation, 'new-client')).toBe(
      'ST_Max_Cluster_Start 2025-05-01; Event_Type Service, Service_Type_Cleaned Long term support: Community, Service_Component_Cleaned Home support or domiciliary care, Event_Start_Date 2024-01-01, Der_Event_End_Date 2025-02-10, Event_Outcome_Cleaned blank: it ended 80 days before the reablement began',
    );
  });

  it.each([
    ['still open', { Event_Start_Date: '2024-01-01' }, 'still open'],
    [
      'ended after the start',
      { Event_Start_Date: '2024-01-01', Der_Event_End_Date: '2025-05-02' },
      'it ended after the reablement began',
    ],
  ])('says of long term support that it is or was %s', (_, support, end) => {
    expect(sawOf(explained([OTHER, support]), 'new-client')).toContain(`: ${end}`);
  });

  it('compares the usable outcomes with their ranks', () => {
    const review = { ...REVIEW, Event_Start_Date: '2025-06-01', Event_Outcome_Cleaned: 'NFA: Support declined' };
    const explanation = explained([OTHER, { ...review, Der_Event_End_Date: '2025-06-10' }]);
    const compared = 'usable outcomes: NFA: Other (4a, rank 17), NFA: Support declined (4c, rank 12)';
    expect(sawOf(explanation, 'sequel-4a-own-outcome')).toBe(`ST_Max_Cluster_Event_Outcome NFA: Other: ${compared}`);
    expect(sawOf(explanation, 'sequel-4c-nested-outcome')).toBe(compared);
    expect(explanation.rows).toEqual([1, 0]);
  });

  it('says what shut out the own outcome, and that an unmapped service is one', () => {
    const unmapped = { ...CARE, Service_Type_Cleaned: null, Service_Type_Raw: 'Home help' };
    const explanation = explained([OTHER, unmapped]);
    expect(sawOf(explanation, 'sequel-4a-own-outcome')).toContain(
      'not used, because what followed is only carer support, an unmapped service or an event that ended as planned',
    );
    expect(sawOf(explanation, 'sequel-3-later-service')).toContain('Service_Type_Raw Home help (not mapped)');
    expect(sawOf(explanation, 'sequel-6-unable-to-classify')).toBe(
      'ST_Max_Cluster_Event_Outcome NFA: Other, which the figure goes by although 4a did not use it',
    );
  });
});

describe('a person', () => {
  it('has an explanation for each reablement, also outside the period, in order', () => {
    const early = { ...OTHER, Event_Start_Date: '2024-05-01', Der_Event_End_Date: '2024-05-20' };
    const open = { ...OTHER, Event_Start_Date: '2026-01-01', Der_Event_End_Date: null };
    const explanations = runAscof2a([OTHER, open, early]).explain(0);
    expect(explanations.map(({ subject, deciding }) => `${subject}: ${deciding}`)).toEqual([
      'Reablement from 2024-05-01 to 2024-05-20: ends-in-period',
      'Reablement from 2025-05-01 to 2025-06-12: sequel-4a-own-outcome',
      'Reablement from 2026-01-01, still open: reablement-has-ended',
    ]);
  });

  it('without an ST-Max service has one that says so', () => {
    expect(runAscof2a([CARE, REVIEW]).explain(0)).toMatchObject([
      {
        subject: null,
        verdict: 'not counted',
        deciding: 'st-max',
        because: 'Not counted, because the person has no ST-Max (reablement) service.',
        spans: [],
      },
    ]);
  });

  it('whose ST-Max record cannot be used is told of the one that came furthest', () => {
    const ofCarer = { ...OTHER, Client_Type_Cleaned: 'Unpaid carer' };
    const endsEarly = { ...OTHER, Der_Event_End_Date: '2025-04-01' };
    const [explanation] = runAscof2a([CARE, endsEarly, ofCarer]).explain(0);
    expect(explanation).toMatchObject({ deciding: 'end-not-before-start', rows: [1] });
    expect(explanation.because).toBe(
      'Not counted, because no ST-Max (reablement) record of the person can be used: the service ends before it starts.',
    );
  });

  it('that DHSC cannot classify is told so', () => {
    expect(explained([REABLEMENT]).because).toBe(
      "Not counted, because what followed is Continuation of support or services (sequel type 6: nothing tells what followed, so the reablement's own outcome stands as it is), which DHSC is unable to classify.",
    );
    expect(explained([OTHER], { Date_of_Death: '2025-06-01' }).because).toBe(
      'Not counted, because what followed is NFA: Deceased (sequel type 1: the person died during the reablement or up to 7 days after it), which is in neither part of the figure.',
    );
  });
});
