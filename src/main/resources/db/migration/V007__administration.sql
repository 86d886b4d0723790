-- Who did what, what the installation is set to, what people should hear of, and which open screens have to look again.
create table settings (
    name  text primary key,
    value text not null
);

create table audit_log (
    id        bigint generated always as identity primary key,
    at        timestamptz not null default now(),
    actor_id  integer,
    actor     text not null,
    family_id integer,
    learner_id integer,
    action    text not null,
    detail    text not null
);
create index audit_log_family on audit_log (family_id, id desc);
create index audit_log_learner on audit_log (learner_id, id desc);
create index audit_log_actor on audit_log (actor_id, id desc);

create table notices (
    id           bigint generated always as identity primary key,
    recipient_id integer not null references users (id) on delete cascade,
    kind         text not null,
    text         text not null,
    link         text not null,
    created_at   timestamptz not null default now(),
    read_at      timestamptz
);
create index notices_recipient on notices (recipient_id, id desc);

create table changes (
    id        bigint generated always as identity primary key,
    at        timestamptz not null default now(),
    family_id integer not null,
    topic     text not null
);
create index changes_age on changes (at);

create function tell_instances() returns trigger language plpgsql as $$
begin
    perform pg_notify('laurel_changes', new.id || ':' || new.family_id || ':' || new.topic);
    return null;
end $$;
create trigger changes_tell_instances after insert on changes for each row execute function tell_instances();
