import { HOURS_CARING } from './spellings/hours-caring.ts';
import { LOCAL_CARE_HOME_COMPONENTS } from './spellings/local-care-home-components.ts';
import { LOCAL_VALUES } from './spellings/local-values.ts';

/** The values of sample data that no shipped mapping knows, on purpose, by DHSC column name. */
export const sampleUnmappedValues: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(Object.entries(LOCAL_VALUES).map(([column, values]) => [column, Object.values(values)])),
  Service_Component: [
    ...Object.values(LOCAL_VALUES.Service_Component ?? {}),
    ...Object.values(LOCAL_CARE_HOME_COMPONENTS),
  ],
  Total_Hrs_Caring_per_week: HOURS_CARING.map(([hours]) => hours).filter((hours) => hours !== ''),
};
