/** What tests of forms share: workbooks in a few lines, and a client that answers them. */
@NullMarked
package org.corridor.surveys.xlsform.testing;

import org.jspecify.annotations.NullMarked;
