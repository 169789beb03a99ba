-- Tokens of links in e-mail: the secrets they are sealed with, and those that were used before they expired.
create table token_key (
    number     integer     not null,
    secret     bytea       not null,
    created_at timestamptz not null,
    constraint token_key_pk primary key (number),
    constraint token_key_long_enough check (length(secret) >= 32)
);

create table used_token (
    subject    uuid        not null,
    serial     bigint      not null,
    expires_at timestamptz not null,
    constraint used_token_pk primary key (subject, serial)
);
create index used_token_expiry on used_token (expires_at);
