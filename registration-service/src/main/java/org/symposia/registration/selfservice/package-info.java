/**
 * Lets attendees confirm, view, correct and cancel their own registrations.
 */
@NullMarked
package org.symposia.registration.selfservice;

import org.jspecify.annotations.NullMarked;
