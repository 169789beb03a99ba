import { useQuery } from '@tanstack/react-query';
import { useSearch } from '../../../routing/RouterProvider';
import { PageHeading } from '../../../ui/PageHeading';
import { TextField } from '../../../ui/TextField';
import { AdministrationPart } from '../AdministrationPart';
import { t } from '../messages';
import { findPosts } from '../posts/api';
import { addressOf } from '../records/address';
import { FilterForm } from '../records/FilterForm';
import { RecordFilter } from '../records/RecordFilter';
import { RecordList } from '../records/RecordList';
import { ASSIGNERS } from '../roles';
import { responsibilityListQuery } from './api';
import { RESPONSIBILITY_COLUMNS } from './responsibilityColumns';

const PATH = '/administration/responsibilities';

export function ResponsibilityListPage() {
  return (
    <AdministrationPart roles={ASSIGNERS}>
      <PageHeading title={t('part.responsibilities')} />
      <p className="govuk-body reading-width">{t('responsibility.lead')}</p>
      <Responsibilities />
    </AdministrationPart>
  );
}

function Responsibilities() {
  const search = useSearch();
  const { post, on, cursor } = search;
  const list = useQuery(
    responsibilityListQuery({ ...(post && { post }), ...(on && { on }), ...(cursor && { cursor }) }),
  );
  return (
    <>
      <div className="govuk-button-group">
        <a className="govuk-button" href={addressOf(`${PATH}/reassign`, { from: post })}>
          {t('reassign.title')}
        </a>
        <a className="govuk-button govuk-button--secondary" href={addressOf(`${PATH}/assign`, { post })}>
          {t('assign.title')}
        </a>
      </div>
      <FilterForm path={PATH} search={search}>
        <RecordFilter name="post" label={t('post.one')} value={post} find={findPosts} />
        <TextField
          id="on"
          name="on"
          type="date"
          label={t('responsibility.on')}
          hint={t('responsibility.onHint')}
          defaultValue={on}
          width={20}
        />
      </FilterForm>
      <RecordList
        caption={t('part.responsibilities')}
        columns={RESPONSIBILITY_COLUMNS}
        rowKey={({ id }) => id}
        list={list}
        none={t('record.nothingFound')}
        path={PATH}
        search={search}
      />
    </>
  );
}
