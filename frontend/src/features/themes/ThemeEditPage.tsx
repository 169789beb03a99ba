import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import { themesQuery } from '../../api/themes';
import type { Versioned } from '../../api/client';
import { Problem } from '../../api/problem';
import { tryAgain } from '../../api/tryAgain';
import { useChange } from '../../api/useChange';
import { StaffPage } from '../../auth/RoleGate';
import { goTo } from '../../routing/address';
import { useParams } from '../../routing/RouterProvider';
import { Button } from '../../ui/Button';
import { ChangedMeanwhile } from '../../ui/forms/ChangedMeanwhile';
import { FormFrame } from '../../ui/forms/FormFrame';
import { t as formText } from '../../ui/forms/messages';
import { Loading } from '../../ui/Loading';
import { PageHeading } from '../../ui/PageHeading';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { changeTheme, readTheme, removeTheme, type Theme, themeQuery } from './api';
import { t } from './messages';
import { SORTERS } from './roles';
import { ThemeFields } from './ThemeFields';
import { requestOf, type TypedTheme, typedOf } from './typedTheme';

const LIST = '/themes';

export function ThemeEditPage() {
  return (
    <StaffPage roles={SORTERS}>
      <ThemeById />
    </StaffPage>
  );
}

function ThemeById() {
  const { id } = useParams('/themes/$id');
  const theme = useQuery(themeQuery(id));
  const themes = useQuery(themesQuery);
  const error = theme.error ?? themes.error;
  if (theme.data !== undefined && themes.data !== undefined) {
    return <ThemeForm key={id} opened={theme.data} themes={themes.data.items} />;
  }
  if (error === null) return <Loading />;
  return <ProblemNotice problem={Problem.of(error)} onTryAgain={() => tryAgain(theme, themes)} />;
}

function ThemeForm({ opened, themes }: { opened: Versioned<Theme>; themes: readonly Theme[] }) {
  const { id } = opened.body;
  const queries = useQueryClient();
  const onDone = () => {
    void queries.invalidateQueries({ queryKey: ['themes'] });
    goTo(LIST);
  };
  const form = useForm<TypedTheme>({ defaultValues: typedOf(opened.body) });
  const {
    base,
    latest,
    isOvertaken,
    takeTheirs,
    adopt: _,
    ...submission
  } = useChange({
    form,
    opened,
    read: () => readTheme(id),
    typedOf,
    submit: (typed: TypedTheme, sent) => changeTheme(sent.latest, requestOf(typed)),
    onDone,
    fieldOfProblem: {
      'theme-name-taken': 'name',
      'theme-too-deep': 'parentId',
      'theme-has-parts': 'parentId',
    },
  });
  const removal = useMutation({ mutationFn: () => removeTheme(latest), onSuccess: onDone });
  const nameOf = ({ parentId }: Theme) =>
    themes.find((theme) => theme.id === parentId)?.name ?? t('themes.field.noParent');

  return (
    <>
      <PageHeading title={t('themes.edit.title')} caption={base.body.name} />
      <p className="govuk-body reading-width">{t('themes.edit.lead')}</p>
      {isOvertaken && (
        <ChangedMeanwhile
          isWhole
          changes={[
            { label: t('themes.field.name'), before: base.body.name, now: latest.body.name },
            { label: t('themes.field.parent'), before: nameOf(base.body), now: nameOf(latest.body) },
          ].filter(({ before, now }) => before !== now)}
          onTakeTheirs={takeTheirs}
        />
      )}
      {removal.error !== null && <ProblemNotice problem={Problem.of(removal.error)} />}
      <FormFrame
        form={form}
        submitLabel={t('themes.edit.button')}
        cancel={
          <>
            <Button variant="warning" isBusy={removal.isPending} onClick={() => removal.mutate()}>
              {t('themes.edit.remove')}
            </Button>
            <a className="govuk-link" href={LIST}>
              {formText('form.cancel')}
            </a>
          </>
        }
        {...submission}
      >
        <ThemeFields
          form={form}
          parents={themes.filter((theme) => theme.parentId === null && theme.id !== id)}
        />
      </FormFrame>
      <p className="govuk-body">
        <a className="govuk-link" href={`/history/theme/${id}`}>
          {t('themes.edit.history')}
        </a>
      </p>
    </>
  );
}
