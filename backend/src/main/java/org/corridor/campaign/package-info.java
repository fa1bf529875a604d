/**
 * The campaign: what the coalition says and asks for. Each noun has a package of its own; comments and evidence belong to
 * other rooms.
 */
@NullMarked
package org.corridor.campaign;

import org.jspecify.annotations.NullMarked;
