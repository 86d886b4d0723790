-- Adults may sign in with the account of an outside provider: what it said about them at their last sign-in, and no token of it.
alter table account
    add column issuer             text not null default '',
    add column email              text,
    add column name               text,
    add column picture            text,
    add column role               text not null default 'user',
    add column permissions        text[] not null default '{}',
    add column made_administrator boolean not null default false,
    add column last_sign_in_at    timestamptz not null default now(),
    add constraint account_role check (role in ('admin', 'moderator', 'creator', 'user')),
    add constraint account_email_length check (char_length(email) <= 254),
    add constraint account_picture_is_safe_address check (picture ~ '^https://[^[:space:]]+$' and char_length(picture) <= 2008),
    add constraint account_keeps_no_secret check (access_token is null and refresh_token is null and id_token is null and password is null);
create unique index account_one_of_each_provider on account (user_id, provider_id);
