package org.corridor.notification.notice;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Part of the list of what one was told.
 *
 * @param next what to send as {@code after} for the following part; absent on the last
 * @param unread how many of the whole list are unread
 */
public record NoticePage(List<NoticeView> items, @Nullable String next, long unread) {}
