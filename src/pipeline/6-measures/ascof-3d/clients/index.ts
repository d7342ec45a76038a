import type { PartDefinition } from '../part.ts';
import { aliveRule } from '../person-rules.ts';
import { clientsTable } from './clients-table.ts';
import { idsByComponent } from './ids-by-component.ts';
import { settingFinding } from './setting-finding.ts';
import { settingRules } from './setting-rules.ts';
import { clientSettings } from './settings.ts';

/**
 * Clients in long term support at the end of the period, each in the setting that ranks highest.
 * Unknowns: a client in the community whose delivery mechanism is unknown is in the denominator and in no numerator.
 * Source: DHSC Create_ASCOF_3D_2425_Onwards, client based measures.
 */
export const clientsPart: PartDefinition = {
  measure: 'ASCOF 3D (Clients)',
  figures: [
    {
      label: '1a',
      description: '1a - The proportion of clients who use services who receive self-directed support (%)',
      counts: 'selfDirected',
    },
    {
      label: '2a',
      description: '2a - The proportion of clients who use services who receive direct payments (%)',
      counts: 'directPayment',
    },
  ],
  noCase: 'the person has no long term support',
  inDenominator: {
    id: 'community-setting',
    met: 'the setting that ranks highest is community support',
    notMet: 'the setting that ranks highest, in which alone DHSC counts a person, is not community support',
  },
  unknownMechanism:
    "The delivery mechanism is blank or not valid: the person stays in the denominator, is in no numerator, and is in DHSC's count of unknown delivery mechanisms beside the figure.",
  rules: (context, period) => {
    const settings = clientSettings(context);
    return {
      cohort: settingRules(context, period),
      kind: [],
      kinds: settings.kinds,
      rankOf: (row) => settings.settingOf(row).rank,
      alive: aliveRule(context, period.end, 'end'),
      kindFinding: settingFinding(context, settings),
      remark: () => null,
    };
  },
  personLevel: clientsTable,
  listedIds: idsByComponent,
};
