/**
 * The library: good practices, white papers, guides, laws and other things worth finding again. It keeps what a source says
 * apart from what Corridor says, knows where each fact comes from, and answers every search from the index alone. It does not
 * discuss and does not judge: comments and evidence belong to other rooms.
 */
@NullMarked
package org.corridor.library;

import org.jspecify.annotations.NullMarked;
