-- Files brought in: each file is a job with a dry run, applied whole or not at all, and reversible.

create table import_job (
    id              uuid        not null,
    version         bigint      not null,
    created_at      timestamptz not null,
    updated_at      timestamptz not null,
    kind            text        not null,
    file_name       text        not null,
    file_size       bigint      not null,
    file_digest     text        not null,
    state           text        not null,
    options         text        not null,
    report          text        not null,
    organisation_id uuid,
    created_by      text        not null,
    rows_done       bigint      not null default 0,
    run_started_at  timestamptz,
    run_ended_at    timestamptz,
    created_rows    bigint,
    updated_rows    bigint,
    unchanged_rows  bigint,
    rejected_rows   bigint,
    failure         text,
    applied_at      timestamptz,
    reversed_at     timestamptz,
    reversal_reason text,
    constraint import_job_pk primary key (id),
    constraint import_job_organisation foreign key (organisation_id) references organisation,
    constraint import_job_file_name_plain check (length(file_name) between 1 and 200 and file_name !~ '[[:cntrl:]/\\]'),
    constraint import_job_state_known check (state in ('inspected', 'checking', 'checked', 'applying', 'applied',
                                                       'reversing', 'reversed', 'failed', 'cancelled')),
    constraint import_job_options_json check (options is json object),
    constraint import_job_report_json check (report is json object),
    constraint import_job_checked_is_counted check (state not in ('checked', 'applying', 'applied', 'reversing', 'reversed')
        or num_nonnulls(created_rows, updated_rows, unchanged_rows, rejected_rows) = 4),
    constraint import_job_failed_says_why check (state <> 'failed' or failure is not null),
    constraint import_job_reversed_says_why check (state not in ('reversing', 'reversed') or reversal_reason is not null)
);
create index import_job_of_organisation on import_job (organisation_id, id desc);
create index import_job_under_way on import_job (id) where state in ('checking', 'applying', 'reversing');
insert into personal_column values ('import_job', 'created_by');

-- The rows of an import are their own ledger; the trail has one event when they are applied and one when reversed.
create trigger import_job_audit after update on import_job for each row
    when (new.state is distinct from old.state and new.state in ('applied', 'reversed'))
    execute function audit_row('import');

-- The file itself, in pieces that never need to be held in memory together; gone once it has been applied.
create table import_chunk (
    import_id uuid    not null,
    position  integer not null,
    content   bytea   not null,
    constraint import_chunk_pk primary key (import_id, position),
    constraint import_chunk_of foreign key (import_id) references import_job on delete cascade
);
alter table import_chunk alter column content set storage external;

-- Which header fills which field, as decided for an earlier file.
create table column_mapping (
    id         uuid        not null,
    version    bigint      not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    kind       text        not null,
    name       text        not null,
    fields     text        not null,
    constraint column_mapping_pk primary key (id),
    constraint column_mapping_name_unique unique (kind, name),
    constraint column_mapping_name_length check (length(name) between 1 and 100),
    constraint column_mapping_fields_json check (fields is json object)
);
create trigger column_mapping_audit after insert or update or delete on column_mapping
    for each row execute function audit_row('column-mapping');

-- Rows of checked files that describe records: what is there now and what would be. Kept, because reversal needs it.
create table import_row (
    import_id  uuid   not null,
    row_number bigint not null,
    fate       text   not null,
    key        text,
    remarks    jsonb,
    before     jsonb,
    after      jsonb,
    payload    jsonb,
    constraint import_row_pk primary key (import_id, row_number),
    constraint import_row_of foreign key (import_id) references import_job on delete cascade,
    constraint import_row_fate_known check (fate in ('created', 'updated', 'unchanged', 'rejected'))
);
create index import_row_key on import_row (import_id, key);
