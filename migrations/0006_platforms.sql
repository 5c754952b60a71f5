-- What the chat platforms need before it is known whose desk is asked, and what has to outlive a restart of the bot.

-- A workspace or server, by the platform's own id behind the platform's name, and the desk that it is bound to.
create table workspace (
  key text primary key,
  desk_id integer not null references desk (id),
  -- The desk that was made for it at first contact, and that it returns to when a link is taken back.
  own_desk_id integer not null references desk (id),
  bound_at text not null
);

-- What a button, a select or an open form stands for: the line that is typed when it is used. The platform sees the token only.
create table kept_line (
  token text primary key,
  workspace text not null,
  line text not null,
  -- The only member who may use it, or '' for anybody who may do what the line does.
  for_member text not null,
  -- 1 where it is used once, as sharing an answer is.
  once integer not null,
  used_at text,
  kept_at text not null
);
-- The same button drawn again has the same token; one that works once is a new one each time.
create unique index kept_line_same on kept_line (workspace, line, for_member) where once = 0;
create index kept_line_at on kept_line (kept_at);

-- What platforms deliver again is done once.
create table delivery (
  key text primary key,
  at text not null
);
create index delivery_at on delivery (at);

-- Small things that an adapter has to remember: installations (sealed), what was registered, people's names and zones.
create table platform_note (
  key text primary key,
  value text not null,
  at text not null
);

-- What only one process may do at a time: whoever holds the name until then.
create table lease (
  name text primary key,
  holder text not null,
  until text not null
);
