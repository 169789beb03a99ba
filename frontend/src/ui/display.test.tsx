import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { Breadcrumbs } from './Breadcrumbs';
import { Details, Why } from './Details';
import { Notice } from './Notice';
import { NotificationBanner } from './NotificationBanner';
import { Pagination } from './Pagination';
import { ProblemNotice } from './ProblemNotice';
import { ProgressBar } from './ProgressBar';
import { SummaryList } from './SummaryList';
import { type Column, Table } from './Table';
import { Tabs } from './Tabs';
import { StatusTag, Tag } from './Tag';

interface Ward {
  name: string;
  people: number;
}

const COLUMNS: readonly Column<Ward>[] = [
  { key: 'name', header: 'Ward', isRowHeader: true, isSortable: true, render: (ward) => ward.name },
  { key: 'people', header: 'People', isNumeric: true, isSortable: true, render: (ward) => ward.people },
];
const WARDS: readonly Ward[] = [{ name: 'Ainsdale', people: 12_000 }];

function tableSortedBy(key: string, isDescending: boolean, onSort = vi.fn()) {
  render(
    <Table
      caption="Wards"
      columns={COLUMNS}
      rows={WARDS}
      rowKey={(ward) => ward.name}
      sort={{ key, isDescending }}
      onSort={onSort}
    />,
  );
  return onSort;
}

test('a table has a caption, row headers and a frame that scrolls by keyboard', () => {
  tableSortedBy('name', false);

  expect(screen.getByRole('group', { name: 'Wards' })).toHaveAttribute('tabindex', '0');
  expect(screen.getByRole('table', { name: 'Wards' })).toBeVisible();
  expect(screen.getByRole('rowheader', { name: 'Ainsdale' })).toBeVisible();
});

test('a table says by which column it is sorted', () => {
  tableSortedBy('people', true);

  expect(screen.getByRole('columnheader', { name: /People/ })).toHaveAttribute('aria-sort', 'descending');
  expect(screen.getByRole('columnheader', { name: /Ward/ })).toHaveAttribute('aria-sort', 'none');
});

test('sorting by the sorted column turns the order round', async () => {
  const onSort = tableSortedBy('name', false);

  await userEvent.click(screen.getByRole('button', { name: /Ward/ }));

  expect(onSort).toHaveBeenCalledWith({ key: 'name', isDescending: true });
});

test('sorting by another column starts from the lowest', async () => {
  const onSort = tableSortedBy('name', false);

  await userEvent.click(screen.getByRole('button', { name: /People/ }));

  expect(onSort).toHaveBeenCalledWith({ key: 'people', isDescending: false });
});

test('a judgement is said in words, with a symbol besides the colour', () => {
  render(<StatusTag tone="bad">Off target</StatusTag>);

  expect(screen.getByText('Off target')).toHaveTextContent('✗ Off target');
});

test('the open tab is the current page', () => {
  render(
    <Tabs
      label="Parts"
      tabs={[
        { label: 'Chart', href: '?tab=chart', isCurrent: true },
        { label: 'History', href: '?tab=history', isCurrent: false },
      ]}
    />,
  );

  const tabs = screen.getByRole('navigation', { name: 'Parts' });
  expect(within(tabs).getByRole('link', { current: 'page' })).toHaveTextContent('Chart');
});

test('pages lead on and back', () => {
  render(<Pagination previousHref="?cursor=a" nextHref="?cursor=c" />);

  expect(screen.getByRole('link', { name: 'Previous page' })).toHaveAttribute('href', '?cursor=a');
  expect(screen.getByRole('link', { name: 'Next page' })).toHaveAttribute('href', '?cursor=c');
});

test('a single page has nowhere to lead', () => {
  render(<Pagination previousHref={null} nextHref={null} />);

  expect(screen.queryByRole('navigation')).not.toBeInTheDocument();
});

test('progress is said in words', () => {
  render(<ProgressBar label="Rows read" done={320_535} total={641_070} />);

  expect(screen.getByRole('progressbar', { name: 'Rows read' })).toHaveValue(50);
  expect(screen.getByText('50 %')).toBeVisible();
});

test('a problem can be tried again and names its reference', async () => {
  const tryAgain = vi.fn();
  render(
    <ProblemNotice
      problem={{ title: 'Broken', detail: 'Nothing is lost.', traceId: 'abc' }}
      onTryAgain={tryAgain}
    />,
  );

  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));

  expect(tryAgain).toHaveBeenCalledOnce();
  expect(screen.getByText('If you ask for help, quote abc.')).toBeVisible();
});

test('the reasons of a judgement are fetched when they are asked for', async () => {
  const open = vi.fn();
  render(
    <Why about="is this red" onOpen={open}>
      12 is less than 40
    </Why>,
  );

  await userEvent.click(screen.getByText('Why? is this red'));

  expect(screen.getByText('12 is less than 40')).toBeVisible();
  expect(open).toHaveBeenCalledOnce();
});

test('a record is listed as names and values', () => {
  render(
    <SummaryList
      rows={[
        { key: 'Unit', value: '%', action: <a href="/unit">Change</a> },
        { key: 'Code', value: 'NI 192' },
      ]}
    />,
  );

  expect(screen.getAllByRole('term').map((term) => term.textContent)).toEqual(['Unit', 'Code']);
  expect(screen.getByRole('link', { name: 'Change' })).toBeVisible();
});

test('what has just happened is announced', () => {
  render(<NotificationBanner heading="Saved" isSuccess />);

  expect(screen.getByRole('alert', { name: 'Success' })).toHaveTextContent('Saved');
});

test('the way up is a list of links', () => {
  render(<Breadcrumbs crumbs={[{ label: 'Indicators', href: '/indicators' }]} />);

  const way = screen.getByRole('navigation', { name: 'Breadcrumb' });
  expect(within(way).getByRole('link', { name: 'Indicators' })).toBeVisible();
});

test('a remark stands apart', () => {
  render(<Notice>These figures are illustrative.</Notice>);

  expect(screen.getByText('These figures are illustrative.')).toBeVisible();
});

test('more is shown when it is asked for', async () => {
  render(<Details summary="How this is counted">By weight</Details>);

  await userEvent.click(screen.getByText('How this is counted'));

  expect(screen.getByText('By weight')).toBeVisible();
});

test('a tag labels without judging', () => {
  render(<Tag>Draft</Tag>);

  expect(screen.getByText('Draft')).toHaveTextContent(/^Draft$/);
});
