import { useSuspenseQuery } from '@tanstack/react-query';
import { configurationQuery } from '../../api/configuration';
import { type CurrentUser, useCurrentUser } from '../../auth/currentUser';
import { goTo } from '../../routing/address';
import { PageHeading } from '../../ui/PageHeading';
import { SearchBox } from '../../ui/SearchBox';
import { concernsOf } from './api';
import { IndicatorsSection } from './IndicatorsSection';
import { t } from './messages';
import { TasksSection } from './TasksSection';

export function HomePage() {
  const user = useCurrentUser();

  return (
    <>
      {user === null ? <PublicIntroduction /> : <StaffIntroduction user={user} />}
      <SearchBox id="search" label={t('home.searchLabel')} text="" onSearch={search} />
      {user === null ? <IndicatorsSection /> : <Concerns user={user} />}
      <h2 className="govuk-heading-m">{t('home.openData')}</h2>
      <p className="govuk-body">
        {t('home.openDataText')}{' '}
        <a className="govuk-link" href="/api">
          {t('home.apiReference')}
        </a>
      </p>
    </>
  );
}

function PublicIntroduction() {
  const { shortName } = useSuspenseQuery(configurationQuery).data.council;
  return (
    <>
      <PageHeading title={t('home.title', { council: shortName })} />
      <p className="govuk-body-l reading-width">{t('home.lead', { council: shortName })}</p>
    </>
  );
}

function StaffIntroduction({ user }: { user: CurrentUser }) {
  return <PageHeading title={t('home.attention')} caption={user.posts[0]?.title ?? user.name} />;
}

/** What needs somebody in these roles to act; whoever has no such role sees what everyone sees. */
function Concerns({ user }: { user: CurrentUser }) {
  const concerns = concernsOf(user);
  return (
    <>
      <TasksSection user={user} />
      {concerns.length === 0 && <IndicatorsSection />}
      {concerns.map((status) => (
        <IndicatorsSection key={status} targetStatus={status} />
      ))}
    </>
  );
}

function search(text: string): void {
  goTo(`/search?${new URLSearchParams({ q: text }).toString()}`);
}
