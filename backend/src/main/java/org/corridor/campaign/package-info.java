/**
 * What the coalition says and asks for. Divided by noun; the parts meet through {@code platform.subject} and do not import one
 * another, except for what they share: {@code mandate}, {@code wording}.
 */
@NullMarked
package org.corridor.campaign;

import org.jspecify.annotations.NullMarked;
