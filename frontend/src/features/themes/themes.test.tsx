import { screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, test } from 'vitest';
import { aProblem, aUser } from '../../testing/fixtures';
import { aTheme } from '../../testing/indicatorFixtures';
import { renderApp } from '../../testing/render';
import { answerGet, server } from '../../testing/server';

const PART = aTheme({ id: '0190a000-0000-7000-8000-000000000031', name: 'Waste', parentId: aTheme().id });

test('shows the parts of a theme below it', async () => {
  answerGet('/v1/themes', { items: [PART, aTheme()], next: null });
  renderApp('/themes');

  const part = await screen.findByRole('link', { name: 'Waste' });
  expect(part.closest('ul')?.closest('li')).toHaveTextContent(/^Environment/);
  expect(screen.queryByRole('button', { name: 'Add the theme' })).not.toBeInTheDocument();
});

test('says at the name that it is taken', async () => {
  answerGet('/v1/themes', { items: [aTheme()], next: null });
  server.use(
    http.post('*/v1/themes', () =>
      HttpResponse.json(
        aProblem({ type: '/problems/theme-name-taken', status: 409, title: 'There is a theme of this name' }),
        { status: 409 },
      ),
    ),
  );
  const user = renderApp('/themes', { user: aUser() });
  await user.type(await screen.findByLabelText('Name'), 'Environment');

  await user.click(screen.getByRole('button', { name: 'Add the theme' }));

  expect(await screen.findByRole('link', { name: /There is a theme of this name/ })).toBeVisible();
  expect(screen.getByLabelText('Name')).toHaveValue('Environment');
});

test('moves a theme below another under the ETag that was read', async () => {
  answerGet('/v1/themes', { items: [aTheme(), { ...PART, parentId: null }], next: null });
  let sent: unknown = null;
  server.use(
    http.get('*/v1/themes/:id', () =>
      HttpResponse.json({ ...PART, parentId: null }, { headers: { ETag: '"1.a"' } }),
    ),
    http.patch('*/v1/themes/:id', async ({ request }) => {
      sent = { etag: request.headers.get('If-Match'), body: await request.json() };
      return HttpResponse.json(PART);
    }),
  );
  const user = renderApp(`/themes/${PART.id}`, { user: aUser() });
  await user.selectOptions(await screen.findByLabelText('Part of'), aTheme().id);

  await user.click(screen.getByRole('button', { name: 'Save the changes' }));

  await expect.poll(() => sent).toEqual({ etag: '"1.a"', body: { name: 'Waste', parentId: aTheme().id } });
});
