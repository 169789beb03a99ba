import { expect, expectAccessible, test } from './support/test';

const PAGES = [
  '/',
  '/search',
  '/search?q=waste',
  '/accessibility',
  '/privacy',
  '/profile',
  '/signed-out',
  '/nowhere',
];

for (const address of PAGES) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`${address} can be read by everyone in ${colorScheme} colours`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto(address);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await page.waitForLoadState('networkidle');

      await expectAccessible(page);
    });
  }
}

test('a page can be reached and left by keyboard alone', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();

  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to main content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.getByRole('searchbox').focus();
  await page.keyboard.type('waste');
  await page.keyboard.press('Enter');

  await expect(page).toHaveURL(/\/search\?q=waste/);
  await expect(page.getByRole('heading', { level: 1, name: 'Search: waste' })).toBeVisible();
  await expect(page).toHaveTitle(/^Search: waste – /);
});

test('a lost connection is said, and typed words are kept', async ({ page, context }) => {
  await page.goto('/search');
  await page.getByRole('searchbox').fill('recycling');

  await context.setOffline(true);
  await page.getByRole('searchbox').press('Enter');

  await expect(page.getByText('You are not connected to the internet.')).toBeVisible();
  await expect(page.getByRole('searchbox')).toHaveValue('recycling');
  await context.setOffline(false);
  await expect(page.getByText('You are not connected to the internet.')).toBeHidden();
});

test('text at twice its size stays within the window', async ({ page }) => {
  await page.goto('/accessibility');
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });

  await expectAccessible(page);
});
