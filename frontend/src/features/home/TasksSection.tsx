import { useQueries, useQuery } from '@tanstack/react-query';
import { importCountQuery, operationsQuery, WAITING_IMPORTS } from '../../api/operations';
import type { Role } from '../../auth/roles';
import { type CurrentUser, hasAnyRole } from '../../auth/currentUser';
import { plural } from '../../lib/messages/plural';
import { t } from './messages';

const IMPORTERS: readonly Role[] = ['performance-officer', 'administrator'];
const ADMINISTRATORS: readonly Role[] = ['administrator'];

interface Task {
  count: number;
  text: string;
  href: string;
}

/** Work that waits for somebody in these roles: files to go on with, mail and jobs that failed. Nothing when none does. */
export function TasksSection({ user }: { user: CurrentUser }) {
  const imports = useImportTasks(hasAnyRole(user, IMPORTERS));
  const operations = useOperationTasks(hasAnyRole(user, ADMINISTRATORS));
  const tasks = [...operations, ...imports].filter(({ count }) => count > 0);
  if (tasks.length === 0) return null;
  return (
    <section aria-labelledby="tasks">
      <h2 className="govuk-heading-m" id="tasks">
        {t('home.tasks')}
      </h2>
      <ul className="govuk-list govuk-list--bullet">
        {tasks.map(({ href, text }) => (
          <li key={href}>
            <a className="govuk-link" href={href}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function useImportTasks(isAsked: boolean): Task[] {
  const counts = useQueries({
    queries: WAITING_IMPORTS.map((state) => ({ ...importCountQuery(state), enabled: isAsked })),
  });
  return WAITING_IMPORTS.map((state, index) => {
    const count = counts[index]?.data ?? 0;
    const form = plural(count, 'one' as const, 'other' as const);
    return {
      count,
      text: t(`home.import.${state}_${form}`, { count }),
      href: `/imports?state=${state}`,
    };
  });
}

function useOperationTasks(isAsked: boolean): Task[] {
  const { data } = useQuery({ ...operationsQuery, enabled: isAsked });
  const mail = data?.failedMail ?? 0;
  const jobs = (data?.jobs ?? []).filter(({ failures }) => failures > 0).length;
  return [
    {
      count: jobs,
      text: t(plural(jobs, 'home.jobs_one', 'home.jobs_other'), { count: jobs }),
      href: '/administration/operations',
    },
    {
      count: mail,
      text: t(plural(mail, 'home.mail_one', 'home.mail_other'), { count: mail }),
      href: '/administration/mail?state=failed',
    },
  ];
}
