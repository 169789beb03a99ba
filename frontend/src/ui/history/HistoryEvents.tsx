import { moment } from '../../lib/dates';
import { Details } from '../Details';
import { Loading } from '../Loading';
import { Pagination } from '../Pagination';
import { ProblemNotice } from '../ProblemNotice';
import { SummaryList } from '../SummaryList';
import { Table } from '../Table';
import { actionWord } from './actionWord';
import { changesOf, type FieldChange, fieldLabel, type RecordState } from './changes';
import { t } from './messages';

/** One entry of the audit trail. */
interface HistoryEvent extends RecordState {
  id: string;
  action: string;
  occurredAt: string;
  /** The posts of whoever acted; null where a client or the service itself did. */
  actorPosts: string | null;
  client: string | null;
  onBehalfOf: string | null;
  reason: string | null;
}

interface Props {
  /** Latest first; left out while they are still to come. */
  events: readonly HistoryEvent[] | undefined;
  problem: { title: string; detail: string; traceId: string | null } | null;
  onTryAgain: () => void;
  /** Cursor of the older events; null where these are all. */
  older: string | null;
  /** Address of the page they stand on. */
  address: string;
}

/** Every change of a record: who made it, when, why, and what it changed. */
export function HistoryEvents({ events, problem, onTryAgain, older, address }: Props) {
  if (problem !== null) return <ProblemNotice problem={problem} onTryAgain={onTryAgain} />;
  if (events === undefined) return <Loading />;
  return (
    <>
      <p className="govuk-body reading-width">{t('history.lead')}</p>
      {events.length === 0 && <p className="govuk-body">{t('history.none')}</p>}
      {events.map((event) => (
        <Event key={event.id} event={event} />
      ))}
      <Pagination
        previousHref={null}
        nextHref={older === null ? null : `${address}?${new URLSearchParams({ cursor: older }).toString()}`}
      />
    </>
  );
}

function Event({ event }: { event: HistoryEvent }) {
  const when = moment(event.occurredAt);
  const changes = changesOf(event);
  return (
    <section className="history-event" aria-labelledby={`event-${event.id}`}>
      <h2 className="govuk-heading-s govuk-!-margin-bottom-1" id={`event-${event.id}`}>
        {actionWord(event.action)}
      </h2>
      <p className="govuk-body-s govuk-!-margin-bottom-2">
        {t('history.by', { post: event.actorPosts ?? event.client ?? t('history.system'), moment: when })}
      </p>
      {event.onBehalfOf !== null && (
        <p className="govuk-body">{t('history.onBehalfOf', { person: event.onBehalfOf })}</p>
      )}
      {event.reason !== null && <p className="govuk-body">{t('history.reason', { reason: event.reason })}</p>}
      {changes.length > 0 &&
        (event.before === null ? (
          <Details summary={t('history.entered', { moment: when })}>
            <SummaryList
              rows={changes.map(({ field, after }) => ({ key: fieldLabel(field), value: after }))}
            />
          </Details>
        ) : (
          <ChangeTable changes={changes} when={when} />
        ))}
    </section>
  );
}

function ChangeTable({ changes, when }: { changes: readonly FieldChange[]; when: string }) {
  return (
    <Table
      caption={t('history.changes', { moment: when })}
      isCaptionHidden
      isStacking
      rows={changes}
      rowKey={({ field }) => field}
      columns={[
        {
          key: 'field',
          header: t('history.field'),
          isRowHeader: true,
          render: ({ field }) => fieldLabel(field),
        },
        { key: 'before', header: t('history.before'), render: ({ before }) => before ?? t('history.empty') },
        { key: 'after', header: t('history.after'), render: ({ after }) => after ?? t('history.empty') },
      ]}
    />
  );
}
