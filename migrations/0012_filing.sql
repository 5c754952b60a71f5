-- How far the events have been filed anew since the desk's countries changed, by number; null where all are filed as the desk reads them.
alter table desk add column filing integer;
