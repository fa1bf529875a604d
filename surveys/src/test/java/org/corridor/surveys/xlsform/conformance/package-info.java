/**
 * Comparison with the reference converter on cases recorded from it: equal documents, and refusals for the same reason. The
 * cases lie outside the project and are named by a path.
 */
@NullMarked
package org.corridor.surveys.xlsform.conformance;

import org.jspecify.annotations.NullMarked;
