import { useState } from 'react';
import { datePartsOf, isoDateOf, NO_DATE } from '../../lib/dates';
import { Button } from '../Button';
import { DateField } from '../DateField';
import { t } from './messages';

interface Props {
  asAt: string | undefined;
  onChoose: (day: string) => void;
}

/** Asks for the day whose knowledge is to be shown. */
export function AsAtForm({ asAt, onChoose }: Props) {
  const [typed, setTyped] = useState(asAt === undefined ? NO_DATE : datePartsOf(asAt));
  const [isRefused, setIsRefused] = useState(false);

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        const day = isoDateOf(typed);
        setIsRefused(day === null);
        if (day !== null) onChoose(day);
      }}
    >
      <DateField
        id="as-at"
        label={t('form.asAt')}
        hint={t('form.asAtHint')}
        error={isRefused ? t('form.asAtInvalid') : undefined}
        value={typed}
        onChange={setTyped}
      />
      <Button type="submit" variant="secondary">
        {t('form.asAtShow')}
      </Button>
    </form>
  );
}
