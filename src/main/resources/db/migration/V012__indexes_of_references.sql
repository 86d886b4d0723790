-- Deleting a person looks for what refers to them; without these indexes it would read whole tables.
create index lessons_learner on lessons (learner_id, created_at desc);
create index devices_enabled_by on devices (enabled_by);
create index reward_redemptions_decided_by on reward_redemptions (decided_by);
