import { useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { configurationQuery } from '../../api/configuration';
import { useCurrentUser } from '../../auth/currentUser';
import { t } from './messages';
import { PageHeading } from '../../ui/PageHeading';
import { SearchBox } from '../../ui/SearchBox';

export function HomePage() {
  const { council } = useSuspenseQuery(configurationQuery).data;
  const user = useCurrentUser();
  const navigate = useNavigate();

  return (
    <>
      <PageHeading title={t('home.title', { council: council.shortName })} />
      {user === null ? (
        <p className="govuk-body-l">{t('home.lead', { council: council.shortName })}</p>
      ) : (
        <p className="govuk-body-l">{t('home.greeting', { name: user.posts[0]?.title ?? user.name })}</p>
      )}
      <SearchBox
        id="search"
        label={t('home.searchLabel')}
        text=""
        onSearch={(text) => void navigate({ href: `/search?${new URLSearchParams({ q: text }).toString()}` })}
      />
      <h2 className="govuk-heading-m">{t('home.openData')}</h2>
      <p className="govuk-body">{t('home.openDataText')}</p>
      <p className="govuk-body">
        <a className="govuk-link" href="/api">
          {t('home.apiReference')}
        </a>
      </p>
    </>
  );
}
