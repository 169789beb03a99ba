import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Problem } from '../../api/problem';
import { Button } from '../../ui/Button';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { Select } from '../../ui/Select';
import { type Alert, changeAlert, endAlert, FREQUENCIES, type Frequency, followingQuery } from './api';
import { t } from './messages';

/** What is followed, each with how often, and the way to end it. */
export function FollowedRecords({ token, alerts }: { token: string; alerts: readonly Alert[] }) {
  return alerts.map((alert) => <FollowedRecord key={alert.id} token={token} alert={alert} />);
}

function FollowedRecord({ token, alert: { id, title, path, frequency } }: { token: string; alert: Alert }) {
  const queries = useQueryClient();
  const changing = useMutation({
    mutationFn: (wanted: Frequency | null) =>
      wanted === null ? endAlert(token, id) : changeAlert(token, id, wanted),
    onSuccess: (following) => queries.setQueryData(followingQuery(token).queryKey, following),
  });
  const name = title ?? t('alerts.gone');
  return (
    <section>
      <h2 className="govuk-heading-m">
        {path === null ? (
          name
        ) : (
          <a className="govuk-link" href={path}>
            {name}
          </a>
        )}
      </h2>
      {changing.error !== null && <ProblemNotice problem={Problem.of(changing.error)} />}
      <Select
        id={`frequency-${id}`}
        label={t('alerts.frequencyOf', { title: name })}
        value={frequency}
        options={FREQUENCIES.map((value) => ({ value, label: t(`alerts.${value}`) }))}
        onChange={(event) => changing.mutate(event.target.value as Frequency)}
      />
      <Button variant="secondary" isBusy={changing.isPending} onClick={() => changing.mutate(null)}>
        {t('alerts.endOf', { title: name })}
      </Button>
    </section>
  );
}
