-- Puts what the files of this folder hold into the tables. Each file lies in a temporary table of its name, all text.
insert into regional_group (code, name_en, name_fr, name_es, name_ru, name_zh, name_ar, position)
select code, name_en, name_fr, name_es, name_ru, name_zh, name_ar, position::integer
from pg_temp.regional_group_file;

insert into m49_area (code, kind, parent_code, name_en)
select code, kind, parent_code, name_en from pg_temp.m49_area_file
order by array_position(array['region', 'subregion', 'intermediate'], kind);

insert into state (iso3, iso2, m49, m49_area_code, note)
select iso3, iso2, m49, m49_area_code, note from pg_temp.state_file;

insert into state_standing (iso3, standing, valid, source)
select iso3, standing, daterange(valid_from::date, valid_through::date, '[]'), source
from pg_temp.state_standing_file;

insert into state_name (iso3, language, kind, name, valid, source)
select iso3, language, kind, name, daterange(valid_from::date, valid_through::date, '[]'), source
from pg_temp.state_name_file;

insert into group_membership (iso3, group_code, counts, valid, note, source)
select iso3, group_code, counts::boolean, daterange(valid_from::date, valid_through::date, '[]'), note, source
from pg_temp.group_membership_file;

insert into state_succession (from_iso3, to_iso3, on_day, source)
select from_iso3, to_iso3, on_day::date, source from pg_temp.state_succession_file;

insert into working_group (code, name)
select code, name from pg_temp.working_group_file;

insert into expertise_tag (tag, family)
select tag, family from pg_temp.expertise_tag_file;
