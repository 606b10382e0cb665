/**
 * Consents of institutions that were named as hosts of events.
 */
@NullMarked
package org.symposia.agenda.consent;

import org.jspecify.annotations.NullMarked;
