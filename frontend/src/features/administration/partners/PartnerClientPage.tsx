import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { Versioned } from '../../../api/client';
import { useParams } from '../../../routing/RouterProvider';
import { PageHeading } from '../../../ui/PageHeading';
import { SummaryList } from '../../../ui/SummaryList';
import { AdministrationPart } from '../AdministrationPart';
import { t } from '../messages';
import { Act } from '../records/Act';
import { HistoryLink } from '../records/HistoryLink';
import { Opened } from '../records/Opened';
import { RecordEditor } from '../records/RecordEditor';
import { ADMINISTRATORS } from '../roles';
import {
  changePartnerClient,
  disablePartnerClient,
  enablePartnerClient,
  type PartnerClient,
  partnerClientQuery,
  readPartnerClient,
} from './api';
import { ClientState } from './ClientState';
import { ClientUse } from './ClientUse';
import { SCOPE_FIELDS } from './partnerFields';

export function PartnerClientPage() {
  return (
    <AdministrationPart
      roles={ADMINISTRATORS}
      crumbs={[{ label: t('part.partnerClients'), href: '/administration/partner-clients' }]}
    >
      <ClientById />
    </AdministrationPart>
  );
}

function ClientById() {
  const { clientId } = useParams('/administration/partner-clients/$clientId');
  return (
    <Opened query={useQuery(partnerClientQuery(clientId))}>{(opened) => <Client opened={opened} />}</Opened>
  );
}

function Client({ opened }: { opened: Versioned<PartnerClient> }) {
  const { id, clientId, organisation, disabledAt } = opened.body;
  const queries = useQueryClient();
  const onChanged = () => void queries.invalidateQueries({ queryKey: ['partner-clients'] });
  return (
    <>
      <PageHeading title={clientId} caption={organisation.name} />
      <SummaryList
        rows={[
          { key: t('organisation.one'), value: organisation.name },
          { key: t('client.state'), value: <ClientState disabledAt={disabledAt} /> },
        ]}
      />
      <RecordEditor
        opened={opened}
        read={() => readPartnerClient(id)}
        bodyOf={({ scopes }) => ({ scopes })}
        fields={SCOPE_FIELDS}
        change={(etag, patch) => changePartnerClient(id, etag, patch)}
        onSaved={onChanged}
      />
      {disabledAt === null ? (
        <Act
          key="disable"
          label={t('client.disable')}
          warning={t('client.disableWarning', { client: clientId })}
          act={() => disablePartnerClient(opened)}
          onDone={onChanged}
        />
      ) : (
        <Act
          key="enable"
          label={t('client.enable')}
          act={() => enablePartnerClient(opened)}
          onDone={onChanged}
        />
      )}
      <ClientUse client={opened.body} />
      <HistoryLink kind="partner-client" id={id} />
    </>
  );
}
