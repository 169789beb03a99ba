import { useQuery } from '@tanstack/react-query';
import { StaffPage } from '../../auth/RoleGate';
import { goInstead } from '../../routing/address';
import { useParams, useSearch } from '../../routing/RouterProvider';
import { Loading } from '../../ui/Loading';
import { PageHeading } from '../../ui/PageHeading';
import { SearchBox } from '../../ui/SearchBox';
import { linkTypesQuery, recordsQuery } from './api';
import { kindName } from './kinds';
import { LinkForm } from './LinkForm';
import { t } from './messages';
import { directionsFor, linkable } from './directions';
import { LINKERS } from './roles';

export function LinkCreatePage() {
  return (
    <StaffPage roles={LINKERS}>
      <NewLink />
    </StaffPage>
  );
}

/** First the other record is searched for, then how the two belong together is said. */
function NewLink() {
  const { kind, id } = useParams('/records/$kind/$id/links/new');
  const { q = '' } = useSearch();
  const types = useQuery(linkTypesQuery).data?.items ?? [];
  const found = useQuery(recordsQuery(q));
  const directions = directionsFor(kind, types);
  const records = linkable(directions, found.data?.groups ?? []).filter((record) => record.id !== id);

  return (
    <>
      <PageHeading title={t('linkNew.title')} caption={kindName(kind)} />
      <SearchBox
        key={q}
        id="record-search"
        label={t('linkNew.find')}
        text={q}
        onSearch={(words) =>
          goInstead(`/records/${kind}/${id}/links/new?${new URLSearchParams({ q: words }).toString()}`)
        }
      />
      {found.isLoading && <Loading />}
      {found.data !== undefined && records.length === 0 && (
        <p className="govuk-body">{t('linkNew.nothing')}</p>
      )}
      {records.length > 0 && (
        <LinkForm key={q} record={{ kind, id }} directions={directions} records={records} />
      )}
    </>
  );
}
