import { describe, expect, it } from 'vitest';
import type { EventValues } from '../../../support/events.ts';
import { assessment, FIRST_SERVICE, RELEASE_1_ONLY, request, service, TO_ASSESSMENT, waitsOf } from './waits-of.ts';

const NFA = 'NFA: Support declined';

describe('a service is discarded when the assessments before it lead to none', () => {
  const second = { Event_Start_Date: '2025-08-12' };
  it.each<{ events: readonly EventValues[]; part2: number | null; because: string }>([
    { events: [assessment()], part2: 19, because: 'the assessment leads to support planning' },
    {
      events: [assessment({ Event_Outcome_Cleaned: 'Progress to reablement/ST-Max' })],
      part2: 19,
      because: 'so it does to reablement',
    },
    {
      events: [assessment({ Event_Outcome_Cleaned: 'Continuation of support or services' })],
      part2: 19,
      because: 'and to continuation',
    },
    {
      events: [assessment({ Event_Outcome_Cleaned: 'CONTINUATION of support or services ' })],
      part2: 19,
      because: 'case does not count',
    },
    {
      events: [assessment({ Event_Outcome_Cleaned: TO_ASSESSMENT })],
      part2: null,
      because: 'another assessment is no service',
    },
    {
      events: [assessment({ Event_Outcome_Cleaned: RELEASE_1_ONLY })],
      part2: null,
      because: 'what Release 1 alone knew counts for requests only',
    },
    { events: [assessment({ Event_Outcome_Cleaned: NFA })], part2: null, because: 'nothing follows' },
    { events: [assessment({ Event_Outcome_Cleaned: null })], part2: null, because: 'a blank outcome leads nowhere' },
    {
      events: [assessment({ Event_Outcome_Cleaned: NFA }), assessment(second)],
      part2: 19,
      because: 'one of the run leads on',
    },
    {
      events: [assessment(), assessment({ ...second, Event_Outcome_Cleaned: NFA })],
      part2: 19,
      because: 'also when it is the first',
    },
    {
      events: [
        assessment({ Event_Outcome_Cleaned: NFA }),
        request({ ...second }),
        assessment({ Event_Start_Date: '2025-08-14' }),
      ],
      part2: null,
      because: 'a request ends the run',
    },
    {
      events: [
        assessment({ Event_Outcome_Cleaned: NFA }),
        request({ ...second, Event_Outcome_Cleaned: NFA }),
        assessment({ Event_Start_Date: '2025-08-14' }),
      ],
      part2: 19,
      because: 'a request that can have no wait does not end it',
    },
    {
      events: [assessment({ Event_Outcome_Cleaned: NFA, Event_Start_Date: '2025-08-25' })],
      part2: 19,
      because: 'the service came before the assessment',
    },
  ])('after $events.length events: $part2, because $because', ({ events, part2 }) => {
    const { days, explainRow } = waitsOf([request(), ...events, service()]);
    expect(days[0][1]).toBe(part2);
    expect(explainRow(0, FIRST_SERVICE).deciding).toBe(part2 === null ? 'assessments-lead-to-service' : null);
  });
});
