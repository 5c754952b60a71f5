-- The facts of the events that are there, out of the tables that held them until now.
update event set facts = json_object(
  'type', type,
  'summary', summary,
  'when', json_object('start', when_start, 'end', when_end, 'precision', precision, 'clock', clock, 'offset', clock_offset, 'part', part, 'zone', zone, 'phrase', when_phrase),
  'places', (
    select json_group_array(json_object('name', name, 'relation', relation, 'admin1', admin1, 'country', country, 'lat', lat, 'lon', lon)) from (
      select written as name, relation, said_admin1 as admin1, nullif(said_country, '') as country, said_lat as lat, said_lon as lon
      from event_place join place on place.id = event_place.place_id where event_id = event.id order by ord
    )
  ),
  'by', (select json_group_array(written) from (select written from event_actor where event_id = event.id and role = 'by' order by ord)),
  'on', (select json_group_array(written) from (select written from event_actor where event_id = event.id and role = 'on' order by ord)),
  'outcome', outcome,
  'weapons', (select json_group_array(written) from (select written from label where event_id = event.id and what = 'weapon' order by ord)),
  'tags', (select json_group_array(written) from (select written from label where event_id = event.id and what = 'tag' order by ord)),
  'control', json(coalesce(control, '[]')),
  'recurs', json(coalesce(recurs, '[]')),
  'reports', (
    select json_group_array(json_object(
      'publisher', publisher, 'origin', origin, 'url', url, 'archive', archive, 'published', published, 'language', language, 'licence', licence,
      'saidBy', said_by, 'quote', quote, 'grade', grade, 'hedges', json(hedges), 'claims', json(claims), 'merged', merged
    )) from (
      select report.*, (
        select json_group_array(json_object('side', side, 'kind', kind, 'figure', json(figure))) from (
          select side, kind, case state
            when 'counted' then json_object('state', state, 'min', low, 'max', high, 'qualifier', qualifier, 'phrase', phrase)
            else json_object('state', state, 'phrase', phrase)
          end as figure
          from claim where claim.event_id = report.event_id and claim.report_ord = report.ord order by claim.ord
        )
      ) as claims
      from report where report.event_id = event.id order by report.ord
    )
  )
);
