/** A care home's own names: residents who have them are missing from ASCOF 2B and 2C until somebody maps them. */
export const LOCAL_CARE_HOME_COMPONENTS = {
  residential: 'Residential - Dementia (EMI)',
  nursing: 'Nursing - FNC only',
} as const;
