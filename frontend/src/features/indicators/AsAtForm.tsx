import { useState } from 'react';
import { datePartsOf, isoDateOf } from '../../lib/dates';
import { Button } from '../../ui/Button';
import { DateField } from '../../ui/DateField';
import { t } from './messages';

interface Props {
  asAt: string | undefined;
  onChoose: (day: string) => void;
}

/** Asks for the day whose knowledge is to be shown. */
export function AsAtForm({ asAt, onChoose }: Props) {
  const [typed, setTyped] = useState(
    asAt === undefined ? { day: '', month: '', year: '' } : datePartsOf(asAt),
  );
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
        label={t('data.asAt')}
        hint={t('data.asAtHint')}
        error={isRefused ? t('data.asAtInvalid') : undefined}
        value={typed}
        onChange={setTyped}
      />
      <Button type="submit" variant="secondary">
        {t('data.asAtShow')}
      </Button>
    </form>
  );
}
