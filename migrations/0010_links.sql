-- Codes by which a workspace or server is bound to the desk of another. Each is good for one use, and not for long.
create table link_code (
  code text primary key,
  desk_id integer not null references desk (id),
  made_by integer not null references member (id),
  until text not null,
  used_at text
);
