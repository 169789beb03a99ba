import { useQuery } from '@tanstack/react-query';
import { Problem } from '../../api/problem';
import { goTo } from '../../routing/address';
import { useSearch } from '../../routing/RouterProvider';
import { t } from './messages';
import { Loading } from '../../ui/Loading';
import { PageHeading } from '../../ui/PageHeading';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { SearchBox } from '../../ui/SearchBox';
import { searchQuery } from './api';
import { SearchResults } from './SearchResults';

export function SearchPage() {
  const { q = '', kind } = useSearch();
  const search = useQuery(searchQuery(q, kind));

  return (
    <>
      <PageHeading title={q === '' ? t('search.title') : t('search.resultsTitle', { text: q })} />
      <SearchBox
        key={q}
        id="search"
        label={t('search.label')}
        text={q}
        onSearch={(text) => goTo(`/search?${new URLSearchParams({ q: text }).toString()}`)}
      />
      {q === '' && <p className="govuk-body">{t('search.prompt')}</p>}
      {search.isLoading && <Loading />}
      {search.error !== null && (
        <ProblemNotice problem={Problem.of(search.error)} onTryAgain={() => void search.refetch()} />
      )}
      {q !== '' && search.data !== undefined && (
        <SearchResults text={q} kind={kind} groups={search.data.groups} />
      )}
    </>
  );
}
