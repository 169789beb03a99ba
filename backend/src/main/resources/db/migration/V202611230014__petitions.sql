-- Petitions: their text and life, who organises them, and what is due when (PET-02, PET-03, PET-07, PET-L3).
-- Nothing that signing needs to write is in the row of the petition: see petition_count and petition_text_lock.

-- The life of a petition: from which state to which.
create table petition_legal_move (
    from_state text not null,
    to_state   text not null,
    constraint petition_legal_move_pk primary key (from_state, to_state)
);
insert into petition_legal_move values
    ('draft', 'confirmed'), ('draft', 'withdrawn'),
    ('confirmed', 'gathering'), ('confirmed', 'in-moderation'), ('confirmed', 'withdrawn'),
    ('gathering', 'in-moderation'), ('gathering', 'withdrawn'), ('gathering', 'taken-down'),
    ('in-moderation', 'returned'), ('in-moderation', 'open'), ('in-moderation', 'closed'),
    ('in-moderation', 'routed'), ('in-moderation', 'refused'), ('in-moderation', 'withdrawn'),
    ('returned', 'in-moderation'), ('returned', 'refused'), ('returned', 'withdrawn'),
    ('open', 'closed'), ('open', 'withdrawn'), ('open', 'taken-down'),
    ('closed', 'acknowledged'), ('closed', 'taken-down'),
    ('acknowledged', 'in-hand'), ('acknowledged', 'concluded'), ('acknowledged', 'taken-down'),
    ('in-hand', 'concluded'), ('in-hand', 'taken-down'),
    ('concluded', 'review-requested'), ('concluded', 'archived'), ('concluded', 'taken-down'),
    ('review-requested', 'reviewed'), ('review-requested', 'taken-down'),
    ('reviewed', 'in-hand'), ('reviewed', 'archived'), ('reviewed', 'taken-down'),
    ('refused', 'archived'), ('routed', 'archived'), ('withdrawn', 'archived'),
    ('taken-down', 'gathering'), ('taken-down', 'open'), ('taken-down', 'closed'), ('taken-down', 'acknowledged'),
    ('taken-down', 'in-hand'), ('taken-down', 'concluded'), ('taken-down', 'review-requested'),
    ('taken-down', 'reviewed'), ('taken-down', 'archived');

-- The last number given in a year, for references such as EP-2026-0007.
create table petition_reference (
    year smallint not null,
    last integer  not null,
    constraint petition_reference_pk primary key (year)
);

create table petition (
    id                         uuid        not null,
    version                    bigint      not null,
    created_at                 timestamptz not null,
    updated_at                 timestamptz not null,
    reference                  text        not null,
    kind                       text        not null,
    channel                    text        not null,
    scheme_id                  uuid        not null,
    title                      text        not null,
    ask                        text        not null,
    background                 text,
    wording                    integer     not null,
    wording_reason             text,
    text_withheld              boolean     not null default false,
    subject                    text,
    ward_id                    uuid,
    duration_months            smallint    not null,
    officer_post               text,
    grounds                    text,
    enactment                  text,
    routed_to                  text,
    alleges_systematic_failure boolean     not null default false,
    state                      text        not null,
    state_since                timestamptz not null,
    state_by                   text        not null,
    state_reason               text,
    moves                      integer     not null,
    taken_down_from            text,
    published_on               date,
    opened_on                  date,
    closes_on                  date,
    search                     tsvector generated always as (
        setweight(to_tsvector('english', title || ' ' || reference), 'A')
        || setweight(to_tsvector('english', ask), 'B')
        || setweight(to_tsvector('english', coalesce(background, '')), 'C')) stored,
    constraint petition_pk primary key (id),
    constraint petition_reference_unique unique (reference),
    constraint petition_reference_form check (reference ~ '^EP-[0-9]{4}-[0-9]{4,}$'),
    constraint petition_kind_known check (kind in
        ('ordinary', 'debate', 'officer-evidence', 'governance', 'other-enactment')),
    constraint petition_channel_known check (channel in ('electronic', 'paper', 'hybrid')),
    constraint petition_scheme_of foreign key (scheme_id) references petition_scheme,
    constraint petition_title_length check (length(title) between 1 and 100),
    constraint petition_ask_length check (length(ask) between 1 and 1000),
    constraint petition_background_length check (length(background) between 1 and 3000),
    constraint petition_wording_positive check (wording > 0),
    constraint petition_ward foreign key (ward_id) references area,
    constraint petition_duration_months_range check (duration_months between 1 and 24),
    constraint petition_officer_named check (kind <> 'officer-evidence' or
        (officer_post is not null and grounds is not null)),
    constraint petition_enactment_named check (kind <> 'other-enactment' or enactment is not null),
    constraint petition_state_known check (state in
        ('draft', 'confirmed', 'gathering', 'in-moderation', 'returned', 'open', 'closed', 'acknowledged', 'in-hand',
         'concluded', 'review-requested', 'reviewed', 'archived', 'refused', 'routed', 'withdrawn', 'taken-down')),
    constraint petition_state_by_known check (state_by in ('organiser', 'officer', 'clock')),
    constraint petition_reason_where_owed check (state not in ('returned', 'refused', 'taken-down')
        or state_reason is not null),
    constraint petition_taken_down_remembers check ((state = 'taken-down') = (taken_down_from is not null)),
    constraint petition_routed_somewhere check (state <> 'routed' or routed_to is not null),
    constraint petition_open_has_dates check (state <> 'open' or (opened_on is not null and closes_on is not null)),
    constraint petition_closes_after_opening check (closes_on > opened_on),
    constraint petition_published_where_shown check (published_on is not null or state not in
        ('open', 'closed', 'acknowledged', 'in-hand', 'concluded', 'review-requested', 'reviewed', 'refused', 'routed')),
    constraint petition_withheld_when_refused check (not text_withheld or state in ('refused', 'archived'))
);
create index petition_search on petition using gin (search);
create index petition_title_trigram on petition using gin (lower(title) gin_trgm_ops);
create index petition_published on petition (published_on desc, id desc) where published_on is not null;
create index petition_in_state on petition (state, state_since);
create index petition_closing on petition (closes_on) where state = 'open';

