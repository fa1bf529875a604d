-- Words that somebody edited away can be taken out for good; that they were there stays.

alter table discussion_comment_version add column struck_at timestamptz(6);
alter table discussion_comment_version add constraint discussion_comment_version_struck check (struck_at is null or text = '');

-- Quotes of struck words are found by what they quote.
create index discussion_comment_quoted on discussion_comment (quoted_id) where quoted_id is not null;
