-- Where programs of a family want to hear what happened, and what they are told: written with its cause, sent afterwards.
create table webhooks (
    id         uuid primary key,
    family_id  integer not null references families (id) on delete cascade,
    created_by integer not null references users (id) on delete cascade,
    address    text not null,
    secret     text not null,
    events     text[] not null,
    enabled    boolean not null default true,
    created_at timestamptz not null,
    constraint webhooks_address check (address ~ '^https?://[^[:space:]]+$' and char_length(address) <= 2000),
    constraint webhooks_events check (cardinality(events) > 0 and events <@ array['REDEMPTIONS', 'LESSONS'])
);
create index webhooks_family on webhooks (family_id, created_at);
create index webhooks_created_by on webhooks (created_by);

create table webhook_deliveries (
    id          uuid primary key default gen_random_uuid(),
    number      bigint not null generated always as identity,
    webhook_id  uuid not null references webhooks (id) on delete cascade,
    learner_id  integer references users (id) on delete cascade,
    event       text not null,
    about       text not null,
    content     jsonb not null,
    happened_at timestamptz not null,
    state       text not null default 'WAITING',
    tries       integer not null default 0,
    next_at     timestamptz not null,
    last_at     timestamptz,
    answer      integer,
    trouble     text,
    constraint webhook_deliveries_once unique (webhook_id, about, event),
    constraint webhook_deliveries_state check (state in ('WAITING', 'DELIVERED', 'GIVEN_UP')),
    constraint webhook_deliveries_tries check (tries >= 0)
);
create index webhook_deliveries_due on webhook_deliveries (next_at) where state = 'WAITING';
create index webhook_deliveries_newest on webhook_deliveries (webhook_id, number desc);
create index webhook_deliveries_learner on webhook_deliveries (learner_id);
create index webhook_deliveries_age on webhook_deliveries (happened_at);

-- Who wants to hear of it: locked, so that an address that is deleted meanwhile undoes nothing else
create function webhooks_of(family integer, wanted text) returns setof uuid language sql set search_path from current as $$
    select w.id from webhooks w
     where w.family_id = family and w.enabled and wanted = any (w.events)
       and exists (select from users u where u.id = w.created_by and u.disabled_at is null and u.role <> 'LEARNER')
       for key share of w
$$;

create function tell_webhooks_of_redemption() returns trigger language plpgsql set search_path from current as $$
begin
    insert into webhook_deliveries (webhook_id, learner_id, event, about, content, happened_at, next_at)
    select w.id, new.learner_id, 'redemption.' || case new.status when 'PENDING' then 'requested' else lower(new.status) end, new.id,
           jsonb_build_object('redemptionId', new.id, 'learnerId', new.learner_id, 'rewardId', new.reward_id, 'title', r.title,
                              'cost', new.tokens_spent, 'status', new.status),
           coalesce(new.completed_at, new.requested_at), coalesce(new.completed_at, new.requested_at)
      from rewards r cross join lateral webhooks_of(r.family_id, 'REDEMPTIONS') as w (id)
     where r.id = new.reward_id
        on conflict do nothing;
    return null;
end $$;
create trigger redemption_made after insert on reward_redemptions for each row execute function tell_webhooks_of_redemption();
create trigger redemption_decided after update of status on reward_redemptions for each row
    when (old.status is distinct from new.status) execute function tell_webhooks_of_redemption();

create function tell_webhooks_of_lesson() returns trigger language plpgsql set search_path from current as $$
begin
    insert into webhook_deliveries (webhook_id, learner_id, event, about, content, happened_at, next_at)
    select w.id, new.learner_id, 'lesson.finished', new.id,
           jsonb_build_object('lessonId', new.id, 'learnerId', new.learner_id, 'subject', new.subject, 'title', new.title,
                              'score', new.score, 'questions', new.question_count, 'practice', new.practice_of is not null),
           new.completed_at, new.completed_at
      from users u cross join lateral webhooks_of(u.family_id, 'LESSONS') as w (id)
     where u.id = new.learner_id
        on conflict do nothing;
    return null;
end $$;
create trigger lesson_finished after update of status on lessons for each row
    when (new.status = 'DONE' and old.status <> 'DONE') execute function tell_webhooks_of_lesson();
