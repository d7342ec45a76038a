import { describe, expect, it } from 'vitest';
import { readReferenceFile } from '../../src/cli/reference-files.ts';
import { foldText } from '../../src/columns/text-dictionary.ts';
import { cleanedValuesOf, loadReferenceTables } from '../../src/reference-tables/index.ts';

const tables = loadReferenceTables(readReferenceFile);

/** Every value cleaning can give in a field. */
function cleaned(field: string): readonly string[] {
  const mapping = tables.mappings.get(field);
  return mapping === undefined ? [] : cleanedValuesOf(mapping);
}

describe('settled accommodation', () => {
  it.each([
    {
      status: 'Owner occupier or shared ownership scheme',
      settled: true,
      because: 'it is the first of nine settled statuses',
    },
    { status: 'Rough sleeper or squatting', settled: false, because: 'it is the first of the unsettled ones' },
    { status: 'Registered care home', settled: false, because: 'a care home is not a home of one’s own' },
    {
      status: 'Unknown: presumed at home',
      settled: true,
      because: 'DHSC spells it with p in one script and P in another',
    },
    { status: 'Unknown: Presumed in community', settled: false, because: 'the community may be a hostel' },
    { status: 'Unknown', settled: false, because: 'unknown counts as not settled' },
    { status: 'Invalid and not mapped', settled: false, because: 'no list holds it' },
  ])('$status: $settled, because $because', ({ status, settled }) => {
    expect(tables.settledAccommodation().has(foldText(status))).toBe(settled);
  });

  it('has ten statuses, one of them derived, and places every specified status', () => {
    const statuses = tables.accommodationStatuses();
    expect(tables.settledAccommodation().size).toBe(10);
    expect(statuses.filter((each) => each.inSpecification).map((each) => each.status)).toEqual(
      tables.mappings.get('Accommodation_Status')?.definedList,
    );
    expect(statuses.filter((each) => each.countedAsUnknown)).toHaveLength(3);
  });
});

describe('accommodation from services', () => {
  it('tries care homes first, then telling components, then the community', () => {
    const rules = tables.accommodationFromServices();
    expect(rules).toHaveLength(8);
    expect(rules[0]).toEqual({
      serviceType: 'Long term support: Nursing care',
      serviceComponent: null,
      accommodationStatus: 'Registered nursing home',
    });
    expect(rules[2]).toMatchObject({ serviceType: null, serviceComponent: 'Shared Lives' });
    expect(rules[6]).toMatchObject({ serviceComponent: 'none', accommodationStatus: 'Unknown: Presumed in community' });
  });
});

describe('the service type hierarchy', () => {
  it('ranks the seven long and short term types and no unpaid carer support', () => {
    const hierarchy = tables.serviceTypeHierarchy();
    expect(hierarchy.size).toBe(7);
    expect(hierarchy.get('long term support: nursing care')).toBe(1);
    expect(hierarchy.get('short term support: other short term')).toBe(7);
    expect([...hierarchy.keys()].some((type) => type.startsWith('unpaid carer'))).toBe(false);
  });
});

describe('the outcomes of ASCOF 2A', () => {
  it('place every event outcome and every service type that can follow reablement', () => {
    const placed = tables.ascof2aFinalOutcomes();
    for (const outcome of cleaned('Event_Outcome')) expect(placed.has(foldText(outcome)), outcome).toBe(true);
    for (const type of tables.serviceTypeHierarchy().keys())
      expect(placed.has(type), type).toBe(type !== 'short term support: st-max');
  });

  it.each([
    { outcome: 'Long term support: Community', denominator: true, numerator: false, because: 'support goes on' },
    {
      outcome: 'Short term support: Ongoing low level',
      denominator: true,
      numerator: true,
      because: 'low level support is a success',
    },
    {
      outcome: 'Short term support: Residential or Nursing care',
      denominator: true,
      numerator: false,
      because: 'a short stay in a care home is not',
    },
    {
      outcome: 'NFA: Support ended as planned',
      denominator: true,
      numerator: true,
      because: 'no further request was made',
    },
    { outcome: 'NFA: Support declined', denominator: false, numerator: false, because: 'none of DHSC’s lists has it' },
    { outcome: 'NFA: Deceased', denominator: false, numerator: false, because: 'the person died' },
    { outcome: 'Invalid and not mapped', denominator: false, numerator: false, because: 'it cannot be classified' },
  ])(
    '$outcome: denominator $denominator, numerator $numerator, because $because',
    ({ outcome, denominator, numerator }) => {
      expect(tables.ascof2aFinalOutcomes().get(foldText(outcome))).toMatchObject({
        inDenominator: denominator,
        inNumerator: numerator,
      });
    },
  );

  it('count 14 in the denominator, 9 in the numerator and none in the numerator alone', () => {
    const outcomes = [...tables.ascof2aFinalOutcomes().values()];
    expect(outcomes.filter((each) => each.inDenominator)).toHaveLength(14);
    expect(outcomes.filter((each) => each.inNumerator)).toHaveLength(9);
    expect(outcomes.filter((each) => each.inNumerator && !each.inDenominator)).toEqual([]);
  });

  it('cannot classify exactly the six unusable outcomes', () => {
    const unclassified = [...tables.ascof2aFinalOutcomes()].filter(([, each]) => each.unableToClassify);
    expect(new Set(unclassified.map(([outcome]) => outcome))).toEqual(tables.ascof2aUnusableOutcomes());
    expect(tables.ascof2aUnusableOutcomes().size).toBe(6);
  });
});

describe('the hierarchies of ASCOF 3D', () => {
  it('rank nine client settings, a blank mechanism after the known ones', () => {
    const settings = tables.ascof3dClientSettings();
    expect(settings).toHaveLength(9);
    expect(settings.filter((each) => each.serviceType === 'Long term support: Community')).toEqual([
      { rank: 3, serviceType: 'Long term support: Community', deliveryMechanism: 'Direct payment' },
      { rank: 4, serviceType: 'Long term support: Community', deliveryMechanism: 'CASSR managed personal budget' },
      { rank: 5, serviceType: 'Long term support: Community', deliveryMechanism: 'CASSR commissioned support' },
      { rank: 6, serviceType: 'Long term support: Community', deliveryMechanism: '' },
    ]);
  });

  it('rank six kinds of carer support, three of them in the denominator', () => {
    const supports = tables.ascof3dCarerSupports();
    expect(supports.map((each) => each.rank)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(supports.filter((each) => each.inDenominator).map((each) => each.rank)).toEqual([1, 2, 3]);
    expect(supports.filter((each) => each.selfDirected).map((each) => each.rank)).toEqual([1, 2]);
    expect(supports.filter((each) => each.directPayment).map((each) => each.rank)).toEqual([1]);
  });
});
