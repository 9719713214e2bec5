-- What the outcome figures are made of: one row a course, worked out from the records when somebody asks, and again
-- after each change to them. Everything here can be thrown away and is then built anew.
create table course_outcome (
  clinic_id uuid not null references clinic (id),
  course_id uuid not null,
  patient_id uuid not null,
  -- rises with every refresh, so that whoever holds the rows in memory reads only those that changed
  version bigint not null,
  -- null: it has not started
  outcome jsonb,
  primary key (clinic_id, course_id),
  foreign key (clinic_id, course_id) references course (clinic_id, id)
);
create index outcome_by_version on course_outcome (clinic_id, version);

-- Courses whose records changed since their row was made. Only ever added to by whoever writes a record, so that nobody
-- waits for a refresh; a refresh removes what it has seen.
create table course_outcome_stale (
  clinic_id uuid not null references clinic (id),
  id uuid not null default gen_random_uuid(),
  course_id uuid not null,
  primary key (clinic_id, id)
);

-- The answer for everybody, as it was at a version.
create table outcome_answer (
  clinic_id uuid not null references clinic (id),
  asked text not null,
  version bigint not null,
  answer jsonb not null,
  primary key (clinic_id, asked)
);

do $$
declare t text;
begin
  foreach t in array array['course_outcome', 'course_outcome_stale', 'outcome_answer'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy own_clinic on %I using (clinic_id = current_clinic()) with check (clinic_id = current_clinic())', t);
    execute format('grant select, insert, update on %I to stipple_app', t);
  end loop;
end $$;
-- A mark that has been seen is no record of anything.
grant delete on course_outcome_stale to stipple_app;

create function mark_stale_course() returns trigger language plpgsql as $$
begin
  insert into course_outcome_stale (clinic_id, course_id) values (new.clinic_id, new.id);
  return null;
end $$;
create trigger outcome_stale after insert or update on course for each row execute function mark_stale_course();

create function mark_stale_by_session() returns trigger language plpgsql as $$
begin
  insert into course_outcome_stale (clinic_id, course_id) values (new.clinic_id, new.course_id);
  return null;
end $$;
create trigger outcome_stale after insert or update on session for each row execute function mark_stale_by_session();

create function mark_stale_by_visit() returns trigger language plpgsql as $$
begin
  insert into course_outcome_stale (clinic_id, course_id)
  select s.clinic_id, s.course_id from session s where s.clinic_id = new.clinic_id and s.id = new.session_id;
  return null;
end $$;
create trigger outcome_stale after insert or update on visit
  for each row when (new.session_id is not null) execute function mark_stale_by_visit();

create function mark_stale_by_record() returns trigger language plpgsql as $$
begin
  insert into course_outcome_stale (clinic_id, course_id)
  select s.clinic_id, s.course_id
  from session_record r
  join visit v on v.clinic_id = r.clinic_id and v.id = r.visit_id
  join session s on s.clinic_id = v.clinic_id and s.id = v.session_id
  where r.clinic_id = new.clinic_id and r.id = (to_jsonb(new) ->> tg_argv[0])::uuid;
  return null;
end $$;
-- A tablet saves every few seconds; only what is signed counts.
create trigger outcome_stale after insert or update on session_record
  for each row when (new.signed_at is not null) execute function mark_stale_by_record('id');
create trigger outcome_stale after insert or update on adverse_event
  for each row execute function mark_stale_by_record('record_id');

create function mark_stale_by_patient() returns trigger language plpgsql as $$
begin
  insert into course_outcome_stale (clinic_id, course_id)
  select c.clinic_id, c.id from course c where c.clinic_id = new.clinic_id and c.patient_id = new.patient_id;
  return null;
end $$;
create trigger outcome_stale after insert or update on assessment for each row execute function mark_stale_by_patient();
create trigger outcome_stale after insert on intake for each row execute function mark_stale_by_patient();

-- Days are the clinic's days: another time zone is another day for some.
create function mark_stale_by_clinic() returns trigger language plpgsql as $$
begin
  insert into course_outcome_stale (clinic_id, course_id) select c.clinic_id, c.id from course c where c.clinic_id = new.id;
  return null;
end $$;
create trigger outcome_stale after update of time_zone on clinic
  for each row when (new.time_zone <> old.time_zone) execute function mark_stale_by_clinic();

create index course_by_patient on course (clinic_id, patient_id);
create index visit_by_session on visit (clinic_id, session_id);

-- Every course there is waits for its first row.
insert into course_outcome_stale (clinic_id, course_id) select clinic_id, id from course;
