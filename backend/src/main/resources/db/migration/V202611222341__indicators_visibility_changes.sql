-- Who can see indicators and sets, and what happens to lists of values when one is corrected or hidden.

create function indicator_seen_by(record jsonb) returns text[] language sql immutable as $$
    select array['staff', 'organisation:' || (record ->> 'owner_id')]
        || case when record ->> 'status' = 'draft' then '{}'::text[]
                when record ->> 'visibility' = 'public' then array['public', 'partners']
                when record ->> 'visibility' = 'partners' then array['partners']
                else '{}'::text[] end
$$;
create function indicator_set_seen_by(record jsonb) returns text[] language sql immutable as $$
    select array['staff', 'organisation:' || (record ->> 'owner_id')]
        || case when record ->> 'state' = 'draft' then '{}'::text[] else array['public', 'partners'] end
$$;

create trigger indicator_removal after update or delete on indicator
    for each row execute function note_visibility('indicator', 'indicator_seen_by');
create trigger indicator_set_removal after update or delete on indicator_set
    for each row execute function note_visibility('indicator-set', 'indicator_set_seen_by');
create trigger theme_removal after delete on theme
    for each row execute function note_visibility('theme', 'seen_by_everybody');
create trigger comparator_group_removal after delete on comparator_group
    for each row execute function note_visibility('comparator-group', 'seen_by_everybody');

-- Revisions are their own ledger: one that is superseded is gone for everybody who sees its indicator.
create or replace view removal as
select kind, record_id, parent_id, changed_at as removed_at, seen_before, seen_after, id as step
from visibility_change
union all
select 'observation', id, indicator_id, superseded_at, array['public', 'partners', 'staff'], '{}'::text[], null
from observation where superseded_at is not null
union all
select 'target', id, indicator_id, superseded_at, array['public', 'partners', 'staff'], '{}'::text[], null
from target where superseded_at is not null;

create index observation_recorded on observation using brin (recorded_at);

-- When it was last decided whether a value is shown or hidden: to a reader of values that is a change like any other.
create table disclosure_change (
    observation_id uuid        not null,
    changed_at     timestamptz not null,
    constraint disclosure_change_pk primary key (observation_id),
    constraint disclosure_change_of foreign key (observation_id) references observation
);
create function note_disclosure() returns trigger language plpgsql as $$
begin
    insert into disclosure_change (observation_id, changed_at)
    values (case when tg_op = 'DELETE' then old.observation_id else new.observation_id end,
            nullif(current_setting('openborough.at', true), '')::timestamptz)
    on conflict (observation_id) do update set changed_at = excluded.changed_at;
    return null;
end $$;
create trigger suppressed_observation_noted after insert or delete on suppressed_observation
    for each row execute function note_disclosure();
