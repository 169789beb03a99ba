import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Problem } from '../../api/problem';
import { t } from './messages';
import { Loading } from '../../ui/Loading';
import { PageHeading } from '../../ui/PageHeading';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { SearchBox } from '../../ui/SearchBox';
import { searchQuery } from './api';
import { SearchResults } from './SearchResults';

export function SearchPage() {
  const { q, kind } = useSearch({ from: '/search' });
  const navigate = useNavigate();
  const search = useQuery(searchQuery(q, kind));

  return (
    <>
      <PageHeading title={q === '' ? t('search.title') : t('search.resultsTitle', { text: q })} />
      <SearchBox
        key={q}
        id="search"
        label={t('search.label')}
        text={q}
        onSearch={(text) => void navigate({ to: '/search', search: { q: text } })}
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
