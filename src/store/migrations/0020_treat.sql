-- Treat and heal: what the first tables of the record, of lots and of alerts still lacked.

-- Every state a record has been saved in, so that nothing a tablet sent is overwritten without a trace.
create table session_record_revision (
  clinic_id uuid not null references clinic (id),
  id uuid not null default gen_random_uuid(),
  record_id uuid not null,
  revision integer not null,
  needling jsonb not null,
  saved_at timestamptz not null,
  saved_by text not null,
  primary key (clinic_id, id),
  unique (clinic_id, record_id, revision),
  foreign key (clinic_id, record_id) references session_record (clinic_id, id)
);

-- What happened to an alert, step by step. The alert's own columns say how it stands now.
create table alert_event (
  clinic_id uuid not null references clinic (id),
  id uuid not null default gen_random_uuid(),
  alert_id uuid not null,
  kind text not null check (kind in ('raised', 'acknowledged', 'escalated', 'reminded', 'closed')),
  at timestamptz not null,
  -- member:<id>, patient:<id> or system
  by text not null,
  -- the role it was put before, and the members who were written to
  role text,
  told text[] not null default '{}',
  primary key (clinic_id, id),
  foreign key (clinic_id, alert_id) references alert (clinic_id, id)
);
create index alert_event_by_alert on alert_event (clinic_id, alert_id, at);

-- respond_by stays the promise made to the patient; due_at is when the next step is taken if nobody acts.
alter table alert
  add column due_at timestamptz,
  add constraint alert_escalated_to foreign key (clinic_id, escalated_to) references member (clinic_id, id),
  add constraint alert_acknowledged check ((acknowledged_at is null) = (acknowledged_by is null)),
  add constraint alert_closed check ((closed_at is null) = (closed_by is null));
create index alert_due on alert (clinic_id, (coalesce(due_at, respond_by))) where closed_at is null;
create index alert_by_patient on alert (clinic_id, patient_id, raised_at);

alter table cartridge_lot
  add column received_at timestamptz not null default now(),
  add column received_by text not null default 'system',
  add column recalled_by uuid,
  add constraint lot_recalled_by foreign key (clinic_id, recalled_by) references member (clinic_id, id),
  add constraint lot_recalled check ((recalled_at is null) = (recalled_why is null));

alter table anaesthetic_application
  add constraint application_struck_out check ((struck_out_at is null) = (struck_out_why is null));

alter table adverse_event
  add column struck_out_by uuid,
  add constraint event_struck_out check ((struck_out_at is null) = (struck_out_why is null)),
  add constraint event_struck_out_by foreign key (clinic_id, struck_out_by) references member (clinic_id, id);

create index record_by_patient on session_record (clinic_id, patient_id, ended_at);
create index anaesthetic_by_record on anaesthetic_application (clinic_id, record_id);
create index cartridge_use_by_record on cartridge_use (clinic_id, record_id);
create index amendment_by_record on amendment (clinic_id, record_id);
create index check_in_by_visit on check_in (clinic_id, visit_id, reported_at);
create index check_in_by_time on check_in (clinic_id, reported_at);
create index adverse_event_by_record on adverse_event (clinic_id, record_id);

create trigger append_only before update or delete on session_record_revision for each row execute function refuse_change();
create trigger append_only before update or delete on alert_event for each row execute function refuse_change();

-- A closed alert is history.
create function refuse_closed_alert() returns trigger language plpgsql as $$
begin
  if old.closed_at is not null then
    raise exception 'a closed alert stays as it is' using errcode = 'SP001';
  end if;
  return new;
end $$;
create trigger stays_closed before update or delete on alert for each row execute function refuse_closed_alert();

do $$
declare t text;
begin
  foreach t in array array['session_record_revision', 'alert_event'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy own_clinic on %I using (clinic_id = current_clinic()) with check (clinic_id = current_clinic())', t);
    execute format('grant select, insert on %I to stipple_app', t);
  end loop;
end $$;

-- Where a member of this clinic is written to. Accounts themselves stay out of reach for the clinical role.
create function member_address(member_id uuid) returns text language sql stable security definer
set search_path = pg_catalog as $$
  select u.email from public.member m join auth."user" u on u.id = m.user_id
  where m.clinic_id = public.current_clinic() and m.id = member_id and m.left_at is null
$$;
revoke all on function member_address(uuid) from public;
grant execute on function member_address(uuid) to stipple_app;
