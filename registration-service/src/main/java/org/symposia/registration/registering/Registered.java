package org.symposia.registration.registering;

import org.symposia.registration.registration.Registration;

/**
 * A stored registration, with a place or on the waiting list.
 *
 * @param manageToken lets its bearer manage the registration until its mailbox is
 * confirmed
 */
record Registered(Registration registration, String manageToken) {
}
