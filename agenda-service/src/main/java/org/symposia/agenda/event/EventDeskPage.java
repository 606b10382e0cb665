package org.symposia.agenda.event;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.symposia.starter.page.Page;

/**
 * The events the caller may edit.
 *
 * @param next cursor of the next part, {@code null} if there is none
 * @param first whether this is the first part
 * @param institutions institutions for which the caller may act
 */
record EventDeskPage(List<DeskHeader> events, @Nullable String next, boolean first,
		List<InstitutionLink> institutions) implements Page {
}
