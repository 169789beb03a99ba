import type { Locator, Page } from '@playwright/test';
import { expect, test } from './support/test';

const MOST_STOPS = 120;

/** Whether the element, or the summary it is the text of, has the focus. */
function hasFocus(element: Element): boolean {
  return [element, element.closest('summary')].includes(document.activeElement);
}

/** Presses Tab until the element has the focus, as somebody without a mouse has to. */
async function tabTo(page: Page, wanted: Locator): Promise<void> {
  await expect(wanted).toBeVisible();
  for (let stops = 0; stops < MOST_STOPS; stops += 1) {
    await page.keyboard.press('Tab');
    if (await wanted.evaluate(hasFocus)) return;
  }
  throw new Error(`Not reached with ${MOST_STOPS} presses of Tab: ${wanted.toString()}`);
}

test('an indicator is found and understood by keyboard alone', async ({ page }) => {
  await page.goto('/indicators');
  await expect(page.getByRole('table', { name: /^Indicators for / })).toBeVisible();

  await tabTo(page, page.getByRole('search').getByRole('searchbox'));
  await page.keyboard.type('smoke');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('link', { name: 'Council tax collected' })).toBeHidden();
  await tabTo(page, page.getByRole('link', { name: /Adults who smoke/ }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: /Adults who smoke/ })).toBeVisible();

  await tabTo(page, page.getByText(/^Why\?/).first());
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^Rule: .+, version \d+/)).toBeVisible();

  await page.goto(page.url());
  await tabTo(page, page.getByRole('link', { name: 'Compare', exact: true }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('link', { name: 'Compare', exact: true })).toHaveAttribute(
    'aria-current',
    'page',
  );
});
