import './indicators.scss';
import { usePrefetchQuery, useSuspenseQuery } from '@tanstack/react-query';
import { Suspense } from 'react';
import { indicatorQuery } from '../../api/indicators';
import { Problem } from '../../api/problem';
import { isStaff, useCurrentUser } from '../../auth/currentUser';
import { longDate } from '../../lib/dates';
import { goTo } from '../../routing/address';
import { useParams, useSearch } from '../../routing/RouterProvider';
import { Breadcrumbs } from '../../ui/Breadcrumbs';
import { Loading } from '../../ui/Loading';
import { Notice } from '../../ui/Notice';
import { PageHeading } from '../../ui/PageHeading';
import { Tabs } from '../../ui/Tabs';
import { type Indicator, seriesQuery } from './api';
import { AreaForm } from './AreaForm';
import { indicatorAddress, indicatorSearchOf } from './indicatorAddress';
import { INDICATOR_TABS } from './indicatorTabs';
import { IndicatorLinks } from './IndicatorLinks';
import { IndicatorHeadline } from './IndicatorHeadline';
import { t } from './messages';

/** One indicator: what stands above all tabs, then the tab of the address. */
export function IndicatorPage() {
  const { id, tab: path = '' } = useParams('/indicators/$id/$tab?');
  const search = indicatorSearchOf(useSearch());
  const user = useCurrentUser();
  const tab = INDICATOR_TABS.find((candidate) => candidate.path === path);
  usePrefetchQuery(seriesQuery(id, search.area));
  const indicator = useSuspenseQuery(indicatorQuery(id)).data;
  const series = useSuspenseQuery(seriesQuery(id, search.area)).data;
  if (tab === undefined) throw noSuchTab();

  const { content: Content } = tab;
  return (
    <>
      <Breadcrumbs crumbs={[{ label: t('list.title'), href: '/indicators' }]} />
      <PageHeading title={indicator.title} caption={indicator.code} />
      <Retirement indicator={indicator} />
      <IndicatorLinks id={id} />
      {isPublic(indicator) && (
        <p className="govuk-body">
          <a className="govuk-link" href={`/alerts/new?kind=indicator&id=${id}`}>
            {t('page.alerts')}
          </a>
        </p>
      )}
      <IndicatorHeadline series={series} />
      <AreaForm
        key={search.area}
        area={search.area}
        onChoose={(area) => goTo(indicatorAddress(id, path, { ...search, area }))}
      />
      <Tabs
        label={t('page.tabs')}
        tabs={INDICATOR_TABS.filter(({ isForStaff }) => !isForStaff || isStaff(user)).map((candidate) => ({
          label: t(candidate.label),
          href: indicatorAddress(id, candidate.path, { area: search.area }),
          isCurrent: candidate === tab,
        }))}
      />
      <Suspense fallback={<Loading />}>
        <Content indicator={indicator} series={series} search={search} />
      </Suspense>
    </>
  );
}

/** Only what everybody may see can be followed. */
function isPublic({ visibility, status }: Indicator): boolean {
  return visibility === 'public' && status !== 'draft';
}

function Retirement({ indicator: { retiredOn, retirementReason, successors } }: { indicator: Indicator }) {
  if (retiredOn === null) return null;
  return (
    <Notice>
      <p className="govuk-body">
        {t('page.retired', { date: longDate(retiredOn) })} {retirementReason}
      </p>
      {successors.length > 0 && (
        <>
          <p className="govuk-body">{t('page.successors')}</p>
          <ul className="govuk-list">
            {successors.map(({ id, code, title }) => (
              <li key={id}>
                <a className="govuk-link" href={indicatorAddress(id, '', {})}>
                  {code}: {title}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </Notice>
  );
}

function noSuchTab(): Problem {
  return new Problem({ type: 'about:blank', title: '', status: 404 });
}
