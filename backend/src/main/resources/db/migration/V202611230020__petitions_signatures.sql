-- Signatures of petitions: what counts, the ledger it is counted from, and the people apart from both (PET-03, PET-07).
-- Nothing here refers to petition by a foreign key: its check would lock the petition's row for every signer.

-- What somebody asked for and nobody has judged yet. Judged after the answer, so that the answer tells nothing.
create table signing_request (
    id              uuid        not null,
    petition_id     uuid        not null,
    requested_at    timestamptz not null,
    name            text        not null,
    email           text        not null,
    postcode        text        not null,
    basis           text        not null,
    wants_updates   boolean     not null,
    network         inet,
    ward_id         uuid,
    is_in_area      boolean     not null,
    is_ward_chosen  boolean     not null,
    constraint signing_request_pk primary key (id),
    constraint signing_request_name_length check (length(name) between 1 and 500),
    constraint signing_request_email_plain check (email !~ '[[:cntrl:][:space:]]' and length(email) <= 254),
    constraint signing_request_basis_known check (basis in ('live', 'work', 'study'))
);

-- From where and with what addresses nobody signs; whoever tries is answered as everybody is.
create table signing_block (
    id         uuid        not null,
    version    bigint      not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    network    text,
    domain     text,
    reason     text        not null,
    constraint signing_block_pk primary key (id),
    constraint signing_block_network_once unique (network),
    constraint signing_block_domain_once unique (domain),
    constraint signing_block_of_one_thing check (num_nonnulls(network, domain) = 1),
    constraint signing_block_network_form check (network = cast(cast(network as cidr) as text)),
    constraint signing_block_domain_form check (domain ~ '^([a-z0-9-]+\.)+[a-z0-9-]+$'),
    constraint signing_block_reason_length check (length(reason) between 1 and 500)
);
create trigger signing_block_audit after insert or update or delete on signing_block
    for each row execute function audit_row('signing-block');
create trigger signing_block_removal after delete on signing_block
    for each row execute function note_visibility('signing-block', 'seen_by_staff');

-- How many requests were not answered, and why; of whom is nowhere written.
create table signing_refusal (
    petition_id uuid    not null,
    day         date    not null,
    verdict     text    not null,
    requests    integer not null,
    constraint signing_refusal_pk primary key (petition_id, day, verdict)
);

-- One signature, without a word about the person.
create table signature (
    id             uuid        not null,
    petition_id    uuid        not null,
    state          text        not null,
    state_since    timestamptz not null,
    state_reason   text,
    channel        text        not null,
    basis          text        not null,
    ward_id        uuid,
    is_in_area     boolean     not null,
    is_ward_chosen boolean     not null,
    created_at     timestamptz not null,
    constraint signature_pk primary key (id),
    constraint signature_state_known check (state in ('pending', 'confirmed', 'withdrawn', 'invalidated')),
    constraint signature_channel_known check (channel in ('electronic', 'paper')),
    constraint signature_basis_known check (basis in ('live', 'work', 'study')),
    constraint signature_ward_in_area check (ward_id is null or is_in_area),
    constraint signature_on_paper_is_judged check (channel = 'electronic' or state <> 'pending'),
    constraint signature_invalid_for_a_reason check (state <> 'invalidated' or state_reason is not null)
);
create index signature_of_petition on signature (petition_id, state);

-- The person who signed: erased when the petition's scheme says so, or when the person asks. The keys are keyed hashes.
create table signatory (
    signature_id  uuid        not null,
    petition_id   uuid        not null,
    name          text        not null,
    email         text,
    postcode      text        not null,
    network       inet,
    wants_updates boolean     not null,
    address_key   bytea,
    name_key      bytea       not null,
    person_key    bytea       not null,
    seat          smallint,
    link          uuid        not null,
    new_email     text,
    new_link      uuid,
    wrong_codes   smallint    not null default 0,
    messages      smallint    not null default 0,
    mailed_at     timestamptz,
    constraint signatory_pk primary key (signature_id),
    constraint signatory_of foreign key (signature_id) references signature,
    constraint signatory_link_unique unique (link),
    constraint signatory_new_link_unique unique (new_link),
    constraint signatory_name_length check (length(name) between 1 and 500),
    constraint signatory_address_has_key check ((email is null) = (address_key is null)),
    -- Two people may share an address.
    constraint signatory_seat_of_two check (seat between 1 and 2)
);
create unique index signatory_one_a_seat on signatory (petition_id, address_key, seat) where seat is not null;
create index signatory_address on signatory (address_key, petition_id);
create index signatory_person on signatory (petition_id, person_key);

-- What happened to signatures. Only ever added to; whatever must be undone is undone by an entry of its own.
create table signature_event (
    id           bigint      not null generated always as identity,
    petition_id  uuid        not null,
    signature_id uuid        not null,
    kind         text        not null,
    reason       text,
    change       smallint    not null,
    channel      text        not null,
    basis        text        not null,
    ward_id      uuid,
    is_in_area   boolean     not null,
    occurred_at  timestamptz not null,
    constraint signature_event_pk primary key (id),
    constraint signature_event_kind_known check (kind in
        ('created', 'confirmed', 'withdrawn', 'invalidated', 'reinstated')),
    constraint signature_event_change_of_kind check (case kind
        when 'created' then change = 0
        when 'withdrawn' then change in (-1, 0)
        when 'invalidated' then change in (-1, 0)
        else change = 1 end)
);
create index signature_event_of_petition on signature_event (petition_id, id);
create index signature_event_time on signature_event using brin (occurred_at);
create trigger signature_event_append_only before update or delete on signature_event
    for each row execute function refuse_change_of_ledger();
