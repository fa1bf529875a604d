package org.corridor.campaign.wording;

/** What an editor writes in one language. */
public interface WordedDraft<W extends Worded<W>> {
    /** The interface language it is written in. */
    String language();

    /** Whether it is for readers; the original always is. */
    boolean ready();

    /** Whether the editor says that it renders the original as it reads now. */
    boolean matches();

    /** The same as it is kept. */
    W kept(boolean forReaders, int renders);
}
