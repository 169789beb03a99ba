import { valueFormatOf } from '../../api/valueFormat';
import { CaterpillarChart } from '../../ui/charts/CaterpillarChart';
import { QuartileStrip } from '../../ui/charts/QuartileStrip';
import { Notice } from '../../ui/Notice';
import type { League } from './api';
import { CompareTable } from './CompareTable';
import { SymbolKey } from './IndicatorValue';
import { areaValue, isLowFirst, placeOf } from './leagueChart';
import { t } from './messages';

interface Props {
  league: League;
  /** Code of the area to single out. */
  subject: string;
}

export function Compared({ league, subject }: Props) {
  const { indicator, period, comparator, rows, isMasked } = league;
  if (period === null || rows.length === 0) return <p className="govuk-body">{t('compare.empty')}</p>;

  const format = valueFormatOf(indicator);
  const title = t('compare.title', { title: indicator.title, period: period.label });
  const place = placeOf(league, subject);
  const subjectName = rows.find(({ area }) => area.code === subject)?.area.name ?? '';
  return (
    <>
      {isMasked === true && <Notice>{t('compare.masked')}</Notice>}
      {place !== undefined && (
        <QuartileStrip
          title={t('compare.strip', { area: subjectName })}
          subject={subjectName}
          {...place}
          format={format}
          judged={indicator.polarity !== 'no-judgement'}
        />
      )}
      <CaterpillarChart
        title={title}
        areas={rows.map(areaValue)}
        subjectCode={subject}
        {...(comparator !== null &&
          comparator.value !== null && {
            comparator: { name: comparator.area.name, value: comparator.value },
          })}
        format={format}
        order={isLowFirst(indicator.polarity) ? 'lowest-first' : 'highest-first'}
      />
      <CompareTable league={league} subject={subject} />
      <SymbolKey symbols={rows.map(({ symbol }) => symbol)} />
    </>
  );
}
