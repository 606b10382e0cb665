/**
 * The person who registers: names in one or two scripts, mail address, affiliation.
 */
@NullMarked
package org.symposia.registration.person;

import org.jspecify.annotations.NullMarked;
