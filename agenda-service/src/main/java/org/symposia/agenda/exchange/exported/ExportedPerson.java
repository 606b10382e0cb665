package org.symposia.agenda.exchange.exported;

import org.jspecify.annotations.Nullable;

import org.symposia.agenda.exchange.imported.ParticipationRole;

/**
 * A person with a part in an item.
 *
 * @param id unique in its event
 * @param biography Markdown
 */
public record ExportedPerson(String id, String name, ParticipationRole role, @Nullable String affiliation,
		@Nullable String biography) {

}
