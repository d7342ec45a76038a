import { SMALL_NUMBERS_PROFILES } from '../pipeline/7-outputs/small-numbers.ts';
import { DEFAULT_METHOD, METHOD_OF_UNNAMED_RUNS, METHODS } from '../methods/index.ts';

const RUN_OPTIONS = `  --out DIR|FILE.xlsx   where the tables go (default: out)
  --format csv|xlsx     one CSV file for each table, or one workbook (default: csv)
  --tables a,b,…        only these tables
  --method ID           method version: ${METHODS.map(({ id }) => id).join(', ')} (default: ${DEFAULT_METHOD.id};
                        of a run file the one that it names, or ${METHOD_OF_UNNAMED_RUNS.id})
  --mappings FILE.csv   your own mapping decisions
  --ascof-start, --ascof-end   the twelve months of the figures (default: those of the run file)
  --deaths local|no-ons|FILE
                        dates of death for methods from Q1 2026-27 on: those of the files (default), none, or a list
                        (CSV or XLSX) of NHS_Number, Date_of_Death, Death_Reg_Date; with none, nobody with an NHS number ever dies
  --small-numbers NAME  how ASCOF counts are written: ${SMALL_NUMBERS_PROFILES.join(', ')} (default: none, exact)
  --strict-values       dq_values and dq_rows: capitals and spaces at the end count as faults too`;

const HELP: Readonly<Record<string, string>> = {
  run: `cld run <manifest.json | folder> [options]
Makes every table that a run file asks for. Its files are found beside it or in the folder "input" beside it.
${RUN_OPTIONS}`,
  build: `cld build --mode single|joined --start 2025-04-01 --end 2026-03-31 --as-of 2026-05-05 [options] <file…>
Makes a main table from CLD files (CSV, CSV.GZ, XLSX) without a run file.
  --mode single|joined  the 12 months of one file, or the latest file for each quarter (default: single)
  --start, --end        reporting period; both days count
  --as-of               later imports are ignored (default: today)
  --la-name NAME        local authority, when the files' LA code does not tell
  --import-date TIME    when the files were imported (default: each file's own time), one for all or one each: a,b,…
${RUN_OPTIONS}`,
  explain: `cld explain <manifest.json | folder> --person ID [--measure "ASCOF 2C"]
Says why a person is or is not counted in a measure, rule by rule.
  --person ID           LA person ID or NHS number
  --measure NAME        one measure; all when not given`,
  compare: `cld compare <manifest.json | folder> [--methods a,b] [options]
Runs two method versions on the same files: figures, the people who move and by what, rows of main tables that differ.
  --methods a,b         the two method versions (default: ${METHODS.slice(-2)
    .map(({ id }) => id)
    .join(',')})
  --out, --format, --tables, --mappings, --deaths, --ascof-start, --ascof-end   as for run; the tables are
                        compare_figures, compare_people and compare_events`,
  reconcile: `cld reconcile <manifest.json | folder> <list.csv | list.xlsx …> [options]
Holds the record-level lists that DHSC sends back against ours: same, differs, only theirs, only ours, and why.
  --out, --format, --tables, --method, --mappings, --deaths, --ascof-start, --ascof-end   as for run; the tables are
                        reconcile_summary and reconcile_lists`,
  sample: `cld sample [--rows 20000] [--seed 1] [--out DIR]
Writes made-up CLD files of one local authority and their run file. No person in them is real.`,
  demo: `cld demo [--rows 10000] [--out DIR]
Writes sample data, runs everything on it and writes a workbook with every table.`,
  bench: `cld bench <file.csv>
Times reading and building a main table on a benchmark file (docs/benchmark.md); prints one JSON line.`,
};

export const USAGE = `CLD Tables: DHSC's main tables from your own adult social care client level data.

${Object.values(HELP)
  .map((text) => `  ${text.split('\n', 2).join('\n      ')}`)
  .join('\n')}

Help for one command: cld help run
Exit status: 0 done, 1 an input cannot be read or used, 2 the command was called wrongly.`;

export function helpFor(command: string): string {
  return Object.hasOwn(HELP, command) ? HELP[command] : USAGE;
}
