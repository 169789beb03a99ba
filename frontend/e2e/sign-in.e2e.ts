import { expect, expectAccessible, signInAs, test } from './support/test';

test('an officer signs in, sees their post, and signs out', async ({ page }) => {
  await signInAs(page, 'Head of Performance');

  await page.getByRole('link', { name: 'Head of Performance' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Your profile' })).toBeVisible();
  await expectAccessible(page);

  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'Your profile' })).toBeVisible();

  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'You have signed out' })).toBeVisible();
});

test('a page for staff asks for a sign-in and comes back to itself', async ({ page }) => {
  await page.goto('/profile');
  await page.getByRole('main').getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('button', { name: 'Head of Performance' }).click();

  await expect(page).toHaveURL(/\/profile$/);
  await expect(page.getByRole('heading', { level: 1, name: 'Your profile' })).toBeVisible();
});

test('an answer that belongs to no sign-in of this tab is refused', async ({ page }) => {
  await page.goto('/sign-in/callback?code=stolen&state=unknown');

  await expect(page.getByText('You could not be signed in')).toBeVisible();
  await expect(page.getByRole('banner').getByRole('button', { name: 'Sign in' })).toBeVisible();
});
