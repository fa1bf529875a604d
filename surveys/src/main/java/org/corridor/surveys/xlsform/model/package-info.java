/**
 * A form as its author means it: sections and questions with their wording, rules and choices, before it is written in any
 * language for machines.
 */
@NullMarked
package org.corridor.surveys.xlsform.model;

import org.jspecify.annotations.NullMarked;
