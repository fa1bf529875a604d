-- News that nobody can date stands below what has a day.

update campaign_news set placed_at = timestamptz '1700-01-01 00:00:00+00' + (placed_at - timestamptz '1970-01-01 00:00:00+00')
where issued_on is null and placed_at is not null and placed_at > timestamptz '1900-01-01 00:00:00+00';
