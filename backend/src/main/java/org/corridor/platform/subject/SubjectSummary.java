package org.corridor.platform.subject;

/**
 * What one room tells another about a thing of its own.
 *
 * @param title as it reads now
 * @param address the path of its page, without language prefix
 */
public record SubjectSummary(SubjectRef ref, String title, String address) {}
