-- PostgreSQL lets only one transaction that notifies commit at a time, from its first wait for the disk to its
-- last. So the application notifies after a commit, for many at once, and transactions only leave a row.
drop trigger changes_tell_instances on changes;
drop function tell_instances();
