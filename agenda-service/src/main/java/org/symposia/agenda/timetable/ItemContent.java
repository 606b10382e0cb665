package org.symposia.agenda.timetable;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.symposia.starter.text.LocalizedText;

/**
 * What is read about an item and says nothing of place and time. It is stored apart from
 * the timetable and never changed: an item with other texts refers to other content.
 */
public sealed interface ItemContent {

	/** Whether there is nothing to read. */
	boolean isEmpty();

	/**
	 * What is read about a session.
	 *
	 * @param subtitle stands below the title
	 * @param language tag of the language in which it is held
	 * @param abstractText what it is about
	 * @param links further reading
	 */
	record OfSession(@Nullable LocalizedText subtitle, @Nullable String language, @Nullable LocalizedText abstractText,
			List<Link> links) implements ItemContent {

		/** A session about which nothing is said. */
		public static final OfSession NONE = new OfSession(null, null, null, List.of());

		/** Copies the list. */
		public OfSession {
			links = List.copyOf(links);
		}

		@Override
		public boolean isEmpty() {
			return equals(NONE);
		}

	}

	/**
	 * What is read about a person.
	 *
	 * @param biography who the person is
	 * @param links pages of the person
	 */
	record OfPerson(@Nullable LocalizedText biography, List<Link> links) implements ItemContent {

		/** A person about whom nothing is said. */
		public static final OfPerson NONE = new OfPerson(null, List.of());

		/** Copies the list. */
		public OfPerson {
			links = List.copyOf(links);
		}

		@Override
		public boolean isEmpty() {
			return equals(NONE);
		}

	}

	/**
	 * A link to a page.
	 *
	 * @param label what is found there
	 * @param url address of the page
	 */
	record Link(LocalizedText label, String url) {
	}

}
