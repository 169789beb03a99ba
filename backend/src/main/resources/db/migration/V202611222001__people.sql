-- Organisations, their units, posts and the people who hold them. Responsibility rests with a post, never a person.

create table organisation (
    id          uuid        not null,
    version     bigint      not null,
    created_at  timestamptz not null,
    updated_at  timestamptz not null,
    name        text        not null,
    kind        text        not null,
    identifiers text[]      not null default '{}',
    is_sandbox  boolean     not null default false,
    valid_from  date,
    valid_to    date,
    search      tsvector generated always as (to_tsvector('english', name)) stored,
    constraint organisation_pk primary key (id),
    constraint organisation_name_unique unique (name),
    constraint organisation_name_length check (length(name) between 1 and 200),
    constraint organisation_kind_known check (kind in
        ('council', 'health', 'police', 'fire-and-rescue', 'education', 'voluntary', 'business', 'government', 'other')),
    constraint organisation_dates_ordered check (valid_to >= valid_from)
);
create index organisation_search on organisation using gin (search);
-- One deployment serves one council.
create unique index organisation_one_council on organisation (kind) where kind = 'council';

create table organisation_unit (
    id              uuid        not null,
    version         bigint      not null,
    created_at      timestamptz not null,
    updated_at      timestamptz not null,
    organisation_id uuid        not null,
    parent_id       uuid,
    name            text        not null,
    kind            text        not null,
    valid_from      date        not null,
    valid_to        date,
    replaced_by_id  uuid,
    constraint organisation_unit_pk primary key (id),
    constraint organisation_unit_organisation foreign key (organisation_id) references organisation,
    constraint organisation_unit_parent foreign key (parent_id) references organisation_unit,
    constraint organisation_unit_replacement foreign key (replaced_by_id) references organisation_unit,
    constraint organisation_unit_name_length check (length(name) between 1 and 200),
    constraint organisation_unit_kind_known check (kind in ('directorate', 'department', 'service', 'team', 'portfolio')),
    constraint organisation_unit_dates_ordered check (valid_to >= valid_from),
    constraint organisation_unit_not_its_own_parent check (parent_id <> id),
    constraint organisation_unit_replaced_once_ended check (replaced_by_id is null or valid_to is not null)
);
create index organisation_unit_of on organisation_unit (organisation_id);

create table post (
    id              uuid        not null,
    version         bigint      not null,
    created_at      timestamptz not null,
    updated_at      timestamptz not null,
    organisation_id uuid        not null,
    unit_id         uuid,
    title           text        not null,
    valid_from      date        not null,
    valid_to        date,
    constraint post_pk primary key (id),
    constraint post_organisation foreign key (organisation_id) references organisation,
    constraint post_unit foreign key (unit_id) references organisation_unit,
    constraint post_title_unique unique (organisation_id, title),
    constraint post_title_length check (length(title) between 1 and 200),
    constraint post_dates_ordered check (valid_to >= valid_from)
);

create table person (
    id         uuid        not null,
    version    bigint      not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    subject    text,
    name       text        not null,
    email      text,
    state      text        not null,
    constraint person_pk primary key (id),
    constraint person_subject_unique unique (subject),
    constraint person_state_known check (state in ('invited', 'waiting', 'linked', 'erased')),
    constraint person_linked_has_subject check ((state in ('waiting', 'linked')) = (subject is not null))
);
create unique index person_email_unique on person (lower(email)) where email is not null;
insert into personal_column values ('person', 'name'), ('person', 'email'), ('person', 'subject');

-- Who holds a post, in which capacity, from when to when. Two people never hold it substantively at once.
create table post_holder (
    id         uuid        not null,
    version    bigint      not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    post_id    uuid        not null,
    person_id  uuid        not null,
    capacity   text        not null,
    valid_from date        not null,
    valid_to   date,
    constraint post_holder_pk primary key (id),
    constraint post_holder_post foreign key (post_id) references post,
    constraint post_holder_person foreign key (person_id) references person,
    constraint post_holder_capacity_known check (capacity in ('substantive', 'acting', 'deputy')),
    constraint post_holder_dates_ordered check (valid_to >= valid_from),
    constraint post_holder_one_substantive exclude using gist
        (post_id with =, daterange(valid_from, valid_to, '[]') with &&) where (capacity = 'substantive'),
    constraint post_holder_not_twice exclude using gist
        (post_id with =, person_id with =, daterange(valid_from, valid_to, '[]') with &&)
);
create index post_holder_person_posts on post_holder (person_id);

-- A duty of a post for any record: responsible for an indicator, provides its data, leads a partnership, …
create table responsibility (
    id            uuid        not null,
    version       bigint      not null,
    created_at    timestamptz not null,
    updated_at    timestamptz not null,
    post_id       uuid        not null,
    resource_kind text        not null,
    resource_id   uuid        not null,
    duty          text        not null,
    valid_from    date        not null,
    valid_to      date,
    constraint responsibility_pk primary key (id),
    constraint responsibility_post foreign key (post_id) references post,
    constraint responsibility_duty_form check (duty ~ '^[a-z]+(-[a-z]+)*$'),
    constraint responsibility_dates_ordered check (valid_to >= valid_from),
    constraint responsibility_one_at_a_time exclude using gist
        (resource_id with =, duty with =, daterange(valid_from, valid_to, '[]') with &&)
);
create index responsibility_of_resource on responsibility (resource_kind, resource_id);
create index responsibility_of_post on responsibility (post_id);

-- A partner's machine: bound to one organisation and to scopes. Its secret lives with the sign-in service, never here.
create table partner_client (
    id              uuid        not null,
    version         bigint      not null,
    created_at      timestamptz not null,
    updated_at      timestamptz not null,
    client_id       text        not null,
    organisation_id uuid        not null,
    scopes          text[]      not null,
    disabled_at     timestamptz,
    constraint partner_client_pk primary key (id),
    constraint partner_client_client_id_unique unique (client_id),
    constraint partner_client_organisation foreign key (organisation_id) references organisation
);

create trigger organisation_audit after insert or update or delete on organisation
    for each row execute function audit_row('organisation');
create trigger organisation_unit_audit after insert or update or delete on organisation_unit
    for each row execute function audit_row('organisation-unit');
create trigger post_audit after insert or update or delete on post for each row execute function audit_row('post');
create trigger person_audit after insert or update or delete on person for each row execute function audit_row('person');
create trigger post_holder_audit after insert or update or delete on post_holder
    for each row execute function audit_row('post', 'post_id');
create trigger responsibility_audit after insert or update or delete on responsibility
    for each row execute function audit_row('responsibility');
create trigger partner_client_audit after insert or update or delete on partner_client
    for each row execute function audit_row('partner-client');
create trigger organisation_version after insert or update or delete on organisation
    for each statement execute function step_data_version('people');
