/**
 * The Lucene index: how words are cut, and how the index is kept equal to PostgreSQL. A change leaves a mark in its own
 * transaction; the mark goes only after the index has the change on disk. So a crash at any moment loses nothing for good.
 */
@NullMarked
package org.corridor.platform.search;

import org.jspecify.annotations.NullMarked;
