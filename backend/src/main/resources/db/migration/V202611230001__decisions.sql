-- Meetings with their items, what was decided there, the actions that follow, and issues across meetings.

create table meeting (
    id                 uuid        not null,
    version            bigint      not null,
    created_at         timestamptz not null,
    updated_at         timestamptz not null,
    body               text        not null,
    held_at            timestamptz not null,
    venues             text[]      not null default '{}',
    external_reference text,
    minutes_url        text,
    published_at       timestamptz,
    search             tsvector generated always as (to_tsvector('english', body)) stored,
    constraint meeting_pk primary key (id),
    constraint meeting_once unique (body, held_at),
    constraint meeting_body_length check (length(body) between 1 and 200),
    constraint meeting_minutes_url_form check (minutes_url ~ '^https?://')
);
create unique index meeting_external_reference_unique on meeting (external_reference)
    where external_reference is not null;
create index meeting_latest on meeting (held_at desc, id desc);
create index meeting_search on meeting using gin (search);

create table meeting_item (
    id         uuid        not null,
    version    bigint      not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    meeting_id uuid        not null,
    position   integer     not null,
    number     text        not null,
    title      text        not null,
    is_exempt  boolean     not null,
    search     tsvector generated always as (to_tsvector('english', title)) stored,
    constraint meeting_item_pk primary key (id),
    constraint meeting_item_meeting foreign key (meeting_id) references meeting,
    constraint meeting_item_number_unique unique (meeting_id, number),
    constraint meeting_item_of_meeting unique (id, meeting_id),
    constraint meeting_item_position_positive check (position >= 1),
    constraint meeting_item_number_length check (length(number) between 1 and 20),
    constraint meeting_item_title_length check (length(title) between 1 and 300)
);
create index meeting_item_search on meeting_item using gin (search);

create table decision (
    id            uuid        not null,
    version       bigint      not null,
    created_at    timestamptz not null,
    updated_at    timestamptz not null,
    item_id       uuid        not null,
    meeting_id    uuid        not null,
    minute_number text        not null,
    resolution    text        not null,
    outcome       text        not null,
    corrected_at  timestamptz,
    search        tsvector generated always as (to_tsvector('english', minute_number || ' ' || resolution)) stored,
    constraint decision_pk primary key (id),
    constraint decision_item foreign key (item_id, meeting_id) references meeting_item (id, meeting_id),
    constraint decision_minute_unique unique (meeting_id, minute_number),
    constraint decision_minute_length check (length(minute_number) between 1 and 40),
    constraint decision_resolution_length check (length(resolution) between 1 and 20000),
    constraint decision_outcome_known check (outcome in
        ('agreed', 'agreed-as-amended', 'not-agreed', 'deferred', 'referred', 'noted', 'withdrawn'))
);
create index decision_of_item on decision (item_id);
create index decision_search on decision using gin (search);

-- What must come about for a decision to hold; it may hang on another decision.
create table decision_condition (
    decision_id   uuid    not null,
    position      integer not null,
    wording       text    not null,
    depends_on_id uuid,
    state         text    not null,
    settled_on    date,
    note          text,
    constraint decision_condition_pk primary key (decision_id, position),
    constraint decision_condition_decision foreign key (decision_id) references decision,
    constraint decision_condition_depends foreign key (depends_on_id) references decision,
    constraint decision_condition_not_on_itself check (depends_on_id <> decision_id),
    constraint decision_condition_state_known check (state in ('outstanding', 'met', 'not-met')),
    constraint decision_condition_settled_has_day check ((state = 'outstanding') = (settled_on is null))
);
create index decision_condition_depends_on on decision_condition (depends_on_id) where depends_on_id is not null;

