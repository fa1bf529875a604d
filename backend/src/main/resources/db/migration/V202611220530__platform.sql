-- What no room owns: the journal, outgoing mail, marks for the search index, what is done once.

create table journal (
    id bigint generated always as identity,
    at timestamptz(6) not null,
    actor_id uuid,
    act varchar(60) not null,
    subject_kind varchar(40) not null,
    subject_id uuid not null,
    detail text,
    constraint journal_pk primary key (id)
);
create index journal_subject on journal (subject_kind, subject_id, id);
create index journal_actor on journal (actor_id, id);

create function journal_keep() returns trigger language plpgsql as $$
begin
    raise exception 'The journal is only ever added to.';
end
$$;
create trigger journal_kept before update or delete or truncate on journal
    for each statement execute function journal_keep();

create table outgoing_mail (
    id uuid not null,
    recipient varchar(320) not null,
    language varchar(10) not null,
    subject varchar(300) not null,
    text text not null,
    posted_at timestamptz(6) not null,
    next_try_at timestamptz(6),
    tries integer not null,
    sent_at timestamptz(6),
    last_fault varchar(500),
    constraint outgoing_mail_pk primary key (id)
);
create index outgoing_mail_due on outgoing_mail (next_try_at) where next_try_at is not null;

create sequence index_mark_sequence;
create table index_mark (
    kind varchar(40) not null,
    id uuid not null,
    sequence bigint not null default nextval('index_mark_sequence'),
    constraint index_mark_pk primary key (kind, id)
);
create index index_mark_order on index_mark (sequence);

create table done_once (
    name varchar(100) not null,
    done_at timestamptz(6) not null,
    constraint done_once_pk primary key (name)
);
