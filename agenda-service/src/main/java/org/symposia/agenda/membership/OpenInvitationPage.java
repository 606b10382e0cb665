package org.symposia.agenda.membership;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.symposia.starter.page.Page;
import org.symposia.starter.text.LocalizedText;

/**
 * An invitation that can be accepted.
 *
 * @param path address of this page
 * @param inviter name of the inviting member
 * @param event title of the event
 * @param account name of the signed-in account
 */
record OpenInvitationPage(String path, String inviter, LocalizedText event, List<String> duties, String maskedMail,
		@Nullable String account) implements Page {
}
