package org.symposia.agenda.membership;

import org.symposia.starter.page.Page;
import org.symposia.starter.text.LocalizedText;

/**
 * Answer to an accepted invitation.
 *
 * @param event title of the event
 * @param organizes whether the new member is an organizer
 * @param hasRole whether the account has the role for it
 */
record JoinedTeamPage(LocalizedText event, boolean organizes, boolean hasRole) implements Page {
}
