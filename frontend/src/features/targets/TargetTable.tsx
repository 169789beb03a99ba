import { hasAnyRole, useCurrentUser } from '../../auth/currentUser';
import { moment } from '../../lib/dates';
import { type Column, Table } from '../../ui/Table';
import type { Indicator, Target } from './api';
import { t } from './messages';
import { SETTERS } from './roles';
import { aimInWords, profileInWords, toleranceInWords, valueInWords } from './targetWords';

interface Props {
  indicator: Indicator;
  targets: readonly Target[];
}

/** Targets with everything that decides how a value is judged, and why they are what they are. */
export function TargetTable({ indicator, targets }: Props) {
  const maySet = hasAnyRole(useCurrentUser(), SETTERS) && indicator.status !== 'retired';
  return (
    <Table
      caption={t('targets.title')}
      isCaptionHidden
      isStacking
      columns={[...columnsFor(indicator), ...(maySet ? [REVISE] : [])]}
      rows={targets}
      rowKey={({ id }) => id}
    />
  );
}

function columnsFor(indicator: Indicator): Column<Target>[] {
  return [
    {
      key: 'period',
      header: t('targets.areaAndPeriod'),
      isRowHeader: true,
      render: ({ period, area, supersededAt }) => (
        <>
          {t('targets.periodFor', { period: period.label, area: area.name })}
          {supersededAt !== null && (
            <div className="govuk-hint govuk-!-margin-bottom-0">
              {t('targets.replaced', { moment: moment(supersededAt) })}
            </div>
          )}
        </>
      ),
    },
    {
      key: 'aim',
      header: t('targets.target'),
      render: (target) => (
        <>
          {aimInWords(target, indicator)}
          {target.profile !== null && (
            <div className="govuk-hint govuk-!-margin-bottom-0">
              {t('targets.within', { shares: profileInWords(target.profile) })}
            </div>
          )}
        </>
      ),
    },
    {
      key: 'limits',
      header: t('targets.minimumAndStretch'),
      render: ({ minimum, stretch }) => (
        <>
          <div>{minimum !== null && t('targets.minimumIs', { value: valueInWords(minimum, indicator) })}</div>
          <div>{stretch !== null && t('targets.stretchIs', { value: valueInWords(stretch, indicator) })}</div>
          {minimum === null && stretch === null && '–'}
        </>
      ),
    },
    {
      key: 'tolerance',
      header: t('targets.tolerance'),
      render: (target) => toleranceInWords(target, indicator),
    },
    {
      key: 'reason',
      header: t('targets.reason'),
      render: ({ reason, setBy, setAt }) => (
        <>
          {reason !== null && <div>{reason}</div>}
          <div className="govuk-hint govuk-!-margin-bottom-0">
            {t('targets.setBy', { post: setBy, moment: moment(setAt) })}
          </div>
        </>
      ),
    },
  ];
}

const REVISE: Column<Target> = {
  key: 'revise',
  header: t('targets.change'),
  render: ({ id, period, area, supersededAt }) =>
    supersededAt === null && (
      <a className="govuk-link" href={`/targets/${id}/revise`}>
        {t('targets.revise')}{' '}
        <span className="govuk-visually-hidden">
          {t('targets.periodFor', { period: period.label, area: area.name })}
        </span>
      </a>
    ),
};
