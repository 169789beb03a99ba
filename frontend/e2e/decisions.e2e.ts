import type { Page } from '@playwright/test';
import { expect, expectAccessible, signInAs, test } from './support/test';

const KEEPER = 'Democratic Services Officer';

/** A name that no other run uses. */
const unique = (name: string) => `${name} ${Date.now()}`;

async function recordMeeting(page: Page, body: string): Promise<void> {
  await page.goto('/meetings/new');
  await page.getByLabel('Body', { exact: true }).fill(body);
  await page.locator('#day-day').fill('18');
  await page.getByLabel('Month').fill('6');
  await page.getByLabel('Year').fill('2026');
  await page.getByLabel('Time').fill('18:30');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('heading', { level: 1, name: body })).toBeVisible();
}

test('a decision is minuted, published, acted on, corrected and linked', async ({ page }) => {
  const body = unique('Example Committee');
  const title = unique('Winter opening');
  await signInAs(page, KEEPER);
  await recordMeeting(page, body);
  await expectAccessible(page);

  await page.getByRole('link', { name: 'Add an item' }).click();
  await page.getByLabel('Number on the agenda').fill('5a');
  await page.getByLabel('Title').fill(title);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Add' }).click();

  await page.getByRole('link', { name: 'Record a decision on item 5a' }).click();
  await page.getByLabel('Minute number').fill('EX 31');
  await page.getByLabel('Resolution').fill('That the centres open on winter weekends.');
  await page.getByLabel('Conditions').fill('Subject to the grant.');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('These minutes are not published.')).toBeVisible();

  await page
    .getByRole('navigation', { name: 'For officers' })
    .getByRole('link', { name: new RegExp(body) })
    .click();
  await page.getByRole('button', { name: 'Publish' }).click();
  await page.getByRole('link', { name: 'Minute EX 31' }).click();

  await page.getByRole('link', { name: 'Ask for an action' }).click();
  await page.getByLabel('What to do or to report').fill('Open the centres.');
  await page.getByLabel('Post').selectOption({ label: KEEPER });
  await page.getByLabel('Day').fill('30');
  await page.getByLabel('Month').fill('11');
  await page.getByLabel('Year').fill('2030');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Ask for it' }).click();

  await page.getByRole('link', { name: 'Correct the minutes' }).click();
  await page.getByLabel('Resolution').fill('That the centres open on Saturdays.');
  await page.getByLabel('Reason for the correction').fill('The minutes named the wrong days.');
  await page.getByRole('button', { name: 'Correct', exact: true }).click();
  await expect(page.getByText('That the centres open on winter weekends.')).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('link', { name: 'Open the centres.' }).click();
  await page.getByText('It is done', { exact: true }).click();
  await page.getByLabel('What shows that it is done').fill('All of them opened.');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Record as done' }).click();
  await expect(page.getByText('All of them opened.')).toBeVisible();
});

test('everybody reads decisions, and nobody is offered what is for officers', async ({ page }) => {
  await page.goto('/decisions');

  await expect(page.getByRole('heading', { level: 1, name: 'Decisions' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Record a meeting' })).toHaveCount(0);
  await expectAccessible(page);
});

test('a record is linked with another, and the link reads from both sides', async ({ page }) => {
  await signInAs(page, 'Head of Performance');
  await page.goto('/indicators');
  const names = page.getByRole('table', { name: /^Indicators for / }).getByRole('link');
  const address = (await names.first().getAttribute('href')) ?? '';
  const id = address.split('/')[2]?.split('?')[0] ?? '';
  const other = (await names.nth(1).textContent()) ?? '';

  await page.goto(`/records/indicator/${id}/links/new`);
  await page.getByLabel('Find the other record').fill(other);
  await page.getByRole('button', { name: 'Search' }).click();
  await page.getByRole('radio').first().check();
  await page.getByLabel('This record …').selectOption({ label: 'is related to' });
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Link', exact: true }).click();

  const row = page.getByRole('row').filter({ hasText: 'is related to' }).first();
  await expect(row).toBeVisible();
  await expectAccessible(page);
  await row.getByRole('link', { name: /^End or remove/ }).click();
  await page.getByLabel('No: remove it').check();
  await page.getByLabel('Reason').fill('Only tried.');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Links' })).toBeVisible();
});
