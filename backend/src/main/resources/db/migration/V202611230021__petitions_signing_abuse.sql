-- Against abuse: bursts are noticed, and what was signed wrongly is taken out together, and put back (PET-03).

-- Many signatures of one petition from one network within minutes.
create table signing_burst (
    id          uuid        not null default uuidv7(),
    petition_id uuid        not null,
    network     text        not null,
    noticed_at  timestamptz not null,
    hour        timestamptz not null,
    signatures  integer     not null,
    constraint signing_burst_pk primary key (id),
    constraint signing_burst_once_an_hour unique (petition_id, network, hour)
);
create index signing_burst_time on signing_burst (noticed_at desc, id desc);
create index signatory_network on signatory (petition_id, network) where network is not null;
create index signature_confirmed_since on signature (state_since) where state = 'confirmed';

create table signature_invalidation (
    id             uuid        not null,
    version        bigint      not null,
    created_at     timestamptz not null,
    updated_at     timestamptz not null,
    petition_id    uuid        not null,
    network        text,
    domain         text,
    confirmed_from timestamptz,
    confirmed_to   timestamptz,
    reason         text        not null,
    signatures     integer     not null,
    undone_at      timestamptz,
    constraint signature_invalidation_pk primary key (id),
    constraint signature_invalidation_of_something check
        (num_nonnulls(network, domain, confirmed_from, confirmed_to) > 0),
    constraint signature_invalidation_positive check (signatures > 0),
    constraint signature_invalidation_reason_length check (length(reason) between 1 and 200)
);
create index signature_invalidation_of_petition on signature_invalidation (petition_id, id desc);
create table signature_invalidation_entry (
    invalidation_id uuid not null,
    signature_id    uuid not null,
    constraint signature_invalidation_entry_pk primary key (invalidation_id, signature_id),
    constraint signature_invalidation_entry_of foreign key (invalidation_id) references signature_invalidation,
    constraint signature_invalidation_entry_signature foreign key (signature_id) references signature
);
create trigger signature_invalidation_audit after insert or update on signature_invalidation
    for each row execute function audit_row('signature-invalidation');
