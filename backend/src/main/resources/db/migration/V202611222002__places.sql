-- Areas with their vintages, other codes, boundaries, populations; postcodes.

create table area (
    id             uuid        not null,
    version        bigint      not null,
    created_at     timestamptz not null,
    updated_at     timestamptz not null,
    code           text        not null,
    name           text        not null,
    kind           text        not null,
    authority_type text,
    parent_id      uuid,
    valid_from     date,
    valid_to       date,
    tile_column    smallint,
    tile_row       smallint,
    search         tsvector generated always as (to_tsvector('english', name || ' ' || code)) stored,
    constraint area_pk primary key (id),
    constraint area_code_unique unique (code),
    constraint area_code_form check (code ~ '^[A-Z0-9]{1,9}(-[A-Z0-9]{1,20})*$'),
    constraint area_name_length check (length(name) between 1 and 200),
    constraint area_kind_known check (kind in ('country', 'region', 'authority', 'ward', 'lsoa', 'area-committee', 'other')),
    constraint area_parent foreign key (parent_id) references area,
    constraint area_not_its_own_parent check (parent_id <> id),
    constraint area_dates_ordered check (valid_to >= valid_from),
    constraint area_tile_whole check ((tile_column is null) = (tile_row is null))
);
create index area_of_parent on area (parent_id, kind);
create index area_search on area using gin (search);
create index area_name_trigram on area using gin (lower(name) gin_trgm_ops);

-- Other codes and names an area is known by: the DfE's number, the authority register's letters, former codes, other names.
create table area_alias (
    scheme  text not null,
    alias   text not null,
    area_id uuid not null,
    constraint area_alias_pk primary key (scheme, alias),
    constraint area_alias_area foreign key (area_id) references area,
    constraint area_alias_scheme_form check (scheme ~ '^[a-z]+(-[a-z]+)*$')
);
create index area_alias_of on area_alias (area_id);

-- What took an abolished area's place.
create table area_successor (
    area_id      uuid not null,
    successor_id uuid not null,
    constraint area_successor_pk primary key (area_id, successor_id),
    constraint area_successor_old foreign key (area_id) references area,
    constraint area_successor_new foreign key (successor_id) references area,
    constraint area_successor_other check (area_id <> successor_id)
);

create table area_boundary (
    area_id  uuid     not null,
    geometry jsonb    not null,
    west     float8   not null,
    south    float8   not null,
    east     float8   not null,
    north    float8   not null,
    fault    text,
    source   text     not null,
    constraint area_boundary_pk primary key (area_id),
    constraint area_boundary_area foreign key (area_id) references area,
    constraint area_boundary_box check (west <= east and south <= north
        and west >= -180 and east <= 180 and south >= -90 and north <= 90)
);
create index area_boundary_box_of on area_boundary (west, east, south, north);

create table area_population (
    area_id  uuid     not null,
    year     smallint not null,
    age_band text     not null default 'all',
    source   text     not null,
    people   integer  not null,
    constraint area_population_pk primary key (area_id, year, age_band, source),
    constraint area_population_area foreign key (area_id) references area,
    constraint area_population_counted check (people >= 0)
);

create table postcode (
    postcode  text   not null,
    latitude  float8 not null,
    longitude float8 not null,
    ward_id   uuid,
    lsoa_id   uuid,
    constraint postcode_pk primary key (postcode),
    constraint postcode_form check (postcode ~ '^[A-Z]{1,2}[0-9][A-Z0-9]? [0-9][A-Z]{2}$'),
    constraint postcode_ward foreign key (ward_id) references area,
    constraint postcode_lsoa foreign key (lsoa_id) references area
);

create trigger area_audit after insert or update or delete on area for each row execute function audit_row('area');
create trigger area_alias_audit after insert or update or delete on area_alias
    for each row execute function audit_row('area', 'area_id');
create trigger area_boundary_audit after insert or update or delete on area_boundary
    for each row execute function audit_row('area', 'area_id');
create trigger area_population_audit after insert or update or delete on area_population
    for each row execute function audit_row('area', 'area_id');
create trigger area_version after insert or update or delete on area
    for each statement execute function step_data_version('places');
create trigger area_boundary_version after insert or update or delete on area_boundary
    for each statement execute function step_data_version('places');
create trigger area_population_version after insert or update or delete on area_population
    for each statement execute function step_data_version('places');
