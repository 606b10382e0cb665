/**
 * Events: what they are, who owns them, and in which state of life they are.
 */
@NullMarked
package org.symposia.agenda.event;

import org.jspecify.annotations.NullMarked;
