import type { Series } from './api';
import { IndicatorValue } from './IndicatorValue';
import { TargetStatusTag } from './judgementMarks';
import { t } from './messages';
import { targetInWords } from './values';

/** The latest value in large figures, with its status against the target. */
export function IndicatorHeadline({ series: { indicator, area, points } }: { series: Series }) {
  const latest = points.at(-1);
  if (latest === undefined) return <p className="govuk-body">{t('page.noValue', { area: area.name })}</p>;
  return (
    <div className="headline">
      <p className="headline__label">{t('page.latest', { area: area.name })}</p>
      <p className="headline__value">
        <IndicatorValue {...latest} indicator={indicator} />
      </p>
      <p className="headline__status">
        <TargetStatusTag status={latest.targetStatus} />
        {latest.target !== null && (
          <span className="quiet">
            {t('target.value', { value: targetInWords(latest.target, indicator) })}
          </span>
        )}
      </p>
    </div>
  );
}