-- The first signature locks the text: whoever writes it inserts here and does nothing on conflict.
create table petition_text_lock (
    petition_id uuid        not null,
    locked_at   timestamptz not null,
    constraint petition_text_lock_pk primary key (petition_id)
);
create trigger petition_text_lock_append_only before update or delete on petition_text_lock
    for each row execute function refuse_change_of_ledger();

-- The present counts, written by the roll-up of signatures and by nothing else.
create table petition_count (
    petition_id uuid        not null,
    electronic  integer     not null,
    paper       integer     not null,
    counted_at  timestamptz not null,
    constraint petition_count_pk primary key (petition_id),
    constraint petition_count_positive check (electronic >= 0 and paper >= 0)
);

-- Who moved it when and why; and every version of its text. Written by the petition's own triggers.
create table petition_move (
    petition_id uuid        not null,
    number      integer     not null,
    from_state  text,
    to_state    text        not null,
    moved_at    timestamptz not null,
    moved_by    text        not null,
    reason      text,
    constraint petition_move_pk primary key (petition_id, number),
    constraint petition_move_of foreign key (petition_id) references petition,
    constraint petition_move_legal foreign key (from_state, to_state) references petition_legal_move
);
create trigger petition_move_append_only before update or delete on petition_move
    for each row execute function refuse_change_of_ledger();

create table petition_wording (
    petition_id uuid        not null,
    number      integer     not null,
    title       text        not null,
    ask         text        not null,
    background  text,
    reason      text,
    since       timestamptz not null,
    is_correction boolean   not null,
    constraint petition_wording_pk primary key (petition_id, number),
    constraint petition_wording_of foreign key (petition_id) references petition
);
create trigger petition_wording_append_only before update or delete on petition_wording
    for each row execute function refuse_change_of_ledger();

create function petition_keeps_its_rules() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        if new.state not in ('draft', 'in-moderation') or new.moves <> 1 or new.wording <> 1 then
            raise exception 'A petition begins as a draft or in moderation'
                using errcode = 'integrity_constraint_violation';
        end if;
        return new;
    end if;
    if (new.id, new.reference, new.kind, new.scheme_id, new.created_at)
       is distinct from (old.id, old.reference, old.kind, old.scheme_id, old.created_at) then
        raise exception 'A petition keeps its reference, kind and scheme for ever'
            using errcode = 'integrity_constraint_violation';
    end if;
    if new.state is distinct from old.state then
        if not exists (select from petition_legal_move where from_state = old.state and to_state = new.state)
           or new.moves <> old.moves + 1
           or (new.state = 'closed' and old.state = 'in-moderation' and new.channel <> 'paper')
           or (new.state = 'routed' and new.kind <> 'other-enactment')
           or (new.state = 'taken-down' and new.taken_down_from is distinct from old.state)
           or (old.state = 'taken-down' and new.state <> 'archived' and new.state is distinct from old.taken_down_from)
        then
            raise exception 'A petition does not move from % to %', old.state, new.state
                using errcode = 'integrity_constraint_violation';
        end if;
    elsif (new.moves, new.state_since, new.state_by) is distinct from (old.moves, old.state_since, old.state_by) then
        raise exception 'Only a move changes who moved a petition when' using errcode = 'integrity_constraint_violation';
    end if;
    if (new.title, new.ask, new.background) is distinct from (old.title, old.ask, old.background) then
        if new.wording <> old.wording + 1 then
            raise exception 'Each text of a petition has a number of its own'
                using errcode = 'integrity_constraint_violation';
        end if;
        if new.wording_reason is null and exists (select from petition_text_lock where petition_id = new.id) then
            raise exception 'The text of a petition is locked at its first signature'
                using errcode = 'integrity_constraint_violation';
        end if;
    end if;
    return new;
