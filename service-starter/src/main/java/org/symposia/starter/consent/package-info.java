/**
 * Consents of institutions that somebody else names, for example as hosts.
 */
@NullMarked
package org.symposia.starter.consent;

import org.jspecify.annotations.NullMarked;
