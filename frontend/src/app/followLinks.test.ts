import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { followLinks } from './followLinks';

const goTo = vi.fn();
let stop = () => undefined as void;

beforeEach(() => {
  goTo.mockReset();
  stop = followLinks(document, goTo);
  // jsdom cannot load another page, and need not.
  globalThis.addEventListener('click', (event) => event.preventDefault(), { once: true });
});
afterEach(() => stop());

function click(html: string, modifiers: MouseEventInit = {}): void {
  document.body.innerHTML = html;
  document
    .querySelector('a')
    ?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ...modifiers }));
}

test('follows a link to a page of the app', () => {
  click('<a href="/search?q=waste#results">Waste</a>');

  expect(goTo).toHaveBeenCalledWith('/search?q=waste#results');
});

test.each([
  '<a href="https://example.org/">Another site</a>',
  '<a href="mailto:a@example.org">Mail</a>',
  '<a href="/v1/indicators">Data</a>',
  '<a href="/problems/stale">Problem</a>',
  '<a href="/api">API reference</a>',
  '<a href="#main-content">Within the page</a>',
  '<a href="/search" target="_blank">New window</a>',
  '<a href="/file.csv" download="file.csv">Download</a>',
])('leaves %s to the browser', (html) => {
  click(html);

  expect(goTo).not.toHaveBeenCalled();
});

test.each([{ ctrlKey: true }, { metaKey: true }, { shiftKey: true }, { button: 1 }])(
  'leaves a click with %o to the browser',
  (modifiers) => {
    click('<a href="/search">Search</a>', modifiers);

    expect(goTo).not.toHaveBeenCalled();
  },
);
