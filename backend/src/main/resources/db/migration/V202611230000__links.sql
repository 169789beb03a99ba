-- Typed, dated links between any two records. Kinds and ids refer to tables of every feature, so a foreign key cannot
-- hold them: a record takes its links with it by the trigger function below.

create table link (
    id         uuid        not null,
    version    bigint      not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    type       text        not null,
    from_kind  text        not null,
    from_id    uuid        not null,
    to_kind    text        not null,
    to_id      uuid        not null,
    valid_from date        not null,
    valid_to   date,
    note       text,
    made_by    text        not null,
    end_reason text,
    constraint link_pk primary key (id),
    constraint link_type_known check (type in
        ('prompted', 'measures', 'informed', 'contributes-to', 'decides-on', 'carries-out', 'considered', 'follows',
         'relates-to')),
    constraint link_kinds_form check (from_kind ~ '^[a-z]+(-[a-z]+)*$' and to_kind ~ '^[a-z]+(-[a-z]+)*$'),
    constraint link_not_to_itself check (from_id <> to_id),
    constraint link_dates_ordered check (valid_to >= valid_from),
    constraint link_note_length check (length(note) <= 1000),
    constraint link_reason_only_once_ended check (end_reason is null or valid_to is not null),
    constraint link_not_twice exclude using gist
        (type with =, from_id with =, to_id with =, daterange(valid_from, valid_to, '[]') with &&)
);
create index link_from on link (from_id, valid_from desc);
create index link_to on link (to_id, valid_from desc);
create index link_latest on link (valid_from desc, id desc);

create trigger link_audit after insert or update or delete on link for each row execute function audit_row('link');

-- Every kind of record that is linked has an after-delete trigger with this function and its kind. Whoever makes a link
-- holds the same lock on both records, so that none is linked while it goes.
create function remove_links_of_record() returns trigger language plpgsql as $$
begin
    perform pg_advisory_xact_lock(hashtextextended(old.id::text, 0));
    delete from link
    where (from_kind = tg_argv[0] and from_id = old.id) or (to_kind = tg_argv[0] and to_id = old.id);
    return null;
end $$;

create trigger indicator_links after delete on indicator
    for each row execute function remove_links_of_record('indicator');

-- Who reads a link depends on records of every feature; that one is gone tells nothing but its id.
create trigger link_removal after delete on link for each row execute function note_visibility('link', 'seen_by_everybody');
