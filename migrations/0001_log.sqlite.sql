-- The text index of SQLite: folded words of summary, names and quotes, by event id. The words are folded and stand apart by
-- spaces, so the plainest tokenizer takes them as they are; the beginnings of three to six letters have an index of their own.
create virtual table event_text using fts5 (body, content = '', contentless_delete = 1, prefix = '3 4 5 6', tokenize = 'ascii');

-- What the planner of SQLite takes for granted of any file: the proportions of a desk of a million events. Without them it
-- believes that few rows belong to a desk. They are not measured anew, so that a query runs the same way on every file.
analyze;
-- It has just counted two rows in the new text index, and would read all of it for good.
delete from sqlite_stat1;
insert into sqlite_stat1 (tbl, idx, stat) values
  ('event', 'event_day', '1000000 1000000 270 1 1'),
  ('event', 'event_type', '1000000 1000000 40000 20 1'),
  ('event', 'event_seq', '1000000 1000000 1'),
  ('event', 'event_killed', '1000000 1000000 20000 10 1'),
  ('event', 'event_wounded', '300000 300000 3000'),
  ('event', 'event_outcome', '300000 300000 40000 20 1'),
  ('event', 'event_long', '20000 20000 10 1'),
  ('event', 'event_retracted', '10000 1'),
  ('event_place', 'event_place', '1200000 2 1'),
  ('event_place', 'event_place_day', '1200000 600 2 1'),
  ('event_actor', 'event_actor', '2500000 3 1'),
  ('event_actor', 'event_actor_day', '2500000 25000 10 1 1'),
  ('report', 'report', '1300000 2 1'),
  ('report', 'report_publisher', '1200000 5000 1'),
  ('report', 'report_origin', '600000 5000 1'),
  ('report', 'report_said_by', '600000 5000 1'),
  ('claim', 'claim', '1400000 2 2 1'),
  ('label', 'label', '600000 2 2 1'),
  ('label', 'label_folded', '600000 600000 300000 3000 1'),
  ('place', 'place_folded', '200000 200000 2'),
  ('place', 'place_admin1', '200000 200000 500'),
  ('place', 'place_country', '200000 200000 5000'),
  ('place', 'place_at', '200000 200000 3 1'),
  ('name_word', 'name_word', '500000 500000 200000 10 1'),
  ('revision', 'revision', '1200000 1200000 1'),
  ('revision', 'revision_event', '1200000 1200000 2 1'),
  ('revision', 'revision_member', '1200000 1200000 50000 1'),
  ('revision', 'revision_undoes', '10000 10000 1');
