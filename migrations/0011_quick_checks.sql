-- The tables that every event writes rows of, with checks that compare. A list of more than two behind `in` is made into a table for each row
-- that is written, which takes longer than writing the row.
create table new_revision (
  desk_id integer not null references desk (id),
  seq integer not null,
  subject text not null check (subject = 'event' or subject = 'actor' or subject = 'place' or subject = 'source' or subject = 'total' or subject = 'holding'),
  no integer not null,
  at text not null,
  member_id integer not null references member (id),
  came_from text not null,
  action text not null check (
    action = 'log' or action = 'edit' or action = 'retract' or action = 'restore' or action = 'merge' or action = 'unmerge' or action = 'undo'
  ),
  changes text not null,
  why text,
  undoes integer,
  primary key (desk_id, seq)
) without rowid;
insert into new_revision (desk_id, seq, subject, no, at, member_id, came_from, action, changes, why, undoes)
  select desk_id, seq, subject, no, at, member_id, came_from, action, changes, why, undoes from revision;
drop table revision;
alter table new_revision rename to revision;
create index revision_subject on revision (desk_id, subject, no, seq);
create index revision_member on revision (desk_id, member_id, seq);
create index revision_undoes on revision (desk_id, undoes) where undoes is not null;

create table new_event_actor (
  event_id integer not null references event (id),
  ord integer not null,
  actor_id integer not null references actor (id),
  role text not null check (role = 'by' or role = 'on' or role = 'side'),
  written text not null,
  day integer,
  primary key (event_id, ord)
) without rowid;
insert into new_event_actor (event_id, ord, actor_id, role, written, day) select event_id, ord, actor_id, role, written, day from event_actor;
drop table event_actor;
alter table new_event_actor rename to event_actor;
create index event_actor_day on event_actor (actor_id, day, event_id, role);

create table new_claim (
  event_id integer not null references event (id),
  report_ord integer not null,
  ord integer not null,
  side_id integer references actor (id),
  kind text not null,
  state text not null check (state = 'counted' or state = 'none-reported' or state = 'not-stated'),
  low integer,
  high integer,
  qualifier text,
  primary key (event_id, report_ord, ord)
) without rowid;
insert into new_claim (event_id, report_ord, ord, side_id, kind, state, low, high, qualifier)
  select event_id, report_ord, ord, side_id, kind, state, low, high, qualifier from claim;
drop table claim;
alter table new_claim rename to claim;

-- What events are put in order by, apart from all else that is said of them: a search for words reads thousands to show twenty.
create index event_order on event (id, day, killed);
