import { type CurrentUser, useCurrentUser } from '../../auth/currentUser';
import { StaffPage } from '../../auth/RoleGate';
import { isRole } from '../../auth/roles';
import { t } from './messages';
import { PageHeading } from '../../ui/PageHeading';
import { SummaryList } from '../../ui/SummaryList';

export function ProfilePage() {
  const user = useCurrentUser();
  return <StaffPage>{user !== null && <Profile user={user} />}</StaffPage>;
}

function Profile({ user }: { user: CurrentUser }) {
  const posts = user.posts.map((post) => post.title);
  const roles = user.roles.filter(isRole).map((role) => t(`role.${role}`));
  return (
    <>
      <PageHeading title={t('profile.title')} />
      <SummaryList
        rows={[
          { key: t('profile.name'), value: user.name },
          { key: t('profile.posts'), value: posts.length > 0 ? posts.join(', ') : t('profile.noPosts') },
          { key: t('profile.roles'), value: roles.length > 0 ? roles.join(', ') : t('profile.noRoles') },
          ...(user.organisation ? [{ key: t('profile.organisation'), value: user.organisation.name }] : []),
        ]}
      />
      <p className="govuk-body">{t('profile.explained')}</p>
    </>
  );
}
