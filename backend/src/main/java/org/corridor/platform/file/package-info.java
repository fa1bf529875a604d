/** Files, kept under the fingerprint of their content: the same bytes are kept once and never changed. */
@NullMarked
package org.corridor.platform.file;

import org.jspecify.annotations.NullMarked;
