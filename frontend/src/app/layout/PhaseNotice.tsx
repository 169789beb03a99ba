import { useSuspenseQuery } from '@tanstack/react-query';
import { configurationQuery } from '../../api/configuration';
import { t } from '../../lib/messages/t';

export function PhaseNotice() {
  const { contactEmail } = useSuspenseQuery(configurationQuery).data;
  return (
    <aside className="govuk-phase-banner" aria-label={t('shell.phase')}>
      <p className="govuk-phase-banner__content">
        <strong className="govuk-tag govuk-phase-banner__content__tag">{t('shell.phase')}</strong>
        <span className="govuk-phase-banner__text">
          {t('shell.phaseText')}{' '}
          <a className="govuk-link" href={`mailto:${contactEmail}`}>
            {t('shell.phaseContact')}
          </a>
        </span>
      </p>
    </aside>
  );
}
