import { describe, expect, it } from 'vitest';
import { loadReferenceTables } from '../../src/reference-tables/index.ts';
import type { ReferenceTables } from '../../src/reference-tables/index.ts';
import { withChangedFile } from './with-changed-file.ts';

/** Reads every table, the lazy ones too. */
function loadAll(tables: ReferenceTables): void {
  for (const part of Object.values(tables)) if (typeof part === 'function') part();
}

const HIERARCHY = 'hierarchies/event_outcome_hierarchy.csv';
const SETTLED = 'lookups/settled_accommodation.csv';
const RULES = 'lookups/accommodation_from_services.csv';
const CLIENTS = 'hierarchies/ascof_3d_client_setting_hierarchy.csv';
const CARERS = 'hierarchies/ascof_3d_carer_support_hierarchy.csv';
const TYPES = 'hierarchies/service_type_hierarchy.csv';
const UNUSABLE = 'lookups/ascof_2a_unusable_outcomes.csv';
const FINAL = 'lookups/ascof_2a_final_outcomes.csv';

describe('a fault planted in a reference file is found', () => {
  it.each([
    {
      path: 'fields.csv',
      from: '\n2,Reporting',
      to: '\n3,Reporting',
      place: 'line 3, column order',
      because: 'the order has a hole',
    },
    {
      path: 'fields.csv',
      from: '\n5,LA_Person_Unique_Identifier,LA',
      to: '\n5,NHS_Number,LA',
      place: 'line 6, column field',
      because: 'a column comes twice',
    },
    {
      path: 'fields.csv',
      from: ',GP Practice Name,',
      to: ',GP Practice Code,',
      place: 'line 10, column spec_name',
      because: 'two columns share a header',
    },
    {
      path: 'fields.csv',
      from: ',Gender,,list,',
      to: ',Gender,,choice,',
      place: 'line 11, column type',
      because: 'there is no such type',
    },
    {
      path: 'fields.csv',
      from: 'Person details,Y,N,no',
      to: 'Person details,Y,?,no',
      place: 'line 9, column in_r2',
      because: 'it is neither Y nor N',
    },
    {
      path: 'fields.csv',
      from: ',Event Outcome,,list,',
      to: ',Event Outcome,,text,',
      place: 'Event_Outcome must be there',
      because: 'the hierarchy needs its mapping',
    },
    { path: HIERARCHY, from: '\n2,', to: '\n20,', place: 'line 3, column hierarchy', because: 'ranks run 1, 2, 3' },
    {
      path: HIERARCHY,
      from: 'NFA: Deceased',
      to: 'NFA: Died',
      place: 'line 14, column event_outcome',
      because: 'Release 2 has no such outcome',
    },
    {
      path: HIERARCHY,
      from: 'NFA: Deceased',
      to: 'nfa: other ',
      place: 'line 18, column event_outcome',
      because: 'folded, it comes twice',
    },
    {
      path: 'lookups/la_lookup.csv',
      from: '106,Gateshead',
      to: '104,Gateshead',
      place: 'line 3, column la_code',
      because: 'a code comes twice',
    },
    {
      path: 'lookups/la_lookup.csv',
      from: 'E08000037',
      to: 'E0800037',
      place: 'line 3, column ons_code',
      because: 'a digit is missing',
    },
    {
      path: 'lookups/la_lookup.csv',
      from: 'North East,Gateshead',
      to: ',Gateshead',
      place: 'line 3, column region',
      because: 'the region is blank',
    },
    {
      path: 'lookups/la_lookup.csv',
      from: 'North East,Gateshead',
      to: 'North East,NORTHUMBERLAND',
      place: 'line 3, column cld_la_name',
      because: 'DHSC joins on this name',
    },
    {
      path: 'lookups/population.csv',
      from: ',184166,',
      to: ',184 166,',
      place: 'line 2, column population',
      because: 'it is not a whole number',
    },
    {
      path: 'lookups/population.csv',
      from: 'Northumberland,65 and above',
      to: 'Northumberland,18 to 64',
      place: 'line 3, column age_band',
      because: 'the band comes twice',
    },
    {
      path: 'lookups/population.csv',
      from: 'Northumberland,65 and above',
      to: 'Northumberland,65+',
      place: 'line 3, column age_band',
      because: 'no measure asks for 65+',
    },
    {
      path: 'lookups/ascof_published.csv',
      from: 'Numerator,142525',
      to: 'Numerator,"142,525"',
      place: 'line 2, column value',
      because: 'it is not a number',
    },
    {
      path: 'lookups/ascof_published.csv',
      from: 'Numerator,142525',
      to: 'Numerator,',
      place: 'line 2, column value',
      because: 'no flag says why it is blank',
    },
    {
      path: 'lookups/ascof_published.csv',
      from: 'Denominator,184745',
      to: 'Numerator,184745',
      place: 'line 3, column measure',
      because: 'the figure comes twice',
    },
    {
      path: 'lookups/ascof_published.csv',
      from: 'E06000040,[c]',
      to: 'E06000040,c',
      place: 'column flag',
      because: 'markers stand in brackets',
    },
    {
      path: 'mapping_status.csv',
      from: 'gender,',
      to: 'sex,',
      place: 'line 2, column field',
      because: 'no field is called so',
    },
    {
      path: 'methods.csv',
      from: '9bee728f40102c4f6cee25a5511c5144c2209b4c',
      to: '9bee728',
      place: 'line 2, column dhsc_commit',
      because: 'a short commit can be two',
    },
    {
      path: 'methods.csv',
      from: ',available',
      to: ',default',
      place: 'line 3, column status',
      because: 'there is one default',
    },
    {
      path: 'methods.csv',
      from: '2026-06-11',
      to: '11/06/2026',
      place: 'line 2, column published',
      because: 'files hold ISO dates',
    },
    {
      path: SETTLED,
      from: 'Refuge,N',
      to: 'Refuge,no',
      place: 'line 13, column settled',
      because: 'it is neither Y nor N',
    },
    {
      path: SETTLED,
      from: 'Refuge,N,Y',
      to: 'Refuges,N,Y',
      place: 'line 13, column accommodation_status',
      because: 'the specification has no such status',
    },
    {
      path: RULES,
      from: 'any,Shared Lives,',
      to: 'any,Shared life,',
      place: 'line 4, column service_component',
      because: 'no component is called so',
    },
    {
      path: RULES,
      from: 'any,Registered care home',
      to: 'any,Care home',
      place: 'line 3, column accommodation_status',
      because: 'the status has no row of its own',
    },
    { path: RULES, from: '\n2,', to: '\n1,', place: 'line 3, column order', because: 'two rules stand first' },
    {
      path: TYPES,
      from: '1,Long term support: Nursing care',
      to: '1,Nursing care',
      place: 'line 2, column service_type',
      because: 'no type is called so',
    },
    {
      path: UNUSABLE,
      from: 'Progress to reablement/ST-Max',
      to: 'Progress to reablement',
      place: 'line 5, column event_outcome',
      because: 'no outcome is called so',
    },
    {
      path: FINAL,
      from: 'NFA: Other,',
      to: 'NFA: Others,',
      place: 'column final_outcome',
      because: 'no outcome is called so',
    },
    {
      path: FINAL,
      from: 'Long term support: Prison,',
      to: 'Long term support: Gaol,',
      place: 'column final_outcome',
      because: 'no type is called so',
    },
    {
      path: CLIENTS,
      from: 'Community,Direct payment',
      to: 'Community,Direct payments',
      place: 'line 4, column delivery_mechanism',
      because: 'no mechanism is called so',
    },
    {
      path: CLIENTS,
      from: 'Community,Direct payment',
      to: 'Community,',
      place: 'line 7, column delivery_mechanism',
      because: 'the setting comes twice',
    },
    {
      path: CARERS,
      from: 'CASSR Managed Personal Budget',
      to: 'direct payment only',
      place: 'line 3, column support_provided',
      because: 'folded, it comes twice',
    },
  ])('$path, $place, because $because', ({ path, from, to, place }) => {
    const read = withChangedFile(path, (text) => text.replace(from, to));
    const load = () => loadAll(loadReferenceTables(read));
    expect(load).toThrow(`reference/${path}`);
    expect(load).toThrow(place);
  });
});
