import { expect, expectAccessible, test } from './support/test';

/** What only some indicators of the demonstration borough have: wards, hidden counts, signals, long units. */
const PARTS = [
  { title: 'Children in families with a low income', part: 'Map', shows: /wards of/ },
  { title: 'Conceptions under 18', part: 'Map', shows: /wards of/ },
  { title: 'Bin collections missed', part: 'Over time', shows: /signals of change/ },
  { title: 'Falls of older people that need a hospital', part: 'Compare', shows: /England/ },
] as const;

for (const { title, part, shows } of PARTS) {
  test(`${title}: the part ${part} can be read by everyone`, async ({ page }) => {
    await page.goto(`/indicators?q=${encodeURIComponent(title)}`);
    await page.getByRole('table').getByRole('link', { name: title }).click();
    const parts = page.getByRole('navigation', { name: 'Parts of this indicator' });
    await parts.getByRole('link', { name: part, exact: true }).click();

    await expect(page.getByRole('main').getByText(shows).first()).toBeVisible();
    await page.waitForLoadState('networkidle');
    await expectAccessible(page);
  });
}
