import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, test } from 'vitest';
import { aProblem, aUser } from '../../testing/fixtures';
import { renderApp } from '../../testing/render';
import { answerGet, server } from '../../testing/server';
import type { Import, ImportKind, ImportRow } from './api';

const ID = '0190a000-0000-7000-8000-0000000000a1';
const ADDRESS = `/imports/${ID}`;
const VERBS = '*/v1/imports/:id';
const OFFICER = { user: aUser() };

const KIND: ImportKind = {
  name: 'observations',
  title: 'Values of indicators',
  description: 'One value a row.',
  partnerScope: null,
  fields: [
    { name: 'indicatorCode', label: 'indicator code', isRequired: true, content: 'codes', aliases: [] },
    { name: 'value', label: 'value', isRequired: true, content: 'numbers', aliases: [] },
  ],
  options: [],
};

function anImport(state: Import['state'], changes: Partial<Import> = {}): Import {
  return {
    id: ID,
    version: 1,
    createdAt: '2026-07-01T09:00:00Z',
    updatedAt: '2026-07-01T09:00:00Z',
    kind: 'observations',
    fileName: 'values.csv',
    fileSize: 2048,
    fileDigest: 'ab',
    state,
    options: {},
    report: {
      format: 'delimited-text',
      encoding: 'utf-8',
      delimiter: ',',
      sheet: null,
      preamble: [],
      sheets: [],
      headerRow: 1,
      columns: [
        {
          letters: 'A',
          header: 'Short Desc',
          field: 'indicatorCode',
          basis: 'known-name',
          reason: "header 'Short Desc' is a known name for indicator code",
          isSettled: true,
          samples: ['NI 192'],
        },
        {
          letters: 'B',
          header: 'Figure',
          field: 'value',
          basis: 'suggested',
          reason: 'most cells are numbers',
          isSettled: false,
          samples: ['38.4', '39.1'],
        },
      ],
      notices: [],
      questions: ['Is column B the value?'],
    },
    progress: { rowsDone: 0, rowsPerSecond: null, startedAt: null, endedAt: null },
    counts: { created: 2, updated: 1, unchanged: 3, rejected: 1 },
    failure: null,
    sentBy: 'Head of Performance',
    appliedAt: null,
    reversedAt: null,
    reversalReason: null,
    ...changes,
  };
}

const REJECTED: ImportRow = {
  row: 17,
  fate: 'rejected',
  reasons: [{ column: 'F', field: 'value', code: 'not-a-number', detail: "'abc' is not a number." }],
  changes: [],
};
const UPDATED: ImportRow = {
  row: 18,
  fate: 'updated',
  reasons: [],
  changes: [{ field: 'value', before: '12.1', after: '12.4' }],
};

function answerImport(job: Import, rows: ImportRow[] = []): void {
  answerGet('/v1/import-kinds', { items: [KIND] });
  answerGet('/v1/imports/{id}/rows', { items: rows, next: null });
  server.use(http.get(VERBS, () => HttpResponse.json(job, { headers: { ETag: '"1.a"' } })));
}

test('shows what each column was taken for, why, and what is to be settled', async () => {
  answerImport(anImport('inspected', { counts: null }));
  renderApp(ADDRESS, OFFICER);

  expect(await screen.findByText('Is column B the value?')).toBeVisible();
  expect(await screen.findByLabelText('Column A: Short Desc')).toHaveValue('indicatorCode');
  expect(screen.getByText(/Why: most cells are numbers\./)).toBeVisible();
});

