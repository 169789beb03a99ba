import { useQuery } from '@tanstack/react-query';
import { linksOfQuery } from '../../api/links';
import { Problem } from '../../api/problem';
import { LinkedRecords } from '../../ui/LinkedRecords';
import { Loading } from '../../ui/Loading';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { judgementsQuery, type Judgement, type Lens } from './api';
import { IndicatorFacts } from './IndicatorFacts';
import type { IndicatorTabProps } from './indicatorTabProps';
import { JudgementWhy } from './JudgementWhy';
import { t } from './messages';

const LENSES: readonly Lens[] = ['against-target', 'against-others', 'over-time', 'precision'];

/** How the area is doing, each judgement with its reasons, and what the indicator means. */
export function OverviewTab({ indicator, series, search: { area } }: IndicatorTabProps) {
  const links = useQuery(linksOfQuery(indicator.id)).data?.items ?? [];
  return (
    <>
      {series.points.length === 0 ? (
        <p className="govuk-body">{t('overview.noJudgement')}</p>
      ) : (
        <Judged indicatorId={indicator.id} area={area} />
      )}
      <h2 className="govuk-heading-m">{t('about.title')}</h2>
      <IndicatorFacts indicator={indicator} />
      <LinkedRecords
        heading={t('overview.links')}
        recordId={indicator.id}
        links={links}
        allHref={`/records/indicator/${indicator.id}/links`}
      />
    </>
  );
}

function Judged({ indicatorId, area }: { indicatorId: string; area: string | undefined }) {
  const { data, error, isPending, refetch } = useQuery(judgementsQuery(indicatorId, area));
  if (isPending) return <Loading />;
  if (error !== null) return <ProblemNotice problem={Problem.of(error)} onTryAgain={() => void refetch()} />;
  return (
    <>
      <h2 className="govuk-heading-m">
        {t('overview.judged', { area: data.area.name, period: data.period.label })}
      </h2>
      <p className="govuk-body reading-width">{t('overview.apart')}</p>
      <div className="lenses">
        {LENSES.map((lens) => (
          <LensCard
            key={lens}
            lens={lens}
            indicatorId={indicatorId}
            area={area}
            judgements={data.judgements.filter((judgement) => judgement.lens === lens)}
          />
        ))}
      </div>
    </>
  );
}

interface LensProps {
  lens: Lens;
  indicatorId: string;
  area: string | undefined;
  judgements: readonly Judgement[];
}

function LensCard({ lens, indicatorId, area, judgements }: LensProps) {
  if (judgements.length === 0 && lens !== 'against-others') return null;
  return (
    <section className="lenses__lens" aria-labelledby={`lens-${lens}`}>
      <h3 className="govuk-heading-s" id={`lens-${lens}`}>
        {t(`lens.${lens}`)}
      </h3>
      {judgements.length === 0 && <p className="govuk-body">{t('overview.noComparison')}</p>}
      {judgements.map(({ kind, sentence }) => (
        <div key={kind} className="judgement">
          <p className="govuk-body">{sentence}</p>
          <JudgementWhy indicatorId={indicatorId} kind={kind} area={area} />
        </div>
      ))}
    </section>
  );
}
