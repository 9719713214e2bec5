-- A letter that has gone no longer stands in the way of the next one under its key: a session that moves a second time
-- is told of a second time.
drop index one_open_message_a_key;
create unique index one_open_message_a_key on message (clinic_id, key) where withdrawn_at is null and sent_at is null;
create index message_by_key on message (clinic_id, key);
