// @vitest-environment jsdom
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
const manifest = new DOMParser().parseFromString(readFileSync(join(ROOT, 'manifest.xml'), 'utf8'), 'text/xml');

const all = (name: string) => [...manifest.getElementsByTagName(name)];
const one = (name: string) => {
  const found = all(name);
  if (found.length !== 1) throw new Error(`${found.length} elements ${name}`);
  return found[0];
};
const names = (element: Element) => [...element.children].map(({ tagName }) => tagName);
const valueOf = (element: Element) => element.getAttribute('DefaultValue') ?? '';
const urls = () => [...manifest.querySelectorAll('[DefaultValue^="http"]')].map(valueOf);
const resources = () => [...one('Resources').querySelectorAll('[id]')];
const idsOf = (elements: readonly Element[]) => elements.map((element) => element.getAttribute('id') ?? '');
const pathOf = (url: string) => url.replace('https://localhost:3000/', '');

/** Office leaves out an add-in without a word when its elements stand in another order. */
const ORDER: readonly (readonly [element: string, children: readonly string[]])[] = [
  [
    'OfficeApp',
    [
      ...['Id', 'Version', 'ProviderName', 'DefaultLocale', 'DisplayName', 'Description', 'IconUrl'],
      ...['HighResolutionIconUrl', 'SupportUrl', 'Hosts', 'Requirements', 'DefaultSettings', 'Permissions'],
      'VersionOverrides',
    ],
  ],
  ['VersionOverrides', ['Hosts', 'Resources']],
  ['DesktopFormFactor', ['GetStarted', 'FunctionFile', 'ExtensionPoint']],
  ['GetStarted', ['Title', 'Description', 'LearnMoreUrl']],
  ['Group', ['Label', 'Icon', 'Control', 'Control']],
  ['Resources', ['bt:Images', 'bt:Urls', 'bt:ShortStrings', 'bt:LongStrings']],
];

describe('manifest.xml', () => {
  it.each(ORDER)('%s holds its elements in the order that Office asks for', (element, children) => {
    expect(names(one(element))).toEqual(children);
  });

  it('puts the shared runtime first in its host, and label, tip, icon and action in each button', () => {
    expect(names(one('DesktopFormFactor').parentElement ?? manifest.documentElement)).toEqual([
      'Runtimes',
      'DesktopFormFactor',
    ]);
    for (const button of all('Control')) expect(names(button)).toEqual(['Label', 'Supertip', 'Icon', 'Action']);
  });

  it.each([
    ['Id', /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/],
    ['Version', /^\d+\.\d+\.\d+\.\d+$/],
    ['DefaultLocale', /^en-GB$/],
    ['Permissions', /^ReadWriteDocument$/],
    ['FunctionName', /^buildMainTable$/],
  ])('%s has its form', (element, form) => {
    expect(one(element).textContent).toMatch(form);
  });

  it('is the version of the package', () => {
    const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    expect(one('Version').textContent).toBe(`${version}.0`);
  });

  it('runs in every Excel from 2021 on, in a runtime that outlives a command', () => {
    const sets = all('Set').map((set) => [set.getAttribute('Name'), set.getAttribute('MinVersion')]);
    expect(sets).toEqual([
      ['ExcelApi', '1.13'],
      ['SharedRuntime', '1.1'],
    ]);
    expect(one('Runtime').getAttribute('lifetime')).toBe('long');
    const pages = [one('Runtime'), one('FunctionFile'), ...manifest.querySelectorAll('Action > SourceLocation')];
    expect(pages).toHaveLength(3);
    expect(new Set(pages.map((page) => page.getAttribute('resid'))).size).toBe(1);
  });

  it('has a button that opens the pane and one that builds the main table, in a group CLD', () => {
    const textOf = (element: Element | null) =>
      valueOf(resources().find(({ id }) => id === element?.getAttribute('resid')) ?? manifest.documentElement);
    expect(textOf(one('Group').querySelector('Label'))).toBe('CLD');
    expect(all('Control').map((button) => textOf(button.querySelector('Label')))).toEqual([
      'Open CLD Tables',
      'Build main table',
    ]);
    expect(all('Action').map((action) => action.getAttribute('xsi:type'))).toEqual(['ShowTaskpane', 'ExecuteFunction']);
  });

  it('every resource that is named is there, each is used, and no id is longer than 32 characters', () => {
    const named = [...manifest.querySelectorAll('[resid]')].map((element) => element.getAttribute('resid') ?? '');
    const there = idsOf(resources());
    expect(new Set(named)).toEqual(new Set(there));
    expect(new Set(there).size).toBe(there.length);
    expect(there.filter((id) => id.length > 32)).toEqual([]);
  });

  it('ids of group and controls are unique', () => {
    const ids = idsOf([...all('Group'), ...all('Control')]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each([
    ['bt:ShortStrings', 125],
    ['bt:LongStrings', 250],
  ])('%s are at most %i characters long', (element, most) => {
    expect([...one(element).children].map(valueOf).filter((text) => text.length > most || text === '')).toEqual([]);
  });

  it.each([
    ['DisplayName', 125],
    ['ProviderName', 125],
  ])('%s is at most %i characters long', (element, most) => {
    const [found] = all(element);
    expect((valueOf(found) || found.textContent).length).toBeLessThanOrEqual(most);
  });

  it('the description is at most 250 characters long', () => {
    expect(valueOf(manifest.querySelector('OfficeApp > Description') ?? manifest.documentElement).length).toBeLessThan(
      251,
    );
  });

  it('every address is on the one https origin, and what lies there is in the build', () => {
    for (const url of urls()) {
      expect(url).toMatch(/^https:\/\/localhost:3000\//);
      expect(existsSync(join(ROOT, 'taskpane', pathOf(url)))).toBe(true);
    }
  });

  it.each([
    ...[...manifest.querySelectorAll('Resources Image')].map((image) => [
      valueOf(image),
      Number(/\d+/.exec(image.getAttribute('id') ?? '')?.[0]),
    ]),
    [valueOf(one('IconUrl')), 32],
    [valueOf(one('HighResolutionIconUrl')), 64],
  ])('%s is a PNG, %i pixels wide and high', (url, size) => {
    const png = readFileSync(join(ROOT, 'taskpane', pathOf(String(url))));
    expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
  });

  it('names the size of every icon as the icon has it', () => {
    const sizes = [...manifest.querySelectorAll('Icon Image')].map((image) => [
      image.getAttribute('resid'),
      `Icon.${image.getAttribute('size')}`,
    ]);
    expect(sizes).toHaveLength(9);
    for (const [resid, expected] of sizes) expect(resid).toBe(expected);
  });
});
