import { useSuspenseQuery } from '@tanstack/react-query';
import { configurationQuery } from '../../api/configuration';
import { t } from './messages';
import { PageHeading } from '../../ui/PageHeading';

const ABILITIES = ['zoom', 'keyboard', 'reader', 'colours', 'charts'] as const;

export function AccessibilityPage() {
  const { council, contactEmail } = useSuspenseQuery(configurationQuery).data;
  return (
    <div className="reading-width">
      <PageHeading title={t('accessibility.title')} />
      <p className="govuk-body">{t('accessibility.scope', { council: council.name })}</p>
      <p className="govuk-body">{t('accessibility.aim')}</p>
      <ul className="govuk-list govuk-list--bullet">
        {ABILITIES.map((ability) => (
          <li key={ability}>{t(`accessibility.${ability}`)}</li>
        ))}
      </ul>
      <h2 className="govuk-heading-m">{t('accessibility.statusTitle')}</h2>
      <p className="govuk-body">{t('accessibility.status')}</p>
      <h2 className="govuk-heading-m">{t('accessibility.reportTitle')}</h2>
      <p className="govuk-body">{t('accessibility.report', { email: contactEmail })}</p>
      <h2 className="govuk-heading-m">{t('accessibility.enforcementTitle')}</h2>
      <p className="govuk-body">{t('accessibility.enforcement')}</p>
    </div>
  );
}
