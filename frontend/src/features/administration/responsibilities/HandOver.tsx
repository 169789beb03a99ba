import { useMutation, useQuery } from '@tanstack/react-query';
import { fieldFaults, Problem } from '../../../api/problem';
import { longDate } from '../../../lib/dates';
import { plural } from '../../../lib/messages/plural';
import { Button } from '../../../ui/Button';
import { ErrorSummary } from '../../../ui/ErrorSummary';
import { Notice } from '../../../ui/Notice';
import { ProblemNotice } from '../../../ui/ProblemNotice';
import { Table } from '../../../ui/Table';
import { t } from '../messages';
import { postQuery } from '../posts/api';
import { Opened } from '../records/Opened';
import { handOverQuery, reassign, type Reassignment, type Responsibility } from './api';
import { DUTY_COLUMNS } from './responsibilityColumns';

interface Props {
  wished: Reassignment;
  onDone: (count: number) => void;
}

/** What would change hands, and the button that does it. */
export function HandOver({ wished, onDone }: Props) {
  const duties = useQuery(handOverQuery(wished.fromPostId, wished.from));
  return (
    <section aria-labelledby="hand-over">
      <h2 className="govuk-heading-m" id="hand-over">
        {t('reassign.previewTitle')}
      </h2>
      <Opened query={duties}>
        {(moving) =>
          moving.length === 0 ? (
            <Notice>{t('reassign.nothing', { day: longDate(wished.from) })}</Notice>
          ) : (
            <Preview wished={wished} moving={moving} onDone={onDone} />
          )
        }
      </Opened>
    </section>
  );
}

function Preview({ wished, moving, onDone }: Props & { moving: readonly Responsibility[] }) {
  const count = moving.length;
  const step = useMutation({ mutationFn: () => reassign(wished), onSuccess: onDone });
  const successor = useQuery(postQuery(wished.toPostId)).data?.body.title ?? '';
  return (
    <>
      <p className="govuk-body" role="status">
        {t(plural(count, 'reassign.count_one', 'reassign.count_other'), {
          count,
          post: successor,
          day: longDate(wished.from),
        })}
      </p>
      <Table
        caption={t('reassign.previewTitle')}
        isCaptionHidden
        isStacking
        columns={DUTY_COLUMNS}
        rows={moving}
        rowKey={({ id }) => id}
      />
      {step.error !== null && <Refusal problem={Problem.of(step.error)} />}
      <Button isBusy={step.isPending} onClick={() => step.mutate()}>
        {t(plural(count, 'reassign.do_one', 'reassign.do_other'), { count })}
      </Button>
    </>
  );
}

/** A refusal by fields leads to the fields above. */
function Refusal({ problem }: { problem: Problem }) {
  if (problem.errors.length === 0) return <ProblemNotice problem={problem} />;
  return (
    <ErrorSummary
      errors={fieldFaults(problem).map(({ field, message }) => ({ fieldId: field ?? undefined, message }))}
    />
  );
}
