/** Goes up with every change to what is built from the same data: the file is then made anew. */
export const BUILDER = 3

/** A file of places. `province` is a reference, `code` what GeoNames calls a province (`SY.07`), `firm` is 0 where another file knows the place better. */
export const TABLES = `
  create table if not exists place (
    id integer primary key,
    ref text not null unique,
    name text not null,
    kind text not null,
    lat real not null,
    lon real not null,
    admin1 text,
    admin2 text,
    province text,
    code text,
    country text not null,
    population integer,
    weight integer not null,
    firm integer not null
  ) strict;
  create table if not exists spelling (
    key text not null,
    place integer not null,
    country text not null,
    weight integer not null,
    primary key (key, place)
  ) strict, without rowid;
  create table if not exists sound (
    key text not null,
    country text not null,
    place integer not null,
    weight integer not null,
    primary key (key, country, place)
  ) strict, without rowid;
  create table if not exists stamp (
    value text not null
  ) strict;
`
