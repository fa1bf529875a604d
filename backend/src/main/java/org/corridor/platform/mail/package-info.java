/** Mail: written in the transaction that causes it, sent afterwards, tried again when the relay is away. */
@NullMarked
package org.corridor.platform.mail;

import org.jspecify.annotations.NullMarked;
