import { useQuery } from '@tanstack/react-query';
import { type UseFormReturn, useWatch } from 'react-hook-form';
import { Notice } from '../../ui/Notice';
import { TextField } from '../../ui/TextField';
import { plausibilityQuery, type TypedValue } from './api';
import { t } from './messages';
import { useSettled } from './useSettled';

interface Props {
  indicatorId: string;
  form: UseFormReturn<TypedValue>;
}

/** What looks odd about the figures while they are typed; each doubt is answered with a reason. */
export function PlausibilityWarnings({ indicatorId, form }: Props) {
  const typed = useWatch({ control: form.control, compute: asText });
  const settled = JSON.parse(useSettled(typed)) as TypedValue;
  const warnings = useQuery(plausibilityQuery(indicatorId, settled)).data?.warnings ?? [];

  return (
    <div aria-live="polite">
      {warnings.length > 0 && (
        <Notice>
          <h2 className="govuk-heading-s">{t('entry.warnings')}</h2>
          <p className="govuk-body">{t('entry.warningsText')}</p>
          {warnings.map(({ code, detail }) => (
            <TextField
              key={code}
              id={`answers.${code}`}
              label={t('entry.answer')}
              hint={detail}
              {...form.register(`answers.${code}`)}
            />
          ))}
        </Notice>
      )}
    </div>
  );
}

/** The figures as one text, which changes only when one of them does. */
function asText(typed: TypedValue): string {
  return JSON.stringify({ ...typed, answers: {} });
}
