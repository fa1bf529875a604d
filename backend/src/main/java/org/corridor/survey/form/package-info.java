/** Studies, their forms and the versions of those, which never change; and to whom a form is open. */
@NullMarked
package org.corridor.survey.form;

import org.jspecify.annotations.NullMarked;
