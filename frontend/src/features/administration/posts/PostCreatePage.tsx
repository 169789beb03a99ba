import { useQueryClient } from '@tanstack/react-query';
import { goTo } from '../../../routing/address';
import { PageHeading } from '../../../ui/PageHeading';
import { AdministrationPart } from '../AdministrationPart';
import { t } from '../messages';
import { RecordForm } from '../records/RecordForm';
import { ADMINISTRATORS } from '../roles';
import { createPost } from './api';
import { NEW_POST_FIELDS, POST_PROBLEMS } from './postFields';

const LIST = '/administration/posts';

export function PostCreatePage() {
  return (
    <AdministrationPart roles={ADMINISTRATORS} crumbs={[{ label: t('part.posts'), href: LIST }]}>
      <PageHeading title={t('post.new')} />
      <NewPost />
    </AdministrationPart>
  );
}

function NewPost() {
  const queries = useQueryClient();
  return (
    <RecordForm
      fields={NEW_POST_FIELDS}
      submitLabel={t('post.create')}
      cancelHref={LIST}
      send={createPost}
      onDone={({ id }) => {
        void queries.invalidateQueries({ queryKey: ['posts'] });
        goTo(`${LIST}/${id}`);
      }}
      fieldOfProblem={POST_PROBLEMS}
    />
  );
}
