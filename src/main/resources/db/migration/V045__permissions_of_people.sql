-- What the provider lets a person do who signs in by it, in words apart; null for everything that the role may.
alter table users add column permissions text;
