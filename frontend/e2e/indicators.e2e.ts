import { expect, expectAccessible, test } from './support/test';

const TABS = ['Overview', 'Over time', 'Compare', 'Map', 'Data'] as const;

test('somebody finds an indicator and learns why it is judged as it is', async ({ page }) => {
  await page.goto('/indicators');
  const table = page.getByRole('table', { name: /^Indicators for / });
  await expect(table).toBeVisible();
  await expectAccessible(page);

  await table.getByRole('link').first().click();
  await expect(page.getByRole('navigation', { name: 'Parts of this indicator' })).toBeVisible();
  await page
    .getByText(/^Why\?/)
    .first()
    .click();

  await expect(page.getByText(/^Rule: .+, version \d+/)).toBeVisible();
  await expectAccessible(page);
});

for (const tab of TABS) {
  test(`the part ${tab} of an indicator can be read by everyone`, async ({ page }) => {
    await page.goto('/indicators');
    await page
      .getByRole('table', { name: /^Indicators for / })
      .getByRole('link')
      .first()
      .click();

    const parts = page.getByRole('navigation', { name: 'Parts of this indicator' });
    const link = parts.getByRole('link', { name: tab, exact: true });
    await link.click();
    await expect(link).toHaveAttribute('aria-current', 'page');
    await page.waitForLoadState('networkidle');

    await expectAccessible(page);
  });
}

test('what is chosen stays in the address', async ({ page }) => {
  await page.goto('/indicators?targetStatus=red&sort=title');

  await page.getByRole('search').getByRole('searchbox').fill('zzzz');
  await page.getByRole('button', { name: 'Show indicators' }).click();

  await expect(page).toHaveURL(/q=zzzz/);
  await expect(page).toHaveURL(/targetStatus=red/);
  await expect(page.getByText('No indicator fits what you chose.')).toBeVisible();
  await page.getByRole('link', { name: 'Clear the search and filters' }).click();
  await expect(page.getByRole('table', { name: /^Indicators for / })).toBeVisible();
});

test('an earlier day shows what was known then', async ({ page }) => {
  await page.goto('/indicators');
  await page
    .getByRole('table', { name: /^Indicators for / })
    .getByRole('link')
    .first()
    .click();
  await page.getByRole('link', { name: 'Data', exact: true }).click();

  await page.getByLabel('Day').fill('1');
  await page.getByLabel('Month').fill('1');
  await page.getByLabel('Year').fill('2000');
  await page.getByRole('button', { name: 'Show that day' }).click();

  await expect(page.getByText('No values were known.')).toBeVisible();
  await page.getByRole('link', { name: 'Show what is known today' }).click();
  await expect(page.getByRole('table', { name: /^All values for / })).toBeVisible();
});

test('an indicator that does not exist is not found', async ({ page }) => {
  await page.goto('/indicators/0190a000-0000-7000-8000-ffffffffffff');

  await expect(page.getByRole('heading', { level: 1, name: 'Page not found' })).toBeVisible();
});
