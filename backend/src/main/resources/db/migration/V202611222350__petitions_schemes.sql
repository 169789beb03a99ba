-- Petition schemes in versions, and the calendar that their clocks run by (PET-01, PET-02, PET-L2, PET-L4).

create table petition_scheme (
    id                  uuid        not null,
    version             bigint      not null,
    created_at          timestamptz not null,
    updated_at          timestamptz not null,
    number              integer     not null,
    name                text        not null,
    preset              text        not null,
    nation              text        not null,
    rules               text        not null,
    state               text        not null,
    approved_by         text,
    approved_on         date,
    published_on        date,
    published_at_url    text,
    published_otherwise text,
    population          integer,
    population_year     smallint,
    in_force_from       date,
    in_force_to         date,
    constraint petition_scheme_pk primary key (id),
    constraint petition_scheme_number_unique unique (number),
    constraint petition_scheme_number_positive check (number > 0),
    constraint petition_scheme_name_length check (length(name) between 1 and 200),
    constraint petition_scheme_preset_known check (preset in
        ('england-2010-statutory', 'england-voluntary', 'wales-2021')),
    constraint petition_scheme_nation_known check (nation in ('england', 'wales')),
    constraint petition_scheme_rules_json check (rules is json object),
    constraint petition_scheme_state_known check (state in ('draft', 'published')),
    constraint petition_scheme_published_is_approved check (state = 'draft' or
        (approved_by is not null and approved_on is not null and published_on is not null
         and published_otherwise is not null and in_force_from is not null and population is not null)),
    constraint petition_scheme_approved_first check (published_on >= approved_on and in_force_from >= approved_on),
    constraint petition_scheme_dates_ordered check (in_force_to >= in_force_from),
    -- Never above 5 % of the people who live in the area.
    constraint petition_scheme_debate_within_reach check (state = 'draft'
        or coalesce((rules::jsonb #>> '{thresholds,debate}')::integer * 20 <= population, true)),
    constraint petition_scheme_one_in_force exclude using gist
        (daterange(in_force_from, in_force_to, '[]') with &&) where (state = 'published')
);

-- A published version is never edited; only the day it gives way to the next one is added.
create function petition_scheme_keeps() returns trigger language plpgsql as $$
declare
    allowed constant text[] := array['version', 'updated_at', 'in_force_to'];
begin
    if tg_op = 'DELETE' then
        raise exception 'A published petition scheme is kept' using errcode = 'integrity_constraint_violation';
    end if;
    if to_jsonb(new) - allowed is distinct from to_jsonb(old) - allowed
       or (old.in_force_to is not null and new.in_force_to is distinct from old.in_force_to) then
        raise exception 'A published petition scheme is not edited' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
create trigger petition_scheme_published_keeps before update or delete on petition_scheme
    for each row when (old.state = 'published') execute function petition_scheme_keeps();

-- Days on which the council is closed beside weekends and bank holidays, such as those between Christmas and New Year.
create table council_closure (
    id         uuid        not null,
    version    bigint      not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    first_day  date        not null,
    last_day   date        not null,
    reason     text        not null,
    constraint council_closure_pk primary key (id),
    constraint council_closure_dates_ordered check (last_day between first_day and first_day + 30),
    constraint council_closure_once exclude using gist (daterange(first_day, last_day, '[]') with &&),
    constraint council_closure_reason_length check (length(reason) between 1 and 200)
);

-- The time before an election: what is due within it gets a revised date and an explanation, nothing stops by itself.
create table election_period (
    id          uuid        not null,
    version     bigint      not null,
    created_at  timestamptz not null,
    updated_at  timestamptz not null,
    name        text        not null,
    starts_on   date        not null,
    polling_day date        not null,
    constraint election_period_pk primary key (id),
    constraint election_period_dates_ordered check (polling_day between starts_on and starts_on + 100),
    constraint election_period_once exclude using gist (daterange(starts_on, polling_day, '[]') with &&),
    constraint election_period_name_length check (length(name) between 1 and 200)
);

create trigger petition_scheme_audit after insert or update or delete on petition_scheme
    for each row execute function audit_row('petition-scheme');
create trigger council_closure_audit after insert or update or delete on council_closure
    for each row execute function audit_row('council-closure');
create trigger election_period_audit after insert or update or delete on election_period
    for each row execute function audit_row('election-period');

create trigger petition_scheme_version after insert or update or delete on petition_scheme
    for each statement execute function step_data_version('petition-schemes');
create trigger council_closure_version after insert or update or delete on council_closure
    for each statement execute function step_data_version('petition-schemes');
create trigger election_period_version after insert or update or delete on election_period
    for each statement execute function step_data_version('petition-schemes');

create trigger council_closure_removal after delete on council_closure
    for each row execute function note_visibility('council-closure', 'seen_by_everybody');
create trigger election_period_removal after delete on election_period
    for each row execute function note_visibility('election-period', 'seen_by_everybody');
