-- What a person keeps in a discussion for themselves: a draft, and how far they have read.

create table discussion_draft (
    person_id uuid not null,
    subject_kind varchar(40) not null,
    subject_id uuid not null,
    text text not null,
    reply_to uuid,
    updated_at timestamptz(6) not null,
    constraint discussion_draft_pk primary key (person_id, subject_kind, subject_id),
    constraint discussion_draft_of foreign key (person_id) references person (id)
);

create table discussion_read (
    person_id uuid not null,
    thread_id uuid not null,
    number bigint not null,
    constraint discussion_read_pk primary key (person_id, thread_id),
    constraint discussion_read_of foreign key (person_id) references person (id),
    constraint discussion_read_in foreign key (thread_id) references discussion_thread (id)
);
