-- A clinic's own protocols: who proposed a version and what it changes, signed once, withdrawn with a reason, and what
-- adopting another version did to a course. And the audit trail, to be read by actor, by action and by day.

alter table protocol
  add column recorded_by text not null default 'system',
  -- what was changed against based_on: [{key, from, to, reason}]
  add column changes jsonb not null default '[]',
  add column withdrawn_at timestamptz,
  add column withdrawn_by uuid,
  add column withdrawn_why text,
  add constraint protocol_withdrawn_by foreign key (clinic_id, withdrawn_by) references member (clinic_id, id),
  add constraint protocol_withdrawn check (
    (withdrawn_at is null) = (withdrawn_by is null) and (withdrawn_at is null) = (withdrawn_why is null)
  );

-- Of each name one version at a time waits for a signature. What Stipple ships is kept as it was when a course first
-- started on it; it needs none.
create unique index one_proposal on protocol (clinic_id, lower(name))
  where signed_off_at is null and withdrawn_at is null and name not in ('default', 'article');

-- A version never changes. It is signed off once and withdrawn once; nobody takes either back.
create function refuse_protocol_change() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE'
    or row(new.clinic_id, new.id, new.name, new.version, new.body, new.based_on, new.reason, new.changes, new.recorded_at, new.recorded_by)
      is distinct from
      row(old.clinic_id, old.id, old.name, old.version, old.body, old.based_on, old.reason, old.changes, old.recorded_at, old.recorded_by)
    or (old.signed_off_at is not null and row(new.signed_off_at, new.signed_off_by) is distinct from row(old.signed_off_at, old.signed_off_by))
    or (old.withdrawn_at is not null and row(new.withdrawn_at, new.withdrawn_by, new.withdrawn_why) is distinct from row(old.withdrawn_at, old.withdrawn_by, old.withdrawn_why))
  then
    raise exception 'a version of a protocol never changes' using errcode = 'SP001';
  end if;
  return new;
end $$;
create trigger never_changed before update or delete on protocol for each row execute function refuse_protocol_change();

create table course_protocol_change (
  clinic_id uuid not null references clinic (id),
  id uuid not null default gen_random_uuid(),
  course_id uuid not null,
  from_name text not null,
  from_version text not null,
  to_name text not null,
  to_version text not null,
  -- the planner's course before it
  request jsonb not null,
  reason text not null,
  changed_at timestamptz not null,
  changed_by text not null,
  primary key (clinic_id, id),
  foreign key (clinic_id, course_id) references course (clinic_id, id)
);
create index protocol_change_by_course on course_protocol_change (clinic_id, course_id, changed_at);
create trigger append_only before update or delete on course_protocol_change for each row execute function refuse_change();

alter table course_protocol_change enable row level security;
create policy own_clinic on course_protocol_change
  using (clinic_id = current_clinic()) with check (clinic_id = current_clinic());
grant select, insert on course_protocol_change to stipple_app;

create index course_by_protocol on course (clinic_id, protocol_name, protocol_version) where ended_at is null;

create index audit_by_actor on audit_event (clinic_id, actor, id);
create index audit_by_action on audit_event (clinic_id, resource, action, id);
create index audit_by_time on audit_event (clinic_id, at);
