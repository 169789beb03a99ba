import { useQuery } from '@tanstack/react-query';
import { type SyntheticEvent, useState } from 'react';
import type { Versioned } from '../../api/client';
import { fieldFaults } from '../../api/problem';
import { Button } from '../../ui/Button';
import { Details } from '../../ui/Details';
import { ErrorSummary } from '../../ui/ErrorSummary';
import { Notice } from '../../ui/Notice';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { Select } from '../../ui/Select';
import { SummaryList } from '../../ui/SummaryList';
import { TextField } from '../../ui/TextField';
import { checkRows, type ColumnChoice, type Import, importKindsQuery, type ReportedColumn } from './api';
import { t } from './messages';
import { useStep } from './useStep';

/** What each column was taken for and why; the sender may say otherwise before the rows are checked. */
export function ColumnsForm({ opened }: { opened: Versioned<Import> }) {
  const { kind, report } = opened.body;
  const fields = useQuery(importKindsQuery).data?.items.find(({ name }) => name === kind)?.fields ?? [];
  const [fieldByLetters, setFieldByLetters] = useState(() => suggested(report.columns));
  const [saveAs, setSaveAs] = useState('');
  const step = useStep((choice: ColumnChoice | null) => checkRows(opened, choice));
  const faults = step.problem === null ? [] : fieldFaults(step.problem);

  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    const isAsFound =
      report.questions.length === 0 && saveAs.trim() === '' && !differs(report.columns, fieldByLetters);
    step.take(isAsFound ? null : { fieldByLetters, saveAs });
  };

  return (
    <form noValidate onSubmit={submit}>
      <h2 className="govuk-heading-m">{t('columns.title')}</h2>
      <ErrorSummary errors={faults.map(({ message }) => ({ message }))} />
      {step.problem !== null && faults.length === 0 && <ProblemNotice problem={step.problem} />}
      <Questions questions={report.questions} />
      {report.columns.map((column) => (
        <Select
          key={column.letters}
          id={`column-${column.letters}`}
          label={t('columns.label', {
            letters: column.letters,
            header: column.header || t('columns.unnamed'),
          })}
          hint={<ColumnHint column={column} />}
          value={fieldByLetters[column.letters] ?? ''}
          onChange={(event) => setFieldByLetters({ ...fieldByLetters, [column.letters]: event.target.value })}
          options={[
            { value: '', label: t('columns.leaveOut') },
            ...fields.map(({ name, label, isRequired }) => ({
              value: name,
              label: isRequired ? t('columns.required', { label }) : label,
            })),
          ]}
        />
      ))}
      <TextField
        id="saveAs"
        label={t('columns.saveAs')}
        hint={t('columns.saveAsHint')}
        width={20}
        value={saveAs}
        onChange={(event) => setSaveAs(event.target.value)}
      />
      <FileFacts report={report} />
      <Button type="submit" isBusy={step.isBusy}>
        {t('columns.check')}
      </Button>
    </form>
  );
}

function Questions({ questions }: { questions: readonly string[] }) {
  if (questions.length === 0) return <p className="govuk-body">{t('columns.allClear')}</p>;
  return (
    <Notice>
      <h3 className="govuk-heading-s">{t('columns.questions')}</h3>
      <ul className="govuk-list govuk-list--bullet">
        {questions.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ul>
    </Notice>
  );
}

function ColumnHint({ column: { samples, reason } }: { column: ReportedColumn }) {
  return (
    <>
      {samples.length > 0 ? t('columns.samples', { samples: samples.join(', ') }) : t('columns.noSamples')}
      <br />
      {t('columns.reason', { reason: reason.replace(/\.$/, '') })}
    </>
  );
}

function FileFacts({
  report: { format, encoding, sheet, headerRow, notices },
}: {
  report: Import['report'];
}) {
  return (
    <Details summary={t('columns.readAs')}>
      <SummaryList
        rows={[
          { key: t('columns.format'), value: format.replaceAll('-', ' ') },
          ...(encoding === null ? [] : [{ key: t('columns.encoding'), value: encoding.toUpperCase() }]),
          ...(sheet === null ? [] : [{ key: t('columns.sheet'), value: sheet }]),
          ...(headerRow === 0 ? [] : [{ key: t('columns.headerRow'), value: headerRow }]),
        ]}
      />
      {notices.map(({ code, detail }) => (
        <p key={`${code} ${detail}`} className="govuk-body">
          {detail}
        </p>
      ))}
    </Details>
  );
}

/** Where two columns claim one field, neither is chosen beforehand. */
function suggested(columns: readonly ReportedColumn[]): Record<string, string> {
  return Object.fromEntries(
    columns.map(({ letters, field, basis, isSettled }) => [
      letters,
      isSettled || basis === 'suggested' ? (field ?? '') : '',
    ]),
  );
}

function differs(columns: readonly ReportedColumn[], chosen: Record<string, string>): boolean {
  return columns.some(
    ({ letters, field, isSettled }) => (isSettled ? (field ?? '') : '') !== (chosen[letters] ?? ''),
  );
}
