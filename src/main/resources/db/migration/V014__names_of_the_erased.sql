-- The audit log tells that a learner was erased, not who the child was: no line keeps a learner's name beside the number.
update audit_log set detail = '' where action in ('LEARNER_ADDED', 'LEARNER_EXPORTED');
update audit_log set detail = regexp_replace(detail, '^[^\n]*', '')
 where learner_id is not null and action in ('ACCOUNT_DISABLED', 'ACCOUNT_ENABLED', 'SIGNED_OUT_BY_OTHER');
update audit_log set detail = ''
 where learner_id in (select learner_id from audit_log where action = 'LEARNER_ERASED') and detail <> '';
update audit_log set actor = ''
 where actor_id in (select learner_id from audit_log where action = 'LEARNER_ERASED');

create or replace function erase_learner(erased integer) returns void language plpgsql security definer set search_path from current as $$
begin
    if not exists (select 1 from users where id = erased and role = 'LEARNER') then
        raise exception 'user % is not a learner', erased;
    end if;
    perform set_config('laurel.erasing_learner', erased::text, true);
    update rewards r set current_redemptions = current_redemptions - gone.count
      from (select reward_id, count(*) from reward_redemptions where learner_id = erased and status = 'APPROVED' group by reward_id) gone
     where r.id = gone.reward_id and r.current_redemptions >= gone.count;
    with rows as (delete from points_ledger where learner_id = erased returning transfer_id)
    delete from points_transfers t using rows where t.id = rows.transfer_id;
    delete from wallets where learner_id = erased;
    delete from users where id = erased;
    -- Reasons and notes may name the child as well
    update audit_log set detail = '' where learner_id = erased and detail <> '';
    update audit_log set actor = '' where actor_id = erased;
    perform set_config('laurel.erasing_learner', '', true);
end $$;