end $$;
create trigger petition_kept before insert or update on petition
    for each row execute function petition_keeps_its_rules();

create function petition_writes_its_history() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' or new.moves <> old.moves then
        insert into petition_move (petition_id, number, from_state, to_state, moved_at, moved_by, reason)
        values (new.id, new.moves, case when tg_op = 'UPDATE' then old.state end, new.state, new.state_since,
                new.state_by, new.state_reason);
    end if;
    if tg_op = 'INSERT' or new.wording <> old.wording then
        insert into petition_wording (petition_id, number, title, ask, background, reason, since, is_correction)
        values (new.id, new.wording, new.title, new.ask, new.background, new.wording_reason, new.updated_at,
                exists (select from petition_text_lock where petition_id = new.id));
    end if;
    return null;
end $$;
create trigger petition_history after insert or update on petition
    for each row execute function petition_writes_its_history();

create trigger petition_never_deleted before delete on petition
    for each row execute function refuse_change_of_ledger();

-- Who organises it: apart from the public text, and erased when the scheme says so.
create table petition_organiser (
    id            uuid        not null,
    petition_id   uuid        not null,
    version       bigint      not null,
    created_at    timestamptz not null,
    updated_at    timestamptz not null,
    name          text,
    email         text,
    telephone     text,
    address       text,
    postcode      text,
    basis         text        not null,
    shows_name    boolean     not null,
    confirmed_at  timestamptz,
    erased_at     timestamptz,
    constraint petition_organiser_pk primary key (id),
    constraint petition_organiser_one unique (petition_id),
    constraint petition_organiser_of foreign key (petition_id) references petition,
    constraint petition_organiser_basis_known check (basis in ('live', 'work', 'study')),
    constraint petition_organiser_there_or_erased check ((erased_at is null) = (name is not null)),
    constraint petition_organiser_erased_whole check (erased_at is null
        or (email is null and telephone is null and address is null and postcode is null)),
    constraint petition_organiser_email_plain check (email !~ '[[:cntrl:][:space:]]')
);
insert into personal_column values
    ('petition_organiser', 'name'), ('petition_organiser', 'email'), ('petition_organiser', 'telephone'),
    ('petition_organiser', 'address'), ('petition_organiser', 'postcode');

-- What is due when, by the petition's own scheme.
create table petition_clock (
    id          uuid not null,
    petition_id uuid not null,
    kind        text not null,
    started_on  date not null,
    due_on      date not null,
    revised_on  date,
    done_on     date,
    stopped_on  date,
    last_day    date generated always as (coalesce(revised_on, due_on)) stored,
    constraint petition_clock_pk primary key (id),
    constraint petition_clock_of foreign key (petition_id) references petition,
    constraint petition_clock_kind_known check (kind in
        ('gathering', 'moderation', 'resubmission', 'closing', 'acknowledgement', 'response', 'debate',
         'officer-evidence', 'review-result')),
    constraint petition_clock_dates_ordered check (due_on >= started_on and revised_on >= due_on),
    constraint petition_clock_ends_once check (done_on is null or stopped_on is null)
);
create unique index petition_clock_one_running on petition_clock (petition_id, kind)
    where done_on is null and stopped_on is null;
create index petition_clock_due on petition_clock (last_day, id) where stopped_on is null;
create index petition_clock_of_petition on petition_clock (petition_id);

create trigger petition_audit after insert or update on petition for each row execute function audit_row('petition');
create trigger petition_organiser_audit after insert or update or delete on petition_organiser
    for each row execute function audit_row('petition', 'petition_id');

create trigger petition_version after insert or update on petition
    for each statement execute function step_data_version('petitions');
create trigger petition_count_version after insert or update on petition_count
    for each statement execute function step_data_version('petitions');
create trigger petition_organiser_version after insert or update on petition_organiser
    for each statement execute function step_data_version('petitions');
create trigger petition_clock_version after insert or update on petition_clock
    for each statement execute function step_data_version('petitions');

create function petition_seen_by(record jsonb) returns text[] language sql immutable as $$
    select array['staff'] || case when record ->> 'published_on' is null or record ->> 'state' = 'taken-down'
                                  then '{}'::text[] else array['public', 'partners'] end
$$;
create trigger petition_removal after update on petition
    for each row execute function note_visibility('petition', 'petition_seen_by');

create trigger petition_links after delete on petition for each row execute function remove_links_of_record('petition');
