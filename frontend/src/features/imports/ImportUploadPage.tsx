import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type SyntheticEvent, useState } from 'react';
import { Problem, fieldFaults } from '../../api/problem';
import { StaffPage } from '../../auth/RoleGate';
import { goTo } from '../../routing/address';
import { Breadcrumbs } from '../../ui/Breadcrumbs';
import { Button } from '../../ui/Button';
import { ErrorSummary } from '../../ui/ErrorSummary';
import { FileUpload } from '../../ui/FileUpload';
import { FieldGroup } from '../../ui/forms/FieldGroup';
import { PageHeading } from '../../ui/PageHeading';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { Select } from '../../ui/Select';
import { type ImportKind, importKindsQuery, sendFile } from './api';
import { t } from './messages';
import { IMPORTERS } from './roles';
import { UploadOption } from './UploadOption';

export function ImportUploadPage() {
  return (
    <StaffPage roles={IMPORTERS}>
      <Breadcrumbs crumbs={[{ label: t('imports.title'), href: '/imports' }]} />
      <PageHeading title={t('upload.title')} />
      <p className="govuk-body reading-width">{t('upload.lead')}</p>
      <UploadForm />
    </StaffPage>
  );
}

type Faults = Record<string, string>;

function UploadForm() {
  const kinds = useQuery(importKindsQuery);
  const [kindName, setKindName] = useState('');
  const [file, setFile] = useState<File | null>(null);
  const [options, setOptions] = useState<Record<string, string>>({});
  const [gaps, setGaps] = useState<Faults>({});
  const sending = useSending();
  const kind = kinds.data?.items.find(({ name }) => name === kindName);
  const faults = { ...sending.faults, ...gaps };

  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    const missing = gapsOf(kind, file, options);
    setGaps(missing);
    if (Object.keys(missing).length > 0 || file === null || sending.isBusy) return;
    sending.send({ file, kind: kindName, options: filled(kind, options) });
  };

  return (
    <form noValidate onSubmit={submit}>
      <ErrorSummary errors={Object.entries(faults).map(([fieldId, message]) => ({ fieldId, message }))} />
      {sending.problem !== null && <ProblemNotice problem={sending.problem} />}
      {kinds.error !== null && (
        <ProblemNotice problem={Problem.of(kinds.error)} onTryAgain={() => void kinds.refetch()} />
      )}
      <Select
        id="kind"
        label={t('upload.kind')}
        hint={kind?.description}
        error={faults.kind}
        value={kindName}
        onChange={(event) => setKindName(event.target.value)}
        options={[
          { value: '', label: t('upload.chooseKind') },
          ...(kinds.data?.items ?? []).map(({ name, title }) => ({ value: name, label: title })),
        ]}
      />
      <FileUpload
        id="file"
        label={t('upload.file')}
        hint={t('upload.fileHint')}
        error={faults.file}
        accept=".csv,.tsv,.txt,.xlsx,.json,.geojson"
        file={file}
        onChoose={setFile}
      />
      {kind !== undefined && kind.options.length > 0 && (
        <FieldGroup legend={t('upload.options')}>
          {kind.options.map((option) => (
            <UploadOption
              key={`${kindName} ${option.name}`}
              option={option}
              error={faults[option.name]}
              value={options[option.name] ?? option.usual ?? ''}
              onChange={(value) => setOptions({ ...options, [option.name]: value })}
            />
          ))}
        </FieldGroup>
      )}
      <Button type="submit" isBusy={sending.isBusy}>
        {t('upload.send')}
      </Button>
    </form>
  );
}

function useSending() {
  const queries = useQueryClient();
  const sending = useMutation({
    mutationFn: sendFile,
    onSuccess: ({ id }) => {
      void queries.invalidateQueries({ queryKey: ['imports', 'list'] });
      goTo(`/imports/${id}`);
    },
  });
  const problem = sending.error === null ? null : Problem.of(sending.error);
  const faults: Faults = Object.fromEntries(
    (problem === null ? [] : fieldFaults(problem)).map(({ field, message }) => [
      (field ?? 'file').replace(/^options\./, ''),
      message,
    ]),
  );
  return {
    send: sending.mutate,
    isBusy: sending.isPending,
    faults,
    problem: problem !== null && problem.errors.length === 0 ? problem : null,
  };
}

function gapsOf(kind: ImportKind | undefined, file: File | null, options: Record<string, string>): Faults {
  const unanswered = (kind?.options ?? []).filter(
    ({ name, usual, isRequired }) => isRequired && (options[name] ?? usual ?? '').trim() === '',
  );
  return {
    ...(kind === undefined && { kind: t('upload.needsKind') }),
    ...(file === null && { file: t('upload.needsFile') }),
    ...Object.fromEntries(unanswered.map(({ name, title }) => [name, t('upload.needsOption', { title })])),
  };
}

/** The options of this kind that say something; those of another kind chosen before are left out. */
function filled(kind: ImportKind | undefined, options: Record<string, string>): Record<string, string> {
  const said = (kind?.options ?? []).map(({ name, usual }): [string, string] => [
    name,
    (options[name] ?? usual ?? '').trim(),
  ]);
  return Object.fromEntries(said.filter(([, value]) => value !== ''));
}
