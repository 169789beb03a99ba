-- What every feature stands on: the audit trail, the version of published data, the outbox, mail, retries.

-- The list of personal data: for these columns the audit trail keeps only that they changed, so erasure stays possible.
create table personal_column (
    table_name  text not null,
    column_name text not null,
    constraint personal_column_pk primary key (table_name, column_name)
);

create table audit_event (
    id               uuid        not null default uuidv7(),
    occurred_at      timestamptz not null,
    actor            text,
    client           text,
    organisation_id  uuid,
    on_behalf_of     text,
    request_id       text,
    action           text        not null,
    resource_kind    text        not null,
    resource_id      uuid,
    resource_version bigint,
    before           jsonb,
    after            jsonb,
    reason           text,
    constraint audit_event_pk primary key (id),
    constraint audit_event_actor_known check (actor is not null or client is not null)
);
create index audit_event_resource on audit_event (resource_kind, resource_id, id desc);
create index audit_event_actor on audit_event (actor, id desc);
create index audit_event_occurred on audit_event (occurred_at);

create function refuse_change_of_ledger() returns trigger language plpgsql as $$
begin
    raise exception '% is append-only', tg_table_name using errcode = 'integrity_constraint_violation';
end $$;
create trigger audit_event_append_only before update or delete on audit_event
    for each row execute function refuse_change_of_ledger();
create trigger audit_event_never_truncated before truncate on audit_event
    for each statement execute function refuse_change_of_ledger();

-- One row of an audited table: what changed, with personal values left out.
create function audit_values(audited_table text, whole jsonb, other jsonb) returns jsonb language sql stable as $$
    select jsonb_object_agg(field.key,
               case when personal.column_name is null then field.value else '"changed"'::jsonb end)
    from jsonb_each(whole) field
    left join personal_column personal on personal.table_name = audited_table and personal.column_name = field.key
    where field.key not in ('version', 'updated_at', 'search')
      and (other is null or field.value is distinct from other -> field.key)
$$;

-- Arguments: the kind of resource; optionally the column that holds the resource's id (default: id).
-- The actor comes from the transaction's settings; without them nothing is written at all.
-- Within a batch (an import) the rows are their own ledger, and the batch writes one event itself.
create function audit_row() returns trigger language plpgsql as $$
declare
    old_row  jsonb := case when tg_op = 'INSERT' then null else to_jsonb(old) end;
    new_row  jsonb := case when tg_op = 'DELETE' then null else to_jsonb(new) end;
    kept     jsonb := coalesce(new_row, old_row);
    at_text  text  := nullif(current_setting('openborough.at', true), '');
    id_field text  := coalesce(tg_argv[1], 'id');
begin
    if at_text is null then
        raise exception 'A change of % needs a transaction that says who makes it and when', tg_table_name;
    end if;
    if nullif(current_setting('openborough.batch', true), '') is not null then
        return null;
    end if;
    if tg_op = 'UPDATE' and audit_values(tg_table_name, new_row, old_row) is null then
        return null;
    end if;
    insert into audit_event (occurred_at, actor, client, organisation_id, on_behalf_of, request_id, action,
                             resource_kind, resource_id, resource_version, before, after, reason)
    values (at_text::timestamptz,
            nullif(current_setting('openborough.actor', true), ''),
            nullif(current_setting('openborough.client', true), ''),
            nullif(current_setting('openborough.organisation', true), '')::uuid,
            nullif(current_setting('openborough.on_behalf_of', true), ''),
            nullif(current_setting('openborough.request', true), ''),
            coalesce(nullif(current_setting('openborough.action', true), ''),
                     case tg_op when 'INSERT' then 'created' when 'UPDATE' then 'changed' else 'deleted' end),
            tg_argv[0], (kept ->> id_field)::uuid, (kept ->> 'version')::bigint,
            audit_values(tg_table_name, old_row, new_row), audit_values(tg_table_name, new_row, old_row),
            nullif(current_setting('openborough.reason', true), ''));
    return null;
end $$;

-- Reads of personal data.
create table personal_data_access (
    id            uuid        not null default uuidv7(),
    occurred_at   timestamptz not null,
    actor         text        not null,
    resource_kind text        not null,
    resource_id   uuid        not null,
    purpose       text        not null,
    request_id    text,
    constraint personal_data_access_pk primary key (id)
);
create trigger personal_data_access_append_only before update or delete on personal_data_access
    for each row execute function refuse_change_of_ledger();

-- The version of a family's published data: each writing statement adds one, so a reader's answer can be recognised
-- as unchanged without being made again. Rows are only ever added (no writer waits for another) and summed by a job.
create table data_version (
    family text   not null,
    steps  bigint not null
);
create index data_version_family on data_version (family) include (steps);
create function step_data_version() returns trigger language plpgsql as $$
begin
    insert into data_version (family, steps) values (tg_argv[0], 1);
    return null;
end $$;

-- Events for others, written in the transaction of the change they tell.
create table outbox_event (
    id            uuid        not null,
    occurred_at   timestamptz not null,
    type          text        not null,
    resource_kind text        not null,
    resource_id   uuid        not null,
    payload       jsonb       not null,
    delivered_at  timestamptz,
    attempts      integer     not null default 0,
    last_error    text,
    constraint outbox_event_pk primary key (id),
    constraint outbox_event_type_form check (type ~ '^[a-z]+(\.[a-z-]+)+$')
);
create index outbox_event_waiting on outbox_event (id) where delivered_at is null;

create table mail_message (
    id              uuid        not null,
    version         bigint      not null default 0,
    created_at      timestamptz not null,
    updated_at      timestamptz not null,
    recipient       text        not null,
    subject         text        not null,
    text_body       text        not null,
    html_body       text        not null,
    state           text        not null,
    attempts        integer     not null default 0,
    next_attempt_at timestamptz not null,
    last_error      text,
    sent_at         timestamptz,
    constraint mail_message_pk primary key (id),
    constraint mail_message_state_known check (state in ('queued', 'sent', 'failed')),
    constraint mail_message_sent_has_time check ((state = 'sent') = (sent_at is not null)),
    constraint mail_message_recipient_plain check (recipient !~ '[[:cntrl:]]')
);
create index mail_message_waiting on mail_message (next_attempt_at) where state = 'queued';
insert into personal_column values ('mail_message', 'recipient'), ('mail_message', 'text_body'), ('mail_message', 'html_body');

-- First answers to requests that may be retried (Idempotency-Key), kept 24 hours.
create table idempotency_key (
    caller      text        not null,
    key         text        not null,
    operation   text        not null,
    body_digest bytea       not null,
    status      integer,
    headers     jsonb,
    body        bytea,
    created_at  timestamptz not null,
    constraint idempotency_key_pk primary key (caller, key),
    constraint idempotency_key_length check (length(key) between 1 and 255)
);
create index idempotency_key_age on idempotency_key (created_at);

-- The table of db-scheduler, as its documentation gives it.
create table scheduled_tasks (
    task_name            text        not null,
    task_instance        text        not null,
    task_data            bytea,
    execution_time       timestamptz not null,
    picked               boolean     not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures int,
    last_heartbeat       timestamptz,
    version              bigint      not null,
    priority             smallint,
    constraint scheduled_tasks_pk primary key (task_name, task_instance)
);
create index scheduled_tasks_execution_time on scheduled_tasks (execution_time);
create index scheduled_tasks_heartbeat on scheduled_tasks (last_heartbeat);
create index scheduled_tasks_priority on scheduled_tasks (priority desc, execution_time asc);

create extension if not exists pg_trgm;
create extension if not exists btree_gist;
