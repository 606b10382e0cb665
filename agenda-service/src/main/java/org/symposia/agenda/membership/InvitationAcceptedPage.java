package org.symposia.agenda.membership;

import org.symposia.starter.page.Page;
import org.symposia.starter.text.LocalizedText;

/**
 * Says that the reader has joined the team.
 *
 * @param event the event's title
 * @param organizes whether planning is among the duties
 * @param hasRole whether the account may plan events
 */
record InvitationAcceptedPage(LocalizedText event, boolean organizes, boolean hasRole) implements Page {
}
