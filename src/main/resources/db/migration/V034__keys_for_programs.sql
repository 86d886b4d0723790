-- Keys by which programs act for a person: who made them in which role, how they are exchanged, what they asked lately, and what repeated writes are answered.
alter table apikey add column creator_role user_role;
update apikey k set creator_role = u.role from users u where u.id = k.user_id;
alter table apikey alter column creator_role set not null;
alter table apikey add column previous_key text unique;
alter table apikey add column previous_until timestamptz;
alter table apikey add constraint apikey_exchanged check ((previous_key is null) = (previous_until is null));

-- What is counted here may be lost in a crash: the limit of one minute begins anew. So nothing is written ahead, and nobody waits for the disk.
create unlogged table apikey_windows (
    apikey_id text primary key references apikey (id) on delete cascade,
    ends_at   timestamptz not null,
    count     integer not null
) with (fillfactor = 50);

create table api_answers (
    person_id   integer not null references users (id) on delete cascade,
    key         text not null,
    fingerprint varchar(64) not null,
    begun_at    timestamptz not null,
    status      integer,
    headers     text,
    body        bytea,
    primary key (person_id, key),
    constraint api_answers_key check (char_length(key) between 1 and 255),
    constraint api_answers_whole check ((status is null) = (body is null) and (status is null) = (headers is null))
);
create index api_answers_begun on api_answers (begun_at);

-- An answer may name the learner whom it is about
create function forget_api_answers() returns trigger language plpgsql set search_path from current as $$
begin
    delete from api_answers where person_id in (select id from users where family_id = coalesce(old.parent_id, old.id));
    return old;
end $$;
create trigger users_forget_api_answers before delete on users for each row when (old.role = 'LEARNER') execute function forget_api_answers();
