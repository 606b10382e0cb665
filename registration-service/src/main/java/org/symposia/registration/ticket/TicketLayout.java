package org.symposia.registration.ticket;

import java.awt.Color;

import org.openpdf.text.Element;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfContentByte;

import org.symposia.starter.pdf.FontStyle;
import org.symposia.starter.pdf.PdfFonts;

/** Lays out a ticket on an A6 page. Lengths in points. */
final class TicketLayout {

	static final Rectangle A6 = new Rectangle(298, 420);

	private static final Color BLUE = new Color(0x17467f);

	private static final Color INK = new Color(0x1c1f24);

	private static final Color SOFT = new Color(0x5a616b);

	private static final Color LINE = new Color(0xdcdad4);

	private static final float MARGIN = 26;

	private static final float WIDTH = A6.getWidth() - 2 * MARGIN;

	private static final float QR = 104;

	private final PdfContentByte canvas;

	private final PdfFonts fonts;

	private float y = A6.getHeight() - 34;

	TicketLayout(PdfContentByte canvas, PdfFonts fonts) {
		this.canvas = canvas;
		this.fonts = fonts;
	}

	void draw(TicketContent facts) {
		this.canvas.setColorFill(BLUE);
		this.canvas.rectangle(0, A6.getHeight() - 6, A6.getWidth(), 6);
		this.canvas.fill();
		head(facts);
		rule();
		person(facts);
		code(facts);
	}

	private void head(TicketContent facts) {
		block(facts.heading(), 8, FontStyle.BOLD, BLUE, 6);
		block(facts.title(), fitting(facts.title(), 14, 3), FontStyle.BOLD, INK, 6);
		block(facts.days(), 9, FontStyle.REGULAR, INK, 1);
		block(facts.place(), 9, FontStyle.REGULAR, INK, 10);
	}

	private void rule() {
		this.canvas.setColorStroke(LINE);
		this.canvas.setLineWidth(0.6f);
		this.canvas.moveTo(MARGIN, this.y);
		this.canvas.lineTo(A6.getWidth() - MARGIN, this.y);
		this.canvas.stroke();
		this.y -= 12;
	}

	private void person(TicketContent facts) {
		if (facts.reading() != null) {
			block(facts.reading(), 7.5f, FontStyle.REGULAR, SOFT, 0);
		}
		block(facts.name(), fitting(facts.name(), 20, 1), FontStyle.BOLD, INK, 2);
		if (facts.latinName() != null) {
			block(facts.latinName(), fitting(facts.latinName(), 12, 1), FontStyle.REGULAR, INK, 2);
		}
		block(facts.affiliation(), 9, FontStyle.REGULAR, SOFT, 1);
		block(facts.category(), 9, FontStyle.REGULAR, SOFT, 0);
	}

	private void code(TicketContent facts) {
		this.canvas.setColorFill(INK);
		QrCode.of(facts.qr()).draw(this.canvas, MARGIN, MARGIN, QR);
		float left = MARGIN + QR + 14;
		float line = MARGIN + QR - 10;
		for (String group : facts.code()) {
			show(this.fonts.phrase(group, 12, FontStyle.BOLD, INK), left, line);
			line -= 17;
		}
		ColumnText hint = new ColumnText(this.canvas);
		hint.setSimpleColumn(left, MARGIN - 4, A6.getWidth() - MARGIN, line + 8);
		hint.addText(this.fonts.phrase(facts.hint(), 7.5f, FontStyle.REGULAR, SOFT));
		hint.setLeading(10.5f);
		hint.go();
	}

	private void show(Phrase phrase, float left, float baseline) {
		ColumnText.showTextAligned(this.canvas, Element.ALIGN_LEFT, phrase, left, baseline, 0);
	}

	/** The font size that fits into that many lines, at least half of the given one. */
	private float fitting(String text, float size, int lines) {
		float width = this.fonts.width(text, size, FontStyle.BOLD);
		return Math.min(size, Math.max(size / 2, size * lines * WIDTH / width));
	}

	/** Adds text of any number of lines and moves below it. */
	private void block(String text, float size, FontStyle style, Color colour, float after) {
		ColumnText column = new ColumnText(this.canvas);
		column.setSimpleColumn(MARGIN, MARGIN + QR + 6, A6.getWidth() - MARGIN, this.y);
		column.setLeading(size * 1.35f);
		column.addText(this.fonts.phrase(text, size, style, colour));
		column.go();
		this.y = column.getYLine() - after - size * 0.2f;
	}

}