create trigger signature_event_never_truncated before truncate on signature_event
    for each statement execute function refuse_change_of_ledger();

-- The entries that are not in the counts yet. An identity says nothing about the order of commits, so the roll-up keeps
-- no highest number: it takes the entries that are here, and one of a slow transaction is here when that commits.
create table signature_event_waiting (
    event_id bigint not null,
    constraint signature_event_waiting_pk primary key (event_id)
);
create function signature_event_waits() returns trigger language plpgsql as $$
begin
    insert into signature_event_waiting (event_id) values (new.id);
    return null;
end $$;
create trigger signature_event_to_be_counted after insert on signature_event
    for each row when (new.change <> 0) execute function signature_event_waits();

-- Every change of a signature is an entry of the ledger; no other change is possible.
create function signature_writes_ledger() returns trigger language plpgsql as $$
declare
    move text := case when tg_op = 'INSERT' then 'new' else old.state end || ' ' || new.state;
    kind text := case move
        when 'new pending' then 'created'
        when 'new confirmed' then 'confirmed'
        when 'pending confirmed' then 'confirmed'
        when 'pending withdrawn' then 'withdrawn'
        when 'confirmed withdrawn' then 'withdrawn'
        when 'pending invalidated' then 'invalidated'
        when 'confirmed invalidated' then 'invalidated'
        when 'invalidated confirmed' then 'reinstated' end;
    change smallint := (new.state = 'confirmed')::int - (tg_op = 'UPDATE' and old.state = 'confirmed')::int;
begin
    if tg_op = 'UPDATE' and (new.id, new.petition_id, new.channel, new.basis, new.ward_id, new.is_in_area)
                            is distinct from
                            (old.id, old.petition_id, old.channel, old.basis, old.ward_id, old.is_in_area) then
        raise exception 'A signature is not altered' using errcode = 'integrity_constraint_violation';
    end if;
    if kind is null then
        raise exception 'A signature does not move from %', replace(move, ' ', ' to ')
            using errcode = 'integrity_constraint_violation';
    end if;
    insert into signature_event (petition_id, signature_id, kind, reason, change, channel, basis, ward_id, is_in_area,
                                 occurred_at)
    select new.petition_id, new.id, entry.kind, new.state_reason, entry.change, new.channel, new.basis, new.ward_id,
           new.is_in_area, new.state_since
    from (values ('created', 0::smallint), (kind, change)) entry (kind, change)
    where entry.kind <> 'created' or tg_op = 'INSERT'
    group by entry.kind, entry.change order by entry.change;
    return null;
end $$;
create trigger signature_ledger after insert or update on signature
    for each row execute function signature_writes_ledger();
create trigger signature_never_deleted before delete on signature
    for each row execute function refuse_change_of_ledger();

-- The counts beside petition_count: by ward, and by the hour in which they changed.
create table signature_ward_count (
    petition_id uuid        not null,
    ward_id     uuid,
    is_in_area  boolean     not null,
    basis       text        not null,
    channel     text        not null,
    signatures  integer     not null,
    counted_at  timestamptz not null
);
create unique index signature_ward_count_one on signature_ward_count
    (petition_id, ward_id, is_in_area, basis, channel) nulls not distinct;

create table signature_hour_count (
    petition_id uuid        not null,
    hour        timestamptz not null,
    channel     text        not null,
    change      integer     not null,
    counted_at  timestamptz not null,
    constraint signature_hour_count_pk primary key (petition_id, hour, channel)
);

-- What the nightly recount found; every one that disagrees is an alarm.
create table signature_recount (
    id           bigint      not null generated always as identity,
    petition_id  uuid        not null,
    recounted_at timestamptz not null,
    counter      integer     not null,
    ledger       integer     not null,
    recount      integer     not null,
    constraint signature_recount_pk primary key (id)
);
create index signature_recount_of_petition on signature_recount (petition_id, id desc);
create trigger signature_recount_append_only before update or delete on signature_recount
    for each row execute function refuse_change_of_ledger();

-- Secrets of this service: what people's keys are hashed with, and what daily digests are signed with.
create table signature_secret (
    purpose    text        not null,
    secret     bytea       not null,
    public_key bytea,
    created_at timestamptz not null,
    constraint signature_secret_pk primary key (purpose),
    constraint signature_secret_purpose_known check (purpose in ('de-duplication', 'daily-digest'))
);

-- What a petition's ledger said at the end of a day, signed; each takes in the one before.
create table signature_digest (
    petition_id uuid  not null,
    day         date  not null,
    statement   text  not null,
    seal        bytea not null,
    constraint signature_digest_pk primary key (petition_id, day)
);
create trigger signature_digest_append_only before update or delete on signature_digest
    for each row execute function refuse_change_of_ledger();

insert into personal_column values
    ('signing_request', 'name'), ('signing_request', 'email'), ('signing_request', 'postcode'),
    ('signing_request', 'network'), ('signatory', 'name'), ('signatory', 'email'), ('signatory', 'postcode'),
    ('signatory', 'network'), ('signatory', 'new_email');
