package org.symposia.media.html;

import java.util.ArrayList;
import java.util.List;

/**
 * A boilerplate or the contacts.
 *
 * @param title its title
 * @param contacts whether it lists contacts
 * @param groups its blocks, one group for each contact
 */
public record ClosingSection(SanitizedHtml title, boolean contacts, List<SanitizedHtml> groups) {

	static ClosingSection of(RenderedBlock title, boolean contacts, List<RenderedBlock> blocks) {
		List<List<RenderedBlock>> groups = new ArrayList<>(List.of(new ArrayList<>()));
		boolean reachable = false;
		for (RenderedBlock block : blocks) {
			if (contacts && reachable && !block.hasContactChannel()) {
				groups.add(new ArrayList<>());
			}
			groups.getLast().add(block);
			reachable = block.hasContactChannel();
		}
		return new ClosingSection(SanitizedHtml.of(List.of(title)), contacts,
				groups.stream().map(SanitizedHtml::of).toList());
	}

}
