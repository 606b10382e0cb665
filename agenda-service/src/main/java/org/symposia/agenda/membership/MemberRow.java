package org.symposia.agenda.membership;

import java.util.List;

/**
 * A member of the team on its page.
 *
 * @param duties their slugs
 * @param since localized date
 */
record MemberRow(String subject, String name, List<String> duties, String since) {
}
