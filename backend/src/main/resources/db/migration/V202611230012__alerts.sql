-- E-mail alerts. Without audit triggers: subscribers are the public, and what is no longer needed of them is deleted.
create table alert_subscriber (
    id         uuid        not null,
    version    bigint      not null default 0,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    email      text        not null,
    constraint alert_subscriber_pk primary key (id),
    constraint alert_subscriber_email_unique unique (email),
    constraint alert_subscriber_email_written check (email = lower(email) and email !~ '[[:cntrl:]]')
);

create table alert_subscription (
    id            uuid        not null,
    version       bigint      not null default 0,
    created_at    timestamptz not null,
    updated_at    timestamptz not null,
    subscriber_id uuid        not null,
    subject_kind  text        not null,
    subject_id    uuid        not null,
    frequency     text        not null,
    asked_at      timestamptz not null,
    confirmed_at  timestamptz,
    constraint alert_subscription_pk primary key (id),
    constraint alert_subscription_subscriber foreign key (subscriber_id) references alert_subscriber on delete cascade,
    constraint alert_subscription_once unique (subscriber_id, subject_kind, subject_id),
    constraint alert_subscription_frequency_known check (frequency in ('at-once', 'daily', 'weekly'))
);
create index alert_subscription_subject on alert_subscription (subject_kind, subject_id) where confirmed_at is not null;
create index alert_subscription_pending on alert_subscription (asked_at) where confirmed_at is null;

-- One message that told of notices, so that its link can end just the subscriptions it belonged to.
create table alert_message (
    id               uuid        not null,
    subscriber_id    uuid        not null,
    subscription_ids uuid[]      not null,
    written_at       timestamptz not null,
    constraint alert_message_pk primary key (id),
    constraint alert_message_subscriber foreign key (subscriber_id) references alert_subscriber on delete cascade
);
create index alert_message_subscriber on alert_message (subscriber_id);
create index alert_message_age on alert_message (written_at);

create table alert_notice (
    id              uuid        not null default uuidv7(),
    subscription_id uuid        not null,
    event_id        uuid        not null,
    occurred_at     timestamptz not null,
    headline        text        not null,
    summary         text        not null,
    path            text        not null,
    due_at          timestamptz not null,
    message_id      uuid,
    constraint alert_notice_pk primary key (id),
    constraint alert_notice_once unique (subscription_id, event_id),
    constraint alert_notice_subscription foreign key (subscription_id) references alert_subscription on delete cascade,
    constraint alert_notice_message foreign key (message_id) references alert_message on delete set null
);
create index alert_notice_due on alert_notice (due_at) where message_id is null;
create index alert_notice_message on alert_notice (message_id);
