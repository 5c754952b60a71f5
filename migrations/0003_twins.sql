-- Events that were said to be different, so that they are not taken for twins again. Each pair stands in both directions.
create table event_apart (
  desk_id integer not null references desk (id),
  no integer not null,
  other_no integer not null,
  primary key (desk_id, no, other_no)
) without rowid;

-- The spellings of one place.
create index place_ref on place (desk_id, ref) where ref is not null;
