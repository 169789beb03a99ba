-- Who could see a record and no longer can: what lets a reader of a list drop what was deleted or unpublished, without
-- telling what it was. Readers are named by the words public, partners, staff and organisation:<id>.

create table visibility_change (
    id          bigint      not null generated always as identity,
    kind        text        not null,
    record_id   uuid        not null,
    parent_id   uuid,
    changed_at  timestamptz not null,
    seen_before text[]      not null,
    seen_after  text[]      not null,
    constraint visibility_change_pk primary key (id),
    constraint visibility_change_is_one check (seen_before <> seen_after)
);
create index visibility_change_of_kind on visibility_change (kind, changed_at);
create index visibility_change_of_record on visibility_change (record_id, id);
create trigger visibility_change_append_only before update or delete on visibility_change
    for each row execute function refuse_change_of_ledger();
create trigger visibility_change_never_truncated before truncate on visibility_change
    for each statement execute function refuse_change_of_ledger();

create function seen_by_everybody(record jsonb) returns text[] language sql immutable as
    $$ select array['public', 'partners', 'staff'] $$;
create function seen_by_staff(record jsonb) returns text[] language sql immutable as
    $$ select array['staff'] $$;
create function seen_by_signed_in(record jsonb) returns text[] language sql immutable as
    $$ select array['partners', 'staff'] $$;

-- Arguments: the kind of record; the function that names the readers of a row; optionally the column of the record it
-- is listed under. For tables whose rows are deleted, or lose and win readers by an update.
create function note_visibility() returns trigger language plpgsql as $$
declare
    was jsonb  := to_jsonb(old);
    seen_before text[];
    seen_after  text[] := '{}';
begin
    execute format('select %I($1)', tg_argv[1]) into seen_before using was;
    if tg_op = 'UPDATE' then
        execute format('select %I($1)', tg_argv[1]) into seen_after using to_jsonb(new);
    end if;
    if seen_before <> seen_after then
        insert into visibility_change (kind, record_id, parent_id, changed_at, seen_before, seen_after)
        values (tg_argv[0], (was ->> 'id')::uuid, (was ->> tg_argv[2])::uuid,
                nullif(current_setting('openborough.at', true), '')::timestamptz, seen_before, seen_after);
    end if;
    return null;
end $$;

-- What was taken away, from whom. Families whose revisions tell it by themselves join in here.
create view removal as
select kind, record_id, parent_id, changed_at as removed_at, seen_before, seen_after, id as step
from visibility_change;

-- A row that is part of another record: its change is a change of that record. Arguments: the table of the whole, and
-- the column that leads to it.
create function touch_whole() returns trigger language plpgsql as $$
declare
    part     jsonb       := case when tg_op = 'DELETE' then to_jsonb(old) else to_jsonb(new) end;
    whole    uuid        := (part ->> tg_argv[1])::uuid;
    at_time  timestamptz := nullif(current_setting('openborough.at', true), '')::timestamptz;
    is_stale boolean;
begin
    -- Asked first: an update of no row would still run the triggers of a whole statement.
    execute format('select exists (select from %I where id = $1 and updated_at < $2)', tg_argv[0])
        into is_stale using whole, at_time;
    if is_stale then
        execute format('update %I set updated_at = $2 where id = $1', tg_argv[0]) using whole, at_time;
    end if;
    return null;
end $$;

create trigger person_removal after delete on person
    for each row execute function note_visibility('person', 'seen_by_staff');
create trigger responsibility_removal after delete on responsibility
    for each row execute function note_visibility('responsibility', 'seen_by_signed_in');
create trigger column_mapping_removal after delete on column_mapping
    for each row execute function note_visibility('column-mapping', 'seen_by_staff');
create trigger area_removal after delete on area
    for each row execute function note_visibility('area', 'seen_by_everybody');

create trigger area_alias_touch after insert or update or delete on area_alias
    for each row execute function touch_whole('area', 'area_id');
create trigger area_successor_touch after insert or update or delete on area_successor
    for each row execute function touch_whole('area', 'area_id');
create trigger area_boundary_touch after insert or update or delete on area_boundary
    for each row execute function touch_whole('area', 'area_id');
create trigger area_population_touch after insert or update or delete on area_population
    for each row execute function touch_whole('area', 'area_id');
