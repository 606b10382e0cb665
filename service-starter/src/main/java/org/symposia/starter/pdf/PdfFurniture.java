package org.symposia.starter.pdf;

import java.awt.Color;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfPageEventHelper;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfTemplate;
import org.openpdf.text.pdf.PdfWriter;

/**
 * What stands around the text of a document: title and language for programs that read
 * it, and at the foot of each page its number of how many, with a running line.
 */
public final class PdfFurniture extends PdfPageEventHelper {

	/** Page numbers for documents made from HTML. */
	public static final String PAGE_CSS = "@page { size: A4; margin: 24mm 22mm 22mm; @bottom-right { content: "
			+ "counter(page) ' / ' counter(pages); font-family: " + PdfFonts.FAMILY
			+ "; font-size: 8pt; color: #5a616b; } }";

	private static final float SIZE = 8;

	private static final float TOTAL_WIDTH = 30;

	private static final Color SOFT = new Color(0x5a616b);

	private final PdfFonts fonts;

	private final String runningLine;

	private @Nullable PdfTemplate total;

	private PdfFurniture(PdfFonts fonts, String runningLine) {
		this.fonts = fonts;
		this.runningLine = runningLine;
	}

	/** To be called before the document is opened. */
	public static void place(Document document, PdfWriter writer, PdfFonts fonts, String title, Locale language) {
		document.addTitle(title);
		document.addCreator("Symposia");
		writer.getExtraCatalog().put(PdfName.LANG, new PdfString(language.toLanguageTag()));
		writer.setPageEvent(new PdfFurniture(fonts, title));
	}

	@Override
	public void onOpenDocument(PdfWriter writer, Document document) {
		this.total = writer.getDirectContent().createTemplate(TOTAL_WIDTH, SIZE * 2);
	}

	@Override
	public void onEndPage(PdfWriter writer, Document document) {
		PdfContentByte page = writer.getDirectContent();
		float foot = Math.max(document.bottom() - SIZE * 3, SIZE * 2);
		write(page, Element.ALIGN_LEFT, this.runningLine, document.left(), foot);
		write(page, Element.ALIGN_RIGHT, writer.getPageNumber() + " /", document.right() - TOTAL_WIDTH, foot);
		if (this.total != null) {
			page.addTemplate(this.total, document.right() - TOTAL_WIDTH + 3, foot);
		}
	}

	@Override
	public void onCloseDocument(PdfWriter writer, Document document) {
		if (this.total != null) {
			write(this.total, Element.ALIGN_LEFT, String.valueOf(writer.getPageNumber() - 1), 0, 0);
		}
	}

	private void write(PdfContentByte canvas, int alignment, String text, float x, float y) {
		Phrase phrase = this.fonts.phrase(text, SIZE, FontStyle.REGULAR, SOFT);
		ColumnText.showTextAligned(canvas, alignment, phrase, x, y, 0);
	}

}
