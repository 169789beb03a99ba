import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { Versioned } from '../../../api/client';
import { useParams } from '../../../routing/RouterProvider';
import { Notice } from '../../../ui/Notice';
import { PageHeading } from '../../../ui/PageHeading';
import { AdministrationPart } from '../AdministrationPart';
import { t } from '../messages';
import { Act } from '../records/Act';
import { HistoryLink } from '../records/HistoryLink';
import { Opened } from '../records/Opened';
import { RecordEditor } from '../records/RecordEditor';
import { ADMINISTRATORS } from '../roles';
import { changePerson, erasePerson, type Person, personQuery, readPerson } from './api';
import { bodyOfPerson, PERSON_FIELDS, PERSON_PROBLEMS } from './personFields';
import { PurposeGate } from './PurposeGate';
import { SignInLink } from './SignInLink';
import { StateTag } from './StateTag';

export function PersonPage() {
  return (
    <AdministrationPart
      roles={ADMINISTRATORS}
      crumbs={[{ label: t('part.people'), href: '/administration/people' }]}
    >
      <PersonById />
    </AdministrationPart>
  );
}

function PersonById() {
  const { personId } = useParams('/administration/people/$personId');
  return <PurposeGate>{(purpose) => <PersonRead id={personId} purpose={purpose} />}</PurposeGate>;
}

function PersonRead({ id, purpose }: { id: string; purpose: string }) {
  const query = useQuery(personQuery(id, purpose));
  return <Opened query={query}>{(opened) => <OnePerson opened={opened} purpose={purpose} />}</Opened>;
}

function OnePerson({ opened, purpose }: { opened: Versioned<Person>; purpose: string }) {
  const { id, name, state } = opened.body;
  const queries = useQueryClient();
  const onChanged = () => void queries.invalidateQueries({ queryKey: ['people'] });
  return (
    <>
      <PageHeading title={state === 'erased' ? t('personState.erased') : name} caption={t('person.one')} />
      <p className="govuk-body" role="status">
        <StateTag state={state} />
      </p>
      {state === 'erased' ? (
        <Notice>{t('person.isErased')}</Notice>
      ) : (
        <>
          <RecordEditor
            opened={opened}
            read={() => readPerson(id, purpose)}
            bodyOf={bodyOfPerson}
            fields={PERSON_FIELDS}
            change={(etag, patch) => changePerson(id, etag, patch)}
            onSaved={onChanged}
            fieldOfProblem={PERSON_PROBLEMS}
          />
          <SignInLink opened={opened} purpose={purpose} onDone={onChanged} />
          <h2 className="govuk-heading-m">{t('person.eraseTitle')}</h2>
          <p className="govuk-body reading-width">{t('person.eraseText')}</p>
          <Act
            label={t('person.erase')}
            warning={t('person.eraseWarning', { name })}
            variant="warning"
            act={() => erasePerson(opened)}
            onDone={onChanged}
          />
        </>
      )}
      <HistoryLink kind="person" id={id} />
    </>
  );
}
