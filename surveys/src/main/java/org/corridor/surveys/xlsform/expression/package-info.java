/**
 * XPath 1.0 as forms use it, with {@code ${name}} for another question: words, grammar, and what an expression mentions. It
 * knows names only, not the form they belong to.
 */
@NullMarked
package org.corridor.surveys.xlsform.expression;

import org.jspecify.annotations.NullMarked;
