package org.symposia.media.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;

/** Finds markup that is not shown: remote images, HTML, relative links. */
public final class UnsupportedMarkup extends AbstractVisitor {

	private static final Pattern SUPPORTED = Pattern.compile("(?i)(?:https?|mailto):.+");

	private final List<String> pictures = new ArrayList<>();

	private final List<String> deadLinks = new ArrayList<>();

	private final List<String> tags = new ArrayList<>();

	private UnsupportedMarkup() {
	}

	/**
	 * Analyses a source.
	 * @param source Markdown or plain text
	 */
	public static UnsupportedMarkup in(String source) {
		UnsupportedMarkup found = new UnsupportedMarkup();
		for (Node block : ReleaseMarkdown.parse(source)) {
			block.accept(found);
		}
		return found;
	}

	/** Addresses of images in the text. */
	public List<String> pictures() {
		return List.copyOf(this.pictures);
	}

	/** Texts of links that are neither web nor mail addresses. */
	public List<String> deadLinks() {
		return List.copyOf(this.deadLinks);
	}

	/** HTML tags and blocks in the text. */
	public List<String> tags() {
		return List.copyOf(this.tags);
	}

	@Override
	public void visit(Image image) {
		this.pictures.add(image.getDestination());
	}

	@Override
	public void visit(Link link) {
		if (!SUPPORTED.matcher(link.getDestination()).matches()) {
			this.deadLinks.add(VisibleText.of(link));
		}
		visitChildren(link);
	}

	@Override
	public void visit(HtmlInline html) {
		this.tags.add(html.getLiteral());
	}

	@Override
	public void visit(HtmlBlock html) {
		this.tags.add(html.getLiteral().strip());
	}

}
