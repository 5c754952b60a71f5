-- Who changed what the whole desk goes by: its settings, and what its members may do. Append-only.
create table desk_change (
  desk_id integer not null references desk (id),
  no integer not null,
  at text not null,
  member_id integer not null references member (id),
  came_from text not null,
  -- A setting by its key, or `role` of the member whose key stands in `whose`.
  what text not null,
  whose text,
  -- As JSON.
  before text not null,
  after text not null,
  primary key (desk_id, no)
) without rowid;
