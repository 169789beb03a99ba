import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test as base } from '@playwright/test';

interface Checks {
  /** Fails the test when the page breaks the content security policy or throws. */
  noFaultInTheConsole: void;
}

export const test = base.extend<Checks>({
  noFaultInTheConsole: [
    async ({ page }, use) => {
      const faults: string[] = [];
      page.on('pageerror', (error) => faults.push(error.message));
      page.on('console', (message) => {
        if (/Content Security Policy|Content-Security-Policy/.test(message.text()))
          faults.push(message.text());
      });

      await use();

      expect(faults).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** No rule of WCAG 2.2 A and AA that a program can check is broken, and nothing needs scrolling sideways. */
export async function expectAccessible(page: Page): Promise<void> {
  // The code of a page is fetched when somebody goes there.
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([]);

  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow, 'pixels to scroll sideways').toBeLessThanOrEqual(0);
}

/** Signs in at the local sign-in page as one of its demonstration posts. */
export async function signInAs(page: Page, post: string): Promise<void> {
  await page.goto('/');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('button', { name: post }).click();
  await expect(page.getByRole('button', { name: 'Sign out' })).toBeVisible();
}
