package org.symposia.media.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;

/** What a source asks for that is not shown: pictures of others, HTML, dead links. */
public final class Oddities extends AbstractVisitor {

	private static final Pattern ALIVE = Pattern.compile("(?i)(?:https?|mailto):.+");

	private final List<String> pictures = new ArrayList<>();

	private final List<String> deadLinks = new ArrayList<>();

	private final List<String> tags = new ArrayList<>();

	private Oddities() {
	}

	/**
	 * Looks through a source.
	 * @param source Markdown or plain text
	 */
	public static Oddities in(String source) {
		Oddities found = new Oddities();
		for (Node block : ReleaseMarkdown.parse(source)) {
			block.accept(found);
		}
		return found;
	}

	/** Addresses of pictures named in the text. */
	public List<String> pictures() {
		return List.copyOf(this.pictures);
	}

	/** Words of links that lead nowhere, or where nothing of ours leads. */
	public List<String> deadLinks() {
		return List.copyOf(this.deadLinks);
	}

	/** HTML within the text. */
	public List<String> tags() {
		return List.copyOf(this.tags);
	}

	@Override
	public void visit(Image image) {
		this.pictures.add(image.getDestination());
	}

	@Override
	public void visit(Link link) {
		if (!ALIVE.matcher(link.getDestination()).matches()) {
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
