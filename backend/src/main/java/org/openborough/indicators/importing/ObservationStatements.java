package org.openborough.indicators.importing;

import org.openborough.imports.kind.Obstacle;

/** The statements that compare, write and take back whole files of values. */
final class ObservationStatements {

    /** None of several values for the same thing is taken: which one is meant cannot be known. */
    static final String REJECT_REPEATED = """
            update import_observation s
            set fate = 'rejected',
                remarks = coalesce(s.remarks, '[]') || jsonb_build_array(jsonb_build_object(
                    'column', null, 'field', null, 'code', 'repeated', 'detail',
                    'The file has several values for this indicator, area and period, the first in row ' || r.first_row
                    || '. None of them is taken.'))
            from (select indicator_id, area_id, period_start, period_end, min(row_number) as first_row
                  from import_observation where import_id = :import and fate <> 'rejected'
                  group by indicator_id, area_id, period_start, period_end having count(*) > 1) r
            where s.import_id = :import and s.fate <> 'rejected' and s.indicator_id = r.indicator_id
              and s.area_id = r.area_id and s.period_start = r.period_start and s.period_end = r.period_end
            """;

    /** A column the file does not have says nothing against what is recorded. */
    static final String COMPARE = """
            update import_observation s
            set current_id = o.id,
                fate = case
                    when o.status = 'withdrawn' then 'created'
                    when s.value is not distinct from o.value and s.status = o.status
                     and (not :numerator or s.numerator is not distinct from o.numerator)
                     and (not :denominator or s.denominator is not distinct from o.denominator)
                     and (not :lowerLimit or s.lower_limit is not distinct from o.lower_limit)
                     and (not :upperLimit or s.upper_limit is not distinct from o.upper_limit)
                     and (not :note or s.note is not distinct from o.note)
                     and (not :source or s.source is not distinct from o.source) then 'unchanged'
                    else 'updated' end
            from observation o
            where s.import_id = :import and s.fate <> 'rejected' and o.superseded_at is null
              and o.indicator_id = s.indicator_id and o.area_id = s.area_id and o.period_start = s.period_start
              and o.period_end = s.period_end
            """;

    static final String COUNT_REPLACED = """
            select count(*) from import_observation
            where import_id = :import and fate in ('created', 'updated') and current_id is not null
            """;

    static final String COUNT_OVERTAKEN = """
            select count(*) from import_observation s join observation o on o.id = s.current_id
            where s.import_id = :import and s.fate = 'unchanged' and o.superseded_at is not null
            """;

    static final String SUPERSEDE = """
            update observation o set superseded_at = greatest(cast(:at as timestamptz), o.recorded_at)
            from import_observation s
            where s.import_id = :import and s.fate in ('created', 'updated') and o.id = s.current_id
              and o.superseded_at is null
            """;

    /** In the order of a series, so that one lies together on disk and is read at once. */
    static final String WRITE = """
            insert into observation (indicator_id, area_id, period_start, period_end, revision, value, numerator,
                                     denominator, lower_limit, upper_limit, status, source, note, reason, recorded_at,
                                     recorded_by, import_id)
            select s.indicator_id, s.area_id, s.period_start, s.period_end, coalesce(o.revision, 0) + 1, s.value,
                   s.numerator, s.denominator, s.lower_limit, s.upper_limit, s.status, s.source, s.note,
                   case when o.id is not null then 'Import of ' || j.file_name end,
                   greatest(cast(:at as timestamptz), o.recorded_at), 'Import', s.import_id
            from import_observation s
            join import_job j on j.id = s.import_id
            left join observation o on o.id = s.current_id
            where s.import_id = :import and s.fate in ('created', 'updated')
            order by s.indicator_id, s.area_id, s.period_end, s.period_start
            """;

    static final String COUNT_CORRECTED =
            "select count(*) from observation where import_id = :import and superseded_at is not null";

    static final String FIRST_CORRECTED = """
            select i.code || ', ' || a.code || ', ' || o.period_start || ' to ' || o.period_end
            from observation o join indicator i on i.id = o.indicator_id join area a on a.id = o.area_id
            where o.import_id = :import and o.superseded_at is not null
            order by i.code, a.code, o.period_end, o.period_start limit\s""" + Obstacle.NAMED;

    static final String WITHDRAW = """
            update observation set superseded_at = greatest(cast(:at as timestamptz), recorded_at)
            where import_id = :import and superseded_at is null
            """;

    /** What was there before comes back as a new revision; where nothing was, the value is withdrawn. */
    static final String RESTORE = """
            insert into observation (indicator_id, area_id, period_start, period_end, revision, value, numerator,
                                     denominator, lower_limit, upper_limit, status, source, note, reason, recorded_at,
                                     recorded_by)
            select o.indicator_id, o.area_id, o.period_start, o.period_end, o.revision + 1, p.value, p.numerator,
                   p.denominator, p.lower_limit, p.upper_limit, coalesce(p.status, 'withdrawn'), p.source, p.note,
                   cast(:reason as text), greatest(cast(:at as timestamptz), o.recorded_at), 'Import'
            from observation o
            left join observation p on p.indicator_id = o.indicator_id and p.area_id = o.area_id
                and p.period_start = o.period_start and p.period_end = o.period_end and p.revision = o.revision - 1
                and p.superseded_at is not null
            where o.import_id = :import
            """;

    private ObservationStatements() {}
}
