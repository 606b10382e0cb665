package org.symposia.media.reading;

import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/** A block while its role is being found. */
final class Draft {

	static final int NO_HEADING = 7;

	private final int index;

	private final String text;

	private final int level;

	private @Nullable Role role;

	Draft(int index, Node node) {
		this.index = index;
		this.text = VisibleText.of(node);
		this.level = (node instanceof Heading heading) ? heading.getLevel() : NO_HEADING;
	}

	String text() {
		return this.text;
	}

	int level() {
		return this.level;
	}

	boolean isHeading() {
		return this.level < NO_HEADING;
	}

	boolean isOpen() {
		return this.role == null && !this.text.isEmpty();
	}

	boolean isPlaced() {
		return this.role != null;
	}

	boolean is(Role other) {
		return this.role == other;
	}

	void mark(Role found) {
		this.role = found;
	}

	Passage passage() {
		Role rest = isHeading() ? Role.HEADING : Role.BODY;
		return new Passage(this.index, (this.role != null) ? this.role : rest, this.text);
	}

}
