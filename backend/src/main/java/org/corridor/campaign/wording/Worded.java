package org.corridor.campaign.wording;

/** What something says in one language, as it is kept. */
public interface Worded<W extends Worded<W>> {
    /** The interface language it is written in. */
    String language();

    /** Its title; empty while there is none. */
    String title();

    /** Whether it is for readers. */
    boolean ready();

    /** The revision of the original that these words were last held against. */
    int renders();

    /** Whether nothing is written. */
    boolean empty();

    /** Whether everything that readers need is written. */
    boolean complete();

    /** Whether the words are equal, whatever their state. */
    boolean saysTheSameAs(W other);
}
