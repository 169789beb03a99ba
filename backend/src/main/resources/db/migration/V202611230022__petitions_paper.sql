-- Signatures on paper: batches of sheets, each line accepted or rejected for a reason (PET-07).
create table paper_batch (
    id          uuid        not null,
    version     bigint      not null,
    created_at  timestamptz not null,
    updated_at  timestamptz not null,
    petition_id uuid        not null,
    received_on date        not null,
    received_by text        not null,
    sheets      integer     not null,
    accepted    integer     not null,
    rejected    integer     not null,
    constraint paper_batch_pk primary key (id),
    constraint paper_batch_received_by_length check (length(received_by) between 1 and 200),
    constraint paper_batch_counted check (sheets > 0 and accepted >= 0 and rejected >= 0)
);
create index paper_batch_of_petition on paper_batch (petition_id, id desc);
create trigger paper_batch_audit after insert or update on paper_batch
    for each row execute function audit_row('paper-batch');

-- A sheet is known by the hash of its scan: it cannot be entered twice.
create table paper_sheet (
    batch_id    uuid     not null,
    number      smallint not null,
    petition_id uuid     not null,
    scan_hash   bytea    not null,
    constraint paper_sheet_pk primary key (batch_id, number),
    constraint paper_sheet_of foreign key (batch_id) references paper_batch,
    constraint paper_sheet_entered_once unique (petition_id, scan_hash),
    constraint paper_sheet_hash_length check (length(scan_hash) = 32)
);
create table paper_line (
    batch_id     uuid     not null,
    sheet        smallint not null,
    line         smallint not null,
    rejection    text,
    signature_id uuid,
    constraint paper_line_pk primary key (batch_id, sheet, line),
    constraint paper_line_of foreign key (batch_id, sheet) references paper_sheet,
    constraint paper_line_signature foreign key (signature_id) references signature,
    constraint paper_line_accepted_or_rejected check ((rejection is null) = (signature_id is not null)),
    constraint paper_line_rejection_known check (rejection in
        ('illegible', 'incomplete', 'not-eligible', 'not-a-name', 'not-a-postcode', 'ward-unknown', 'signed-on-paper',
         'signed-electronically'))
);
create trigger paper_sheet_append_only before update or delete on paper_sheet
    for each row execute function refuse_change_of_ledger();
create trigger paper_line_append_only before update or delete on paper_line
    for each row execute function refuse_change_of_ledger();
