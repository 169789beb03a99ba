import { act, render, screen } from '@testing-library/react';
import { Component, createElement, type ReactNode, Suspense } from 'react';
import { beforeEach, expect, test, vi } from 'vitest';
import { goInstead, goTo } from './address';
import { pageFinder } from './page';
import { RouterProvider, useParams, useRouted, useSearch } from './RouterProvider';

const onPage = vi.fn();
const find = pageFinder([
  { path: '/wards', load: () => Promise.resolve(Wards) },
  { path: '/wards/$ward', load: () => Promise.resolve(Ward) },
]);

function Wards() {
  return <p>All wards, {useSearch().sort ?? 'unsorted'}</p>;
}

function Ward() {
  return <p>Ward {useParams('/wards/$ward').ward}</p>;
}

function Outlet() {
  const { address } = useRouted();
  return createElement(find(address.path) ?? 'hr');
}

beforeEach(() => {
  onPage.mockReset();
  vi.spyOn(globalThis, 'scrollTo').mockReturnValue();
});

async function open(address: string): Promise<void> {
  history.replaceState(null, '', address);
  await act(async () =>
    render(
      <RouterProvider onPage={onPage}>
        <Suspense>
          <Outlet />
        </Suspense>
      </RouterProvider>,
    ),
  );
}

async function back(): Promise<void> {
  const returned = new Promise((resolve) => {
    globalThis.addEventListener('popstate', resolve, { once: true });
  });
  history.back();
  await act(() => returned);
}

test('shows the page of an address, with what its words stand for', async () => {
  await open('/wards/E05000932');

  expect(await screen.findByText('Ward E05000932')).toBeVisible();
});

test('goes on to another page from its top, and says that it is another', async () => {
  await open('/wards');

  await act(async () => goTo('/wards/E05000932'));

  expect(await screen.findByText('Ward E05000932')).toBeVisible();
  expect(globalThis.scrollTo).toHaveBeenCalledWith(0, 0);
  expect(onPage).toHaveBeenCalledOnce();
});

test('reads the new search of the same page without calling it another', async () => {
  await open('/wards');

  await act(async () => goTo('/wards?sort=name'));

  expect(await screen.findByText('All wards, name')).toBeVisible();
  expect(onPage).not.toHaveBeenCalled();
});

test('comes back to the place a page was left at', async () => {
  await open('/wards');
  vi.spyOn(globalThis, 'scrollY', 'get').mockReturnValue(640);
  await act(async () => goTo('/wards/E05000932'));

  await back();

  expect(await screen.findByText('All wards, unsorted')).toBeVisible();
  expect(globalThis.scrollTo).toHaveBeenLastCalledWith(0, 640);
});

test('replaces an address that nobody should come back to', async () => {
  await open('/wards');
  await act(async () => goTo('/wards/passing'));
  await act(async () => goInstead('/wards/E05000932'));

  await back();

  expect(await screen.findByText('All wards, unsorted')).toBeVisible();
});

test('knows no page at an address of none', () => {
  expect(find('/streets')).toBeNull();
});

test('asks again for a page that could not be fetched', async () => {
  const load = vi.fn().mockRejectedValueOnce(new TypeError('offline')).mockResolvedValue(Wards);
  const findLate = pageFinder([{ path: '/late', load }]);
  const first = findLate('/late');

  await act(async () => render(<Guard>{createElement(first ?? 'hr')}</Guard>, { onCaughtError: () => {} }));

  expect(screen.getByText('Not to be had')).toBeVisible();
  expect(findLate('/late')).not.toBe(first);
});

class Guard extends Component<{ children: ReactNode }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render() {
    return this.state.hasFailed ? 'Not to be had' : <Suspense>{this.props.children}</Suspense>;
  }
}
