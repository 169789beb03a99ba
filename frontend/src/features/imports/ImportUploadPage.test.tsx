import { screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, test } from 'vitest';
import { aUser } from '../../testing/fixtures';
import { renderApp } from '../../testing/render';
import { answerGet, server } from '../../testing/server';

const FILE = new File(['code,value\nNI 192,38.4\n'], 'values.csv', { type: 'text/csv' });

function answerKinds(): void {
  answerGet('/v1/import-kinds', {
    items: [
      {
        name: 'observations',
        title: 'Values of indicators',
        description: 'One value a row.',
        partnerScope: null,
        fields: [],
        options: [
          {
            name: 'bareYear',
            title: 'A bare year means',
            description: 'Where a year is not the calendar year.',
            choices: ['ending-in', 'beginning-in'],
            usual: 'ending-in',
            isRequired: false,
          },
        ],
      },
    ],
  });
}

test('asks for the kind and the file before anything is sent', async () => {
  answerKinds();
  const user = renderApp('/imports/new', { user: aUser() });

  await user.click(await screen.findByRole('button', { name: 'Send the file' }));

  expect(await screen.findByRole('link', { name: 'Choose a file' })).toBeVisible();
  expect(screen.getByRole('link', { name: 'Choose what the file is about' })).toBeVisible();
});

test('keeps the file and the choices when the connection is lost', async () => {
  answerKinds();
  server.use(http.post('*/v1/imports', () => HttpResponse.error()));
  const user = renderApp('/imports/new', { user: aUser() });
  await screen.findByRole('option', { name: 'Values of indicators' });
  await user.selectOptions(screen.getByLabelText('What is the file about?'), 'observations');
  await user.upload(screen.getByLabelText('File'), FILE);
  await user.selectOptions(screen.getByLabelText('A bare year means'), 'beginning-in');

  await user.click(screen.getByRole('button', { name: 'Send the file' }));

  expect(await screen.findByText('There is no connection to the service')).toBeVisible();
  expect(screen.getByText(/Chosen: values\.csv/)).toBeVisible();
  expect(screen.getByLabelText('A bare year means')).toHaveValue('beginning-in');
});

test('is closed to those who may not import', async () => {
  renderApp('/imports/new', { user: aUser({ roles: ['viewer'] }) });

  expect(await screen.findByRole('heading', { name: 'You cannot see this page' })).toBeVisible();
});
