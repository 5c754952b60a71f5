-- Digests: who is sent what and when, what was sent, and what is still to be posted. A run is one subscription on one local
-- day; it is frozen whole, with the messages that carry it, in the transaction that claims the day.

create table subscription (
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
create index subscription_due on subscription (due_at) where status = 'active';

create table digest_run (
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

-- Which events a subscription has been told of, and where: later changes of them are corrections.
create table digest_event (
  subscription_id integer not null references subscription (id),
  event_no integer not null,
  run_id integer not null references digest_run (id),
  -- 1 where the run told of a change only.
  correction integer not null check (correction in (0, 1)),
  primary key (subscription_id, event_no, run_id)
) without rowid;

-- The messages of a run, in their order; the first stands in the channel, the others under it.
create table digest_post (
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
create index digest_post_open on digest_post (not_before) where state in ('pending', 'claimed', 'unknown');
