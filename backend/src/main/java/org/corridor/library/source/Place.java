package org.corridor.library.source;

/** What a label in a line of countries stands for. */
sealed interface Place {
    /** The ILO region it lies in. */
    IloRegion region();

    /** A country or territory with a code of its own. */
    record Country(String code, IloRegion region) implements Place {}

    /** A state that has become several: its label alone does not tell which of them is meant. */
    record Dissolved(IloRegion region) implements Place {}

    /** The whole world, which is not a country and may stand beside some. */
    record Everywhere() implements Place {
        @Override
        public IloRegion region() {
            return IloRegion.GLOBAL;
        }
    }
}
