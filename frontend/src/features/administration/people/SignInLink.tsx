import { useQuery } from '@tanstack/react-query';
import type { Versioned } from '../../../api/client';
import { t } from '../messages';
import { Act } from '../records/Act';
import type { FieldsOf } from '../records/recordField';
import { RecordForm } from '../records/RecordForm';
import { findPeople, linkPerson, type Person, unlinkPerson } from './api';

interface Props {
  opened: Versioned<Person>;
  purpose: string;
  onDone: () => void;
}

/** Which sign-in is this person's, and the way to say so or to take it away. */
export function SignInLink({ opened, purpose, onDone }: Props) {
  const { state, subject } = opened.body;
  return (
    <section aria-labelledby="sign-in">
      <h2 className="govuk-heading-m" id="sign-in">
        {t('person.signIn')}
      </h2>
      {subject !== null && <p className="govuk-body">{t('person.subject', { subject })}</p>}
      {state === 'linked' && (
        <Act
          label={t('person.unlink')}
          warning={t('person.unlinkWarning')}
          act={() => unlinkPerson(opened)}
          onDone={onDone}
        />
      )}
      {state === 'waiting' && (
        <>
          <p className="govuk-body reading-width">{t('person.acceptText')}</p>
          <Act
            label={t('person.accept')}
            act={() => linkPerson(opened, { waitingPersonId: null })}
            onDone={onDone}
          />
        </>
      )}
      {state === 'invited' && <WaitingSignIns opened={opened} purpose={purpose} onDone={onDone} />}
    </section>
  );
}

function WaitingSignIns({ opened, purpose, onDone }: Props) {
  const find = findPeople(purpose, 'waiting');
  const waiting = useQuery(find('')).data?.options ?? [];
  const fields: FieldsOf<{ waitingPersonId: string }> = [
    { name: 'waitingPersonId', label: t('person.waiting'), is: 'record', find, isRequired: true },
  ];
  if (waiting.length === 0) return <p className="govuk-body reading-width">{t('person.noneWaiting')}</p>;
  return (
    <>
      <p className="govuk-body reading-width">{t('person.linkText')}</p>
      <RecordForm
        fields={fields}
        submitLabel={t('person.link')}
        cancelHref="/administration/people"
        send={(body) => linkPerson(opened, body)}
        onDone={onDone}
      />
    </>
  );
}
