import { textOf } from '../../../columns/table.ts';
import type { MeasureContext } from '../measure.ts';
import { textIsOneOf } from '../row-tests.ts';
import type { Rule } from '../rule.ts';
import { seenText } from '../seen.ts';
import { seenAge } from './admission-rules.ts';
import { ageBandOf } from './age-band.ts';
import type { AgeBand } from './age-band.ts';
import { ageAtStart } from './stay-rules.ts';

/** The rule that leaves out people whom DHSC counts in the other measure. */
export const LOWEST_BAND_RULE = 'lowest-age-band';

/**
 * Which new admissions count in the measure of one age band. A case is a row that is a new admission of an adult.
 * DHSC takes the lowest band of a person who has admissions in both (a MIN of the bands as text).
 * Source: DHSC Create_ASCOF_2B2C_2425_Onwards, 4.
 */
export function ageBandRules(
  context: MeasureContext,
  ageBand: AgeBand,
  youngerAdmission: (row: number) => number | null,
): readonly Rule<number>[] {
  const age = ageAtStart(context);
  const saw = seenAge(context);
  const inBand: Rule<number> = {
    id: 'age-band',
    met: `the person was ${ageBand} when the stay began`,
    notMet:
      ageBand === '18 to 64'
        ? 'the person was 65 or over when the stay began, and ASCOF 2C counts such an admission'
        : 'the person was under 65 when the stay began, and ASCOF 2B counts such an admission',
    holds: (row) => ageBandOf(age(row)) === ageBand,
    saw,
  };
  const lowestBand: Rule<number> = {
    id: LOWEST_BAND_RULE,
    met: 'the person has no new admission in the lower age band',
    notMet:
      'the person also has a new admission at 18 to 64, and DHSC counts each person once, in the lowest band (ASCOF 2B)',
    holds: (row) => youngerAdmission(row) === null,
    saw: (row) => {
      const younger = youngerAdmission(row);
      return younger === null ? 'no new admission at 18 to 64' : saw(younger);
    },
  };
  return ageBand === '18 to 64' ? [inBand] : [inBand, lowestBand];
}

/** DHSC's figures have a row for each local authority of its lookup; people under another code, or none, are in none. */
export function localAuthorityRule({ events, localAuthorities }: MeasureContext): Rule<number> {
  const laCode = textOf(events, 'LA_Code');
  return {
    id: 'local-authority',
    met: 'the local authority is one that figures are worked out for',
    notMet: 'the local authority is not one that figures are worked out for',
    holds: textIsOneOf(
      laCode,
      localAuthorities.map((authority) => authority.laCode),
    ),
    saw: (row) => seenText('LA_Code', laCode.at(row)),
  };
}
