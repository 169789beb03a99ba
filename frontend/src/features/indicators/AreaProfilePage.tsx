import './indicators.scss';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { areaQuery, wardsQuery } from '../../api/areas';
import { Problem } from '../../api/problem';
import { wholeNumber } from '../../lib/numbers';
import { useParams } from '../../routing/RouterProvider';
import { Breadcrumbs } from '../../ui/Breadcrumbs';
import { Loading } from '../../ui/Loading';
import { PageHeading } from '../../ui/PageHeading';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { type Area, indicatorListQuery } from './api';
import { indicatorAddress } from './indicatorAddress';
import { IndicatorTable } from './IndicatorTable';
import { SymbolKey } from './IndicatorValue';
import { ListDownloads } from './ListDownloads';
import { listAddress, type ListSearch } from './listSearch';
import { t } from './messages';

/** One place: what it is, and every indicator's latest value for it. */
export function AreaProfilePage() {
  const { code } = useParams('/areas/$code');
  const area = useSuspenseQuery(areaQuery(code)).data.items[0];
  if (area === undefined) throw new Problem({ type: 'about:blank', title: '', status: 404 });

  return (
    <>
      <Breadcrumbs crumbs={[{ label: t('list.title'), href: '/indicators' }]} />
      <PageHeading title={area.name} caption={t(`profile.kind.${area.kind}`)} />
      <Place area={area} />
      <Indicators area={area} />
      {area.kind === 'authority' && <Wards authorityCode={area.code} />}
    </>
  );
}

function Place({ area: { parent, latestPopulation } }: { area: Area }) {
  return (
    <p className="govuk-body">
      {parent !== null && t('profile.partOf', { area: parent.name })}{' '}
      {latestPopulation !== null &&
        t('profile.people', { ...latestPopulation, people: wholeNumber(latestPopulation.people) })}
    </p>
  );
}

function Indicators({ area: { code, name } }: { area: Area }) {
  const search: ListSearch = { area: code, status: 'active' };
  const { data, error, isPending, refetch } = useQuery(indicatorListQuery(search));
  if (isPending) return <Loading isRoomKept />;
  if (error !== null) return <ProblemNotice problem={Problem.of(error)} onTryAgain={() => void refetch()} />;
  if (data.items.length === 0) return <p className="govuk-body">{t('list.none')}</p>;
  return (
    <>
      <h2 className="govuk-heading-m">{t('list.title')}</h2>
      <ListDownloads search={search} />
      <IndicatorTable
        caption={t('list.caption', { area: name })}
        indicators={data.items}
        comparator={undefined}
        hrefOf={({ id }) => indicatorAddress(id, '', { area: code })}
      />
      <SymbolKey symbols={data.items.map(({ symbol }) => symbol)} />
      {data.next !== null && (
        <p className="govuk-body">
          <a className="govuk-link" href={listAddress(search)}>
            {t('profile.more', { count: wholeNumber(data.total ?? data.items.length), area: name })}
          </a>
        </p>
      )}
    </>
  );
}

function Wards({ authorityCode }: { authorityCode: string }) {
  const wards = useQuery(wardsQuery(authorityCode)).data?.items ?? [];
  if (wards.length === 0) return null;
  return (
    <>
      <h2 className="govuk-heading-m">{t('profile.wards')}</h2>
      <ul className="govuk-list area-links">
        {wards.map(({ id, code, name }) => (
          <li key={id}>
            <a className="govuk-link" href={`/areas/${code}`}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
