-- What happened on a day that a series shows the effect of: a new service, another way of counting, a flood.
create table series_annotation (
    id           uuid        not null,
    version      bigint      not null,
    created_at   timestamptz not null,
    updated_at   timestamptz not null,
    indicator_id uuid        not null,
    area_id      uuid,
    happened_on  date        not null,
    text         text        not null,
    annotated_by text        not null,
    constraint series_annotation_pk primary key (id),
    constraint series_annotation_indicator foreign key (indicator_id) references indicator,
    constraint series_annotation_area foreign key (area_id) references area,
    constraint series_annotation_text_length check (length(text) between 1 and 500)
);
create index series_annotation_of on series_annotation (indicator_id, happened_on);

create trigger series_annotation_audit after insert or update or delete on series_annotation
    for each row execute function audit_row('indicator', 'indicator_id');
create trigger series_annotation_version after insert or update or delete on series_annotation
    for each statement execute function step_data_version('indicators');
create trigger series_annotation_removal after delete on series_annotation
    for each row execute function note_visibility('annotation', 'seen_by_everybody', 'indicator_id');
