import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Problem } from '../../api/problem';
import { Why } from '../../ui/Details';
import { Loading } from '../../ui/Loading';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { type Explanation, explanationQuery } from './api';
import { t } from './messages';

const KINDS = [
  'target-status',
  'progress',
  'comparison-country',
  'comparison-region',
  'comparison-authority',
  'comparison-neighbours',
  'position',
  'direction-short',
  'direction-long',
  'recent-trend',
  'control-chart',
  'interval',
] as const;

interface Props {
  indicatorId: string;
  kind: string;
  area: string | undefined;
}

/** The reasons of one judgement, fetched when somebody asks for them. */
export function JudgementWhy({ indicatorId, kind, area }: Props) {
  const [isAsked, setIsAsked] = useState(false);
  const { data, error, refetch } = useQuery({
    ...explanationQuery(indicatorId, kind, area),
    enabled: isAsked,
  });
  return (
    <Why about={kindInWords(kind)} onOpen={() => setIsAsked(true)}>
      {error !== null && <ProblemNotice problem={Problem.of(error)} onTryAgain={() => void refetch()} />}
      {error === null && data === undefined && <Loading />}
      {data !== undefined && <Reasons explanation={data} />}
    </Why>
  );
}

function Reasons({ explanation }: { explanation: Explanation }) {
  const { inputs, steps, rule, ruleVersion, source } = explanation;
  return (
    <>
      {inputs.length > 0 && (
        <>
          <p className="reasons__heading">{t('why.inputs')}</p>
          <dl className="reasons__inputs">
            {inputs.map(({ name, value }) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
      {steps.length > 0 && (
        <>
          <p className="reasons__heading">{t('why.steps')}</p>
          <ol className="govuk-list govuk-list--number">
            {steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </>
      )}
      <p className="quiet">
        {t('why.rule', { rule, version: ruleVersion })}
        {'. '}
        {t('why.source', { source })}
      </p>
    </>
  );
}

function kindInWords(kind: string): string {
  const known = KINDS.find((word) => word === kind);
  return t(known === undefined ? 'judgement.other' : `judgement.${known}`);
}