-- The wording that stood before each correction of published minutes, the first of all included; never changed.
create table decision_correction (
    decision_id   uuid        not null,
    position      integer     not null,
    minute_number text        not null,
    resolution    text        not null,
    outcome       text        not null,
    reason        text        not null,
    made_by       text        not null,
    made_at       timestamptz not null,
    constraint decision_correction_pk primary key (decision_id, position),
    constraint decision_correction_decision foreign key (decision_id) references decision,
    constraint decision_correction_reason_given check (length(reason) between 1 and 2000)
);
create trigger decision_correction_kept before update or delete on decision_correction
    for each row execute function refuse_change_of_ledger();

-- Which post acts is kept with all other responsibilities.
create table decision_action (
    id               uuid        not null,
    version          bigint      not null,
    created_at       timestamptz not null,
    updated_at       timestamptz not null,
    decision_id      uuid        not null,
    kind             text        not null,
    task             text        not null,
    report_to        text,
    due              date        not null,
    state            text        not null,
    settled_on       date,
    evidence         text,
    evidence_url     text,
    reported_item_id uuid,
    last_reminded_on date,
    search           tsvector generated always as (to_tsvector('english', task)) stored,
    constraint decision_action_pk primary key (id),
    constraint decision_action_decision foreign key (decision_id) references decision,
    constraint decision_action_reported_item foreign key (reported_item_id) references meeting_item,
    constraint decision_action_kind_known check (kind in ('task', 'report')),
    constraint decision_action_report_has_addressee check ((kind = 'report') = (report_to is not null)),
    constraint decision_action_state_known check (state in ('open', 'done', 'cancelled')),
    constraint decision_action_settled_has_day check ((state = 'open') = (settled_on is null)),
    constraint decision_action_done_has_evidence check (state = 'open' or evidence is not null),
    constraint decision_action_task_length check (length(task) between 1 and 2000),
    constraint decision_action_evidence_url_form check (evidence_url ~ '^https?://')
);
create index decision_action_of_decision on decision_action (decision_id);
create index decision_action_reported on decision_action (reported_item_id) where reported_item_id is not null;
create index decision_action_due on decision_action (due, id);
create index decision_action_search on decision_action using gin (search);

-- What was said of an action on its way; never changed.
create table decision_action_note (
    id         uuid        not null,
    version    bigint      not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    action_id  uuid        not null,
    made_by    text        not null,
    note       text        not null,
    constraint decision_action_note_pk primary key (id),
    constraint decision_action_note_action foreign key (action_id) references decision_action,
    constraint decision_action_note_length check (length(note) between 1 and 4000)
);
create index decision_action_note_of on decision_action_note (action_id, id desc);
create trigger decision_action_note_kept before update or delete on decision_action_note
    for each row execute function refuse_change_of_ledger();

create table issue (
    id         uuid        not null,
    version    bigint      not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    title      text        not null,
    summary    text,
    closed_on  date,
    search     tsvector generated always as (to_tsvector('english', title || ' ' || coalesce(summary, ''))) stored,
    constraint issue_pk primary key (id),
    constraint issue_title_unique unique (title),
    constraint issue_title_length check (length(title) between 1 and 200),
    constraint issue_summary_length check (length(summary) <= 4000)
);
create index issue_search on issue using gin (search);

create table issue_item (
    issue_id uuid not null,
    item_id  uuid not null,
    constraint issue_item_pk primary key (issue_id, item_id),
    constraint issue_item_issue foreign key (issue_id) references issue on delete cascade,
    constraint issue_item_item foreign key (item_id) references meeting_item
);
create index issue_item_of_item on issue_item (item_id);

create trigger meeting_audit after insert or update or delete on meeting for each row execute function audit_row('meeting');
create trigger meeting_item_audit after insert or update or delete on meeting_item
    for each row execute function audit_row('meeting', 'meeting_id');
create trigger decision_audit after insert or update or delete on decision
    for each row execute function audit_row('decision');
create trigger decision_condition_audit after insert or update or delete on decision_condition
    for each row execute function audit_row('decision', 'decision_id');
create trigger decision_correction_audit after insert on decision_correction
    for each row execute function audit_row('decision', 'decision_id');
create trigger decision_action_audit after insert or update or delete on decision_action
    for each row execute function audit_row('decision-action');
