package org.corridor.notification.unsubscription;

import java.util.Map;

/**
 * What lets a mail be ended.
 *
 * @param page the address of the page with the button, for people
 * @param headers for mail programs
 */
public record Footing(String page, Map<String, String> headers) {}
