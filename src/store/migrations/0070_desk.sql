-- A letter that has gone no longer stands in the way of the next one under its key: a session that moves a second time
-- is told of a second time.
drop index one_open_message_a_key;
create unique index one_open_message_a_key on message (clinic_id, key) where withdrawn_at is null and sent_at is null;
create index message_by_key on message (clinic_id, key);

-- Somebody who would rather come earlier. It ends when the place is changed, when it is withdrawn, or with the visit.
create table waiting_wish (
  clinic_id uuid not null references clinic (id),
  id uuid not null default gen_random_uuid(),
  visit_id uuid not null,
  -- weekdays and times that suit, as in a course's preferences
  prefer jsonb not null default '{}',
  asked_at timestamptz not null,
  asked_by text not null,
  ended_at timestamptz,
  ended_how text check (ended_how in ('withdrawn', 'moved')),
  primary key (clinic_id, id),
  foreign key (clinic_id, visit_id) references visit (clinic_id, id),
  check ((ended_at is null) = (ended_how is null))
);
create unique index one_open_wish_a_visit on waiting_wish (clinic_id, visit_id) where ended_at is null;

-- A place that was given back and offered to those who wait; the first to accept has it.
create table freed_place (
  clinic_id uuid not null references clinic (id),
  id uuid not null default gen_random_uuid(),
  visit_id uuid not null,
  starts_at timestamptz not null,
  freed_at timestamptz not null,
  expires_at timestamptz not null,
  taken_at timestamptz,
  primary key (clinic_id, id),
  foreign key (clinic_id, visit_id) references visit (clinic_id, id)
);

create table place_offer (
  clinic_id uuid not null references clinic (id),
  id uuid not null default gen_random_uuid(),
  place_id uuid not null,
  wish_id uuid not null,
  offered_at timestamptz not null,
  accepted_at timestamptz,
  primary key (clinic_id, id),
  unique (clinic_id, place_id, wish_id),
  foreign key (clinic_id, place_id) references freed_place (clinic_id, id),
  foreign key (clinic_id, wish_id) references waiting_wish (clinic_id, id)
);
create unique index one_taker_a_place on place_offer (clinic_id, place_id) where accepted_at is not null;
create index offer_by_wish on place_offer (clinic_id, wish_id);

do $$
declare t text;
begin
  foreach t in array array['waiting_wish', 'freed_place', 'place_offer'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy own_clinic on %I using (clinic_id = current_clinic()) with check (clinic_id = current_clinic())', t);
    execute format('grant select, insert, update on %I to stipple_app', t);
  end loop;
end $$;
