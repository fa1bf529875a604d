-- Discussions: one thread for each thing that is discussed, its comments and every wording of them.

create table discussion_thread (
    id uuid not null,
    version bigint not null,
    subject_kind varchar(40) not null,
    subject_id uuid not null,
    comments integer not null,
    locked_at timestamptz(6),
    locked_rule varchar(40),
    created_at timestamptz(6) not null,
    constraint discussion_thread_pk primary key (id),
    constraint discussion_thread_once unique (subject_kind, subject_id),
    constraint discussion_thread_lock_whole check ((locked_at is null) = (locked_rule is null))
);

create sequence discussion_comment_number;

create table discussion_comment (
    id uuid not null,
    number bigint not null,
    version bigint not null,
    thread_id uuid not null,
    root_id uuid not null,
    answered_id uuid,
    depth integer not null,
    branch bigint not null,
    author_id uuid not null,
    pseudonym varchar(60),
    text text not null,
    stance varchar(10),
    passage_key varchar(100),
    passage_text text,
    quoted_id uuid,
    quoted_words varchar(1000),
    mentions uuid[] not null,
    state varchar(10) not null,
    state_at timestamptz(6),
    hidden_rule varchar(40),
    written_at timestamptz(6) not null,
    edited_at timestamptz(6),
    replies integer not null,
    reactions integer not null,
    constraint discussion_comment_pk primary key (id),
    constraint discussion_comment_number_once unique (number),
    constraint discussion_comment_thread_fk foreign key (thread_id) references discussion_thread (id),
    constraint discussion_comment_root_fk foreign key (root_id) references discussion_comment (id),
    constraint discussion_comment_answered_fk foreign key (answered_id) references discussion_comment (id),
    constraint discussion_comment_quoted_fk foreign key (quoted_id) references discussion_comment (id),
    constraint discussion_comment_author_fk foreign key (author_id) references person (id),
    constraint discussion_comment_depth_known check (depth between 0 and 2 and (depth = 0) = (id = root_id)),
    constraint discussion_comment_stance_known check (stance in ('for', 'against', 'neutral')),
    constraint discussion_comment_state_known check (state in ('published', 'deleted', 'hidden')),
    constraint discussion_comment_passage_whole check ((passage_key is null) = (passage_text is null)),
    constraint discussion_comment_quote_whole check ((quoted_id is null) = (quoted_words is null))
);
-- A page of a thread begins in the middle of one of these, so that page N costs what page 1 costs.
create index discussion_comment_roots on discussion_comment (thread_id, number) where depth = 0;
create index discussion_comment_favoured on discussion_comment (thread_id, reactions, number) where depth = 0;
-- Replies as they are read: each reply to the first comment, then what was said to it.
create index discussion_comment_replies on discussion_comment (root_id, branch, number) where depth > 0;
-- What is new to a reader.
create index discussion_comment_new on discussion_comment (thread_id, number) where state = 'published';
create index discussion_comment_answered on discussion_comment (answered_id);
create index discussion_comment_author on discussion_comment (author_id, number);
create index discussion_comment_gone on discussion_comment (state_at) where state = 'deleted';

create table discussion_comment_version (
    comment_id uuid not null,
    version bigint not null,
    at timestamptz(6) not null,
    text text not null,
    constraint discussion_comment_version_pk primary key (comment_id, version),
    constraint discussion_comment_version_of foreign key (comment_id) references discussion_comment (id)
);

create table discussion_reaction (
    comment_id uuid not null,
    person_id uuid not null,
    kind varchar(10) not null,
    constraint discussion_reaction_pk primary key (comment_id, kind, person_id),
    constraint discussion_reaction_of foreign key (comment_id) references discussion_comment (id),
    constraint discussion_reaction_by foreign key (person_id) references person (id),
    constraint discussion_reaction_kind_known check (kind in ('agree', 'thanks', 'doubt'))
);
create index discussion_reaction_person on discussion_reaction (person_id);

create table discussion_pseudonym (
    thread_id uuid not null,
    person_id uuid not null,
    name varchar(60) not null,
    constraint discussion_pseudonym_pk primary key (thread_id, person_id),
    constraint discussion_pseudonym_thread foreign key (thread_id) references discussion_thread (id),
    constraint discussion_pseudonym_of foreign key (person_id) references person (id)
);
create unique index discussion_pseudonym_once on discussion_pseudonym (thread_id, lower(name));
