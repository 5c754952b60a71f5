-- What events are put in order by and found in some days by, apart from all else that is said of them: a search reads thousands to show twenty.
drop index event_order;
create index event_order on event (id, day, day_last, killed);
