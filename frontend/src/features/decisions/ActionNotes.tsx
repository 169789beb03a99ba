import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import { Problem } from '../../api/problem';
import { useSubmission } from '../../api/useSubmission';
import { moment } from '../../lib/dates';
import { fieldOf } from '../../ui/forms/fieldOf';
import { FormFrame } from '../../ui/forms/FormFrame';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { TextArea } from '../../ui/TextArea';
import { addNote, notesQuery } from './actionsApi';
import { required } from './Fields';
import { t } from './messages';

interface Props {
  actionId: string;
  mayAdd: boolean;
}

/** How an action gets on, in the words of those who act. */
export function ActionNotes({ actionId, mayAdd }: Props) {
  const { data, error } = useQuery(notesQuery(actionId));
  return (
    <>
      <h2 className="govuk-heading-m">{t('action.notes')}</h2>
      {error !== null && <ProblemNotice problem={Problem.of(error)} />}
      {data?.items.length === 0 && <p className="govuk-body">{t('action.noNotes')}</p>}
      {data?.items.map(({ id, note, madeBy, createdAt }) => (
        <div key={id} className="govuk-inset-text">
          <p className="govuk-body lines-kept">{note}</p>
          <p className="govuk-body-s">{t('action.noteBy', { post: madeBy, moment: moment(createdAt) })}</p>
        </div>
      ))}
      {mayAdd && <NoteForm actionId={actionId} />}
    </>
  );
}

function NoteForm({ actionId }: { actionId: string }) {
  const queries = useQueryClient();
  const form = useForm<{ note: string }>({ defaultValues: { note: '' } });
  const submission = useSubmission({
    form,
    submit: ({ note }: { note: string }, key) => addNote(actionId, note.trim(), key),
    onDone: () => {
      form.reset();
      void queries.invalidateQueries({ queryKey: ['decision-actions', actionId] });
    },
  });
  return (
    <FormFrame form={form} submitLabel={t('action.addNote')} {...submission}>
      <TextArea {...fieldOf(form, 'note', required(t('action.note')))} label={t('action.note')} rows={3} />
    </FormFrame>
  );
}
