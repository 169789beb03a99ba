-- When an event that could not be told is tried again.
alter table outbox_event add column next_attempt_at timestamptz;
update outbox_event set next_attempt_at = occurred_at;
alter table outbox_event alter column next_attempt_at set not null;
drop index outbox_event_waiting;
create index outbox_event_waiting on outbox_event (next_attempt_at, id) where delivered_at is null;
