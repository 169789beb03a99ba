-- Rows of imports are kept for a time, in which the import can be looked into and reversed.
alter table import_job add column rows_forgotten_at timestamptz;
create index import_job_by_age on import_job (state, updated_at);
