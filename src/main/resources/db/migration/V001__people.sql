-- A family is a primary parent and everybody whose parent_id names that parent; family_id is the tenancy key everywhere.
create type user_role as enum ('ADMIN', 'PARENT', 'LEARNER');

create table users (
    id            serial primary key,
    email         varchar unique,
    username      text unique,
    name          text not null,
    role          user_role not null default 'LEARNER',
    password      text,
    parent_id     integer references users (id) on delete cascade,
    family_id     integer not null generated always as (coalesce(parent_id, id)) stored,
    avatar        text not null default '🦊',
    colour        text not null default 'sun',
    pin           text,
    pin_kind      text,
    sign_in_epoch integer not null default 0,
    disabled_at   timestamptz,
    archived_at   timestamptz,
    last_seen_at  timestamptz,
    created_at    timestamptz not null default now(),
    constraint users_name_length check (char_length(btrim(name)) between 1 and 60),
    constraint users_email_length check (char_length(email) <= 254),
    constraint users_adults_have_email check (role = 'LEARNER' or email is not null),
    constraint users_learners_have_parent check (role <> 'LEARNER' or parent_id is not null),
    constraint users_no_own_parent check (parent_id <> id),
    constraint users_pin_kind check ((pin is null) = (pin_kind is null) and pin_kind in ('DIGITS', 'PICTURES'))
);
create unique index users_email_ignoring_case on users (lower(email));
create unique index users_learner_name on users (family_id, lower(name)) where role = 'LEARNER' and archived_at is null;
create index users_family on users (family_id, role);
create index users_parent on users (parent_id);

create table families (
    id                  integer primary key references users (id) on delete cascade,
    code                text not null unique,
    points_name         text not null default 'points',
    time_zone           text not null default 'UTC',
    points_per_correct  integer not null default 1,
    points_per_lesson   integer not null default 2,
    auto_approve_below  integer,
    starters_offered_at timestamptz,
    created_at          timestamptz not null default now(),
    constraint families_points_name_length check (char_length(btrim(points_name)) between 1 and 20),
    constraint families_points_per_correct check (points_per_correct between 0 and 100),
    constraint families_points_per_lesson check (points_per_lesson between 0 and 100),
    constraint families_auto_approve_below check (auto_approve_below between 1 and 1000000)
);

create table learner_profiles (
    id                     text primary key default gen_random_uuid()::text,
    user_id                integer not null unique references users (id) on delete cascade,
    grade_level            integer not null,
    graph                  jsonb not null default '{"nodes": [], "edges": []}',
    subjects               jsonb not null default '["Math", "Science"]',
    subject_performance    jsonb not null default '{}',
    recommended_subjects   jsonb not null default '[]',
    struggling_areas       jsonb not null default '[]',
    double_or_loss_enabled boolean not null default false,
    created_at             timestamptz not null default now(),
    constraint learner_profiles_grade check (grade_level between 0 and 12)
);
