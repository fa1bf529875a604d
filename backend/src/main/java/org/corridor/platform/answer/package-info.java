/**
 * Answers to mail of ours that come back by mail: a mailbox is looked through, each answer is known by the signed address it
 * was sent to, read down to the words its writer wrote, and handed to the room that knows what it answers.
 *
 * <p>What stands in a sender's line proves nothing; the address does. What a machine sent is not answered, so that no two
 * machines ever talk to each other through us.
 */
@NullMarked
package org.corridor.platform.answer;

import org.jspecify.annotations.NullMarked;
