import { useQueryClient } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import type { Versioned } from '../../api/client';
import { useSubmission } from '../../api/useSubmission';
import { type DateParts, isoDateOf } from '../../lib/dates';
import { goTo } from '../../routing/address';
import { useParams } from '../../routing/RouterProvider';
import { Radios } from '../../ui/Choices';
import { fieldOf } from '../../ui/forms/fieldOf';
import { FormFrame } from '../../ui/forms/FormFrame';
import { Notice } from '../../ui/Notice';
import { TextArea } from '../../ui/TextArea';
import { type Decision, settleCondition } from './api';
import { Cancel } from './Cancel';
import { DecisionOpened } from './DecisionOpened';
import { DayField, NO_DATE, required } from './Fields';
import { t } from './messages';
import { textOrNull } from './words';

interface TypedSettlement {
  isMet: '' | 'yes' | 'no';
  settledOn: DateParts;
  note: string;
}

export function ConditionPage() {
  const { decisionId, number } = useParams('/decisions/$decisionId/conditions/$number');
  return (
    <DecisionOpened decisionId={decisionId} title={t('settle.title')}>
      {(opened) => <SettlementForm opened={opened} number={Number(number)} />}
    </DecisionOpened>
  );
}

function SettlementForm({ opened, number }: { opened: Versioned<Decision>; number: number }) {
  const queries = useQueryClient();
  const page = `/decisions/${opened.body.id}`;
  const form = useForm<TypedSettlement>({ defaultValues: { isMet: '', settledOn: NO_DATE, note: '' } });
  const submission = useSubmission({
    form,
    submit: ({ isMet, settledOn, note }: TypedSettlement) =>
      settleCondition(opened, number, {
        isMet: isMet === 'yes',
        settledOn: isoDateOf(settledOn) ?? '',
        note: textOrNull(note),
      }),
    onDone: () => {
      void queries.invalidateQueries({ queryKey: ['decisions'] });
      goTo(page);
    },
  });
  const condition = opened.body.conditions.find((candidate) => candidate.number === number);
  return (
    <>
      <Notice>
        <p className="govuk-body">{condition?.wording}</p>
      </Notice>
      <FormFrame form={form} submitLabel={t('settle.button')} cancel={<Cancel href={page} />} {...submission}>
        <Radios
          {...fieldOf(form, 'isMet', required(t('settle.isMet')))}
          label={t('settle.isMet')}
          options={[
            { value: 'yes', label: t('settle.yes') },
            { value: 'no', label: t('settle.no') },
          ]}
        />
        <DayField form={form} name="settledOn" label={t('settle.on')} />
        <TextArea {...fieldOf(form, 'note')} label={t('settle.note')} rows={3} />
      </FormFrame>
    </>
  );
}
