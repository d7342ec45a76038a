/** Gives the text of a file in `reference/`. The path is relative to that folder: `mappings/gender.csv`. */
export type ReadReference = (path: string) => string;
