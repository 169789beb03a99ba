import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import type { Versioned } from '../../api/client';
import type { Link } from '../../api/links';
import { Problem } from '../../api/problem';
import { useSubmission } from '../../api/useSubmission';
import { StaffPage } from '../../auth/RoleGate';
import { goTo } from '../../routing/address';
import { useParams } from '../../routing/RouterProvider';
import { Radios } from '../../ui/Choices';
import { fieldOf } from '../../ui/forms/fieldOf';
import { FormFrame } from '../../ui/forms/FormFrame';
import { t as formText } from '../../ui/forms/messages';
import { acrossFrom, wordsFrom } from '../../ui/LinkedRecords';
import { Loading } from '../../ui/Loading';
import { PageHeading } from '../../ui/PageHeading';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { TextArea } from '../../ui/TextArea';
import { endLink, linkQuery, removeLink } from './api';
import { t } from './messages';
import { LINKERS } from './roles';

interface TypedEnd {
  which: 'ended' | 'wrong';
  reason: string;
}

export function LinkEndPage() {
  return (
    <StaffPage roles={LINKERS}>
      <LinkById />
    </StaffPage>
  );
}

function LinkById() {
  const { kind, id, linkId } = useParams('/records/$kind/$id/links/$linkId/end');
  const { data, error } = useQuery(linkQuery(linkId));
  if (error !== null) return <ProblemNotice problem={Problem.of(error)} />;
  if (data === undefined) return <Loading />;
  return (
    <>
      <PageHeading
        title={t('linkEnd.title')}
        caption={`${wordsFrom(id, data.body)} ${acrossFrom(id, data.body).title}`}
      />
      <EndForm opened={data} list={`/records/${kind}/${id}/links`} />
    </>
  );
}

function EndForm({ opened, list }: { opened: Versioned<Link>; list: string }) {
  const queries = useQueryClient();
  const form = useForm<TypedEnd>({ defaultValues: { which: 'ended', reason: '' } });
  const submission = useSubmission({
    form,
    submit: ({ which, reason }: TypedEnd) =>
      (which === 'ended' ? endLink : removeLink)(opened, reason.trim()),
    onDone: () => {
      void queries.invalidateQueries({ queryKey: ['links'] });
      goTo(list);
    },
  });
  return (
    <FormFrame
      form={form}
      submitLabel={t('linkEnd.save')}
      cancel={
        <a className="govuk-link" href={list}>
          {formText('form.cancel')}
        </a>
      }
      {...submission}
    >
      <Radios
        {...fieldOf(form, 'which')}
        label={t('linkEnd.which')}
        options={[
          { value: 'ended', label: t('linkEnd.ended') },
          { value: 'wrong', label: t('linkEnd.wrong') },
        ]}
      />
      <TextArea
        {...fieldOf(form, 'reason', {
          validate: (reason) =>
            reason.trim() !== '' || formText('form.required', { label: t('linkEnd.reason') }),
        })}
        label={t('linkEnd.reason')}
        rows={3}
      />
    </FormFrame>
  );
}
