package org.symposia.media.recognition;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.jsoup.Jsoup;

import org.symposia.starter.text.Normalization;

/** Extracts the visible text of a block, normalised to NFC. */
final class VisibleText extends AbstractVisitor {

	private final StringBuilder text = new StringBuilder();

	private VisibleText() {
	}

	static String of(Node node) {
		VisibleText visitor = new VisibleText();
		node.accept(visitor);
		return Normalization.nfc(visitor.text.toString().strip());
	}

	@Override
	public void visit(Text node) {
		this.text.append(node.getLiteral());
	}

	@Override
	public void visit(Code node) {
		this.text.append(node.getLiteral());
	}

	@Override
	public void visit(FencedCodeBlock node) {
		this.text.append(node.getLiteral());
	}

	@Override
	public void visit(HtmlBlock node) {
		this.text.append(Jsoup.parseBodyFragment(node.getLiteral()).text());
	}

	@Override
	public void visit(HtmlInline node) {
		if (node.getLiteral().matches("(?i)<br\\s*/?>")) {
			this.text.append('\n');
		}
	}

	/** Neither images nor their alternative texts are shown. */
	@Override
	public void visit(Image node) {
	}

	@Override
	public void visit(SoftLineBreak node) {
		this.text.append('\n');
	}

	@Override
	public void visit(HardLineBreak node) {
		this.text.append('\n');
	}

	@Override
	public void visit(Paragraph node) {
		visitChildren(node);
		this.text.append('\n');
	}

	@Override
	public void visit(ListItem node) {
		visitChildren(node);
		this.text.append('\n');
	}

}
