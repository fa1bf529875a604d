/**
 * A form as the server reads it back from an XForm, whoever made it: questions with their words, rules, choices, guard and
 * meaning. It computes nothing; {@code check} does.
 */
@NullMarked
package org.corridor.surveys.form;

import org.jspecify.annotations.NullMarked;
