-- Why an unusual value was recorded all the same: each warning with the reason that answered it.
create table plausibility_answer (
    observation_id uuid not null,
    code           text not null,
    field          text not null,
    detail         text not null,
    reason         text not null,
    constraint plausibility_answer_pk primary key (observation_id, code, field),
    constraint plausibility_answer_of foreign key (observation_id) references observation,
    constraint plausibility_answer_reason_given check (reason ~ '\S')
);
create trigger plausibility_answer_append_only before update or delete on plausibility_answer
    for each row execute function refuse_change_of_ledger();
