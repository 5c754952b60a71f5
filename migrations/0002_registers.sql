-- Registers of actors, places, sources, totals and statements of control beside the events, one history for all of them,
-- places that are located, changes of control, and events found to be one.

-- One row an entry. `facts` is JSON in the shape that the register checks; it is small, and read whole.
create table entry (
  desk_id integer not null references desk (id),
  register text not null check (register in ('actor', 'place', 'source', 'total', 'holding')),
  no integer not null,
  status text not null check (status in ('live', 'retracted')),
  version integer not null,
  -- The revision that last touched it: what is derived from a register asks whether there is a later one.
  seq integer not null,
  facts text not null,
  added_at text not null,
  added_by integer not null references member (id),
  primary key (desk_id, register, no)
) without rowid;
create index entry_seq on entry (desk_id, register, seq);

-- Append-only. `changes` holds the fields before and after as JSON; what was first written has none.
create table all_revision (
  desk_id integer not null references desk (id),
  seq integer not null,
  subject text not null check (subject in ('event', 'actor', 'place', 'source', 'total', 'holding')),
  no integer not null,
  at text not null,
  member_id integer not null references member (id),
  came_from text not null,
  action text not null check (action in ('log', 'edit', 'retract', 'restore', 'merge', 'unmerge', 'undo')),
  changes text not null,
  why text,
  undoes integer,
  primary key (desk_id, seq)
) without rowid;
insert into all_revision (desk_id, seq, subject, no, at, member_id, came_from, action, changes, why, undoes)
  select desk_id, seq, 'event', event_no, at, member_id, came_from, action, changes, why, undoes from revision;
drop table revision;
alter table all_revision rename to revision;
create index revision_subject on revision (desk_id, subject, no, seq);
create index revision_member on revision (desk_id, member_id, seq);
create index revision_undoes on revision (desk_id, undoes) where undoes is not null;

-- What was said of a place tells it from others of its name. Province, country and point are those it is looked for by:
-- as said, or as the desk or a gazetteer has them, by the id in `ref`.
alter table place add column said_admin1 text;
alter table place add column said_country text not null default '';
alter table place add column said_lat real;
alter table place add column said_lon real;
alter table place add column ref text;
alter table place add column known_as text;
alter table place add column kind text;
alter table place add column bearing text;
-- The revision that last located it; what holds names in memory asks for later ones.
alter table place add column seq integer not null default 0;
create index place_seq on place (desk_id, seq) where seq > 0;
update place set said_admin1 = admin1, said_country = country, said_lat = lat, said_lon = lon;

alter table report add column archive text;
alter table report add column language text;
alter table report add column licence text;
-- The number of the event that it came with, where two were found to be one.
alter table report add column merged integer;

-- Changes of control and what is said of a series, as JSON; most events have none.
alter table event add column control text;
alter table event add column recurs text;
-- The number of the event that a retracted one was found to be.
alter table event add column merged_into integer;

-- The places and holders of the changes of control, for asking who holds a place.
create table event_control (
  event_id integer not null references event (id),
  ord integer not null,
  place_id integer not null references place (id),
  actor_id integer not null references actor (id),
  primary key (event_id, ord)
) without rowid;
create index event_control_place on event_control (place_id, event_id);
create index event_control_actor on event_control (actor_id, event_id);
