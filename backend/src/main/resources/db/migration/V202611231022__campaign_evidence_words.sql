-- The title of a comment is made of somebody's words; none of them are kept with what cites it.

update campaign_evidence set cited_title = '' where subject_kind = 'comment';
