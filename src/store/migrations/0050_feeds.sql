-- A calendar that a phone or a desktop subscribes to by a secret link. Only the link's digest is kept; it can be revoked.
create table calendar_feed (
  clinic_id uuid not null references clinic (id),
  id uuid not null default gen_random_uuid(),
  token_digest text not null unique,
  patient_id uuid,
  resource_id uuid,
  created_at timestamptz not null,
  created_by text not null,
  revoked_at timestamptz,
  primary key (clinic_id, id),
  foreign key (clinic_id, patient_id) references patient (clinic_id, id),
  foreign key (clinic_id, resource_id) references resource (clinic_id, id),
  check ((patient_id is null) <> (resource_id is null))
);
alter table calendar_feed enable row level security;
create policy own_clinic on calendar_feed using (clinic_id = current_clinic()) with check (clinic_id = current_clinic());
grant select, insert, update on calendar_feed to stipple_app;
