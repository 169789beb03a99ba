import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { aUser } from '../../testing/fixtures';
import { renderApp } from '../../testing/render';

test('shows the posts and roles of whoever is signed in', async () => {
  renderApp('/profile', { user: aUser({ roles: ['performance-officer', 'approver'] }) });

  expect(await screen.findByRole('heading', { level: 1, name: 'Your profile' })).toBeVisible();
  expect(screen.getByText('Performance officer, Approver')).toBeVisible();
});

test('says how to get a post to someone who holds none', async () => {
  renderApp('/profile', { user: aUser({ posts: [], roles: [] }) });

  expect(await screen.findByText('None. An administrator links you to your post.')).toBeVisible();
});
