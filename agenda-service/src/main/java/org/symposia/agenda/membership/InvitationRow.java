package org.symposia.agenda.membership;

/**
 * An open invitation on the page of the team.
 *
 * @param sent localized date
 */
record InvitationRow(String id, String mail, String sent, boolean expired) {
}
