import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { axeFindings } from './support/axe.ts';
import { chromiumPath } from './support/chromium.ts';
import { goldenFiles } from './support/golden-files.ts';
import { servedPane } from './support/served-pane.ts';
import { goldenTable } from '../support/golden.ts';

/** Latest figures of golden B by the name under which the pane shows them. */
function expectedFigure(measure: string, group: string): { numerator: string; denominator: string } {
  const row = goldenTable('golden/B', 'ascof').rows.find(
    (one) => one['Reporting_Period'] === '1 Apr 25 - 31 Mar 26' && one['Measure'] === measure && one['Group'] === group,
  );
  return { numerator: row?.['Numerator'] ?? '', denominator: row?.['Denominator'] ?? '' };
}

describe.skipIf(chromiumPath === null)('figures and their reasons in the pane', () => {
  const { openPane } = servedPane();

  async function builtJoined(
    options?: Parameters<typeof openPane>[0],
  ): Promise<{ page: Page; requests: readonly string[]; origin: string }> {
    const pane = await openPane(options);
    const { page } = pane;
    await page
      .getByLabel('Add CLD files')
      .setInputFiles(goldenFiles('golden/B').filter((path) => !/(sus|lsoa)_/.test(path)));
    await page.getByText('6 CLD files found').waitFor();
    await page.getByRole('link', { name: 'Set period' }).click();
    await page.getByRole('radio', { name: 'Joined submissions' }).check();
    await page.getByRole('button', { name: 'Build main table' }).click();
    await page.getByRole('region', { name: 'Result' }).waitFor();
    return pane;
  }

  it("shows DHSC's figures, leads from one to its people, and from a person to the verdict", async () => {
    const { page, requests, origin } = await builtJoined();
    await page.getByRole('link', { name: 'See measures' }).click();
    const expected = expectedFigure('ASCOF 2C', '65 and above');
    const figure = page.getByRole('button', { name: /^ASCOF 2C 65 and above numerator/ });
    expect(await figure.textContent()).toBe(expected.numerator);
    const expected2a = expectedFigure('ASCOF 2A', 'Total');
    expect(await page.getByRole('button', { name: /^ASCOF 2A Total denominator/ }).textContent()).toBe(
      expected2a.denominator,
    );

    await figure.click();
    await page.getByRole('heading', { name: `${expected.numerator} people counted` }).waitFor();
    await page.getByRole('list', { name: 'People counted' }).getByRole('button').first().click();
    const why = page.getByRole('region', { name: 'Why' });
    await why.waitFor();
    expect(await why.textContent()).toContain('new admission');
    expect(await page.getByRole('img', { name: /^Timeline\. .*Service:/ }).count()).toBe(1);
    expect(requests.filter((url) => !url.startsWith(origin) && !url.startsWith('blob:'))).toEqual([]);
  });

  it('finds a person by an identifier, and says plainly when nobody has it', async () => {
    const { page } = await builtJoined();
    await page.getByRole('link', { name: 'Explain a figure' }).click();
    const search = page.getByRole('searchbox', { name: 'Find a person' });
    await search.fill('nobody-has-this');
    await page.getByText('No person with ID nobody-has-this').waitFor();
    const someone = goldenTable('golden/B', 'person_level_2e').rows[0]['Der_NHS_LA_Combined_Person_ID'];
    await search.fill(someone);
    await page.getByRole('list', { name: 'People found' }).getByRole('button').first().click();
    await page.getByRole('region', { name: 'Why' }).waitFor();
  });

  it.each(['light', 'dark'] as const)(
    'axe finds nothing on the figures, the people and the reasons, %s',
    async (colorScheme) => {
      const { page } = await builtJoined({ colorScheme });
      await page.getByRole('link', { name: 'See measures' }).click();
      await page.getByRole('button', { name: /^ASCOF 2A Total denominator/ }).waitFor();
      expect(await axeFindings(page)).toEqual([]);
      await page.getByRole('button', { name: /^ASCOF 2A Total denominator/ }).click();
      await page.getByRole('list', { name: 'People counted' }).waitFor();
      expect(await axeFindings(page)).toEqual([]);
      await page.getByRole('list', { name: 'People counted' }).getByRole('button').first().click();
      await page.getByRole('region', { name: 'Why' }).waitFor();
      expect(await axeFindings(page)).toEqual([]);
    },
  );
});
