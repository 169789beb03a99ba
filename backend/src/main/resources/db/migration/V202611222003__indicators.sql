-- Indicator sets, indicators, observations as revisions, targets, comparator groups.

create table theme (
    id         uuid        not null,
    version    bigint      not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    name       text        not null,
    parent_id  uuid,
    constraint theme_pk primary key (id),
    constraint theme_name_unique unique nulls not distinct (parent_id, name),
    constraint theme_parent foreign key (parent_id) references theme,
    constraint theme_not_its_own_parent check (parent_id <> id),
    constraint theme_name_length check (length(name) between 1 and 100)
);

create table indicator (
    id                     uuid        not null,
    version                bigint      not null,
    created_at             timestamptz not null,
    updated_at             timestamptz not null,
    code                   text        not null,
    title                  text        not null,
    definition             text,
    rationale              text,
    type                   text        not null,
    measure_kind           text        not null,
    polarity               text        not null,
    value_type             text        not null,
    unit                   text,
    decimals               smallint    not null,
    multiplier             numeric     not null,
    numerator_definition   text,
    denominator_definition text,
    frequency              text        not null,
    year_type              text        not null,
    is_cumulative          boolean     not null,
    is_seasonal            boolean     not null,
    geography_levels       text[]      not null,
    source                 text,
    data_lag_days          integer,
    method                 text,
    caveats                text,
    suppression_threshold  smallint    not null,
    legal_driver           text,
    owner_id               uuid        not null,
    theme_id               uuid,
    visibility             text        not null,
    status                 text        not null,
    retired_on             date,
    retirement_reason      text,
    search                 tsvector generated always as (
        setweight(to_tsvector('english', code || ' ' || title), 'A')
        || setweight(to_tsvector('english', coalesce(definition, '')), 'B')
        || setweight(to_tsvector('english', coalesce(rationale, '') || ' ' || coalesce(source, '')), 'C')) stored,
    constraint indicator_pk primary key (id),
    constraint indicator_code_unique unique (code),
    constraint indicator_code_length check (length(code) between 1 and 60),
    constraint indicator_title_length check (length(title) between 1 and 300),
    constraint indicator_type_known check (type in ('input', 'output', 'outcome', 'impact', 'perception', 'cost', 'context')),
    constraint indicator_measure_kind_known check (measure_kind in
        ('performance-indicator', 'service-standard', 'satisfaction', 'risk')),
    constraint indicator_polarity_known check (polarity in
        ('higher-is-better', 'lower-is-better', 'nearer-target-is-better', 'no-judgement')),
    constraint indicator_value_type_known check (value_type in
        ('count', 'proportion', 'rate', 'mean', 'money', 'ratio', 'duration', 'date', 'yes-no', 'milestone')),
    constraint indicator_decimals_range check (decimals between 0 and 6),
    constraint indicator_multiplier_positive check (multiplier > 0),
    constraint indicator_frequency_known check (frequency in
        ('monthly', 'quarterly', 'half-yearly', 'annual', 'less-than-annual')),
    constraint indicator_year_type_known check (year_type in ('calendar', 'financial', 'academic')),
    constraint indicator_data_lag_days_range check (data_lag_days between 0 and 3660),
    constraint indicator_suppression_threshold_range check (suppression_threshold between 0 and 100),
    constraint indicator_owner foreign key (owner_id) references organisation,
    constraint indicator_theme foreign key (theme_id) references theme,
    constraint indicator_visibility_known check (visibility in ('public', 'staff', 'partners')),
    constraint indicator_status_known check (status in ('draft', 'active', 'retired')),
    constraint indicator_retired_has_reason check
        ((status = 'retired') = (retired_on is not null) and (retired_on is null) = (retirement_reason is null))
);
create index indicator_search on indicator using gin (search);
create index indicator_title_trigram on indicator using gin (lower(title) gin_trgm_ops);
create index indicator_owner_of on indicator (owner_id);
create index indicator_theme_of on indicator (theme_id);

