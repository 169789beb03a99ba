import { useQuery } from '@tanstack/react-query';
import { indicatorQuery } from '../../api/indicators';
import { Problem } from '../../api/problem';
import { tryAgain } from '../../api/tryAgain';
import { RoleGate } from '../../auth/RoleGate';
import { useParams, useSearch } from '../../routing/RouterProvider';
import { Breadcrumbs } from '../../ui/Breadcrumbs';
import { Loading } from '../../ui/Loading';
import { PageHeading } from '../../ui/PageHeading';
import { Pagination } from '../../ui/Pagination';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { targetListQuery } from './api';
import { t } from './messages';
import { SETTERS } from './roles';
import { targetsAddress, targetSearchOf } from './targetSearch';
import { TargetTable } from './TargetTable';
import { operatorsFor } from './typedTarget';

/** What an indicator has to reach, for each area and period, with the reasons given. Open to everybody. */
export function TargetListPage() {
  const { indicatorId } = useParams('/indicators/$indicatorId/targets');
  const search = targetSearchOf(useSearch());
  const indicator = useQuery(indicatorQuery(indicatorId));
  const targets = useQuery(targetListQuery(indicatorId, search));
  const error = indicator.error ?? targets.error;
  const { cursor, ...unpaged } = search;

  if (error !== null) {
    return <ProblemNotice problem={Problem.of(error)} onTryAgain={() => tryAgain(indicator, targets)} />;
  }
  if (indicator.data === undefined || targets.data === undefined) return <Loading />;
  const { code, title } = indicator.data;
  const { items, next } = targets.data;
  return (
    <>
      <Breadcrumbs crumbs={[{ label: title, href: `/indicators/${indicatorId}` }]} />
      <PageHeading title={t('targets.title')} caption={`${code}: ${title}`} />
      <p className="govuk-body reading-width">{t('targets.lead')}</p>
      {operatorsFor(indicator.data).length === 0 ? (
        <p className="govuk-body">{t('targets.notJudged')}</p>
      ) : (
        <RoleGate roles={SETTERS}>
          <a className="govuk-button" href={`/indicators/${indicatorId}/targets/new`}>
            {t('targets.set')}
          </a>
        </RoleGate>
      )}
      <p className="govuk-body">
        <a
          className="govuk-link"
          href={targetsAddress(indicatorId, {
            ...(search.area !== undefined && { area: search.area }),
            ...(!search.revisions && { revisions: true as const }),
          })}
        >
          {search.revisions ? t('targets.hideReplaced') : t('targets.showReplaced')}
        </a>
      </p>
      {items.length === 0 ? (
        <p className="govuk-body">{t('targets.none')}</p>
      ) : (
        <TargetTable indicator={indicator.data} targets={items} />
      )}
      {cursor !== undefined && (
        <p className="govuk-body">
          <a className="govuk-link" href={targetsAddress(indicatorId, unpaged)}>
            {t('targets.first')}
          </a>
        </p>
      )}
      <Pagination
        previousHref={null}
        nextHref={next === null ? null : targetsAddress(indicatorId, { ...search, cursor: next })}
      />
    </>
  );
}
