package org.symposia.media.rendition;

import java.util.ArrayList;
import java.util.List;

/**
 * A closing section: a boilerplate or the contacts.
 *
 * @param title its title as HTML
 * @param contacts whether it names contacts
 * @param groups its blocks as HTML; each contact is a group of its own
 */
public record Section(String title, boolean contacts, List<List<String>> groups) {

	static Section of(Part title, boolean contacts, List<Part> parts) {
		List<List<String>> groups = new ArrayList<>(List.of(new ArrayList<>()));
		boolean reachable = false;
		for (Part part : parts) {
			if (contacts && reachable && !part.isReach()) {
				groups.add(new ArrayList<>());
			}
			groups.getLast().add(part.html());
			reachable = part.isReach();
		}
		return new Section(title.html(), contacts, groups.stream().map(List::copyOf).toList());
	}

}
