-- What a family offers for points, and what became of each request; one request may wait per learner and reward.
create table rewards (
    id                  uuid primary key default gen_random_uuid(),
    family_id           integer not null references users (id) on delete cascade,
    parent_id           integer not null references users (id) on delete cascade,
    title               text not null,
    description         text,
    token_cost          integer not null,
    category            text not null default 'GENERAL',
    is_active           boolean not null default true,
    max_redemptions     integer,
    max_per_learner     integer,
    max_per_period      integer,
    period              text,
    current_redemptions integer not null default 0,
    image_emoji         text not null default '🎁',
    color               text not null default 'leaf',
    version             integer not null default 0,
    created_at          timestamptz not null default now(),
    updated_at          timestamptz not null default now(),
    constraint rewards_title_length check (char_length(btrim(title)) between 1 and 60),
    constraint rewards_description_length check (char_length(description) <= 300),
    constraint rewards_cost check (token_cost between 1 and 1000000),
    constraint rewards_category check (category in ('GENERAL', 'SCREEN_TIME', 'FOOD_TREAT', 'OUTING', 'TOY_GAME', 'EXPERIENCE', 'OTHER')),
    constraint rewards_limits check (max_redemptions > 0 and max_per_learner > 0 and max_per_period > 0),
    constraint rewards_period check ((max_per_period is null) = (period is null) and period in ('WEEK', 'MONTH')),
    constraint rewards_count check (current_redemptions >= 0 and (max_redemptions is null or current_redemptions <= max_redemptions))
);
create index rewards_family on rewards (family_id, is_active);
create index rewards_parent on rewards (parent_id);

create table reward_learners (
    reward_id  uuid not null references rewards (id) on delete cascade,
    learner_id integer not null references users (id) on delete cascade,
    primary key (reward_id, learner_id)
);
create index reward_learners_learner on reward_learners (learner_id);

create table reward_redemptions (
    id            uuid primary key default gen_random_uuid(),
    learner_id    integer not null references users (id) on delete cascade,
    reward_id     uuid not null references rewards (id),
    tokens_spent  integer not null,
    from_goal     integer not null default 0,
    status        text not null default 'PENDING',
    requested_at  timestamptz not null default now(),
    completed_at  timestamptz,
    approved_at   timestamptz,
    rejected_at   timestamptz,
    fulfilled_at  timestamptz,
    decided_by    integer references users (id) on delete set null,
    parent_notes  text,
    learner_notes text,
    constraint reward_redemptions_status check (status in ('PENDING', 'APPROVED', 'REJECTED', 'CANCELLED', 'REVERSED')),
    constraint reward_redemptions_cost check (tokens_spent > 0 and from_goal between 0 and tokens_spent),
    constraint reward_redemptions_decided check ((completed_at is null) = (status = 'PENDING')),
    constraint reward_redemptions_fulfilled check (fulfilled_at is null or status = 'APPROVED'),
    constraint reward_redemptions_notes check (char_length(parent_notes) <= 300 and char_length(learner_notes) <= 300)
);
create unique index reward_redemptions_one_pending on reward_redemptions (learner_id, reward_id) where status = 'PENDING';
create index reward_redemptions_learner on reward_redemptions (learner_id, requested_at desc);
create index reward_redemptions_reward on reward_redemptions (reward_id, status, learner_id);
