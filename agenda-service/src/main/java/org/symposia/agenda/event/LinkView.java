package org.symposia.agenda.event;

import java.util.List;

import org.symposia.starter.text.LocalizedText;

/**
 * A link in the JSON of the API.
 *
 * @param label what it leads to
 * @param url an https address
 */
record LinkView(LocalizedText label, String url) {

	static List<LinkView> allOf(List<EventLink> links) {
		return links.stream().map((link) -> new LinkView(link.label(), link.url())).toList();
	}

}
