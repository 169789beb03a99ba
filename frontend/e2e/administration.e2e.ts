import type { Page } from '@playwright/test';
import { expect, expectAccessible, signInAs, test } from './support/test';

const COUNCIL = 'Sefton Council (illustrative)';

const PAGES = [
  '/administration',
  '/administration/organisations',
  '/administration/organisations/new',
  '/administration/units',
  '/administration/units/new',
  '/administration/posts/new',
  '/administration/people',
  '/administration/people/new',
  '/administration/responsibilities',
  '/administration/responsibilities/assign',
  '/administration/partner-clients',
  '/administration/partner-clients/new',
  '/administration/operations',
  '/administration/mail',
  '/audit-trail',
  '/imports',
];

test('an administrator can read every page of the administration', async ({ page }) => {
  test.slow();
  await signInAs(page, 'System Administrator');
  for (const address of PAGES) {
    await visit(page, address);
    await expectAccessible(page);
  }
});

test('a post is made and held, and takes over what another answers for', async ({ page }, { project }) => {
  test.slow();
  const post = `Illustrative post ${project.name} ${Date.now()}`;
  const person = `Illustrative holder ${project.name} ${Date.now()}`;
  await signInAs(page, 'System Administrator');

  await visit(page, '/administration/people/new');
  await page.getByLabel('Name').fill(person);
  await page.getByRole('button', { name: 'Invite the person' }).click();
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect(page.getByRole('heading', { level: 1, name: person })).toBeVisible();
  await expectAccessible(page);

  await visit(page, '/administration/posts/new');
  await page.getByRole('button', { name: 'Create the post' }).click();
  await expect(page.getByRole('link', { name: 'Enter: Title' })).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel('Title').fill(post);
  await page.getByLabel('Organisation', { exact: true }).selectOption({ label: COUNCIL });
  await typeDay(page, 'First day', '1', '4', '2026');
  await page.getByRole('button', { name: 'Create the post' }).click();
  await expect(page.getByRole('heading', { level: 1, name: post })).toBeVisible();
  await expect(page.getByText('Nobody has held this post yet.')).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('link', { name: 'Appoint somebody' }).click();
  await page.getByLabel('Person', { exact: true }).selectOption({ label: person });
  await typeDay(page, 'First day', '1', '4', '2026');
  await page.getByRole('button', { name: 'Appoint', exact: true }).click();
  await expect(page.getByRole('link', { name: person, exact: true })).toBeVisible();
  await expectAccessible(page);

  await handOver(page, 'Performance Analyst', post);
  await handOver(page, post, 'Performance Analyst');
});

test('an administrator sees how the service is doing and sends a trial message', async ({ page }) => {
  await signInAs(page, 'System Administrator');
  await page
    .getByRole('button', { name: 'Menu' })
    .click({ timeout: 1000 })
    .catch(() => undefined);
  await page.getByRole('link', { name: 'Administration', exact: true }).click();

  await page.getByRole('link', { name: 'Operations' }).click();
  await expect(page.getByRole('table', { name: 'Jobs' })).toBeVisible();

  await visit(page, '/administration/mail');
  await page.getByRole('textbox', { name: 'To' }).fill('somebody@council.example');
  await page.getByRole('button', { name: 'Send the message' }).click();
  await expect(page.getByText('A trial message to somebody@council.example is on its way')).toBeVisible();
  await expectAccessible(page);
});

test('an auditor reads the trail and downloads it, and nothing else', async ({ page }) => {
  await signInAs(page, 'Internal Auditor');
  await visit(page, '/audit-trail?resourceKind=post');

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download as CSV' }).click();
  expect((await download).suggestedFilename()).toBe('audit-trail.csv');

  await visit(page, '/administration/people');
  await expect(page.getByRole('heading', { level: 1, name: 'You cannot see this page' })).toBeVisible();
});

async function visit(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.waitForLoadState('networkidle');
}

async function typeDay(page: Page, legend: string, day: string, month: string, year: string): Promise<void> {
  const group = page.getByRole('group', { name: legend });
  await group.getByLabel('Day').fill(day);
  await group.getByLabel('Month').fill(month);
  await group.getByLabel('Year').fill(year);
}

/** Hands over what a post answers for from a far day on, so that the present day is left alone. */
async function handOver(page: Page, from: string, to: string): Promise<void> {
  await visit(page, '/administration/responsibilities/reassign');
  await page.getByLabel('From the post', { exact: true }).selectOption({ label: `${from} (${COUNCIL})` });
  await page.getByLabel('To the post', { exact: true }).selectOption({ label: `${to} (${COUNCIL})` });
  await typeDay(page, 'From which day', '1', '4', '2040');
  await page.getByRole('button', { name: 'Show what moves' }).click();
  await expect(page.getByText(/duties? (goes|go) to .* Nothing has changed yet\./)).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('button', { name: /^Hand over \d+ dut/ }).click();
  await expect(page.getByText(/dut(y was|ies were) handed over/)).toBeVisible();
}
