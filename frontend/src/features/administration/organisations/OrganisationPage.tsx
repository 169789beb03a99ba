import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from '../../../routing/RouterProvider';
import { PageHeading } from '../../../ui/PageHeading';
import { AdministrationPart } from '../AdministrationPart';
import { t } from '../messages';
import { HistoryLink } from '../records/HistoryLink';
import { Opened } from '../records/Opened';
import { RecordEditor } from '../records/RecordEditor';
import { ADMINISTRATORS } from '../roles';
import { changeOrganisation, type OrganisationPatch, organisationQuery, readOrganisation } from './api';
import { bodyOfOrganisation, ORGANISATION_FIELDS, ORGANISATION_PROBLEMS } from './organisationFields';

export function OrganisationPage() {
  return (
    <AdministrationPart
      roles={ADMINISTRATORS}
      crumbs={[{ label: t('part.organisations'), href: '/administration/organisations' }]}
    >
      <OrganisationById />
    </AdministrationPart>
  );
}

function OrganisationById() {
  const { organisationId } = useParams('/administration/organisations/$organisationId');
  const queries = useQueryClient();
  const query = useQuery(organisationQuery(organisationId));
  return (
    <Opened query={query}>
      {(opened) => (
        <>
          <PageHeading title={opened.body.name} caption={t('organisation.one')} />
          <RecordEditor
            opened={opened}
            read={() => readOrganisation(organisationId)}
            bodyOf={bodyOfOrganisation}
            fields={ORGANISATION_FIELDS}
            change={(etag, patch) => changeOrganisation(organisationId, etag, patch as OrganisationPatch)}
            onSaved={() => void queries.invalidateQueries({ queryKey: ['organisations'] })}
            fieldOfProblem={ORGANISATION_PROBLEMS}
          />
          <ul className="govuk-list">
            <li>
              <a className="govuk-link" href={`/administration/units?organisation=${organisationId}`}>
                {t('organisation.units')}
              </a>
            </li>
            <li>
              <a className="govuk-link" href={`/administration/posts?organisation=${organisationId}`}>
                {t('organisation.posts')}
              </a>
            </li>
          </ul>
          <HistoryLink kind="organisation" id={organisationId} />
        </>
      )}
    </Opened>
  );
}
