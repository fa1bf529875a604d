package org.corridor.discussion;

/** In which order the beginnings of a thread are read. Answers are always read in the order they were given. */
enum CommentOrder {
    OLDEST,
    NEWEST,
    REACTIONS;

    static final String WORDS = "^(oldest|newest|reactions)$";
}
