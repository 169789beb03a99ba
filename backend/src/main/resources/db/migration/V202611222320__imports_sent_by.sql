-- Whom the list of imports names: the post, role or organisation that sent the file, as it was called then. The person's
-- sign-in, which is personal, stays in created_by. Unknown for files sent before this release.
alter table import_job add column sent_by text;
