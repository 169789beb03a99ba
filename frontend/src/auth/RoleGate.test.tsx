import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { aUser } from '../testing/fixtures';
import { renderSignedIn } from '../testing/render';
import { RoleGate, StaffPage } from './RoleGate';

test('shows a part of a page to the roles it is for', async () => {
  renderSignedIn(<RoleGate roles={['administrator']}>Mail that failed</RoleGate>, {
    user: aUser({ roles: ['viewer', 'administrator'] }),
  });

  expect(await screen.findByText('Mail that failed')).toBeVisible();
});

test('keeps it from everyone else', async () => {
  renderSignedIn(
    <>
      <RoleGate roles={['viewer']}>Figures</RoleGate>
      <RoleGate roles={['administrator']}>Mail that failed</RoleGate>
    </>,
    { user: aUser({ roles: ['viewer'] }) },
  );

  expect(await screen.findByText('Figures')).toBeVisible();
  expect(screen.queryByText('Mail that failed')).not.toBeInTheDocument();
});

test('tells those a page is not for why they cannot see it', async () => {
  renderSignedIn(<StaffPage roles={['administrator']}>Operations</StaffPage>, { user: aUser() });

  expect(await screen.findByRole('heading', { name: 'You cannot see this page' })).toBeVisible();
  await waitFor(() => expect(screen.queryByText('Operations')).not.toBeInTheDocument());
});
