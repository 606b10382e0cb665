/**
 * Released versions of an agenda: immutable, numbered, the only ones the public reads.
 */
@NullMarked
package org.symposia.agenda.release;

import org.jspecify.annotations.NullMarked;
