/**
 * Inviting people to a team, accepting an invitation, leaving a team: pages, API and
 * mail.
 */
@NullMarked
package org.symposia.agenda.membership;

import org.jspecify.annotations.NullMarked;
