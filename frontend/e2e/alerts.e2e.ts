import type { Page } from '@playwright/test';
import { expect, expectAccessible, signInAs, test } from './support/test';

const MAIL_TAKES = 45_000;

test.setTimeout(120_000);

test('somebody gets alerts about an indicator, and ends them', async ({ page }, { project }) => {
  const address = `resident-${project.name}-${Date.now()}@mail.example`;
  await page.goto('/indicators');
  await page
    .getByRole('table', { name: /^Indicators for / })
    .getByRole('link')
    .first()
    .click();
  await page.getByRole('link', { name: 'Get alerts by e-mail' }).click();
  await expect(page.getByRole('heading', { name: 'How we use your e-mail address' })).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Send me the link' }).click();
  await expect(page.getByRole('alert')).toContainText('Enter an e-mail address');
  await expectAccessible(page);

  await page.getByLabel('E-mail address').fill(address);
  await page.getByLabel('At once').check();
  await page.getByRole('button', { name: 'Send me the link' }).click();
  await expect(page.getByText('Check your e-mail')).toBeVisible();
  await expectAccessible(page);

  const confirmation = await linkInMail(page, address, 'Confirm your alerts', 'confirm');
  await page.goto(confirmation);
  await expect(page.getByRole('button', { name: 'Confirm' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Confirm' }).click();
  await expect(page.getByText('Your alerts begin now')).toBeVisible();
  await expectAccessible(page);

  await page.reload();
  await page.getByRole('button', { name: 'Confirm' }).click();
  await expect(page.getByRole('heading', { name: 'The link has been used already' })).toBeVisible();

  await page.goto('/alerts/manage');
  await page.getByLabel('E-mail address').fill(address);
  await page.getByRole('button', { name: 'Send me the link' }).click();
  await expect(page.getByText('Check your e-mail')).toBeVisible();

  const managing = await linkInMail(page, address, 'Your alerts', 'manage');
  await page.goto(managing);
  await page.getByRole('combobox').selectOption('Once a week');
  await expect(page.getByRole('combobox')).toHaveValue('weekly');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'End all alerts and delete my address' }).click();
  await expect(page.getByText('The address has been deleted')).toBeVisible();
  await expectAccessible(page);
});

test('a link that is not whole does nothing', async ({ page }) => {
  await page.goto('/alerts/unsubscribe#cut-off');
  await expect(page.getByRole('button', { name: 'End these alerts' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'End these alerts' }).click();

  await expect(page.getByText('The link is not one of ours, or not whole')).toBeVisible();
});

test('an administrator adds a webhook and tries it', async ({ page }, { project }) => {
  const name = `Receiver ${project.name} ${Date.now()}`;
  await signInAs(page, 'System Administrator');
  await page.goto('/webhooks/new');
  await page.getByLabel('Address').fill('https://169.254.169.254/');
  await page.getByLabel('Description').fill(name);
  await page.getByRole('button', { name: 'Add a webhook' }).click();
  await expect(page.getByRole('alert')).toContainText('not on the public internet');
  await expectAccessible(page);

  await page.getByLabel('Address').fill('http://localhost:9/');
  await page.getByRole('button', { name: 'Add a webhook' }).click();
  await expect(page.getByText(/^whsec_/)).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('main').getByRole('link', { name: 'http://localhost:9/' }).click();
  await page.getByRole('button', { name: 'Send a test' }).click();
  await expect(page.getByRole('table', { name: 'What was sent' })).toContainText('webhooks.test');
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Disable' }).click();
  await expect(page.getByText(/^Disabled since/)).toBeVisible();
  await page.goto('/webhooks');
  await expect(page.getByText(name)).toBeVisible();
  await expectAccessible(page);
});

/** Waits for a message as its reader does, and finds its link in the plain text. */
async function linkInMail(page: Page, address: string, subject: string, which: string): Promise<string> {
  const message = page
    .getByRole('listitem')
    .filter({ hasText: address })
    .getByRole('link', { name: new RegExp(`^${subject}`) });
  await expect(async () => {
    await page.goto('/mailbox');
    await expect(message.first()).toBeVisible({ timeout: 1000 });
  }).toPass({ timeout: MAIL_TAKES });
  await message.first().click();
  const text = await page.getByText(`/alerts/${which}#`).innerText();
  const [link] = new RegExp(String.raw`https?://\S+/alerts/${which}#\S+`).exec(text) ?? [];
  return link ?? '';
}