create table indicator_set (
    id                  uuid        not null,
    version             bigint      not null,
    created_at          timestamptz not null,
    updated_at          timestamptz not null,
    code                text        not null,
    edition             integer     not null,
    name                text        not null,
    description         text,
    owner_id            uuid        not null,
    state               text        not null,
    valid_from          date        not null,
    valid_to            date,
    retired_on          date,
    retirement_reason   text,
    constraint indicator_set_pk primary key (id),
    constraint indicator_set_edition_unique unique (code, edition),
    constraint indicator_set_code_form check (code ~ '^[A-Za-z0-9][A-Za-z0-9 ._-]{0,59}$'),
    constraint indicator_set_edition_positive check (edition > 0),
    constraint indicator_set_owner foreign key (owner_id) references organisation,
    constraint indicator_set_state_known check (state in ('draft', 'final', 'retired')),
    constraint indicator_set_dates_ordered check (valid_to >= valid_from),
    constraint indicator_set_retired_has_reason check
        ((state = 'retired') = (retired_on is not null) and (retired_on is null) = (retirement_reason is null))
);

create table indicator_set_entry (
    set_id       uuid    not null,
    indicator_id uuid    not null,
    reference    text    not null,
    position     integer not null,
    constraint indicator_set_entry_pk primary key (set_id, indicator_id),
    constraint indicator_set_entry_reference_unique unique (set_id, reference),
    constraint indicator_set_entry_set foreign key (set_id) references indicator_set,
    constraint indicator_set_entry_indicator foreign key (indicator_id) references indicator
);
create index indicator_set_entry_of on indicator_set_entry (indicator_id);

-- Old code to new code, kept when an indicator or a whole set is retired (IND-16).
create table indicator_successor (
    indicator_id uuid not null,
    successor_id uuid not null,
    note         text,
    constraint indicator_successor_pk primary key (indicator_id, successor_id),
    constraint indicator_successor_old foreign key (indicator_id) references indicator,
    constraint indicator_successor_new foreign key (successor_id) references indicator,
    constraint indicator_successor_other check (indicator_id <> successor_id)
);

-- One reported value for one area and period. Never overwritten: the revision that counts has no superseded_at.
create table observation (
    id            uuid        not null default uuidv7(),
    indicator_id  uuid        not null,
    area_id       uuid        not null,
    period_start  date        not null,
    period_end    date        not null,
    revision      integer     not null,
    value         numeric,
    numerator     numeric,
    denominator   numeric,
    lower_limit   numeric,
    upper_limit   numeric,
    status        text        not null,
    source        text,
    note          text,
    reason        text,
    recorded_at   timestamptz not null,
    recorded_by   text        not null,
    superseded_at timestamptz,
    import_id     uuid,
    constraint observation_pk primary key (id),
    constraint observation_indicator foreign key (indicator_id) references indicator,
    constraint observation_area foreign key (area_id) references area,
    constraint observation_period_ordered check (period_end >= period_start),
    constraint observation_revision_positive check (revision > 0),
    constraint observation_correction_has_reason check (revision = 1 or reason is not null),
    constraint observation_status_known check (status in
        ('normal', 'provisional', 'revised', 'estimated', 'break', 'confidential', 'not-available', 'not-applicable', 'withdrawn')),
    constraint observation_value_where_due check
        ((status in ('confidential', 'not-available', 'not-applicable', 'withdrawn')) = (value is null)),
    constraint observation_denominator_positive check (denominator > 0),
    constraint observation_numerator_counted check (numerator >= 0),
    constraint observation_limits_ordered check (upper_limit >= lower_limit),
    constraint observation_superseded_later check (superseded_at >= recorded_at)
);
-- One current revision a period, and the order in which a whole period is compared.
create unique index observation_one_current_per_period
    on observation (indicator_id, period_end, period_start, area_id) where superseded_at is null;
create index observation_series on observation (indicator_id, area_id, period_end) where superseded_at is null;
create index observation_superseded on observation (indicator_id, area_id, period_end) where superseded_at is not null;
create index observation_import on observation (import_id) where import_id is not null;

-- A revision is written once; the only later change is that a newer one supersedes it.
create function observation_revision_is_kept() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or old.superseded_at is not null
       or to_jsonb(new) - 'superseded_at' is distinct from to_jsonb(old) - 'superseded_at' then
        raise exception 'A recorded value is kept: correct it with a new revision'
            using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
create trigger observation_kept before update or delete on observation
    for each row execute function observation_revision_is_kept();

