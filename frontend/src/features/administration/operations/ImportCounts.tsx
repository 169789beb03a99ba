import { useQueries } from '@tanstack/react-query';
import { importCountQuery } from '../../../api/operations';
import { SummaryList } from '../../../ui/SummaryList';
import { t } from '../messages';

const STATES = ['inspected', 'checked', 'failed'] as const;

/** Imports that somebody has to go on with. */
export function ImportCounts() {
  const counts = useQueries({ queries: STATES.map((state) => importCountQuery(state)) });
  return (
    <SummaryList
      rows={STATES.map((state, index) => ({
        key: t(`operations.import.${state}`),
        value: counts[index]?.data ?? '–',
        action: (
          <a className="govuk-link" href={`/imports?state=${state}`}>
            {t('operations.seeImports')}{' '}
            <span className="govuk-visually-hidden">{t(`operations.import.${state}`)}</span>
          </a>
        ),
      }))}
    />
  );
}
