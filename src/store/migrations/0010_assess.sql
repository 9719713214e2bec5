-- What stood in a patient's contact before it was changed: a record of a person is never silently overwritten.
create table patient_change (
  clinic_id uuid not null references clinic (id),
  id uuid not null default gen_random_uuid(),
  patient_id uuid not null,
  field text not null check (field in ('name', 'email', 'phone', 'birth_date', 'language', 'time_zone')),
  was text,
  became text,
  changed_at timestamptz not null,
  changed_by text not null,
  primary key (clinic_id, id),
  foreign key (clinic_id, patient_id) references patient (clinic_id, id)
);
create index patient_change_by_patient on patient_change (clinic_id, patient_id, changed_at);
alter table patient_change enable row level security;
create policy own_clinic on patient_change using (clinic_id = current_clinic()) with check (clinic_id = current_clinic());
grant select, insert on patient_change to stipple_app;
create trigger append_only before update or delete on patient_change for each row execute function refuse_change();

-- Letters without case or accents, so that "Nunez" finds "Núñez".
create function plain_letters(words text) returns text language sql immutable strict parallel safe as $$
  select lower(regexp_replace(normalize(words, NFD), '[\u0300-\u036f]', '', 'g'))
$$;

create index patient_by_name on patient (clinic_id, plain_letters(name), id);
create index intake_by_patient on intake (clinic_id, patient_id, answered_on, recorded_at);
create index screening_by_patient on screening (clinic_id, patient_id, made_at);
create index assessment_by_patient on assessment (clinic_id, patient_id, assessed_on);
create index consent_by_patient on consent (clinic_id, patient_id);
create index review_by_course on review (clinic_id, course_id);

-- What the clinician concluded beyond the findings: go on, wait until a day, or decline, with the reason.
alter table screening add column conclusion jsonb not null default '{"kind": "go-on"}';
alter table assessment add column struck_out_by text;
alter table consent add column withdrawn_by text;

-- What was recorded stays as it was; only the review, the striking out and the withdrawal are added to it.
revoke update on screening, assessment, consent, consent_document from stipple_app;
grant update (reviewed_at, reviewed_by, conclusion) on screening to stipple_app;
grant update (struck_out_at, struck_out_by, struck_out_why) on assessment to stipple_app;
grant update (withdrawn_at, withdrawn_by, withdrawn_why) on consent to stipple_app;

create function refuse_reviewed() returns trigger language plpgsql as $$
begin
  if old.reviewed_at is not null then
    raise exception 'a reviewed screening is locked; screen again' using errcode = 'SP002';
  end if;
  return new;
end $$;
create trigger locked_when_reviewed before update on screening for each row execute function refuse_reviewed();

create function refuse_judging_reviewed() returns trigger language plpgsql as $$
begin
  if exists (select from screening s
             where s.clinic_id = new.clinic_id and s.id = new.screening_id and s.reviewed_at is not null) then
    raise exception 'a reviewed screening is locked; screen again' using errcode = 'SP002';
  end if;
  return new;
end $$;
create trigger locked_when_reviewed before insert on finding_review
  for each row execute function refuse_judging_reviewed();

create function refuse_second_end() returns trigger language plpgsql as $$
begin
  if to_jsonb(old) ->> tg_argv[0] is not null then
    raise exception 'this has been taken back already' using errcode = 'SP001';
  end if;
  return new;
end $$;
create trigger struck_out_once before update on assessment for each row execute function refuse_second_end('struck_out_at');
create trigger withdrawn_once before update on consent for each row execute function refuse_second_end('withdrawn_at');
