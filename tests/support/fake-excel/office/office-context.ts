/** The part of `Office.context` that says what this Excel can do. */
export interface OfficeContext {
  readonly host: 'Excel';
  readonly platform: 'OfficeOnline' | 'PC';
  readonly requirements: { isSetSupported(name: string, version?: string | number): boolean };
}

const OTHER_SETS: Readonly<Record<string, string>> = {
  addincommands: '1.1',
  dialogapi: '1.2',
  ribbonapi: '1.2',
  sharedruntime: '1.1',
};

/** Sets that only steer how the proxies write their messages, apart from what an add-in may ask for. */
const MESSAGE_SETS: Readonly<Record<string, string>> = { delayforcelledit: '1.1', richapiruntimeflag: '1.2' };

export function officeContext(mode: 'web' | 'desktop', apiVersion: string): OfficeContext {
  const sets: Readonly<Record<string, string>> = { ...OTHER_SETS, ...MESSAGE_SETS, excelapi: apiVersion };
  return {
    host: 'Excel',
    platform: mode === 'web' ? 'OfficeOnline' : 'PC',
    requirements: {
      isSetSupported: (name, version = '1.1') => {
        const highest = sets[name.toLowerCase()];
        return highest !== undefined && isAtLeast(highest, String(version));
      },
    },
  };
}

function isAtLeast(version: string, wanted: string): boolean {
  const [major, minor = 0] = version.split('.').map(Number);
  const [wantedMajor, wantedMinor = 0] = wanted.split('.').map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}
