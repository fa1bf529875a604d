/**
 * How the cost of recruitment is measured: SDG indicator 10.7.1, cost borne by a worker as a proportion of the first monthly
 * income abroad. Figures in, figures out; it asks nobody and keeps nothing.
 */
@NullMarked
package org.corridor.surveys.measure;

import org.jspecify.annotations.NullMarked;
