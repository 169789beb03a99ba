-- Values come by the hundred thousand, and a foreign key looks up every single one: more than half the time of writing
-- them. The references stay declared; triggers keep them for a whole statement at once, by the same locks.
alter table observation
    alter constraint observation_indicator not enforced,
    alter constraint observation_area not enforced;

create function observation_refers_to_known() returns trigger language plpgsql as $$
declare
    indicators uuid[];
    areas      uuid[];
    known      bigint;
begin
    select array_agg(distinct indicator_id), array_agg(distinct area_id) into indicators, areas
    from (select distinct indicator_id, area_id from recorded) referred;
    perform from indicator where id = any(indicators) for key share;
    get diagnostics known = row_count;
    if known < cardinality(indicators) then
        raise exception 'A value is of an indicator that is not there'
            using errcode = 'foreign_key_violation', table = 'observation', constraint = 'observation_indicator';
    end if;
    perform from area where id = any(areas) for key share;
    get diagnostics known = row_count;
    if known < cardinality(areas) then
        raise exception 'A value is of an area that is not there'
            using errcode = 'foreign_key_violation', table = 'observation', constraint = 'observation_area';
    end if;
    return null;
end $$;
create trigger observation_references after insert on observation referencing new table as recorded
    for each statement execute function observation_refers_to_known();

-- The other side: what has values is not removed. A removal waits for values being written, and then sees them.
create function observed_is_kept() returns trigger language plpgsql as $$
declare
    has_values boolean;
begin
    execute format('select exists (select from observation o join gone on gone.id = o.%I)', tg_argv[0])
        into has_values;
    if has_values then
        raise exception 'What has values is kept'
            using errcode = 'foreign_key_violation', table = 'observation', constraint = tg_argv[1];
    end if;
    return null;
end $$;
create trigger indicator_observed after delete on indicator referencing old table as gone
    for each statement execute function observed_is_kept('indicator_id', 'observation_indicator');
create trigger area_observed after delete on area referencing old table as gone
    for each statement execute function observed_is_kept('area_id', 'observation_area');

create function id_is_kept() returns trigger language plpgsql as $$
begin
    raise exception 'An id never changes: values refer to it' using errcode = 'integrity_constraint_violation';
end $$;
create trigger indicator_id_kept before update of id on indicator
    for each row when (new.id is distinct from old.id) execute function id_is_kept();
create trigger area_id_kept before update of id on area
    for each row when (new.id is distinct from old.id) execute function id_is_kept();
