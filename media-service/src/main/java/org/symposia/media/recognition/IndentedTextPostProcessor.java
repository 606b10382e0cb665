package org.symposia.media.recognition;

import java.util.List;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.PostProcessor;

/**
 * Turns indented code blocks into paragraphs of plain text, since releases indent
 * paragraphs and contain no code.
 */
final class IndentedTextPostProcessor extends AbstractVisitor implements PostProcessor {

	@Override
	public Node process(Node document) {
		document.accept(this);
		return document;
	}

	@Override
	public void visit(IndentedCodeBlock block) {
		boolean listed = block.getParent() instanceof ListItem;
		List<String> parts = listed ? List.of(block.getLiteral())
				: List.of(block.getLiteral().split("\\n(?:[ \\t]*+\\n)+"));
		Node last = block;
		for (String part : parts) {
			Paragraph paragraph = paragraph(part);
			if (listed) {
				paragraph.appendChild(new SoftLineBreak());
			}
			last.insertAfter(paragraph);
			last = paragraph;
		}
		block.unlink();
	}

	private static Paragraph paragraph(String text) {
		Paragraph paragraph = new Paragraph();
		text.lines().map(String::strip).filter((line) -> !line.isEmpty()).forEach((line) -> {
			if (paragraph.getFirstChild() != null) {
				paragraph.appendChild(new SoftLineBreak());
			}
			paragraph.appendChild(new Text(line));
		});
		return paragraph;
	}

}
