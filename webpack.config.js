import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));

/** office.js from our own origin; `OFFICE_JS=cdn` takes Microsoft's copy, the only one that Microsoft supports. */
const OFFICE_JS = {
  local: 'office/office.js',
  cdn: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
};

/**
 * What Excel on Windows, on the Mac and on the web asks office.js for. Its telemetry is left out: office.js turns it off
 * when it does not find it.
 */
const OFFICE_FILES = [
  'office.js',
  'excel-{win32-16.01,mac-16.00,web-16.00}.js',
  'o15apptofilemappingtable.js',
  '{en-gb,en-us}/office_strings.js',
];

export default (_, { mode = 'production' }) => {
  const source = process.env.OFFICE_JS ?? 'local';
  if (!(source in OFFICE_JS)) throw new Error(`OFFICE_JS is ${source}; it must be local or cdn`);
  return {
    mode,
    target: ['web', 'es2022'],
    entry: { taskpane: at('taskpane/index.tsx') },
    experiments: { outputModule: true },
    output: {
      path: at('dist/pane'),
      clean: true,
      module: true,
      filename: '[name].[contenthash:8].js',
      // The server knows the worker by this name, and gives it a policy of its own.
      chunkFilename: '[name].[contenthash:8].js',
    },
    // One file for the page and one for the worker, each with its own policy.
    optimization: { splitChunks: false },
    // Never an eval: the page's policy forbids it.
    devtool: 'source-map',
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: 'ts-loader',
          options: {
            transpileOnly: true,
            compilerOptions: { noEmit: false, allowImportingTsExtensions: false, sourceMap: true },
          },
        },
        // Reference tables are part of the worker's bundle, so that nothing is fetched.
        { test: /\.csv$/, type: 'asset/source' },
      ],
    },
    plugins: [
      new HtmlPlugin({
        filename: 'taskpane.html',
        templateContent: readFileSync(at('taskpane/taskpane.html'), 'utf8').replace(OFFICE_JS.local, OFFICE_JS[source]),
        scriptLoading: 'module',
        minify: false,
      }),
      new CopyPlugin({
        patterns: [
          { from: at('taskpane/about.html') },
          { from: '*.png', context: at('taskpane/assets'), to: 'assets' },
          // `minimized` keeps Terser away: the licence allows unmodified copies only.
          ...(source === 'local' ? OFFICE_FILES : []).map((from) => ({
            from,
            context: at('node_modules/@microsoft/office-js/dist'),
            to: 'office/[path][name][ext]',
            info: { minimized: true },
          })),
        ],
      }),
    ],
    cache: { type: 'filesystem', buildDependencies: { config: [fileURLToPath(import.meta.url)] } },
    performance: { hints: false },
    stats: { preset: 'errors-warnings', assets: true, assetsSpace: 12, timings: true },
  };
};
