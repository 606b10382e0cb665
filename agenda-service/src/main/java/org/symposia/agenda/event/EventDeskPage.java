package org.symposia.agenda.event;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.symposia.starter.page.Page;

/**
 * The events the caller may edit.
 *
 * @param next cursor of the next part, {@code null} if there is none
 * @param first whether this is the first part
 * @param institutions short names of the institutions whose logo the caller may change,
 * by their ids
 */
record EventDeskPage(List<DeskHeader> events, @Nullable String next, boolean first,
		Map<String, String> institutions) implements Page {
}
