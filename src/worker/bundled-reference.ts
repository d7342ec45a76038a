import type { ReadReference } from '../reference-tables/index.ts';

declare global {
  interface ImportMeta {
    /** webpack: the modules of a folder, each the text of its file. */
    webpackContext(folder: string, options: { recursive: boolean; regExp: RegExp }): (path: string) => string;
  }
}

const files = import.meta.webpackContext('../../reference', { recursive: true, regExp: /\.csv$/ });

/** Reads `reference/` out of the bundle: nothing is fetched. */
export const readBundledReference: ReadReference = (path) => files(`./${path}`);
