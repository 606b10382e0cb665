/**
 * Teams of events: members, their duties, and invitations to join.
 */
@NullMarked
package org.symposia.agenda.team;

import org.jspecify.annotations.NullMarked;
