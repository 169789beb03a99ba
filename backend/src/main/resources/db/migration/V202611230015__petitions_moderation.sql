-- Checking petitions: refusals with a second person, notes, edit locks, templates of reasons; and what the council then
-- does: steps, tracks beside the life (response, debate, officer evidence) and the review (PET-L1, PET-L3).

create table petition_refusal (
    id             uuid        not null,
    version        bigint      not null,
    created_at     timestamptz not null,
    updated_at     timestamptz not null,
    petition_id    uuid        not null,
    ground         text        not null,
    reason         text        not null,
    withholds_text boolean     not null,
    state          text        not null,
    proposed_by    text        not null,
    decided_by     text,
    constraint petition_refusal_pk primary key (id),
    constraint petition_refusal_of foreign key (petition_id) references petition,
    constraint petition_refusal_state_known check (state in ('proposed', 'confirmed', 'rejected')),
    constraint petition_refusal_decided check ((state = 'proposed') = (decided_by is null)),
    constraint petition_refusal_reason_length check (length(reason) between 1 and 2000)
);
create unique index petition_refusal_one_stands on petition_refusal (petition_id) where state <> 'rejected';

-- Where the scheme wants a second person, the database wants one too.
create function petition_refusal_needs_another() returns trigger language plpgsql as $$
begin
    if new.state = 'confirmed' and new.decided_by = new.proposed_by and exists (
        select from petition p join petition_scheme s on s.id = p.scheme_id
        where p.id = new.petition_id and (s.rules::jsonb #>> '{moderation,refusalNeedsSecondPerson}')::boolean)
    then
        raise exception 'A refusal is confirmed by another person' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
create trigger petition_refusal_by_two before insert or update on petition_refusal
    for each row execute function petition_refusal_needs_another();

-- A petition is refused only by a refusal that was confirmed.
create function petition_refused_by_decision() returns trigger language plpgsql as $$
begin
    if not exists (select from petition_refusal where petition_id = new.id and state = 'confirmed') then
        raise exception 'A petition is refused by a confirmed refusal' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
create trigger petition_refused before update on petition
    for each row when (new.state = 'refused' and old.state <> 'refused')
    execute function petition_refused_by_decision();

create table petition_note (
    id          uuid        not null,
    petition_id uuid        not null,
    written_at  timestamptz not null,
    written_by  text        not null,
    text        text        not null,
    constraint petition_note_pk primary key (id),
    constraint petition_note_of foreign key (petition_id) references petition,
    constraint petition_note_length check (length(text) between 1 and 5000)
);
create index petition_note_of_petition on petition_note (petition_id, id);
create trigger petition_note_append_only before update or delete on petition_note
    for each row execute function refuse_change_of_ledger();

create table petition_edit_lock (
    petition_id uuid        not null,
    holder      text        not null,
    holder_post text        not null,
    until       timestamptz not null,
    constraint petition_edit_lock_pk primary key (petition_id),
    constraint petition_edit_lock_of foreign key (petition_id) references petition
);

create table moderation_reason (
    id         uuid        not null,
    version    bigint      not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    kind       text        not null,
    name       text        not null,
    ground     text,
    text       text        not null,
    constraint moderation_reason_pk primary key (id),
    constraint moderation_reason_kind_known check (kind in ('return', 'refuse')),
    constraint moderation_reason_name_unique unique (kind, name),
    constraint moderation_reason_ground_for_refusal check (kind = 'refuse' or ground is null),
    constraint moderation_reason_text_length check (length(text) between 1 and 2000)
);

create table petition_step (
    id          uuid        not null,
    petition_id uuid        not null,
    kind        text        not null,
    taken_on    date        not null,
    meeting     text,
    decision    text,
    minute      text,
    evidence    text,
    text        text        not null,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    constraint petition_step_pk primary key (id),
    constraint petition_step_of foreign key (petition_id) references petition,
    constraint petition_step_kind_known check (kind in
        ('do-what-is-asked', 'council-debate', 'inquiry', 'public-meeting', 'research', 'written-response',
         'refer-to-scrutiny', 'call-officer-to-account', 'refer-to-partner', 'link-to-consultation',
         'link-to-petition')),
    constraint petition_step_text_length check (length(text) between 1 and 5000)
);
create index petition_step_of_petition on petition_step (petition_id, taken_on, id);
create trigger petition_step_append_only before update or delete on petition_step
    for each row execute function refuse_change_of_ledger();

create table petition_track (
    id             uuid        not null,
    version        bigint      not null,
    created_at     timestamptz not null,
    updated_at     timestamptz not null,
    petition_id    uuid        not null,
    kind           text        not null,
    state          text        not null,
    awaited_since  date        not null,
    scheduled_for  date,
    meeting        text,
    notice_by      date,
    done_on        date,
    outcome        text,
    transcript_url text,
    video_url      text,
    constraint petition_track_pk primary key (id),
    constraint petition_track_of foreign key (petition_id) references petition,
    constraint petition_track_once unique (petition_id, kind),
    constraint petition_track_kind_known check (kind in ('response', 'debate', 'officer-evidence')),
    constraint petition_track_state_known check (state in ('awaited', 'scheduled', 'done', 'declined')),
    constraint petition_track_scheduled_has_day check (state <> 'scheduled' or scheduled_for is not null),
    constraint petition_track_ended_has_outcome check ((state in ('done', 'declined')) = (outcome is not null)),
    constraint petition_track_done_has_day check ((state = 'done') = (done_on is not null))
);

create table petition_review (
    id           uuid        not null,
    version      bigint      not null,
    created_at   timestamptz not null,
    updated_at   timestamptz not null,
    petition_id  uuid        not null,
    grounds      text        not null,
    decided_on   date,
    meeting      text,
    result       text,
    published_on date,
    constraint petition_review_pk primary key (id),
    constraint petition_review_of foreign key (petition_id) references petition,
    constraint petition_review_decided_whole check ((decided_on is null) = (result is null)),
    constraint petition_review_published_after check (published_on >= decided_on)
);
create unique index petition_review_one_under_way on petition_review (petition_id) where published_on is null;

create trigger petition_refusal_audit after insert or update on petition_refusal
    for each row execute function audit_row('petition', 'petition_id');
create trigger petition_note_audit after insert on petition_note
    for each row execute function audit_row('petition', 'petition_id');
create trigger moderation_reason_audit after insert or update or delete on moderation_reason
    for each row execute function audit_row('moderation-reason');
create trigger petition_step_audit after insert on petition_step
    for each row execute function audit_row('petition', 'petition_id');
create trigger petition_track_audit after insert or update on petition_track
    for each row execute function audit_row('petition', 'petition_id');
create trigger petition_review_audit after insert or update on petition_review
    for each row execute function audit_row('petition', 'petition_id');

create trigger petition_step_version after insert on petition_step
    for each statement execute function step_data_version('petitions');
create trigger petition_track_version after insert or update on petition_track
    for each statement execute function step_data_version('petitions');
create trigger petition_review_version after insert or update on petition_review
    for each statement execute function step_data_version('petitions');
create trigger moderation_reason_removal after delete on moderation_reason
    for each row execute function note_visibility('moderation-reason', 'seen_by_staff');

create trigger petition_step_touch after insert on petition_step
    for each row execute function touch_whole('petition', 'petition_id');
create trigger petition_track_touch after insert or update on petition_track
    for each row execute function touch_whole('petition', 'petition_id');
create trigger petition_review_touch after insert or update on petition_review
    for each row execute function touch_whole('petition', 'petition_id');
