package org.corridor.surveys.xlsform.expression;

/**
 * One mention of a question in a text: from where to where, and what stands around it.
 *
 * @param inPredicate inside {@code [...]} of a path that does not begin with a mention, so that the context there is another
 * @param absolute an argument that must be a whole path, as the repeats given to {@code indexed-repeat}
 */
public record Use(Reference reference, int start, int end, boolean inPredicate, boolean absolute) {}
