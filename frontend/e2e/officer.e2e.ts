import type { Page } from '@playwright/test';
import { expect, expectAccessible, signInAs, test } from './support/test';

const TABLE_OF_VALUES = (code: string) =>
  [
    'Indicator,Period,Area,Value,Numerator,Denominator',
    `${code},2026/27 Q1,E08000014,40,400,1000`,
    `${code},2026/27 Q2,E08000014,46,460,1000`,
    `${code},2025/26 Q4,E08000014,120,1200,1000`,
  ].join('\n');

async function expectHeading(page: Page, name: string | RegExp): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  await page.waitForLoadState('networkidle');
  await expectAccessible(page);
}

async function defineIndicator(page: Page, code: string, title: string): Promise<void> {
  await page.goto('/indicators/new');
  await page.getByRole('button', { name: 'Save the draft' }).click();
  await expect(page.getByRole('link', { name: 'Enter: Code' })).toBeVisible();
  await expectHeading(page, 'Define an indicator');

  await page.getByLabel('Code').fill(code);
  await page.getByLabel('Title').fill(title);
  await page.getByLabel('Owner').selectOption({ index: 1 });
  await page.getByRole('button', { name: 'Save the draft' }).click();

  await expectHeading(page, /Edit the definition/);
  await page.getByLabel('Source').fill('Illustrative figures');
  await page.getByRole('button', { name: 'Bring into use' }).click();
  await expect(page.getByText('The indicator is in use')).toBeVisible();
  await expect(page.getByLabel('Source')).toHaveValue('Illustrative figures');
  await page.getByRole('button', { name: 'Save the changes' }).click();
  await expectHeading(page, title);
}

async function importValues(page: Page, code: string): Promise<void> {
  await page.goto('/imports/new');
  await page.getByLabel('What is the file about?').selectOption({ label: 'Values of indicators' });
  await page.getByLabel('File', { exact: true }).setInputFiles({
    name: `${code}.csv`,
    mimeType: 'text/csv',
    buffer: Buffer.from(TABLE_OF_VALUES(code)),
  });
  await expectHeading(page, 'Import a file');
  await page.getByRole('button', { name: 'Send the file' }).click();

  await expect(page.getByText('Every column that is needed was recognised.')).toBeVisible();
  await expectHeading(page, new RegExp(code));
  await page.getByRole('button', { name: 'Check the rows' }).click();

  await expect(page.getByRole('link', { name: 'New (2)' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Rejected (1)' })).toBeVisible();
  await page.getByRole('button', { name: 'Apply', exact: true }).click();
  await expect(page.getByRole('link', { name: /Say that the rejected rows may be left out/ })).toBeVisible();
  await expectHeading(page, new RegExp(code));
  await page.getByLabel('Leave the rejected rows out and write the others').check();
  await page.getByRole('button', { name: 'Apply', exact: true }).click();
  await expect(page.getByText('The file was applied')).toBeVisible();
}

async function setTarget(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Targets', exact: true }).click();
  await page.getByRole('link', { name: 'Set a target' }).click();
  await page.getByRole('button', { name: 'Set the target' }).click();
  await expect(page.getByRole('link', { name: 'Enter: Target value' })).toBeVisible();
  await expectHeading(page, /Set a target/);

  await page.getByLabel('Period').fill('2026/27 Q2');
  await page.getByLabel('Target value').fill('45');
  await page.getByLabel('How far').fill('2');
  await page.getByRole('button', { name: 'Set the target' }).click();
  await expect(page.getByText('at least 45.0%')).toBeVisible();
  await expectHeading(page, /Targets/);
}

async function lowerTarget(page: Page): Promise<void> {
  await page.getByRole('link', { name: /^Revise/ }).click();
  await page.getByLabel('Target value').fill('42');
  await page.getByRole('button', { name: 'Revise the target' }).click();
  await expect(page.getByRole('link', { name: /say why/ })).toBeVisible();
  await expectHeading(page, /Revise the target/);

  await page.getByLabel('Reason').fill('Collections stopped during the strike');
  await page.getByRole('button', { name: 'Revise the target' }).click();
  await expect(page.getByText('Collections stopped during the strike')).toBeVisible();
}

test('an officer defines an indicator, brings values in, and sees them judged', async ({ page }) => {
  test.slow();
  const code = `ZZ-${crypto.randomUUID().slice(0, 6)}`;
  const title = `Letters answered in a week (${code})`;
  await signInAs(page, 'Head of Performance');

  await defineIndicator(page, code, title);
  const address = new URL(page.url()).pathname;
  await importValues(page, code);
  const imported = new URL(page.url()).pathname;
  await page.goto(address);
  await setTarget(page);
  await lowerTarget(page);

  await page.goto(address);
  await expect(page.getByText('On target').first()).toBeVisible();
  await page.getByText('Why? the status against the target').click();
  await expect(page.getByText(/^Rule: .+, version \d+/).first()).toBeVisible();
  await expectHeading(page, title);

  await page.goto(imported);
  await page.getByText('Take this import back').click();
  await page.getByLabel('Why is it taken back?').fill('The file was of another year');
  await page.getByRole('button', { name: 'Take the import back' }).click();
  await expect(page.getByText(/^This import was taken back on/)).toBeVisible();
  await expectHeading(page, new RegExp(code));

  await page.goto(address);
  await expect(page.getByText('There is no value for', { exact: false }).first()).toBeVisible();
  await page.getByRole('link', { name: 'History', exact: true }).click();
  await expect(page.getByText('Reason: Collections stopped during the strike')).toBeVisible();
  await expectHeading(page, title);
});

test('a data provider corrects a value, and the old one stays on record', async ({ page }) => {
  test.slow();
  await signInAs(page, 'Performance Analyst');
  await page.goto('/indicators?q=Bin+collections+missed');
  await page.getByRole('table').getByRole('link', { name: 'Bin collections missed' }).click();
  await page.getByRole('link', { name: 'Enter and correct values' }).click();
  await expectHeading(page, /Values/);

  await page
    .getByRole('link', { name: /^Correct the value of/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'Record the correction' }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await expectHeading(page, /^.*Correct the value of/);

  const why = `A round was counted twice (${crypto.randomUUID().slice(0, 6)})`;
  await page.getByLabel('Why is it corrected?').fill(why);
  await page.getByRole('button', { name: 'Record the correction' }).click();
  await expect(page.getByText(`Corrected: ${why}`)).toBeVisible();
  await expect(page.getByText(/^Valid until/).first()).toBeVisible();
  await expectHeading(page, /Values/);

  await page.getByLabel('Day').fill('1');
  await page.getByLabel('Month').fill('1');
  await page.getByLabel('Year').fill('2000');
  await page.getByRole('button', { name: 'Show that day' }).click();
  await expect(
    page.getByText('These are the values as they were known at the end of', { exact: false }),
  ).toBeVisible();
  await expect(page.getByText('No value has been recorded yet.')).toBeVisible();
});

for (const { address, name } of [
  { address: '/indicator-sets', name: 'Indicator sets' },
  { address: '/indicator-sets/new', name: 'Begin a set' },
  { address: '/comparator-groups', name: 'Comparator groups' },
  { address: '/comparator-groups/new', name: 'Put a group together' },
  { address: '/themes', name: 'Themes' },
]) {
  test(`${address} can be read by every officer`, async ({ page }) => {
    await signInAs(page, 'Head of Performance');
    await page.goto(address);

    await expectHeading(page, name);
  });
}
