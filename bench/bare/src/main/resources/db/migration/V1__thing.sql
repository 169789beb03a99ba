create table thing (
    id   bigint not null,
    name text   not null,
    constraint thing_pk primary key (id)
);
