-- Two events as the first schema held them.
insert into desk (id, key, created_at, settings, next_no, next_seq) values (1, 'desk', '2020-08-07T12:00:00.000Z', '{}', 3, 3);
insert into member (id, desk_id, key, name, role, joined_at) values (1, 1, 'terminal:ana', 'Ana', 'admin', '2020-08-07T12:00:00.000Z');
insert into actor (id, desk_id, name, folded, uses) values (1, 1, 'ISIS', 'isis', 1), (2, 1, 'SAA', 'saa', 3), (3, 1, 'NDF', 'ndf', 1);
insert into place (id, desk_id, name, folded, admin1, admin1_folded, country, lat, lon, uses) values
  (1, 1, 'Jundya', 'jundya', 'Deir ez-Zor', 'deir ez zor', 'SY', 34.5, 40.9, 1),
  (2, 1, 'the desert', 'the desert', null, '', '', null, null, 1);
insert into source (id, desk_id, name, folded, uses) values (1, 1, 'SOHR', 'sohr', 1), (2, 1, 'SANA', 'sana', 1);
insert into weapon (id, desk_id, name, folded, uses) values (1, 1, 'mortar', 'mortar', 1);
insert into tag (id, desk_id, name, folded, uses) values (1, 1, 'east-bank', 'east bank', 1);
insert into event (id, desk_id, no, status, version, seq, type, summary, when_start, when_end, precision, day, day_last, outcome, killed, wounded, stated, logged_at, logged_by) values
  (1000000001, 1, 1, 'live', 1, 1, 'clash', 'Two posts stormed', '2020-08-06', '2020-08-06', 'day', 18480, 18480, 'repelled', 1, 0, 1, '2020-08-07T12:00:00.000Z', 1),
  (1000000002, 1, 2, 'live', 1, 2, null, 'Nothing else is known', null, null, 'unknown', null, null, null, 0, 0, 0, '2020-08-07T12:00:00.000Z', 1);
insert into event_place (event_id, ord, place_id, relation, written, day) values
  (1000000001, 0, 1, 'at', 'Jundya', 18480), (1000000001, 1, 2, 'near', 'the desert', 18480);
insert into event_actor (event_id, ord, actor_id, role, written, day) values
  (1000000001, 0, 1, 'by', 'ISIS', 18480), (1000000001, 1, 2, 'on', 'SAA', 18480), (1000000001, 2, 3, 'on', 'NDF', 18480);
insert into report (event_id, ord, publisher_id, publisher, quote, hedges) values
  (1000000001, 0, 1, 'SOHR', 'At least "two" died', '[{"scope":"event","level":"reportedly"}]'),
  (1000000001, 1, 2, 'SANA', null, '[]');
insert into claim (event_id, report_ord, ord, side_id, side, kind, state, low, high, qualifier, phrase) values
  (1000000001, 0, 0, 2, 'SAA', 'killed', 'counted', 2, null, 'at-least', '2+'),
  (1000000001, 0, 1, null, null, 'wounded', 'not-stated', null, null, null, '?'),
  (1000000001, 1, 0, 2, 'SAA', 'killed', 'counted', 1, 1, 'exactly', '1');
insert into label (event_id, what, ord, desk_id, name_id, written, folded) values
  (1000000001, 'weapon', 0, 1, 1, 'mortar', 'mortar'), (1000000001, 'tag', 0, 1, 1, 'east-bank', 'east bank');
insert into revision (desk_id, seq, event_no, at, member_id, came_from, action, changes, why) values
  (1, 1, 1, '2020-08-07T12:00:00.000Z', 1, 'terminal', 'log', '[]', 'seen on the wire'),
  (1, 2, 2, '2020-08-07T12:00:00.000Z', 1, 'terminal', 'log', '[]', null);
