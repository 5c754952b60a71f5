-- The proportions of the new tables, as of a desk of a million events; see 0001_log.sqlite.sql.
delete from sqlite_stat1 where tbl = 'revision';
insert into sqlite_stat1 (tbl, idx, stat) values
  ('entry', 'entry', '5000 5000 1000 1'),
  ('entry', 'entry_seq', '5000 5000 1000 1'),
  ('event_control', 'event_control', '20000 2 1'),
  ('event_control', 'event_control_place', '20000 20 1'),
  ('event_control', 'event_control_actor', '20000 500 1'),
  ('place', 'place_seq', '5000 5000 1'),
  ('revision', 'revision', '1200000 1200000 1'),
  ('revision', 'revision_subject', '1200000 1200000 1000000 2 1'),
  ('revision', 'revision_member', '1200000 1200000 50000 1'),
  ('revision', 'revision_undoes', '10000 10000 1');
