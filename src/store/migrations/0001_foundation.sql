-- Every row belongs to a clinic; keys lead with clinic_id, so that tables can be partitioned or distributed by it.
-- Nothing is deleted: facts are struck out with a reason, statuses are derived from them.
create extension if not exists btree_gist;

do $$ begin
  create role stipple_app nologin nobypassrls;
exception when duplicate_object or unique_violation then null;
end $$;
do $$ begin
  execute format('grant stipple_app to %I', current_user);
end $$;

create table clinic (
  id uuid primary key default gen_random_uuid(),
  slug text not null unique check (slug ~ '^[a-z0-9-]{2,60}$'),
  name text not null,
  demo boolean not null default false,
  time_zone text not null,
  phone text not null,
  email text not null,
  address text not null,
  languages text[] not null default '{en,es}',
  hosts text[] not null default '{}',
  settings jsonb not null default '{}',
  created_at timestamptz not null default now(),
  unique (id, demo)
);

-- A clock that can be moved exists only for a demo clinic: the foreign key says so, not the program.
create table demo_clock (
  clinic_id uuid primary key,
  clinic_demo boolean not null default true check (clinic_demo),
  ahead interval not null default '0' check (ahead >= '0'),
  foreign key (clinic_id, clinic_demo) references clinic (id, demo)
);

create table resource (
  clinic_id uuid not null references clinic (id),
  id uuid not null default gen_random_uuid(),
  kind text not null check (kind in ('room', 'device', 'practitioner')),
  name text not null,
  skills text[] not null default '{}',
  -- device: which label applies, and its serial number
  label text,
  serial text,
  retired_at timestamptz,
  primary key (clinic_id, id),
  unique (clinic_id, id, kind)
);

