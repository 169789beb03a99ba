import { RoleGate } from '../../auth/RoleGate';
import { longDate } from '../../lib/dates';
import { StatusTag, type Tone } from '../../ui/Tag';
import type { Condition } from './api';
import { t } from './messages';
import { MINUTE_KEEPERS } from './roles';

const TONES: Record<Condition['state'], Tone> = { outstanding: 'warning', met: 'good', 'not-met': 'bad' };

interface Props {
  decisionId: string;
  conditions: readonly Condition[];
}

/** What must come about for the decision to hold, and how each turned out. */
export function Conditions({ decisionId, conditions }: Props) {
  return (
    <>
      <h2 className="govuk-heading-m">{t('decision.conditions')}</h2>
      <ol className="govuk-list govuk-list--number reading-width">
        {conditions.map(({ number, wording, state, dependsOnId, settledOn, note }) => (
          <li key={number}>
            <p className="govuk-body govuk-!-margin-bottom-1">
              {wording} <StatusTag tone={TONES[state]}>{t(`condition.${state}`)}</StatusTag>
            </p>
            {dependsOnId !== null && (
              <p className="govuk-body govuk-!-margin-bottom-1">
                <a className="govuk-link" href={`/decisions/${dependsOnId}`}>
                  {t('condition.dependsOn')}
                </a>
              </p>
            )}
            {settledOn !== null && (
              <p className="govuk-body-s">
                {t('condition.settledOn', { day: longDate(settledOn) })} {note}
              </p>
            )}
            {state === 'outstanding' && (
              <RoleGate roles={MINUTE_KEEPERS}>
                <a className="govuk-link" href={`/decisions/${decisionId}/conditions/${number}`}>
                  {t('condition.settle', { number })}
                </a>
              </RoleGate>
            )}
          </li>
        ))}
      </ol>
    </>
  );
}
