-- The text index is merged while nobody writes (src/store/upkeep.ts), not by every 64th event that is logged; only what piles up high is merged at once.
insert into event_text (event_text, rank) values ('automerge', 0);
insert into event_text (event_text, rank) values ('crisismerge', 64);

-- The proportions of the new index, as of a desk of a million events; see 0001_log.sqlite.sql. They went with the old one.
insert into sqlite_stat1 (tbl, idx, stat) values ('event', 'event_order', '1000000 1 1 1 1');
