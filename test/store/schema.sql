CREATE TABLE actor (
  id integer primary key,
  desk_id integer not null references desk (id),
  name text not null,
  folded text not null,
  uses integer not null default 0,
  unique (desk_id, folded)
);

CREATE TABLE "claim" (
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

CREATE TABLE delivery (
  key text primary key,
  at text not null
);

CREATE TABLE desk (
  id integer primary key,
  key text not null unique,
  created_at text not null,
  settings text not null,
  -- The next event number and the next revision: taken in the transaction that uses them, which also keeps a desk's writers in line.
  next_no integer not null default 1,
  next_seq integer not null default 1
, filing integer);

CREATE TABLE desk_change (
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

CREATE TABLE digest_event (
  subscription_id integer not null references subscription (id),
  event_no integer not null,
  run_id integer not null references digest_run (id),
  -- 1 where the run told of a change only.
  correction integer not null check (correction in (0, 1)),
  primary key (subscription_id, event_no, run_id)
) without rowid;

CREATE TABLE digest_post (
  -- The same for every attempt, and made from what is posted where: a copy of the database that was restored makes the same key again.
  key text primary key,
  run_id integer not null references digest_run (id),
  ord integer not null,
  workspace text not null,
  target text not null check (target in ('channel', 'member')),
  target_id text not null,
  body text not null,
  -- unknown: it may have arrived, and is looked for before it is sent again.
  state text not null check (state in ('pending', 'claimed', 'unknown', 'sent', 'failed')),
  holder text,
  attempts integer not null,
  -- How often it was looked for in vain.
  traces integer not null,
  -- Not to be touched before: of a claimed one, the end of the lease.
  not_before text not null,
  -- The platform's id of the message, once it is sent.
  message text,
  why text,
  changed_at text not null,
  unique (run_id, ord)
);

CREATE TABLE digest_run (
  id integer primary key,
  subscription_id integer not null references subscription (id),
  -- The local day of the subscription's zone: a day has one run, whatever clocks and processes do.
  day text not null,
  due_at text not null,
  -- quiet: nothing to tell, and silence was asked for. skipped: missed while nothing ran, and too old to be of use.
  state text not null check (state in ('frozen', 'quiet', 'skipped')),
  frozen_at text not null,
  -- The window in revisions of the desk, exclusive and inclusive, and the instants between which they were made.
  after_seq integer not null,
  upto_seq integer not null,
  from_at text not null,
  to_at text not null,
  -- The whole digest as JSON; null of a run that was skipped.
  content text,
  unique (subscription_id, day)
);

CREATE TABLE entry (
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

CREATE TABLE event (
  -- desk_id * 1,000,000,000 + no: a range of ids is a desk, in the text index too.
  id integer primary key,
  desk_id integer not null references desk (id),
  no integer not null,
  status text not null check (status in ('live', 'retracted')),
  version integer not null,
  -- The revision that last touched it: what is derived from events asks for those after the last one it saw.
  seq integer not null,
  type text,
  day integer,
  day_last integer,
  outcome text,
  -- Losses that are sure, over all sides, and whether anything is said of losses at all: derived from the claims.
  killed integer not null,
  wounded integer not null,
  stated integer not null check (stated in (0, 1)),
  logged_at text not null,
  logged_by integer not null references member (id), merged_into integer, facts text not null default '{}',
  check (id = desk_id * 1000000000 + no)
);

CREATE TABLE "event_actor" (
  event_id integer not null references event (id),
  ord integer not null,
  actor_id integer not null references actor (id),
  role text not null check (role = 'by' or role = 'on' or role = 'side'),
  written text not null,
  day integer,
  primary key (event_id, ord)
) without rowid;

CREATE TABLE event_apart (
  desk_id integer not null references desk (id),
  no integer not null,
  other_no integer not null,
  primary key (desk_id, no, other_no)
) without rowid;

CREATE TABLE event_control (
  event_id integer not null references event (id),
  ord integer not null,
  place_id integer not null references place (id),
  actor_id integer not null references actor (id),
  primary key (event_id, ord)
) without rowid;

CREATE TABLE event_place (
  event_id integer not null references event (id),
  ord integer not null,
  place_id integer not null references place (id),
  written text not null,
  day integer,
  primary key (event_id, ord)
) without rowid;

CREATE VIRTUAL TABLE event_text using fts5 (body, content = '', contentless_delete = 1, prefix = '3 4 5 6', tokenize = 'ascii');

CREATE TABLE 'event_text_config'(k PRIMARY KEY, v) WITHOUT ROWID;

CREATE TABLE 'event_text_data'(id INTEGER PRIMARY KEY, block BLOB);

CREATE TABLE 'event_text_docsize'(id INTEGER PRIMARY KEY, sz BLOB, origin INTEGER);

CREATE TABLE 'event_text_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;

CREATE TABLE kept_line (
  token text primary key,
  workspace text not null,
  line text not null,
  -- The only member who may use it, or '' for anybody who may do what the line does.
  for_member text not null,
  -- 1 where it is used once, as sharing an answer is.
  once integer not null,
  used_at text,
  kept_at text not null
);

CREATE TABLE label (
  event_id integer not null references event (id),
  what text not null check (what in ('tag', 'weapon')),
  ord integer not null,
  desk_id integer not null references desk (id),
  -- The row of its name, in the table that `what` says.
  name_id integer not null,
  folded text not null,
  primary key (event_id, what, ord)
) without rowid;

CREATE TABLE lease (
  name text primary key,
  holder text not null,
  until text not null
);

CREATE TABLE link_code (
  code text primary key,
  desk_id integer not null references desk (id),
  made_by integer not null references member (id),
  until text not null,
  used_at text
);

CREATE TABLE member (
  id integer primary key,
  desk_id integer not null references desk (id),
  key text not null,
  name text not null,
  role text not null check (role in ('reader', 'logger', 'editor', 'admin')),
  joined_at text not null,
  unique (desk_id, key)
);

CREATE TABLE name_word (
  desk_id integer not null references desk (id),
  what text not null check (what in ('actor', 'place', 'source', 'tag', 'weapon')),
  word text not null,
  name_id integer not null,
  primary key (desk_id, what, word, name_id)
) without rowid;

CREATE TABLE place (
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
, said_admin1 text, said_country text not null default '', said_lat real, said_lon real, ref text, known_as text, kind text, bearing text, seq integer not null default 0);

CREATE TABLE platform_note (
  key text primary key,
  value text not null,
  at text not null
);

CREATE TABLE reading (
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

CREATE TABLE reading_run (
  desk_id integer not null references desk (id),
  run integer not null,
  reading_no integer not null,
  primary key (desk_id, run, reading_no)
) without rowid;

CREATE TABLE report (
  event_id integer not null references event (id),
  ord integer not null,
  publisher_id integer references source (id),
  origin_id integer references source (id),
  said_by_id integer references source (id),
  grade text,
  primary key (event_id, ord)
) without rowid;

CREATE TABLE "revision" (
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
  undoes integer, imported integer,
  primary key (desk_id, seq)
) without rowid;

CREATE TABLE source (
  id integer primary key,
  desk_id integer not null references desk (id),
  name text not null,
  folded text not null,
  uses integer not null default 0,
  unique (desk_id, folded)
);

CREATE TABLE subscription (
  id integer primary key,
  desk_id integer not null references desk (id),
  no integer not null,
  workspace text not null,
  status text not null check (status in ('active', 'paused', 'removed')),
  -- Why nothing is posted; null while all is well.
  paused_why text,
  -- What was asked for, as JSON in the shape that the core checks.
  facts text not null,
  owner_key text not null,
  owner_name text not null,
  version integer not null,
  added_at text not null,
  -- Where the last window ended: the desk's last revision in it, and the instant; null before the first run.
  last_seq integer,
  last_at text,
  -- The next run: its local day, and the instant at which it is due.
  due_day text not null,
  due_at text not null,
  unique (desk_id, no)
);

CREATE TABLE tag (
  id integer primary key,
  desk_id integer not null references desk (id),
  name text not null,
  folded text not null,
  uses integer not null default 0,
  unique (desk_id, folded)
);

CREATE TABLE weapon (
  id integer primary key,
  desk_id integer not null references desk (id),
  name text not null,
  folded text not null,
  uses integer not null default 0,
  unique (desk_id, folded)
);

CREATE TABLE workspace (
  key text primary key,
  desk_id integer not null references desk (id),
  -- The desk that was made for it at first contact, and that it returns to when a link is taken back.
  own_desk_id integer not null references desk (id),
  bound_at text not null
);

CREATE INDEX delivery_at on delivery (at);

CREATE INDEX digest_post_open on digest_post (not_before) where state in ('pending', 'claimed', 'unknown');

CREATE INDEX entry_seq on entry (desk_id, register, seq);

CREATE INDEX event_actor_day on event_actor (actor_id, day, event_id, role);

CREATE INDEX event_control_actor on event_control (actor_id, event_id);

CREATE INDEX event_control_place on event_control (place_id, event_id);

CREATE INDEX event_day on event (desk_id, day, id, day_last);

CREATE INDEX event_killed on event (desk_id, killed, day, id);

CREATE INDEX event_long on event (desk_id, day, day_last) where day_last > day + 31;

CREATE INDEX event_order on event (id, day, day_last, killed);

CREATE INDEX event_outcome on event (desk_id, outcome, day, id) where outcome is not null;

CREATE INDEX event_place_day on event_place (place_id, day, event_id);

CREATE INDEX event_retracted on event (id) where status = 'retracted';

CREATE INDEX event_seq on event (desk_id, seq);

CREATE INDEX event_type on event (desk_id, type, day, id);

CREATE INDEX event_wounded on event (desk_id, wounded) where wounded > 0;

CREATE INDEX kept_line_at on kept_line (kept_at);

CREATE UNIQUE INDEX kept_line_same on kept_line (workspace, line, for_member) where once = 0;

CREATE INDEX label_folded on label (desk_id, what, folded, event_id);

CREATE INDEX place_admin1 on place (desk_id, admin1_folded);

CREATE INDEX place_at on place (desk_id, lat, lon);

CREATE INDEX place_country on place (desk_id, country);

CREATE INDEX place_folded on place (desk_id, folded);

CREATE INDEX place_ref on place (desk_id, ref) where ref is not null;

CREATE INDEX place_seq on place (desk_id, seq) where seq > 0;

CREATE INDEX reading_run_of on reading_run (desk_id, reading_no);

CREATE INDEX report_origin on report (origin_id, event_id) where origin_id is not null;

CREATE INDEX report_publisher on report (publisher_id, event_id) where publisher_id is not null;

CREATE INDEX report_said_by on report (said_by_id, event_id) where said_by_id is not null;

CREATE INDEX revision_import on revision (desk_id, imported) where imported is not null;

CREATE INDEX revision_member on revision (desk_id, member_id, seq);

CREATE INDEX revision_subject on revision (desk_id, subject, no, seq);

CREATE INDEX revision_undoes on revision (desk_id, undoes) where undoes is not null;

CREATE INDEX subscription_due on subscription (due_at) where status = 'active';