test('has the rows checked with the columns as they were decided', async () => {
  answerImport(anImport('inspected', { counts: null }));
  const decided: unknown[] = [];
  server.use(
    http.put(`${VERBS}/columns`, async ({ request }) => {
      decided.push(await request.json());
      return HttpResponse.json(anImport('inspected'), { headers: { ETag: '"2.b"' } });
    }),
    http.post(`${VERBS}/check`, ({ request }) => {
      decided.push(request.headers.get('If-Match'));
      return HttpResponse.json(anImport('checking'), { status: 202 });
    }),
  );
  const user = renderApp(ADDRESS, OFFICER);
  await user.type(await screen.findByLabelText('Remember these choices as'), 'Return');

  answerImport(anImport('checking', { counts: null }));
  await user.click(screen.getByRole('button', { name: 'Check the rows' }));

  expect(await screen.findByRole('progressbar')).toBeVisible();
  expect(decided).toEqual([
    {
      columns: [
        { column: 'A', field: 'indicatorCode' },
        { column: 'B', field: 'value' },
      ],
      saveAs: 'Return',
    },
    '"2.b"',
  ]);
});

test('keeps what was chosen when the service refuses it', async () => {
  answerImport(anImport('inspected', { counts: null }));
  server.use(
    http.put(`${VERBS}/columns`, () =>
      HttpResponse.json(aProblem({ title: 'A needed column is missing', errors: [] }), { status: 422 }),
    ),
  );
  const user = renderApp(ADDRESS, OFFICER);
  await user.selectOptions(await screen.findByLabelText('Column B: Figure'), 'Leave this column out');
  await user.click(screen.getByRole('button', { name: 'Check the rows' }));

  expect(await screen.findByText('A needed column is missing')).toBeVisible();
  expect(screen.getByLabelText('Column B: Figure')).toHaveValue('');
});

test("shows every row's fate with the reason by column and the change", async () => {
  answerImport(anImport('checked'), [REJECTED, UPDATED]);
  renderApp(ADDRESS, OFFICER);

  const table = await screen.findByRole('table', { name: 'Rows of the file' });
  expect(within(table).getByText("Column F: 'abc' is not a number.")).toBeVisible();
  expect(within(table).getByText('value: 12.1 → 12.4')).toBeVisible();
  expect(screen.getByRole('link', { name: 'Rejected (1)' })).toHaveAttribute(
    'href',
    `${ADDRESS}?fate=rejected`,
  );
});

test('applies only after the rejected rows were agreed to be left out', async () => {
  answerImport(anImport('checked'), [REJECTED]);
  let sent: unknown = null;
  server.use(
    http.post(`${VERBS}/apply`, async ({ request }) => {
      sent = await request.json();
      return HttpResponse.json(anImport('applying'), { status: 202 });
    }),
  );
  const user = renderApp(ADDRESS, OFFICER);

  await user.click(await screen.findByRole('button', { name: 'Apply' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('Say that the rejected rows may be left out');
  expect(sent).toBeNull();

  await user.click(screen.getByLabelText('Leave the rejected rows out and write the others'));
  answerImport(anImport('applied', { appliedAt: '2026-07-01T10:00:00Z' }));
  await user.click(screen.getByRole('button', { name: 'Apply' }));

  expect(await screen.findByText('The file was applied')).toBeVisible();
  expect(sent).toEqual({ acceptRejected: true });
});

test('takes an applied import back with a reason', async () => {
  answerImport(anImport('applied', { appliedAt: '2026-07-01T10:00:00Z' }));
  let sent: unknown = null;
  server.use(
    http.post(`${VERBS}/reverse`, async ({ request }) => {
      sent = await request.json();
      return HttpResponse.json(anImport('reversing'), { status: 202 });
    }),
  );
  const user = renderApp(ADDRESS, OFFICER);
  await user.click(await screen.findByText('Take this import back'));
  await user.type(screen.getByLabelText('Why is it taken back?'), 'Last year’s file');

  answerImport(
    anImport('reversed', { reversedAt: '2026-07-01T11:00:00Z', reversalReason: 'Last year’s file' }),
  );
  await user.click(screen.getByRole('button', { name: 'Take the import back' }));

  expect(await screen.findByText(/This import was taken back on .*: Last year’s file/)).toBeVisible();
  expect(sent).toEqual({ reason: 'Last year’s file' });
});

test('says what kept an import from being written', async () => {
  answerImport(anImport('failed', { failure: 'The database was restarted.', counts: null }));
  renderApp(ADDRESS, OFFICER);

  expect(await screen.findByText('The database was restarted.')).toBeVisible();
});
