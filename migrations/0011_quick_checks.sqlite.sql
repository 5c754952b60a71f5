-- The proportions of these tables, as of a desk of a million events; see 0001_log.sqlite.sql. They went with the tables.
insert into sqlite_stat1 (tbl, idx, stat) values
  ('event_actor', 'event_actor', '2500000 3 1'),
  ('event_actor', 'event_actor_day', '2500000 25000 10 1 1'),
  ('claim', 'claim', '1400000 2 2 1'),
  ('revision', 'revision', '1200000 1200000 1'),
  ('revision', 'revision_subject', '1200000 1200000 1000000 2 1'),
  ('revision', 'revision_member', '1200000 1200000 50000 1'),
  ('revision', 'revision_undoes', '10000 10000 1'),
  ('event', 'event_order', '1000000 1 1 1');
