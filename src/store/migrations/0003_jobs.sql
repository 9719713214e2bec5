-- Asks the worker to look for what is due, in the transaction that made it due. The job carries no patient data: the
-- message and alert tables are the truth, and a sweep finds what a lost job would have told.
create function wake_worker() returns void language plpgsql security definer set search_path = pg_catalog as $$
begin
  if to_regclass('graphile_worker._private_jobs') is not null then
    perform graphile_worker.add_job('sweep', '{}'::json, job_key := 'sweep', max_attempts := 3);
  end if;
end $$;
revoke all on function wake_worker() from public;
grant execute on function wake_worker() to stipple_app;
