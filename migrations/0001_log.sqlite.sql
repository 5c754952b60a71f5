-- The text index of SQLite: folded words of summary, names and quotes, by event id.
create virtual table event_text using fts5 (body, content = '', contentless_delete = 1, tokenize = 'unicode61');
