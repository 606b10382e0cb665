package org.symposia.agenda.membership;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.symposia.starter.page.Page;
import org.symposia.starter.text.LocalizedText;

/**
 * An invitation that can be accepted.
 *
 * @param event the event's title
 * @param mail the invited mailbox, masked
 * @param duties their slugs
 * @param account name of the one signed in, or {@code null}
 */
record InvitationPage(String token, LocalizedText event, String inviter, String mail, List<String> duties,
		@Nullable String account) implements Page {
}
