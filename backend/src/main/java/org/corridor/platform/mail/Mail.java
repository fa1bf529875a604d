package org.corridor.platform.mail;

/**
 * A message to one person, plain text.
 *
 * @param to one e-mail address
 * @param language of the text, as a language tag
 */
public record Mail(String to, String language, String subject, String text) {}
