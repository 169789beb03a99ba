-- Webhooks after Standard Webhooks 1.0.0: where events are told, what they are signed with, and what became of each.
create table webhook (
    id              uuid        not null,
    version         bigint      not null default 0,
    created_at      timestamptz not null,
    updated_at      timestamptz not null,
    organisation_id uuid,
    url             text        not null,
    description     text,
    event_types     text[]      not null,
    disabled_at     timestamptz,
    disabled_reason text,
    constraint webhook_pk primary key (id),
    constraint webhook_organisation foreign key (organisation_id) references organisation,
    constraint webhook_disabled_for_a_reason check ((disabled_at is null) = (disabled_reason is null))
);
create trigger webhook_audit after insert or update or delete on webhook
    for each row execute function audit_row('webhook');

create function webhook_readers(record jsonb) returns text[] language sql immutable as
    $$ select array['staff'] || case when record ->> 'organisation_id' is null then '{}'
                                else array['organisation:' || (record ->> 'organisation_id')] end $$;
create trigger webhook_removal after delete on webhook
    for each row execute function note_visibility('webhook', 'webhook_readers');

create table webhook_secret (
    id         uuid        not null,
    webhook_id uuid        not null,
    secret     bytea       not null,
    created_at timestamptz not null,
    expires_at timestamptz,
    constraint webhook_secret_pk primary key (id),
    constraint webhook_secret_webhook foreign key (webhook_id) references webhook on delete cascade,
    constraint webhook_secret_length check (length(secret) between 24 and 64)
);
create index webhook_secret_of_webhook on webhook_secret (webhook_id);

create table webhook_delivery (
    id              uuid        not null,
    version         bigint      not null default 0,
    created_at      timestamptz not null,
    updated_at      timestamptz not null,
    webhook_id      uuid        not null,
    event_id        uuid,
    type            text        not null,
    occurred_at     timestamptz not null,
    body            text        not null,
    state           text        not null,
    attempts        integer     not null default 0,
    next_attempt_at timestamptz not null,
    last_status     integer,
    last_error      text,
    delivered_at    timestamptz,
    constraint webhook_delivery_pk primary key (id),
    constraint webhook_delivery_webhook foreign key (webhook_id) references webhook on delete cascade,
    constraint webhook_delivery_once unique (webhook_id, event_id),
    constraint webhook_delivery_state_known check (state in ('queued', 'delivered', 'failed')),
    constraint webhook_delivery_delivered_has_time check ((state = 'delivered') = (delivered_at is not null))
);
create index webhook_delivery_due on webhook_delivery (next_attempt_at) where state = 'queued';
create index webhook_delivery_log on webhook_delivery (webhook_id, id desc);
create index webhook_delivery_since on webhook_delivery (webhook_id, occurred_at);
