package org.symposia.agenda.timetable.draft;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.symposia.agenda.timetable.ItemContent.Link;
import org.symposia.starter.input.Fields;
import org.symposia.starter.text.LocalizedText;

/** A submitted link to further reading. */
record LinkInput(@Schema(description = "What it leads to; at most 200 characters") @Nullable LocalizedText label,
		@Schema(description = "Address of at most 2,000 characters with http or https",
				example = "https://www.example.org/") @Nullable String url) {

	private static final int LABEL = 200;

	private static final int URL = 2000;

	/** The most links of an item. */
	private static final int MOST = 50;

	/** The links that are right; others are noted at their fields. */
	static List<Link> checked(@Nullable List<LinkInput> links, Fields fields) {
		if (links == null) {
			return List.of();
		}
		if (links.size() > MOST) {
			fields.errors().add("links", "too-many", MOST);
			return List.of();
		}
		if (links.stream().anyMatch(Objects::isNull)) {
			fields.errors().add("links", "gap");
			return List.of();
		}
		List<Link> checked = new ArrayList<>();
		IntStream.range(0, links.size()).forEach((i) -> {
			Link link = links.get(i).checked("links[" + i + "]", fields);
			if (link != null) {
				checked.add(link);
			}
		});
		return checked;
	}

	private @Nullable Link checked(String path, Fields fields) {
		LocalizedText text = fields.texts().localizedLine(path + ".label", this.label, LABEL);
		String address = fields.texts().line(path + ".url", this.url, URL);
		if (address != null && !isAddress(address)) {
			fields.errors().add(path + ".url", "web-address");
			return null;
		}
		return (text != null && address != null) ? new Link(text, address) : null;
	}

	private static boolean isAddress(String text) {
		try {
			URI uri = new URI(text);
			return ("https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme()))
					&& uri.getHost() != null && uri.getRawUserInfo() == null;
		}
		catch (URISyntaxException _) {
			return false;
		}
	}

	static LinkInput of(Link link) {
		return new LinkInput(link.label(), link.url());
	}

}
