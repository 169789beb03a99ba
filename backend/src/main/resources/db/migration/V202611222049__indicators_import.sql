-- Values of a checked file. Unlogged: after a crash of the database the file is checked again.
create unlogged table import_observation (
    import_id    uuid   not null,
    row_number   bigint not null,
    fate         text   not null,
    remarks      jsonb,
    indicator_id uuid,
    area_id      uuid,
    period_start date,
    period_end   date,
    value        numeric,
    numerator    numeric,
    denominator  numeric,
    lower_limit  numeric,
    upper_limit  numeric,
    status       text,
    note         text,
    source       text,
    current_id   uuid,
    constraint import_observation_pk primary key (import_id, row_number),
    constraint import_observation_fate_known check (fate in ('created', 'updated', 'unchanged', 'rejected'))
);

create view import_observation_row as
select s.import_id, s.row_number, s.fate, s.remarks,
       case when o.id is not null and o.status <> 'withdrawn' then jsonb_build_object(
           'value', o.value, 'numerator', o.numerator, 'denominator', o.denominator, 'lowerLimit', o.lower_limit,
           'upperLimit', o.upper_limit, 'status', o.status, 'note', o.note, 'source', o.source,
           'indicatorCode', i.code, 'areaCode', a.code, 'periodStart', s.period_start, 'periodEnd', s.period_end)
       end as before,
       jsonb_build_object(
           'value', s.value, 'numerator', s.numerator, 'denominator', s.denominator, 'lowerLimit', s.lower_limit,
           'upperLimit', s.upper_limit, 'status', s.status, 'note', s.note, 'source', s.source,
           'indicatorCode', i.code, 'areaCode', a.code, 'periodStart', s.period_start, 'periodEnd', s.period_end)
       as after
from import_observation s
left join indicator i on i.id = s.indicator_id
left join area a on a.id = s.area_id
left join observation o on o.id = s.current_id;
