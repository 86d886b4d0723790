-- What the service sends for a redemption that is approved at once; bench/points runs it with pgbench.
\set learner :first_learner + random(0, :last)
\set family :first_family + (:learner - :first_learner) / :family_size
\set key random(1, 9000000000000000000)
begin;
select f1_0.id,f1_0.auto_approve_below,f1_0.code,f1_0.created_at,f1_0.points_name,f1_0.points_per_correct,f1_0.points_per_lesson,f1_0.starters_offered_at,f1_0.time_zone
  from families f1_0 where f1_0.id=:family;
select r1_0.id,r1_0.is_active,r1_0.category,r1_0.color,r1_0.created_at,r1_0.current_redemptions,r1_0.description,r1_0.family_id,r1_0.image_emoji,
       r1_0.max_per_learner,r1_0.max_per_period,r1_0.max_redemptions,r1_0.parent_id,r1_0.period,r1_0.title,r1_0.token_cost,r1_0.updated_at,r1_0.version
  from rewards r1_0 where r1_0.id=md5('Film' || cast(:family as text))::uuid and r1_0.family_id=:family for no key update of r1_0
\gset r_
select r1_0.id,r1_0.is_active,r1_0.category,r1_0.color,r1_0.created_at,r1_0.current_redemptions,r1_0.description,r1_0.family_id,r1_0.image_emoji,
       r1_0.max_per_learner,r1_0.max_per_period,r1_0.max_redemptions,r1_0.parent_id,r1_0.period,r1_0.title,r1_0.token_cost,r1_0.updated_at,r1_0.version,
       (select count(*) from reward_learners rl1_0 where rl1_0.reward_id=r1_0.id),
       (select count(*) from reward_learners rl2_0 where rl2_0.reward_id=r1_0.id and rl2_0.learner_id=:learner),
       (select count(*) from reward_redemptions r2_0
         where r1_0.max_per_learner is not null and r2_0.reward_id=r1_0.id and r2_0.learner_id=:learner and r2_0.status='APPROVED'),
       (select count(*) from reward_redemptions r3_0
         where r1_0.max_per_period is not null and r3_0.reward_id=r1_0.id and r3_0.learner_id=:learner and r3_0.status='APPROVED'
           and (r1_0.period='WEEK' and r3_0.requested_at>=date_trunc('week', now()) or r1_0.period='MONTH' and r3_0.requested_at>=date_trunc('month', now()))),
       (select max(cast(r4_0.id as varchar)) from reward_redemptions r4_0
         where r4_0.reward_id=r1_0.id and r4_0.learner_id=:learner and r4_0.status='PENDING'),
       (select max(r5_0.agreed_by) from reward_redemptions r5_0
         where r5_0.reward_id=r1_0.id and r5_0.learner_id=:learner and r5_0.status='PENDING'),
       (select count(*) from reward_redemptions r6_0
         where r6_0.id=md5(cast(:key as text))::uuid and r6_0.reward_id=r1_0.id and r6_0.learner_id=:learner)
  from rewards r1_0
 where r1_0.family_id=:family and (r1_0.id=cast(:r_id as uuid) or cast(:r_id as uuid) is null and r1_0.is_active
       and (not exists(select 1 from reward_learners rl3_0 where rl3_0.reward_id=r1_0.id)
            or exists(select 1 from reward_learners rl4_0 where rl4_0.reward_id=r1_0.id and rl4_0.learner_id=:learner)))
 order by r1_0.token_cost,r1_0.title,r1_0.id;
select w1_0.id,w1_0.balance,w1_0.last_at,w1_0.learner_id,w1_0.reward_id,w1_0.row_count
  from wallets w1_0 where w1_0.learner_id = any(array[cast(:learner as integer)]) order by w1_0.id for no key update of w1_0
\gset w_
with taken as (
    insert into points_transfers (id, idempotency_key, content_hash, created_at)
    values (md5('transfer' || cast(:key as text))::uuid, concat_ws(chr(58), 'redemption', cast(:key as text), 'request'), repeat('0', 64), now())
    on conflict (idempotency_key) do nothing returning id, created_at
), lines as (
    select * from unnest(cast(array[md5('line' || cast(:key as text))] as uuid[]), array[cast(:learner as integer)], array[cast(:w_id as bigint)],
                         array[cast(:w_row_count as integer) + 1], cast(array[-1] as integer[]), array[cast(:w_balance as integer) - 1],
                         cast(array['REDEMPTION'] as text[]), cast(array[md5(cast(:key as text))::uuid] as text[]),
                         cast(array['Asked for “Film”'] as text[]), cast(array[null] as uuid[])) with ordinality
        as l (id, learner_id, wallet_id, row_no, amount, balance_after, source_type, source_id, description, reverses, nth)
), added as (
    insert into points_ledger (id, learner_id, wallet_id, row_no, amount, balance_after, source_type,
                               source_id, description, reverses, actor_id, transfer_id, created_at)
    select l.id, l.learner_id, l.wallet_id, l.row_no, l.amount, l.balance_after, l.source_type,
           l.source_id, l.description, l.reverses, cast(:learner as integer), taken.id, taken.created_at
      from lines l, taken order by l.nth
)
update wallets w set balance = l.balance_after, row_count = l.row_no, last_at = taken.created_at
  from (select distinct on (wallet_id) * from lines order by wallet_id, row_no desc) l, taken
 where w.id = l.wallet_id;
insert into changes (family_id, topic)
select family, topic from unnest(array[cast(:family as int), cast(:family as int)], cast(array['REDEMPTIONS', 'POINTS'] as text[])) as t (family, topic);
insert into reward_redemptions (approved_at,completed_at,decided_by,from_goal,fulfilled_at,learner_id,learner_notes,parent_notes,rejected_at,requested_at,reward_id,status,tokens_spent,id)
values (now(),now(),null,0,null,:learner,null,null,null,now(),cast(:r_id as uuid),'APPROVED',1,md5(cast(:key as text))::uuid);
update rewards set is_active=cast(:r_is_active as boolean),category=:r_category,color=:r_color,created_at=cast(:r_created_at as timestamptz),
       current_redemptions=cast(:r_current_redemptions as integer) + 1,description=nullif(:r_description, ''),family_id=:family,image_emoji=:r_image_emoji,
       max_per_learner=cast(nullif(:r_max_per_learner, '') as integer),max_per_period=cast(nullif(:r_max_per_period, '') as integer),
       max_redemptions=cast(nullif(:r_max_redemptions, '') as integer),parent_id=:family,period=nullif(:r_period, ''),title=:r_title,
       token_cost=cast(:r_token_cost as integer),updated_at=cast(:r_updated_at as timestamptz),version=cast(:r_version as integer)
 where id=cast(:r_id as uuid);
commit;
