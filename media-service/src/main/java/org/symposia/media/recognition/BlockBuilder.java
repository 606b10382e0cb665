package org.symposia.media.recognition;

import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/** A block whose role is still to be found. */
final class BlockBuilder {

	static final int NO_HEADING_LEVEL = 7;

	private final int index;

	private final String text;

	private final int level;

	private @Nullable BlockRole role;

	BlockBuilder(int index, Node node) {
		this.index = index;
		this.text = VisibleText.of(node);
		this.level = (node instanceof Heading heading) ? heading.getLevel() : NO_HEADING_LEVEL;
	}

	String text() {
		return this.text;
	}

	int level() {
		return this.level;
	}

	boolean isHeading() {
		return this.level < NO_HEADING_LEVEL;
	}

	boolean isUnclassified() {
		return this.role == null && !this.text.isEmpty();
	}

	boolean isClassified() {
		return this.role != null;
	}

	boolean is(BlockRole other) {
		return this.role == other;
	}

	void classify(BlockRole found) {
		this.role = found;
	}

	ClassifiedBlock build() {
		BlockRole rest = isHeading() ? BlockRole.HEADING : BlockRole.BODY;
		return new ClassifiedBlock(this.index, (this.role != null) ? this.role : rest, this.text);
	}

}
