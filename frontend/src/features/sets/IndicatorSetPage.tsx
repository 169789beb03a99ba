import { useQuery } from '@tanstack/react-query';
import type { Versioned } from '../../api/client';
import { historyQuery } from '../../api/history';
import { Problem } from '../../api/problem';
import { isStaff, useCurrentUser } from '../../auth/currentUser';
import { RoleGate } from '../../auth/RoleGate';
import { useParams, useSearch } from '../../routing/RouterProvider';
import { Breadcrumbs } from '../../ui/Breadcrumbs';
import { HistoryEvents } from '../../ui/history/HistoryEvents';
import { Loading } from '../../ui/Loading';
import { PageHeading } from '../../ui/PageHeading';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { Tabs } from '../../ui/Tabs';
import { editionsQuery, entriesQuery, type IndicatorSet, setQuery } from './api';
import { EditionTable } from './EditionTable';
import { EntryTable } from './EntryTable';
import { t } from './messages';
import { KEEPERS } from './roles';
import { SetActions } from './SetActions';
import { SetFacts } from './SetFacts';

const TABS = ['', 'editions', 'history'] as const;

/** One edition of a set: what it is, the indicators in it, its other editions, and its history for staff. */
export function IndicatorSetPage() {
  const { id, tab = '' } = useParams('/indicator-sets/$id/$tab?');
  const { data, error, refetch } = useQuery(setQuery(id));
  const known = TABS.find((candidate) => candidate === tab);
  if (known === undefined || (error !== null && Problem.of(error).status === 404)) throw notFound();
  if (data !== undefined) return <Edition opened={data} tab={known} />;
  if (error === null) return <Loading />;
  return <ProblemNotice problem={Problem.of(error)} onTryAgain={() => void refetch()} />;
}

interface EditionProps {
  opened: Versioned<IndicatorSet>;
  tab: (typeof TABS)[number];
}

function Edition({ opened, tab }: EditionProps) {
  const set = opened.body;
  const user = useCurrentUser();
  const shown = TABS.filter((candidate) => candidate !== 'history' || isStaff(user));
  return (
    <>
      <Breadcrumbs crumbs={[{ label: t('sets.title'), href: '/indicator-sets' }]} />
      <PageHeading title={set.name} caption={t('sets.edition', { code: set.code, edition: set.edition })} />
      <SetFacts set={set} />
      <RoleGate roles={KEEPERS}>
        <SetActions key={opened.etag} opened={opened} />
      </RoleGate>
      <Tabs
        label={t('sets.tab.all')}
        tabs={shown.map((candidate) => ({
          label: t(`sets.tab.${candidate || 'indicators'}`),
          href: `/indicator-sets/${set.id}${candidate && `/${candidate}`}`,
          isCurrent: candidate === tab,
        }))}
      />
      {tab === '' && <Entries id={set.id} />}
      {tab === 'editions' && <Editions set={set} />}
      {tab === 'history' && <SetHistory id={set.id} />}
    </>
  );
}

function Entries({ id }: { id: string }) {
  const { data, error, refetch } = useQuery(entriesQuery(id));
  if (data !== undefined) return <EntryTable entries={data} />;
  if (error === null) return <Loading />;
  return <ProblemNotice problem={Problem.of(error)} onTryAgain={() => void refetch()} />;
}

function Editions({ set }: { set: IndicatorSet }) {
  const { data, error, refetch } = useQuery(editionsQuery(set.code));
  if (data !== undefined) return <EditionTable editions={data.items} present={set.id} />;
  if (error === null) return <Loading />;
  return <ProblemNotice problem={Problem.of(error)} onTryAgain={() => void refetch()} />;
}

function SetHistory({ id }: { id: string }) {
  const { cursor } = useSearch();
  const history = useQuery(historyQuery('indicator-set', id, cursor));
  return (
    <HistoryEvents
      events={history.data?.items}
      problem={history.error === null ? null : Problem.of(history.error)}
      onTryAgain={() => void history.refetch()}
      older={history.data?.next ?? null}
      address={`/indicator-sets/${id}/history`}
    />
  );
}

function notFound(): Problem {
  return new Problem({ type: 'about:blank', title: '', status: 404 });
}
