-- Puts the mandates and the ceiling of the files of this folder into the tables; a bare database has none.
insert into mandate (instrument, adopted_on, last_day)
select instrument, adopted_on::date, last_day::date from pg_temp.mandate_file;

insert into ceiling (experts, first_day, instrument, paragraph)
select experts::integer, first_day::date, instrument, paragraph from pg_temp.ceiling_file;
