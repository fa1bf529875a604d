/** Documents of strangers, read without harm: no document types, no entities, no more than the limits allow. */
@NullMarked
package org.corridor.surveys.xml;

import org.jspecify.annotations.NullMarked;
