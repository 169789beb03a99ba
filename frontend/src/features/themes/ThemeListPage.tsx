import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import { themesQuery } from '../../api/themes';
import { Problem } from '../../api/problem';
import { useSubmission } from '../../api/useSubmission';
import { hasAnyRole, useCurrentUser } from '../../auth/currentUser';
import { RoleGate } from '../../auth/RoleGate';
import { Breadcrumbs } from '../../ui/Breadcrumbs';
import { FormFrame } from '../../ui/forms/FormFrame';
import { Loading } from '../../ui/Loading';
import { PageHeading } from '../../ui/PageHeading';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { addTheme, type Theme } from './api';
import { t } from './messages';
import { SORTERS } from './roles';
import { ThemeFields } from './ThemeFields';
import { branchesOf, EMPTY, requestOf, type TypedTheme } from './typedTheme';

/** What indicators are sorted by, on two levels. */
export function ThemeListPage() {
  const { data, error, refetch } = useQuery(themesQuery);
  return (
    <>
      <Breadcrumbs crumbs={[{ label: t('themes.indicators'), href: '/indicators' }]} />
      <PageHeading title={t('themes.title')} />
      <p className="govuk-body reading-width">{t('themes.lead')}</p>
      {error !== null && <ProblemNotice problem={Problem.of(error)} onTryAgain={() => void refetch()} />}
      {data === undefined ? (
        error === null && <Loading />
      ) : (
        <>
          <Tree themes={data.items} />
          <RoleGate roles={SORTERS}>
            <NewTheme themes={data.items} />
          </RoleGate>
        </>
      )}
    </>
  );
}

function Tree({ themes }: { themes: readonly Theme[] }) {
  if (themes.length === 0) return <p className="govuk-body">{t('themes.none')}</p>;
  return (
    <ul className="govuk-list govuk-list--bullet">
      {branchesOf(themes).map(({ theme, parts }) => (
        <li key={theme.id}>
          <Named theme={theme} />
          {parts.length > 0 && (
            <ul className="govuk-list govuk-list--bullet">
              {parts.map((part) => (
                <li key={part.id}>
                  <Named theme={part} />
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
  );
}

/** A theme leads to its indicators, and for whoever may change it to its form. */
function Named({ theme: { id, name } }: { theme: Theme }) {
  const mayChange = hasAnyRole(useCurrentUser(), SORTERS);
  return (
    <>
      <a className="govuk-link" href={`/indicators?theme=${id}`}>
        {name}
      </a>
      {mayChange && (
        <>
          {' · '}
          <a className="govuk-link" href={`/themes/${id}`}>
            {t('themes.change')} <span className="govuk-visually-hidden">{name}</span>
          </a>
        </>
      )}
    </>
  );
}

function NewTheme({ themes }: { themes: readonly Theme[] }) {
  const queries = useQueryClient();
  const form = useForm<TypedTheme>({ defaultValues: EMPTY });
  const submission = useSubmission({
    form,
    submit: (typed: TypedTheme, key) => addTheme(requestOf(typed), key),
    onDone: () => {
      form.reset(EMPTY);
      void queries.invalidateQueries({ queryKey: ['themes'] });
    },
    fieldOfProblem: { 'theme-name-taken': 'name', 'theme-too-deep': 'parentId' },
  });
  return (
    <>
      <h2 className="govuk-heading-m">{t('themes.add')}</h2>
      <FormFrame form={form} submitLabel={t('themes.addButton')} {...submission}>
        <ThemeFields form={form} parents={themes.filter(({ parentId }) => parentId === null)} />
      </FormFrame>
    </>
  );
}
