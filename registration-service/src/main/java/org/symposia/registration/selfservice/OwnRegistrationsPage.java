package org.symposia.registration.selfservice;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.symposia.registration.event.EventHead;
import org.symposia.starter.page.Page;

/**
 * The registrations of a signed-in account.
 *
 * @param verified whether the mail address of the account is verified
 */
record OwnRegistrationsPage(List<Line> lines, boolean verified, @Nullable String mail) implements Page {

	/**
	 * One registration.
	 *
	 * @param state slug of its state
	 */
	record Line(String id, EventHead event, String state) {
	}

}
