import { screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { aProblem, aUser } from '../testing/fixtures';
import { renderApp } from '../testing/render';
import { refuseGet } from '../testing/server';

test('names the council and offers to sign in', async () => {
  renderApp('/');

  expect(await screen.findByRole('heading', { level: 1, name: 'How Example is doing' })).toBeVisible();
  expect(screen.getByRole('link', { name: 'Example Council' })).toHaveAttribute('href', '/');
  expect(screen.getByRole('button', { name: 'Sign in' })).toBeVisible();
});

test('shows the post of whoever is signed in, and the way out', async () => {
  renderApp('/', { user: aUser() });

  expect(await screen.findByRole('link', { name: 'Head of Performance' })).toHaveAttribute(
    'href',
    '/profile',
  );
  expect(screen.getByRole('button', { name: 'Sign out' })).toBeVisible();
});

test('lets the keyboard skip to the main content', async () => {
  const user = renderApp('/');
  await screen.findByRole('heading', { level: 1 });

  await user.tab();

  expect(screen.getByRole('link', { name: 'Skip to main content' })).toHaveFocus();
  expect(screen.getByRole('main')).toHaveAttribute('id', 'main-content');
});

test('marks the page one is on in the navigation', async () => {
  renderApp('/search');

  expect(await screen.findByRole('link', { name: 'Search', current: 'page' })).toBeVisible();
  expect(screen.getByRole('link', { name: 'Home' })).not.toHaveAttribute('aria-current');
});

test('says that a page does not exist', async () => {
  renderApp('/no-such-page');

  expect(await screen.findByRole('heading', { level: 1, name: 'Page not found' })).toBeVisible();
});

test('asks the public to sign in on a page for staff', async () => {
  renderApp('/profile');

  expect(await screen.findByRole('heading', { level: 1, name: 'Sign in to see this page' })).toBeVisible();
});

test('shows a problem page with the reference to quote when the service fails', async () => {
  vi.spyOn(console, 'error').mockReturnValue();
  vi.spyOn(console, 'warn').mockReturnValue();
  renderApp('/profile', { user: aUser() });
  refuseGet(
    '/v1/me',
    aProblem({ status: 500, title: 'Something went wrong on our side', traceId: 'abc123' }),
  );

  expect(await screen.findByRole('heading', { name: 'Something went wrong on our side' })).toBeVisible();
  expect(screen.getByText('If you ask for help, quote abc123.')).toBeVisible();
});
