/** NHS codes of hospital spells that ASCOF 2D leaves out. Source: DHSC Create_ASCOF_2D, #SUS_All_Discharges. */

/** Maternity (before and after birth), and babies born in this or outside this hospital. */
export const EXCLUDED_ADMISSION_METHODS = ['31', '32', '82', '83'] as const;

/** Died in hospital, stillborn. */
export const EXCLUDED_DISCHARGE_METHODS = ['4', '5'] as const;

/** Stillborn: the only ones that are no readmission. */
export const STILLBORN = ['5'] as const;

/** Other NHS hospitals (secure, general, maternity wards), died, other hospitals, hospices. */
export const EXCLUDED_DESTINATIONS = ['49', '50', '51', '52', '79', '87', '88'] as const;

export const EXCLUDED_TREATMENT_FUNCTIONS = [
  ...['199', '223', '290', '291', '331', '344', '345', '346', '424', '499', '501', '504', '560'],
  ...['660', '661', '662', '840', '920'],
] as const;

/** Therapies (65…); mental health and learning disability (7…). */
export const EXCLUDED_TREATMENT_FUNCTION_STARTS = ['65', '7'] as const;

/** Der_Management_Type of readmissions: emergency, and non-elective without being an emergency. */
export const UNPLANNED_MANAGEMENT_TYPES = ['EM', 'NE'] as const;

/** Admission methods of emergencies begin so; used when the spells have no Der_Management_Type. */
export const EMERGENCY_METHOD_START = '2';

/** Admission methods that are neither elective nor an emergency. */
export const NON_ELECTIVE_METHODS = ['31', '32', '81', '82', '83'] as const;
