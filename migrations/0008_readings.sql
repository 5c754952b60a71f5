-- Texts that were read, with the drafts in them, until all of those are saved or dropped.
create table reading (
  desk_id integer not null references desk (id),
  no integer not null,
  version integer not null,
  read_at text not null,
  read_by integer not null references member (id),
  -- The text itself, which the offsets of its drafts are of.
  body text not null,
  -- Who says so, what was found, what became of each draft, as JSON.
  facts text not null,
  -- How many different runs of five words it has.
  runs integer not null,
  primary key (desk_id, no)
);

-- A sample of the runs of each text, by which one that was read before is known again.
create table reading_run (
  desk_id integer not null references desk (id),
  run integer not null,
  reading_no integer not null,
  primary key (desk_id, run, reading_no)
) without rowid;
create index reading_run_of on reading_run (desk_id, reading_no);