create trigger decision_action_note_audit after insert on decision_action_note
    for each row execute function audit_row('decision-action', 'action_id');
create trigger issue_audit after insert or update or delete on issue for each row execute function audit_row('issue');
create trigger issue_item_audit after insert or delete on issue_item
    for each row execute function audit_row('issue', 'issue_id');

create trigger meeting_version after insert or update or delete on meeting
    for each statement execute function step_data_version('decisions');
create trigger meeting_item_version after insert or update or delete on meeting_item
    for each statement execute function step_data_version('decisions');
create trigger decision_version after insert or update or delete on decision
    for each statement execute function step_data_version('decisions');
create trigger issue_version after insert or update or delete on issue
    for each statement execute function step_data_version('decisions');
create trigger issue_item_version after insert or delete on issue_item
    for each statement execute function step_data_version('decisions');

create trigger meeting_links after delete on meeting for each row execute function remove_links_of_record('meeting');
create trigger decision_links after delete on decision for each row execute function remove_links_of_record('decision');
create trigger decision_action_links after delete on decision_action
    for each row execute function remove_links_of_record('decision-action');
create trigger issue_links after delete on issue for each row execute function remove_links_of_record('issue');

-- Who loses sight of what: drafts are deleted before staff only, and an item that becomes exempt hides what was decided.
create function meeting_item_seen_by(record jsonb) returns text[] language sql stable as $$
    select case when published_at is null or (record ->> 'is_exempt')::boolean then array['staff']
                else array['public', 'partners', 'staff'] end
    from meeting where id = (record ->> 'meeting_id')::uuid
$$;
create trigger meeting_removal after delete on meeting
    for each row execute function note_visibility('meeting', 'seen_by_staff');
create trigger meeting_item_removal after update or delete on meeting_item
    for each row execute function note_visibility('meeting-item', 'meeting_item_seen_by', 'meeting_id');
create trigger decision_removal after delete on decision
    for each row execute function note_visibility('decision', 'seen_by_staff');

create function note_exemption() returns trigger language plpgsql as $$
begin
    insert into visibility_change (kind, record_id, changed_at, seen_before, seen_after)
    select found.kind, found.id, nullif(current_setting('openborough.at', true), '')::timestamptz,
           meeting_item_seen_by(to_jsonb(old)), meeting_item_seen_by(to_jsonb(new))
    from (select 'decision' as kind, d.id from decision d where d.item_id = new.id
          union all
          select 'decision-action', a.id from decision_action a join decision d on d.id = a.decision_id
          where d.item_id = new.id) found
    where meeting_item_seen_by(to_jsonb(old)) <> meeting_item_seen_by(to_jsonb(new));
    return null;
end $$;
create trigger meeting_item_exemption after update of is_exempt on meeting_item
    for each row when (old.is_exempt <> new.is_exempt) execute function note_exemption();

-- To a reader who follows changes, what is published now is new, whenever it was written.
create function note_publication() returns trigger language plpgsql as $$
declare
    now_published timestamptz := nullif(current_setting('openborough.at', true), '')::timestamptz;
    meetings uuid := case tg_table_name when 'meeting' then new.id else (to_jsonb(new) ->> 'meeting_id')::uuid end;
begin
    update meeting_item set updated_at = now_published where meeting_id = meetings and tg_table_name = 'meeting';
    update decision set updated_at = now_published
    where meeting_id = meetings and (tg_table_name = 'meeting' or item_id = new.id);
    update decision_action a set updated_at = now_published from decision d
    where d.id = a.decision_id and d.meeting_id = meetings and (tg_table_name = 'meeting' or d.item_id = new.id);
    return null;
end $$;
create trigger meeting_publication after update of published_at on meeting
    for each row when (old.published_at is distinct from new.published_at) execute function note_publication();
create trigger meeting_item_publication after update of is_exempt on meeting_item
    for each row when (old.is_exempt and not new.is_exempt) execute function note_publication();
