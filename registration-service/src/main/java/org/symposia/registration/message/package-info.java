/**
 * Mails and calendar invitations to attendees.
 */
@NullMarked
package org.symposia.registration.message;

import org.jspecify.annotations.NullMarked;
