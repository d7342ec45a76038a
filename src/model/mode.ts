/** Which main table: from the one file that covers 12 months, or from the latest file for each quarter. */
export type Mode = 'single' | 'joined';
