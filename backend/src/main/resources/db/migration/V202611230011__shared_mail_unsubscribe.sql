-- Messages that one click ends (RFC 8058), and addresses that cannot be reached.
alter table mail_message add column unsubscribe_address text;

create table suppressed_address (
    id         uuid        not null,
    version    bigint      not null default 0,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    address    text        not null,
    reason     text        not null,
    bounced_at timestamptz not null,
    lifted_at  timestamptz,
    constraint suppressed_address_pk primary key (id),
    constraint suppressed_address_lower_case check (address = lower(address))
);
create unique index suppressed_address_once on suppressed_address (address) where lifted_at is null;
insert into personal_column values ('suppressed_address', 'address'), ('suppressed_address', 'reason'),
                                   ('mail_message', 'unsubscribe_address');
-- The mail servers write the bounces; what people change is audited.
create trigger suppressed_address_audit after update on suppressed_address
    for each row execute function audit_row('suppressed-address');
