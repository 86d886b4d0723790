-- Administrators look across all families: by name, by day, by time and by what was done.
create index users_name on users (lower(name), id);
create index learning_days_day on learning_days (day);
create index audit_log_at on audit_log (at);
create index audit_log_action on audit_log (action, id desc);
create index points_ledger_adjustments on points_ledger (created_at desc, id)
    where source_type in ('ADMIN_ADJUST', 'PARENT_ADJUST');