create table opening_hours (
  clinic_id uuid not null references clinic (id),
  id uuid not null default gen_random_uuid(),
  resource_id uuid not null,
  weekday smallint not null check (weekday between 1 and 7),
  opens text not null check (opens ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  closes text not null check (closes ~ '^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$'),
  primary key (clinic_id, id),
  foreign key (clinic_id, resource_id) references resource (clinic_id, id),
  check (opens < closes)
);

-- Clinic wall-clock; without a resource the whole clinic is closed.
create table closure (
  clinic_id uuid not null references clinic (id),
  id uuid not null default gen_random_uuid(),
  resource_id uuid,
  starts text not null check (starts ~ '^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$'),
  ends text not null check (ends ~ '^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$'),
  why text not null,
  recorded_at timestamptz not null default now(),
  struck_out_at timestamptz,
  primary key (clinic_id, id),
  foreign key (clinic_id, resource_id) references resource (clinic_id, id),
  check (starts < ends)
);

-- Staff. user_id is an account of schema auth; an account works in one clinic.
create table member (
  clinic_id uuid not null references clinic (id),
  id uuid not null default gen_random_uuid(),
  user_id text not null unique,
  role text not null check (role in ('front-desk', 'practitioner', 'safety-lead', 'owner')),
  name text not null,
  resource_id uuid,
  left_at timestamptz,
  primary key (clinic_id, id),
  foreign key (clinic_id, resource_id) references resource (clinic_id, id)
);

create table patient (
  clinic_id uuid not null references clinic (id),
  id uuid not null default gen_random_uuid(),
  user_id text unique,
  name text not null,
  email text not null,
  phone text not null,
  birth_date date,
  language text not null default 'en' check (language in ('en', 'es')),
  time_zone text,
  created_at timestamptz not null default now(),
  primary key (clinic_id, id)
);
create unique index patient_email on patient (clinic_id, lower(email));

create table enquiry (
  clinic_id uuid not null references clinic (id),
  id uuid not null default gen_random_uuid(),
  name text not null,
  email text not null,
  phone text not null,
  message text not null,
  language text not null default 'en',
  self_check jsonb,
  screening jsonb,
  received_at timestamptz not null,
  patient_id uuid,
  closed_at timestamptz,
  closed_why text,
  primary key (clinic_id, id),
  foreign key (clinic_id, patient_id) references patient (clinic_id, id),
  check ((closed_at is null) = (closed_why is null))
);

-- The answers a screening is made of; a newer row supersedes, the old one stays.
create table intake (
  clinic_id uuid not null references clinic (id),
  id uuid not null default gen_random_uuid(),
  patient_id uuid not null,
  answers jsonb not null,
  answered_on date not null,
  recorded_at timestamptz not null,
  recorded_by text not null,
  primary key (clinic_id, id),
  foreign key (clinic_id, patient_id) references patient (clinic_id, id)
);

create table protocol (
  clinic_id uuid not null references clinic (id),
  id uuid not null default gen_random_uuid(),
  name text not null,
  version text not null,
  body jsonb not null,
  based_on text,
  reason text not null,
  signed_off_by uuid,
  signed_off_at timestamptz,
  recorded_at timestamptz not null,
  primary key (clinic_id, id),
  unique (clinic_id, name, version),
  foreign key (clinic_id, signed_off_by) references member (clinic_id, id),
  check ((signed_off_by is null) = (signed_off_at is null))
);

create table course (
  clinic_id uuid not null references clinic (id),
  id uuid not null default gen_random_uuid(),
  patient_id uuid not null,
  protocol_name text not null,
  protocol_version text not null,
  -- the planner's course, preferences and blackouts as asked
  request jsonb not null default '{}',
  goals text[] not null default '{}',
  created_at timestamptz not null,
  created_by text not null,
  ended_at timestamptz,
  ended_how text check (ended_how in ('completed', 'ceased', 'lost')),
  ended_why text,
  primary key (clinic_id, id),
  foreign key (clinic_id, patient_id) references patient (clinic_id, id),
  check ((ended_at is null) = (ended_how is null))
);
create unique index one_open_course on course (clinic_id, patient_id) where ended_at is null;

create table screening (
  clinic_id uuid not null references clinic (id),
  id uuid not null default gen_random_uuid(),
  patient_id uuid not null,
  intake_id uuid not null,
  session_id uuid,
  as_of date not null,
  answer jsonb not null,
  made_at timestamptz not null,
  made_by text not null,
  reviewed_at timestamptz,
  reviewed_by uuid,
  primary key (clinic_id, id),
  foreign key (clinic_id, patient_id) references patient (clinic_id, id),
  foreign key (clinic_id, intake_id) references intake (clinic_id, id),
  foreign key (clinic_id, reviewed_by) references member (clinic_id, id),
  check ((reviewed_at is null) = (reviewed_by is null))
);

-- One judgement a finding: accepted, or overridden with a reason.
create table finding_review (
  clinic_id uuid not null references clinic (id),
  id uuid not null default gen_random_uuid(),
  screening_id uuid not null,
  finding text not null,
  verdict text not null check (verdict in ('accepted', 'overridden')),
  reason text,
  decided_at timestamptz not null,
  decided_by uuid not null,
  primary key (clinic_id, id),
  unique (clinic_id, screening_id, finding),
  foreign key (clinic_id, screening_id) references screening (clinic_id, id),
  foreign key (clinic_id, decided_by) references member (clinic_id, id),
  check (verdict = 'accepted' or length(trim(reason)) >= 3)
);

create table assessment (
  clinic_id uuid not null references clinic (id),
  id uuid not null default gen_random_uuid(),
  patient_id uuid not null,
  course_id uuid,
  assessed_on date not null,
  -- zones, lesions and observations as charted, and the scores computed from them
  chart jsonb not null,
  scores jsonb not null,
  region text not null default 'face',
  recorded_at timestamptz not null,
  recorded_by text not null,
  rater text not null check (rater in ('clinician', 'patient')),
  struck_out_at timestamptz,
  struck_out_why text,
  primary key (clinic_id, id),
  foreign key (clinic_id, patient_id) references patient (clinic_id, id),
  foreign key (clinic_id, course_id) references course (clinic_id, id),
  check ((struck_out_at is null) = (struck_out_why is null))
);

create table consent_document (
  clinic_id uuid not null references clinic (id),
  id uuid not null default gen_random_uuid(),
  kind text not null check (kind in ('treatment', 'photographs')),
  version text not null,
  language text not null,
  title text not null,
  body text not null,
  effective_from date not null,
  primary key (clinic_id, id),
  unique (clinic_id, kind, version, language)
);

create table consent (
  clinic_id uuid not null references clinic (id),
  id uuid not null default gen_random_uuid(),
  patient_id uuid not null,
  document_id uuid not null,
  -- what was shown, so that the signature stays bound to it
  document_digest text not null,
  tiers text[] not null default '{}' check (tiers <@ array['record', 'in-clinic', 'published']),
  signed_name text not null,
  -- strokes of the signature as drawn, or null when typed by keyboard
  signature jsonb,
  signed_at timestamptz not null,
  witnessed_by uuid,
  withdrawn_at timestamptz,
  withdrawn_why text,
  primary key (clinic_id, id),
  foreign key (clinic_id, patient_id) references patient (clinic_id, id),
  foreign key (clinic_id, document_id) references consent_document (clinic_id, id),
  foreign key (clinic_id, witnessed_by) references member (clinic_id, id)
);

-- One treatment of a course. The calendar's side of it is a visit.
create table session (
  clinic_id uuid not null references clinic (id),
  id uuid not null default gen_random_uuid(),
  course_id uuid not null,
  number smallint not null check (number > 0),
  omitted_at timestamptz,
  omitted_why text,
  primary key (clinic_id, id),
  unique (clinic_id, course_id, number),
  foreign key (clinic_id, course_id) references course (clinic_id, id),
  check ((omitted_at is null) = (omitted_why is null))
);

create table visit (
  clinic_id uuid not null references clinic (id),
  id uuid not null default gen_random_uuid(),
  patient_id uuid not null,
  kind text not null check (kind in ('consultation', 'session', 'review')),
  session_id uuid,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  -- the phases as planned: name, start, end, resources
  phases jsonb not null,
  practitioner_id uuid,
  -- rises with every change; calendars that subscribe need it (RFC 5545 SEQUENCE)
  sequence integer not null default 0,
  booked_at timestamptz not null,
  booked_by text not null,
  arrived_at timestamptz,
  finished_at timestamptz,
  missed_at timestamptz,
  cancelled_at timestamptz,
  cancelled_why text,
  primary key (clinic_id, id),
  foreign key (clinic_id, patient_id) references patient (clinic_id, id),
  foreign key (clinic_id, session_id) references session (clinic_id, id),
  foreign key (clinic_id, practitioner_id) references resource (clinic_id, id),
  check (starts_at < ends_at),
  check ((kind = 'session') = (session_id is not null)),
  check ((cancelled_at is null) = (cancelled_why is null))
);
create unique index one_visit_a_session on visit (clinic_id, session_id) where cancelled_at is null;
create index visit_by_day on visit (clinic_id, starts_at);
create index visit_by_patient on visit (clinic_id, patient_id);

-- What a visit holds, phase by phase. The exclusion constraint is the last word against double booking.
create table booking (
  clinic_id uuid not null references clinic (id),
  id uuid not null default gen_random_uuid(),
  visit_id uuid not null,
  resource_id uuid not null,
  phase text not null,
  during tstzrange not null check (not isempty(during)),
  released_at timestamptz,
  primary key (clinic_id, id),
  foreign key (clinic_id, visit_id) references visit (clinic_id, id),
  foreign key (clinic_id, resource_id) references resource (clinic_id, id),
  constraint no_double_booking exclude using gist
    (clinic_id with =, resource_id with =, during with &&) where (released_at is null)
);
create index booking_by_visit on booking (clinic_id, visit_id);

-- Append-only: what happened to a visit's place in the calendar, and why.
create table visit_change (
  clinic_id uuid not null references clinic (id),
  id uuid not null default gen_random_uuid(),
  visit_id uuid not null,
  verb text not null check (verb in ('book', 'move', 'defer', 'omit', 'cease', 'cancel', 'resource-out')),
  from_start timestamptz,
  to_start timestamptz,
  reason text not null,
  changed_at timestamptz not null,
  changed_by text not null,
  primary key (clinic_id, id),
  foreign key (clinic_id, visit_id) references visit (clinic_id, id)
);

-- Calendars offered to a patient; choosing one books all of it or nothing.
create table calendar_offer (
  clinic_id uuid not null references clinic (id),
  id uuid not null default gen_random_uuid(),
  course_id uuid not null,
  request jsonb not null,
  plans jsonb not null,
  offered_at timestamptz not null,
  offered_by text not null,
  expires_at timestamptz not null,
  chosen smallint,
  chosen_at timestamptz,
  withdrawn_at timestamptz,
  primary key (clinic_id, id),
  foreign key (clinic_id, course_id) references course (clinic_id, id),
  check ((chosen is null) = (chosen_at is null))
);

create table task (
  clinic_id uuid not null references clinic (id),
  id uuid not null default gen_random_uuid(),
  patient_id uuid not null,
  visit_id uuid,
  code text not null,
  whose text not null check (whose in ('patient', 'clinic', 'prescriber')),
  stage text not null check (stage in ('before', 'after', 'other')),
  starts_on date not null,
  ends_on date not null,
  -- code, titles and reasons are content; params hold what they need, for example a product's class
  params jsonb not null default '{}',
  done_at timestamptz,
  done_by text,
  withdrawn_at timestamptz,
  withdrawn_why text,
  recorded_at timestamptz not null,
  primary key (clinic_id, id),
  foreign key (clinic_id, patient_id) references patient (clinic_id, id),
  foreign key (clinic_id, visit_id) references visit (clinic_id, id),
  check (starts_on <= ends_on)
);
create index task_by_visit on task (clinic_id, visit_id);
create index task_by_patient on task (clinic_id, patient_id);

-- The truth about what is sent; a job only says "look here". `key` names one intent: a move replaces it.
create table message (
  clinic_id uuid not null references clinic (id),
  id uuid not null default gen_random_uuid(),
  patient_id uuid,
  enquiry_id uuid,
  visit_id uuid,
  key text not null,
  channel text not null default 'email' check (channel in ('email', 'sms')),
  address text not null,
  language text not null,
  template text not null,
  params jsonb not null default '{}',
  due_at timestamptz not null,
  attempts smallint not null default 0,
  attempted_at timestamptz,
  sent_at timestamptz,
  failed_why text,
  withdrawn_at timestamptz,
  recorded_at timestamptz not null,
  primary key (clinic_id, id),
  foreign key (clinic_id, patient_id) references patient (clinic_id, id),
  foreign key (clinic_id, enquiry_id) references enquiry (clinic_id, id),
  foreign key (clinic_id, visit_id) references visit (clinic_id, id)
);
create unique index one_open_message_a_key on message (clinic_id, key) where withdrawn_at is null;
create index message_due on message (due_at) where sent_at is null and withdrawn_at is null;

-- A visit's treatment record. Signed, it is locked: the trigger below refuses every later change.
create table session_record (
  clinic_id uuid not null references clinic (id),
  id uuid not null default gen_random_uuid(),
  visit_id uuid not null,
  patient_id uuid not null,
  operator_id uuid not null,
  device_id uuid not null,
  opened_at timestamptz not null,
  -- zones with depth (mm), passes, speed, endpoint; glide; notes
  needling jsonb not null default '{}',
  findings jsonb not null default '[]',
  revision integer not null default 0,
  ended_at timestamptz,
  signed_at timestamptz,
  signed_by uuid,
  digest text,
  primary key (clinic_id, id),
  unique (clinic_id, visit_id),
  foreign key (clinic_id, visit_id) references visit (clinic_id, id),
  foreign key (clinic_id, patient_id) references patient (clinic_id, id),
  foreign key (clinic_id, operator_id) references resource (clinic_id, id),
  foreign key (clinic_id, device_id) references resource (clinic_id, id),
  foreign key (clinic_id, signed_by) references member (clinic_id, id),
  check ((signed_at is null) = (signed_by is null) and (signed_at is null) = (digest is null))
);

create table anaesthetic_application (
  clinic_id uuid not null references clinic (id),
  id uuid not null default gen_random_uuid(),
  record_id uuid not null,
  product text not null,
  grams numeric(6, 2) not null check (grams > 0),
  area_cm2 numeric(7, 1) not null check (area_cm2 > 0),
  applied_at timestamptz not null,
  removed_at timestamptz,
  occluded boolean not null default false,
  recorded_by text not null,
  struck_out_at timestamptz,
  struck_out_why text,
  primary key (clinic_id, id),
  foreign key (clinic_id, record_id) references session_record (clinic_id, id),
  check (removed_at is null or removed_at > applied_at)
);

-- A cartridge is used once: the unique index is the last word. Its lot carries expiry and recall.
create table cartridge_lot (
  clinic_id uuid not null references clinic (id),
  id uuid not null default gen_random_uuid(),
  gtin text not null,
  lot text not null,
  expires_on date not null,
  label text not null,
  recalled_at timestamptz,
  recalled_why text,
  primary key (clinic_id, id),
  unique (clinic_id, gtin, lot)
);

create table cartridge_use (
  clinic_id uuid not null references clinic (id),
  id uuid not null default gen_random_uuid(),
  record_id uuid not null,
  lot_id uuid not null,
  serial text not null,
  scanned text,
  used_on date not null,
  used_at timestamptz not null,
  recorded_by text not null,
  primary key (clinic_id, id),
  constraint cartridge_used_once unique (clinic_id, lot_id, serial),
  foreign key (clinic_id, record_id) references session_record (clinic_id, id),
  foreign key (clinic_id, lot_id) references cartridge_lot (clinic_id, id)
);

create table amendment (
  clinic_id uuid not null references clinic (id),
  id uuid not null default gen_random_uuid(),
  record_id uuid not null,
  text text not null check (length(trim(text)) >= 3),
  written_at timestamptz not null,
  written_by uuid not null,
  primary key (clinic_id, id),
  foreign key (clinic_id, record_id) references session_record (clinic_id, id),
  foreign key (clinic_id, written_by) references member (clinic_id, id)
);

create table check_in (
  clinic_id uuid not null references clinic (id),
  id uuid not null default gen_random_uuid(),
  patient_id uuid not null,
  visit_id uuid not null,
  reported_at timestamptz not null,
  report jsonb not null,
  answer jsonb not null,
  level text not null check (level in ('expected', 'watch', 'same-day', 'emergency')),
  recorded_by text not null,
  primary key (clinic_id, id),
  foreign key (clinic_id, patient_id) references patient (clinic_id, id),
  foreign key (clinic_id, visit_id) references visit (clinic_id, id)
);

-- An alert has an owner and a deadline from the first moment, and ends only with an outcome.
create table alert (
  clinic_id uuid not null references clinic (id),
  id uuid not null default gen_random_uuid(),
  patient_id uuid not null,
  check_in_id uuid not null,
  level text not null check (level in ('watch', 'same-day', 'emergency')),
  owner_id uuid not null,
  raised_at timestamptz not null,
  respond_by timestamptz not null,
  escalated_at timestamptz,
  escalated_to uuid,
  acknowledged_at timestamptz,
  acknowledged_by uuid,
  closed_at timestamptz,
  closed_by uuid,
  outcome text check (outcome in ('expected-healing', 'advice-given', 'seen-in-clinic', 'referred', 'emergency-care', 'not-reached')),
  outcome_note text,
  primary key (clinic_id, id),
  unique (clinic_id, check_in_id),
  foreign key (clinic_id, patient_id) references patient (clinic_id, id),
  foreign key (clinic_id, check_in_id) references check_in (clinic_id, id),
  foreign key (clinic_id, owner_id) references member (clinic_id, id),
  foreign key (clinic_id, acknowledged_by) references member (clinic_id, id),
  foreign key (clinic_id, closed_by) references member (clinic_id, id),
  check ((closed_at is null) = (outcome is null))
);
create index alert_open on alert (clinic_id, respond_by) where closed_at is null;

create table adverse_event (
  clinic_id uuid not null references clinic (id),
  id uuid not null default gen_random_uuid(),
  patient_id uuid not null,
  record_id uuid not null,
  alert_id uuid,
  kind text not null,
  grade smallint not null check (grade between 1 and 5),
  zone text,
  depth_mm numeric(3, 2),
  operator_id uuid not null,
  lot_id uuid,
  onset_on date not null,
  resolved_on date,
  narrative text not null,
  reported_at timestamptz not null,
  reported_by uuid not null,
  struck_out_at timestamptz,
  struck_out_why text,
  primary key (clinic_id, id),
  foreign key (clinic_id, patient_id) references patient (clinic_id, id),
  foreign key (clinic_id, record_id) references session_record (clinic_id, id),
  foreign key (clinic_id, alert_id) references alert (clinic_id, id),
  foreign key (clinic_id, operator_id) references resource (clinic_id, id),
  foreign key (clinic_id, lot_id) references cartridge_lot (clinic_id, id),
  foreign key (clinic_id, reported_by) references member (clinic_id, id)
);

create table review (
  clinic_id uuid not null references clinic (id),
  id uuid not null default gen_random_uuid(),
  course_id uuid not null,
  after_session smallint not null,
  assessment_id uuid not null,
  baseline_id uuid not null,
  change jsonb not null,
  decision text not null check (decision in ('continue', 'stop', 'switch')),
  reason text not null check (length(trim(reason)) >= 3),
  decided_at timestamptz not null,
  decided_by uuid not null,
  primary key (clinic_id, id),
  foreign key (clinic_id, course_id) references course (clinic_id, id),
  foreign key (clinic_id, assessment_id) references assessment (clinic_id, id),
  foreign key (clinic_id, baseline_id) references assessment (clinic_id, id),
  foreign key (clinic_id, decided_by) references member (clinic_id, id)
);

-- The answer a command gave, so that the same command sent twice acts once.
create table idempotency (
  clinic_id uuid not null references clinic (id),
  actor text not null,
  key text not null check (length(key) between 8 and 200),
  request_digest text not null,
  status smallint,
  answer jsonb,
  recorded_at timestamptz not null default now(),
  primary key (clinic_id, actor, key)
);

-- Who did what to which record. Codes and ids only; the trigger below keeps it append-only for everybody.
create table audit_event (
  clinic_id uuid not null references clinic (id),
  id bigint generated always as identity,
  at timestamptz not null,
  actor text not null,
  role text not null,
  action text not null,
  resource text not null,
  resource_id text,
  patient_id uuid,
  detail jsonb not null default '{}',
  primary key (clinic_id, id)
);
create index audit_by_patient on audit_event (clinic_id, patient_id, id);

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name using errcode = 'SP001';
end $$;

create trigger append_only before update or delete on audit_event for each row execute function refuse_change();
create trigger append_only_truncate before truncate on audit_event for each statement execute function refuse_change();
create trigger append_only before update or delete on amendment for each row execute function refuse_change();
create trigger append_only before update or delete on check_in for each row execute function refuse_change();
create trigger append_only before update or delete on visit_change for each row execute function refuse_change();
create trigger append_only before update or delete on intake for each row execute function refuse_change();
create trigger append_only before update or delete on finding_review for each row execute function refuse_change();
create trigger append_only before update or delete on cartridge_use for each row execute function refuse_change();
create trigger append_only before update or delete on review for each row execute function refuse_change();

create function refuse_signed() returns trigger language plpgsql as $$
begin
  if old.signed_at is not null then
    raise exception 'a signed record is locked; add an amendment' using errcode = 'SP002';
  end if;
  return new;
end $$;
create trigger locked_when_signed before update or delete on session_record for each row execute function refuse_signed();

create function refuse_when_record_signed() returns trigger language plpgsql as $$
begin
  if exists (select from session_record r
             where r.clinic_id = new.clinic_id and r.id = new.record_id and r.signed_at is not null) then
    raise exception 'a signed record is locked; add an amendment' using errcode = 'SP002';
  end if;
  return new;
end $$;
create trigger locked_when_signed before insert or update on anaesthetic_application
  for each row execute function refuse_when_record_signed();
create trigger locked_when_signed before insert on cartridge_use
  for each row execute function refuse_when_record_signed();

create function refuse_expired_cartridge() returns trigger language plpgsql as $$
begin
  if exists (select from cartridge_lot l where l.clinic_id = new.clinic_id and l.id = new.lot_id
             and (l.expires_on < new.used_on or l.recalled_at is not null)) then
    raise exception 'an expired or recalled cartridge is never used' using errcode = 'SP003';
  end if;
  return new;
end $$;
create trigger never_expired before insert on cartridge_use for each row execute function refuse_expired_cartridge();

-- Row-level security: the role sees the clinic named in the transaction, and no other. Without a name: nothing.
create function current_clinic() returns uuid language sql stable as $$
  select nullif(current_setting('stipple.clinic', true), '')::uuid
$$;

do $$
declare t text;
begin
  for t in select tablename from pg_tables where schemaname = 'public' and tablename not in ('migration', 'clinic') loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy own_clinic on %I using (clinic_id = current_clinic()) with check (clinic_id = current_clinic())', t);
    execute format('grant select, insert, update on %I to stipple_app', t);
  end loop;
  foreach t in array array['audit_event', 'amendment', 'check_in', 'visit_change', 'intake', 'finding_review', 'cartridge_use', 'review'] loop
    execute format('revoke update on %I from stipple_app', t);
  end loop;
end $$;
alter table clinic enable row level security;
create policy own_clinic on clinic using (id = current_clinic());
grant select on clinic to stipple_app;
grant update (name, time_zone, phone, email, address, languages, settings) on clinic to stipple_app;
grant usage on schema public to stipple_app;
