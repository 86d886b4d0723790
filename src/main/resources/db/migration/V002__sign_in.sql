-- What signing in needs to remember between instances and restarts: devices, one-time links and counted guesses.
create table devices (
    id           uuid primary key default gen_random_uuid(),
    family_id    integer not null references users (id) on delete cascade,
    token_hash   text not null unique,
    name         text not null,
    enabled_by   integer not null references users (id) on delete cascade,
    created_at   timestamptz not null default now(),
    last_used_at timestamptz
);
create index devices_family on devices (family_id);

create table one_time_links (
    token_hash text primary key,
    purpose    text not null,
    user_id    integer references users (id) on delete cascade,
    family_id  integer references users (id) on delete cascade,
    created_by integer references users (id) on delete cascade,
    created_at timestamptz not null default now(),
    expires_at timestamptz not null,
    used_at    timestamptz,
    constraint one_time_links_purpose check (purpose in ('FIRST_ADMIN', 'RESET_PASSWORD', 'INVITE_CO_PARENT', 'INVITE_PARENT'))
);
create index one_time_links_family on one_time_links (family_id);
create index one_time_links_user on one_time_links (user_id);
create index one_time_links_created_by on one_time_links (created_by);

create table guesses (
    subject      text not null,
    window_start timestamptz not null,
    count        integer not null,
    primary key (subject, window_start)
);
create index guesses_age on guesses (window_start);
