import { useQueryClient } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import type { Versioned } from '../../api/client';
import { useSubmission } from '../../api/useSubmission';
import { goTo } from '../../routing/address';
import { useParams } from '../../routing/RouterProvider';
import { FormFrame } from '../../ui/forms/FormFrame';
import { changeDecision, type Decision } from './api';
import { Cancel } from './Cancel';
import { DecisionOpened } from './DecisionOpened';
import { t } from './messages';
import { MinuteFields } from './MinuteFields';
import { minuteOf, type TypedMinute, typedMinute } from './minuteForm';

export function MinuteEditPage() {
  const { decisionId } = useParams('/decisions/$decisionId/edit');
  return (
    <DecisionOpened decisionId={decisionId} title={t('minute.editTitle')}>
      {(opened) => <MinuteForm opened={opened} />}
    </DecisionOpened>
  );
}

function MinuteForm({ opened }: { opened: Versioned<Decision> }) {
  const queries = useQueryClient();
  const page = `/decisions/${opened.body.id}`;
  const form = useForm<TypedMinute>({ defaultValues: typedMinute(opened.body) });
  const submission = useSubmission({
    form,
    submit: (typed: TypedMinute) => changeDecision(opened, minuteOf(typed, opened.body)),
    onDone: () => {
      void queries.invalidateQueries({ queryKey: ['decisions'] });
      goTo(page);
    },
    fieldOfProblem: { 'minute-number-taken': 'minuteNumber' },
  });
  return (
    <FormFrame form={form} submitLabel={t('minute.save')} cancel={<Cancel href={page} />} {...submission}>
      <MinuteFields form={form} />
    </FormFrame>
  );
}
