/**
 * What every room of the house stands on and no room owns: requests and refusals, storage, files, mail, the journal, the
 * search index, and the way one room mentions a thing of another. It knows no feature; a class moves here when its second
 * user appears.
 */
@NullMarked
package org.corridor.platform;

import org.jspecify.annotations.NullMarked;
