package org.corridor.platform.answer;

import java.util.List;

/**
 * A mail as it came, read as far as we need it.
 *
 * @param key the same whenever the same mail comes again
 * @param id by which a mail in answer to it names it; empty where it has none
 * @param sender the address in its From; empty where there is none, or more than one
 * @param recipients every address it may have been sent to
 * @param automatic that a machine sent it
 * @param tooLarge that it was not read further
 * @param text what its writer wrote, without what they quoted
 * @param attachments names of the files in it
 */
record IncomingMail(
        String key,
        String id,
        String sender,
        List<String> recipients,
        boolean automatic,
        boolean tooLarge,
        String text,
        List<String> attachments) {

    IncomingMail with(String words, List<String> files) {
        return new IncomingMail(key, id, sender, recipients, automatic, tooLarge, words, files);
    }
}
