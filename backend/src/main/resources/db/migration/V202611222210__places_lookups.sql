-- An alias is looked up whatever its case; every change of what an area is known by or replaced by is audited and steps
-- the version of the published data.

create index area_alias_lookup on area_alias (lower(alias));

create trigger area_successor_audit after insert or update or delete on area_successor
    for each row execute function audit_row('area', 'area_id');
create trigger area_alias_version after insert or update or delete on area_alias
    for each statement execute function step_data_version('places');
create trigger area_successor_version after insert or update or delete on area_successor
    for each statement execute function step_data_version('places');
create trigger postcode_version after insert or update or delete on postcode
    for each statement execute function step_data_version('places');
