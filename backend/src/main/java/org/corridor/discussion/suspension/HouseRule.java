package org.corridor.discussion.suspension;

/** What moderators act on. Labels are texts of the web app. */
public final class HouseRule {
    public static final String WORDS = "^(personal-data|danger|insult|hate|off-topic|advertising|falsehood|other)$";

    private HouseRule() {}
}
