-- The application works as laurel_app, which adds to the ledger and the audit log and can change neither; the owner only migrates.
do $$
declare
    application_user name := '${applicationUser}';
    may_take text := case when current_setting('server_version_num')::integer >= 160000 then 'set' else 'member' end;
    relation text;
begin
    perform pg_advisory_xact_lock(hashtext('rights of laurel_app'));
    if not exists (select from pg_roles where rolname = 'laurel_app') then
        if not (select rolcreaterole or rolsuper from pg_roles where rolname = current_user) then
            return;
        end if;
        begin
            create role laurel_app nologin;
        exception when duplicate_object or unique_violation then
            null; -- another database of this server was faster
        end;
    end if;
    if not pg_has_role(application_user, 'laurel_app', may_take) then
        begin
            execute format('grant laurel_app to %I', application_user);
        exception when insufficient_privilege then
            null; -- somebody else made the role: the application says at its start what to do
        end;
    end if;
    if not has_schema_privilege('laurel_app', current_schema(), 'usage') then
        execute format('grant usage on schema %I to laurel_app', current_schema());
    end if;
    for relation in select oid::regclass from pg_class
                     where relnamespace = current_schema()::regnamespace and relkind in ('r', 'p')
                       and pg_has_role(relowner, 'usage') and relname <> 'flyway_schema_history' loop
        execute 'grant select, insert, update, delete on ' || relation || ' to laurel_app';
    end loop;
    for relation in select oid::regclass from pg_class
                     where relnamespace = current_schema()::regnamespace and relkind = 'S' and pg_has_role(relowner, 'usage') loop
        execute 'grant usage, select, update on ' || relation || ' to laurel_app';
    end loop;
    revoke update, delete, truncate on points_ledger from laurel_app;
    revoke update, delete, truncate on audit_log from laurel_app;
    grant execute on function erase_learner(integer) to laurel_app;
end $$;
