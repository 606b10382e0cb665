package org.symposia.media.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/** Reads a release: gives every block of its source a role and draws the facts out. */
public final class ReleaseReader {

	private static final Recent<Reading> RECENT = new Recent<>(8);

	private ReleaseReader() {
	}

	/**
	 * Reads Markdown or plain text; the latest readings are kept, for a request asks for
	 * its release more than once.
	 * @param source the text of the release
	 */
	public static Reading read(String source) {
		return RECENT.of(source, ReleaseReader::readAnew);
	}

	private static Reading readAnew(String source) {
		List<Node> nodes = ReleaseMarkdown.parse(source);
		List<Draft> blocks = IntStream.range(0, nodes.size()).mapToObj((i) -> new Draft(i, nodes.get(i))).toList();
		markPictures(blocks);
		markSections(blocks);
		new Opening(blocks).mark();
		markNotices(blocks);
		List<Passage> passages = blocks.stream().map(Draft::passage).toList();
		return new Reading(passages, dateline(passages), quotes(passages), Gathering.boilerplates(passages),
				Gathering.contacts(passages), Gathering.pictures(passages));
	}

	private static void markPictures(List<Draft> blocks) {
		for (int i = 0; i < blocks.size(); i++) {
			if (Credits.find(blocks.get(i).text()) != null) {
				blocks.get(i).mark(Role.CREDIT);
				if (i > 0 && blocks.get(i - 1).isOpen() && Credits.canBeCaption(blocks.get(i - 1).text())) {
					blocks.get(i - 1).mark(Role.CAPTION);
				}
			}
		}
	}

	private static void markSections(List<Draft> blocks) {
		Role current = null;
		for (Draft block : blocks.subList(Math.min(1, blocks.size()), blocks.size())) {
			if (!block.isOpen() || block.isHeading() || Titles.isTitle(block.text())) {
				current = null;
			}
			Role title = title(block);
			if (title != null) {
				block.mark(title);
				current = (title == Role.CONTACT_TITLE) ? Role.CONTACT : Role.BOILERPLATE;
			}
			else if (current != null && !Titles.isNotice(block.text())) {
				block.mark(current);
			}
		}
	}

	private static @Nullable Role title(Draft block) {
		if (!block.isOpen()) {
			return null;
		}
		if (Titles.isContact(block.text())) {
			return Role.CONTACT_TITLE;
		}
		return Titles.isBoilerplate(block.text()) ? Role.BOILERPLATE_TITLE : null;
	}

	private static void markNotices(List<Draft> blocks) {
		blocks.stream()
			.filter((block) -> block.isOpen() && Titles.isNotice(block.text()))
			.forEach((block) -> block.mark(Role.NOTICE));
	}

	private static @Nullable Dateline dateline(List<Passage> passages) {
		Dateline opening = passages.stream()
			.filter((passage) -> passage.is(Role.BODY))
			.findFirst()
			.map((passage) -> Datelines.opening(passage.text()))
			.orElse(null);
		Dateline alone = passages.stream()
			.filter((passage) -> passage.is(Role.DATE))
			.findFirst()
			.map((passage) -> Datelines.alone(passage.text()))
			.orElse(null);
		return (opening != null && (opening.date() != null || alone == null)) ? opening : alone;
	}

	private static List<Quote> quotes(List<Passage> passages) {
		List<Quote> quotes = new ArrayList<>();
		passages.stream()
			.filter((passage) -> passage.is(Role.BODY))
			.forEach((passage) -> quotes.addAll(Quotes.in(passage.line())));
		return List.copyOf(quotes);
	}

}
