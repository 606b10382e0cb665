package org.symposia.agenda.timetable;

import org.jspecify.annotations.Nullable;

/** What is read about items, by the ids of their contents. */
public interface ItemContents {

	/** What is read about a session. */
	ItemContent.OfSession session(@Nullable String id);

	/** What is read about a person. */
	ItemContent.OfPerson person(@Nullable String id);

}
