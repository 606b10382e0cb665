package org.symposia.media.print;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** The text of a tagged PDF by the elements of its structure. */
final class TaggedText {

	private final PDDocument document;

	/** Pieces of text by their numbers, by page. */
	private final Map<PDPage, Map<Integer, String>> pieces = new HashMap<>();

	TaggedText(PDDocument document) throws IOException {
		this.document = document;
		for (PDPage page : document.getPages()) {
			PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
			extractor.processPage(page);
			this.pieces.put(page,
					extractor.getMarkedContents()
						.stream()
						.filter((content) -> content.getMCID() >= 0)
						.collect(Collectors.toMap(PDMarkedContent::getMCID, TaggedText::text, String::concat)));
		}
	}

	/** The text of each element of a type, without spaces. */
	List<String> of(String type) {
		return elements(this.document.getDocumentCatalog().getStructureTreeRoot())
			.filter((element) -> element.getStructureType().equals(type))
			.map((element) -> in(element).replaceAll("\\s+", ""))
			.toList();
	}

	private static Stream<PDStructureElement> elements(PDStructureNode node) {
		return node.getKids()
			.stream()
			.filter(PDStructureElement.class::isInstance)
			.map(PDStructureElement.class::cast)
			.flatMap((element) -> Stream.concat(Stream.of(element), elements(element)));
	}

	private String in(PDStructureElement element) {
		return element.getKids().stream().map((kid) -> switch (kid) {
			case PDStructureElement inner -> in(inner);
			case Integer piece -> piece(element.getPage(), piece);
			case PDMarkedContentReference piece ->
				piece((piece.getPage() != null) ? piece.getPage() : element.getPage(), piece.getMCID());
			default -> "";
		}).collect(Collectors.joining());
	}

	private String piece(PDPage page, int number) {
		return this.pieces.getOrDefault(page, Map.of()).getOrDefault(number, "");
	}

	private static String text(PDMarkedContent content) {
		return content.getContents().stream().map((part) -> switch (part) {
			case TextPosition letter -> letter.getUnicode();
			case PDMarkedContent inner -> text(inner);
			default -> "";
		}).collect(Collectors.joining());
	}

}
