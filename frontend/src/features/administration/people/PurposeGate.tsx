import { type ReactNode, useState } from 'react';
import { Button } from '../../../ui/Button';
import { TextField } from '../../../ui/TextField';
import { t } from '../messages';

const KEPT = 'open-borough.purpose';
const SHORTEST = 3;

interface Props {
  children: (purpose: string) => ReactNode;
}

/**
 * Asks what personal data is read for before it is read. The answer goes to the service, which notes every reading, and
 * holds for this browser tab.
 */
export function PurposeGate({ children }: Props) {
  const [purpose, setPurpose] = useState(() => sessionStorage.getItem(KEPT));
  const [fault, setFault] = useState<string>();
  if (purpose !== null) {
    return (
      <>
        <p className="govuk-body-s">
          {t('purpose.stated', { purpose })}{' '}
          <button type="button" className="link-button" onClick={() => setPurpose(null)}>
            {t('purpose.change')}
          </button>
        </p>
        {children(purpose)}
      </>
    );
  }
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const given = new FormData(event.currentTarget).get('purpose');
        const stated = typeof given === 'string' ? given.trim() : '';
        setFault(stated.length < SHORTEST ? t('purpose.needed') : undefined);
        if (stated.length < SHORTEST) return;
        sessionStorage.setItem(KEPT, stated);
        setPurpose(stated);
      }}
    >
      <TextField
        id="purpose"
        name="purpose"
        label={t('purpose.label')}
        hint={t('purpose.hint')}
        error={fault}
        maxLength={200}
        defaultValue={sessionStorage.getItem(KEPT) ?? t('purpose.usual')}
      />
      <Button type="submit">{t('purpose.go')}</Button>
    </form>
  );
}
