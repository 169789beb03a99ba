-- The values of one import lie together, so the range of imports in each stretch of the table finds them; an entry for
-- every value would only repeat the same import.
drop index observation_import;
create index observation_import on observation using brin (import_id) with (autosummarize = on);
