-- Fails on purpose, in its second statement.
create table half_migrated (id integer);
alter table users add constraint broken check (no_such_column > 0);
