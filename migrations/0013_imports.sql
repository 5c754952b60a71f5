-- The first revision of the import that it is of, so that all of one can be taken back together; null of what was changed by itself.
alter table revision add column imported integer;
create index revision_import on revision (desk_id, imported) where imported is not null;
