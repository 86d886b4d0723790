-- Four eyes: from a cost on two adults of a family must agree to a request; who agreed first is kept beside it.
alter table families
    add column two_agree_from integer,
    add constraint families_two_agree_from check (two_agree_from between 1 and 1000000),
    -- What costs less than auto_approve_below is approved by nobody, so the two never meet
    add constraint families_two_agree_above_rule check (two_agree_from >= auto_approve_below);
alter table reward_redemptions
    add column agreed_by integer references users (id) on delete set null,
    add column agreed_at timestamptz,
    add constraint reward_redemptions_agreed check (agreed_by is null or agreed_at is not null),
    add constraint reward_redemptions_two_people check (status <> 'APPROVED' or agreed_by <> decided_by);
create index reward_redemptions_agreed_by on reward_redemptions (agreed_by);
