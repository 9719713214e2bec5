-- A reaction may come from what was put on the skin: one of the products of the record.
alter table adverse_event add column product text;
