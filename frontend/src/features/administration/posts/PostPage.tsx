import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { Versioned } from '../../../api/client';
import { useParams } from '../../../routing/RouterProvider';
import { PageHeading } from '../../../ui/PageHeading';
import { AdministrationPart } from '../AdministrationPart';
import { t } from '../messages';
import { HistoryLink } from '../records/HistoryLink';
import { Opened } from '../records/Opened';
import { RecordEditor } from '../records/RecordEditor';
import { ADMINISTRATORS } from '../roles';
import { changePost, type Post, postQuery, readPost } from './api';
import { PostHolders } from './PostHolders';
import { bodyOfPost, POST_PROBLEMS, postFields } from './postFields';

export function PostPage() {
  return (
    <AdministrationPart
      roles={ADMINISTRATORS}
      crumbs={[{ label: t('part.posts'), href: '/administration/posts' }]}
    >
      <PostById />
    </AdministrationPart>
  );
}

function PostById() {
  const { postId } = useParams('/administration/posts/$postId');
  return <Opened query={useQuery(postQuery(postId))}>{(opened) => <OnePost opened={opened} />}</Opened>;
}

function OnePost({ opened }: { opened: Versioned<Post> }) {
  const { id, title, organisation, unit } = opened.body;
  const queries = useQueryClient();
  const present = unit === null ? undefined : { value: unit.id, label: unit.name };
  return (
    <>
      <PageHeading title={title} caption={organisation.name} />
      <PostHolders postId={id} />
      <h2 className="govuk-heading-m">{t('post.details')}</h2>
      <RecordEditor
        opened={opened}
        read={() => readPost(id)}
        bodyOf={bodyOfPost}
        fields={postFields(organisation.id, present)}
        change={(etag, patch) => changePost(id, etag, patch)}
        onSaved={() => void queries.invalidateQueries({ queryKey: ['posts'] })}
        fieldOfProblem={POST_PROBLEMS}
      />
      <p className="govuk-body">
        <a className="govuk-link" href={`/administration/responsibilities?post=${id}`}>
          {t('post.responsibilities')}
        </a>
      </p>
      <HistoryLink kind="post" id={id} />
    </>
  );
}
