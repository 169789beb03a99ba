import { SummaryList, type SummaryRow } from '../../ui/SummaryList';
import type { Indicator } from './api';
import { listAddress } from './listSearch';
import { t } from './messages';

/** What is laid down about an indicator; what is not laid down is left out. */
export function IndicatorFacts({ indicator }: { indicator: Indicator }) {
  const facts: readonly SummaryRow[] = [
    { key: t('about.definition'), value: indicator.definition },
    { key: t('about.rationale'), value: indicator.rationale },
    { key: t('about.polarity'), value: t(`polarity.${indicator.polarity}`) },
    { key: t('about.unit'), value: indicator.unit },
    { key: t('about.numerator'), value: indicator.numeratorDefinition },
    { key: t('about.denominator'), value: indicator.denominatorDefinition },
    { key: t('about.frequency'), value: t(`frequency.${indicator.frequency}`) },
    { key: t('about.yearType'), value: t(`yearType.${indicator.yearType}`) },
    { key: t('about.source'), value: indicator.source },
    {
      key: t('about.lag'),
      value: indicator.dataLagDays && t('about.lagDays', { days: indicator.dataLagDays }),
    },
    { key: t('about.method'), value: indicator.method },
    { key: t('about.caveats'), value: indicator.caveats },
    { key: t('about.disclosure'), value: disclosure(indicator) },
    { key: t('about.legalDriver'), value: indicator.legalDriver },
    { key: t('about.theme'), value: indicator.theme && themeOf(indicator.theme) },
    { key: t('about.sets'), value: indicator.sets.length > 0 && <Sets sets={indicator.sets} /> },
    { key: t('about.owner'), value: indicator.owner.name },
    { key: t('about.responsible'), value: indicator.responsiblePost?.title },
    { key: t('about.provider'), value: indicator.dataProviderPost?.title },
  ];
  return <SummaryList rows={facts.filter(({ value }) => Boolean(value))} />;
}

function disclosure({ suppressionThreshold: threshold }: Indicator): string {
  return threshold === 0 ? t('about.noDisclosureRule') : t('about.disclosureRule', { threshold });
}

function themeOf({ name, parent }: NonNullable<Indicator['theme']>): string {
  return parent === null ? name : `${parent}: ${name}`;
}

function Sets({ sets }: { sets: Indicator['sets'] }) {
  return (
    <ul className="govuk-list">
      {sets.map(({ id, code, name, reference }) => (
        <li key={id}>
          <a className="govuk-link" href={listAddress({ set: code })}>
            {t('about.setReference', { name, reference })}
          </a>
        </li>
      ))}
    </ul>
  );
}