create table target (
    id             uuid        not null default uuidv7(),
    indicator_id   uuid        not null,
    area_id        uuid        not null,
    period_start   date        not null,
    period_end     date        not null,
    revision       integer     not null,
    operator       text        not null,
    value          numeric     not null,
    upper_value    numeric,
    minimum        numeric,
    stretch        numeric,
    tolerance      numeric     not null,
    tolerance_kind text        not null,
    profile        numeric[],
    reason         text,
    set_by         text        not null,
    set_at         timestamptz not null,
    superseded_at  timestamptz,
    constraint target_pk primary key (id),
    constraint target_indicator foreign key (indicator_id) references indicator,
    constraint target_area foreign key (area_id) references area,
    constraint target_period_ordered check (period_end >= period_start),
    constraint target_revision_positive check (revision > 0),
    constraint target_operator_known check (operator in ('at-least', 'at-most', 'between', 'nearest')),
    constraint target_between_has_both check ((operator = 'between') = (upper_value is not null)),
    constraint target_range_ordered check (upper_value >= value),
    constraint target_tolerance_positive check (tolerance >= 0),
    constraint target_tolerance_kind_known check (tolerance_kind in ('points', 'percent')),
    constraint target_superseded_later check (superseded_at >= set_at)
);
create unique index target_one_current_per_period
    on target (indicator_id, area_id, period_end, period_start) where superseded_at is null;

create table comparator_group (
    id              uuid        not null,
    version         bigint      not null,
    created_at      timestamptz not null,
    updated_at      timestamptz not null,
    name            text        not null,
    kind            text        not null,
    subject_area_id uuid,
    source          text,
    constraint comparator_group_pk primary key (id),
    constraint comparator_group_name_unique unique nulls not distinct (name, subject_area_id),
    constraint comparator_group_kind_known check (kind in ('statistical-neighbours', 'authority-type', 'hand-made', 'within-area')),
    constraint comparator_group_subject foreign key (subject_area_id) references area,
    constraint comparator_group_neighbours_of_someone check (kind <> 'statistical-neighbours' or subject_area_id is not null)
);
create table comparator_member (
    group_id  uuid     not null,
    area_id   uuid     not null,
    position  smallint not null,
    closeness text,
    constraint comparator_member_pk primary key (group_id, area_id),
    constraint comparator_member_group foreign key (group_id) references comparator_group on delete cascade,
    constraint comparator_member_area foreign key (area_id) references area
);

create trigger theme_audit after insert or update or delete on theme for each row execute function audit_row('theme');
create trigger indicator_audit after insert or update or delete on indicator
    for each row execute function audit_row('indicator');
create trigger indicator_set_audit after insert or update or delete on indicator_set
    for each row execute function audit_row('indicator-set');
create trigger indicator_set_entry_audit after insert or update or delete on indicator_set_entry
    for each row execute function audit_row('indicator-set', 'set_id');
create trigger indicator_successor_audit after insert or update or delete on indicator_successor
    for each row execute function audit_row('indicator', 'indicator_id');
create trigger observation_audit after insert on observation
    for each row when (new.import_id is null) execute function audit_row('indicator', 'indicator_id');
create trigger target_audit after insert on target for each row execute function audit_row('indicator', 'indicator_id');
create trigger comparator_group_audit after insert or update or delete on comparator_group
    for each row execute function audit_row('comparator-group');
create trigger comparator_member_audit after insert or update or delete on comparator_member
    for each row execute function audit_row('comparator-group', 'group_id');

create trigger indicator_version after insert or update or delete on indicator
    for each statement execute function step_data_version('indicators');
create trigger indicator_set_version after insert or update or delete on indicator_set
    for each statement execute function step_data_version('indicators');
create trigger indicator_set_entry_version after insert or update or delete on indicator_set_entry
    for each statement execute function step_data_version('indicators');
create trigger theme_version after insert or update or delete on theme
    for each statement execute function step_data_version('indicators');
create trigger observation_version after insert or update on observation
    for each statement execute function step_data_version('indicators');
create trigger target_version after insert or update on target
    for each statement execute function step_data_version('indicators');
create trigger comparator_group_version after insert or update or delete on comparator_group
    for each statement execute function step_data_version('indicators');
create trigger comparator_member_version after insert or update or delete on comparator_member
    for each statement execute function step_data_version('indicators');
