-- The log of every desk. Plain SQL in the dialect of SQLite; the text index stands in a file of its own.
-- Times are ISO 8601 text in UTC; days are ISO text as written, and whole numbers (days since 1970) where they are searched.

create table desk (
  id integer primary key,
  key text not null unique,
  created_at text not null,
  settings text not null,
  -- The next event number and the next revision: taken in the transaction that uses them, which also keeps a desk's writers in line.
  next_no integer not null default 1,
  next_seq integer not null default 1
);

create table member (
  id integer primary key,
  desk_id integer not null references desk (id),
  key text not null,
  name text not null,
  role text not null check (role in ('reader', 'logger', 'editor', 'admin')),
  joined_at text not null,
  unique (desk_id, key)
);

-- Names that a desk has used. Two spellings that fold to the same are one row; each event keeps its own spelling.
create table actor (
  id integer primary key,
  desk_id integer not null references desk (id),
  name text not null,
  folded text not null,
  uses integer not null default 0,
  unique (desk_id, folded)
);

create table place (
  id integer primary key,
  desk_id integer not null references desk (id),
  name text not null,
  folded text not null,
  admin1 text,
  admin1_folded text not null default '',
  country text not null default '',
  lat real,
  lon real,
  uses integer not null default 0
);
-- A name may stand for several places. What tells them apart never changes, so an event's place is always the one it was logged with.
create index place_folded on place (desk_id, folded);
create index place_admin1 on place (desk_id, admin1_folded);
create index place_country on place (desk_id, country);
create index place_at on place (desk_id, lat, lon);

create table source (
  id integer primary key,
  desk_id integer not null references desk (id),
  name text not null,
  folded text not null,
  uses integer not null default 0,
  unique (desk_id, folded)
);

create table tag (
  id integer primary key,
  desk_id integer not null references desk (id),
  name text not null,
  folded text not null,
  uses integer not null default 0,
  unique (desk_id, folded)
);

create table weapon (
  id integer primary key,
  desk_id integer not null references desk (id),
  name text not null,
  folded text not null,
  uses integer not null default 0,
  unique (desk_id, folded)
);

-- The folded words of the names above, for completion from the first letters of any word.
create table name_word (
  desk_id integer not null references desk (id),
  what text not null check (what in ('actor', 'place', 'source', 'tag', 'weapon')),
  word text not null,
  name_id integer not null,
  primary key (desk_id, what, word, name_id)
) without rowid;

create table event (
  -- desk_id * 1,000,000,000 + no: a range of ids is a desk, in the text index too.
  id integer primary key,
  desk_id integer not null references desk (id),
  no integer not null,
  status text not null check (status in ('live', 'retracted')),
  version integer not null,
  -- The revision that last touched it: what is derived from events asks for those after the last one it saw.
  seq integer not null,
  type text,
  summary text not null,
  when_start text,
  when_end text,
  precision text not null,
  clock text,
  clock_offset text,
  part text,
  zone text,
  when_phrase text,
  -- First and last day on which it may have happened, for searching; null where the date is unknown.
  day integer,
  day_last integer,
  outcome text,
  -- Losses that are sure, over all sides, and whether anything is said of losses at all: derived from the claims.
  killed integer not null,
  wounded integer not null,
  stated integer not null check (stated in (0, 1)),
  logged_at text not null,
  logged_by integer not null references member (id),
  check (id = desk_id * 1000000000 + no)
);
create index event_day on event (desk_id, day, id, day_last);
create index event_type on event (desk_id, type, day, id);
create index event_seq on event (desk_id, seq);
create index event_killed on event (desk_id, killed, day, id);
create index event_wounded on event (desk_id, wounded) where wounded > 0;
create index event_outcome on event (desk_id, outcome, day, id) where outcome is not null;
-- The few that may have happened over a long time: a search by dates asks for them apart, so that it need not look years back for them.
create index event_long on event (desk_id, day, day_last) where day_last > day + 31;
create index event_retracted on event (id) where status = 'retracted';

create table event_place (
  event_id integer not null references event (id),
  ord integer not null,
  place_id integer not null references place (id),
  relation text not null,
  written text not null,
  day integer,
  primary key (event_id, ord)
) without rowid;
create index event_place_day on event_place (place_id, day, event_id);

-- Who took part. `side` is a party that is named for its losses alone.
create table event_actor (
  event_id integer not null references event (id),
  ord integer not null,
  actor_id integer not null references actor (id),
  role text not null check (role in ('by', 'on', 'side')),
  written text not null,
  day integer,
  primary key (event_id, ord)
) without rowid;
create index event_actor_day on event_actor (actor_id, day, event_id, role);

create table report (
  event_id integer not null references event (id),
  ord integer not null,
  publisher_id integer references source (id),
  publisher text,
  origin_id integer references source (id),
  origin text,
  said_by_id integer references source (id),
  said_by text,
  url text,
  published text,
  quote text,
  grade text,
  hedges text not null,
  primary key (event_id, ord)
) without rowid;
create index report_publisher on report (publisher_id, event_id) where publisher_id is not null;
create index report_origin on report (origin_id, event_id) where origin_id is not null;
create index report_said_by on report (said_by_id, event_id) where said_by_id is not null;

-- What a report says of one figure. `low`, `high` are null unless state is counted; `high` null is open.
create table claim (
  event_id integer not null references event (id),
  report_ord integer not null,
  ord integer not null,
  side_id integer references actor (id),
  side text,
  kind text not null,
  state text not null check (state in ('counted', 'none-reported', 'not-stated')),
  low integer,
  high integer,
  qualifier text,
  phrase text not null,
  primary key (event_id, report_ord, ord)
) without rowid;

create table label (
  event_id integer not null references event (id),
  what text not null check (what in ('tag', 'weapon')),
  ord integer not null,
  desk_id integer not null references desk (id),
  -- The row of its name, in the table that `what` says.
  name_id integer not null,
  written text not null,
  folded text not null,
  primary key (event_id, what, ord)
) without rowid;
create index label_folded on label (desk_id, what, folded, event_id);

-- Append-only. `changes` holds the fields before and after as JSON; the entry that logged an event has none.
create table revision (
  desk_id integer not null references desk (id),
  seq integer not null,
  event_no integer not null,
  at text not null,
  member_id integer not null references member (id),
  came_from text not null,
  action text not null check (action in ('log', 'edit', 'retract', 'restore', 'undo')),
  changes text not null,
  why text,
  undoes integer,
  primary key (desk_id, seq)
) without rowid;
create index revision_event on revision (desk_id, event_no, seq);
create index revision_member on revision (desk_id, member_id, seq);
create index revision_undoes on revision (desk_id, undoes) where undoes is not null;
