-- What is said of an event, whole, as JSON: an event is read from one row, and all other tables of its parts are for searching and sums.
alter table event add column facts text not null default '{}';
