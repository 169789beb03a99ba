-- Which recorded values must not be shown, so that nobody can be recognised or worked out from the others.
-- Written with the values they belong to, in one transaction; every outlet reads it, none decides for itself.
create table suppressed_observation (
    observation_id uuid not null,
    cause          text not null,
    constraint suppressed_observation_pk primary key (observation_id),
    constraint suppressed_observation_of foreign key (observation_id) references observation,
    constraint suppressed_observation_cause_known check (cause in ('small-number', 'subtraction'))
);
