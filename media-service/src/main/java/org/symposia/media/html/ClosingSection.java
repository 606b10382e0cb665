package org.symposia.media.html;

import java.util.ArrayList;
import java.util.List;

/**
 * A boilerplate or the contacts.
 *
 * @param title its title as HTML
 * @param contacts whether it lists contacts
 * @param groups its blocks as HTML, one group for each contact
 */
public record ClosingSection(String title, boolean contacts, List<List<String>> groups) {

	static ClosingSection of(RenderedBlock title, boolean contacts, List<RenderedBlock> blocks) {
		List<List<String>> groups = new ArrayList<>(List.of(new ArrayList<>()));
		boolean reachable = false;
		for (RenderedBlock block : blocks) {
			if (contacts && reachable && !block.hasContactChannel()) {
				groups.add(new ArrayList<>());
			}
			groups.getLast().add(block.html());
			reachable = block.hasContactChannel();
		}
		return new ClosingSection(title.html(), contacts, groups.stream().map(List::copyOf).toList());
	}

}
