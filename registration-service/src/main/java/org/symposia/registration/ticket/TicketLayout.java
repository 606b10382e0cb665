package org.symposia.registration.ticket;

import java.awt.Color;

import org.jspecify.annotations.Nullable;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfContentByte;

import org.symposia.starter.pdf.FontStyle;
import org.symposia.starter.pdf.PdfFonts;

/**
 * Lays out a ticket on an A6 page: the event above, the person in the middle, category
 * and code at a fixed place below. Lengths in points.
 */
final class TicketLayout {

	static final Rectangle A6 = new Rectangle(298, 420);

	private static final Color BLUE = new Color(0x17467f);

	private static final Color INK = new Color(0x1c1f24);

	private static final Color SOFT = new Color(0x5a616b);

	private static final Color LINE = new Color(0xdcdad4);

	private static final float MARGIN = 26;

	private static final float WIDTH = A6.getWidth() - 2 * MARGIN;

	private static final float QR = 96;

	private static final float CATEGORY = MARGIN + QR + 34;

	private static final TextFitter.Type HEADING = new TextFitter.Type(8, 7, 1, FontStyle.BOLD, BLUE);

	private static final TextFitter.Type TITLE = new TextFitter.Type(15, 8, 2, FontStyle.BOLD, INK);

	private static final TextFitter.Type TIME = new TextFitter.Type(9, 7, 1, FontStyle.BOLD, INK);

	private static final TextFitter.Type FACT = new TextFitter.Type(9, 6.5f, 2, FontStyle.REGULAR, INK);

	private static final TextFitter.Type READING = new TextFitter.Type(8, 5, 1, FontStyle.REGULAR, SOFT);

	private static final TextFitter.Type NAME = new TextFitter.Type(26, 9, 2, FontStyle.BOLD, INK);

	private static final TextFitter.Type SECOND_NAME = new TextFitter.Type(15, 6.5f, 1, FontStyle.REGULAR, INK);

	private static final TextFitter.Type AFFILIATION = new TextFitter.Type(9, 6.5f, 2, FontStyle.REGULAR, SOFT);

	private static final TextFitter.Type CATEGORY_NAME = new TextFitter.Type(12, 7, 1, FontStyle.BOLD, INK);

	private static final TextFitter.Type CODE = new TextFitter.Type(12, 8, 1, FontStyle.BOLD, INK);

	private static final TextFitter.Type HINT = new TextFitter.Type(7.5f, 6, 3, FontStyle.REGULAR, SOFT);

	private static final TextFitter.Type CONTACT = new TextFitter.Type(7.5f, 5.5f, 3, FontStyle.REGULAR, INK);

	private final PdfContentByte canvas;

	private final TextFitter text;

	private float y = A6.getHeight() - 26;

	TicketLayout(PdfContentByte canvas, PdfFonts fonts) {
		this.canvas = canvas;
		this.text = new TextFitter(canvas, fonts);
	}

	void draw(TicketContent facts) {
		this.canvas.setColorFill(BLUE);
		this.canvas.rectangle(0, A6.getHeight() - 6, A6.getWidth(), 6);
		this.canvas.fill();
		event(facts);
		rule(this.y);
		person(facts);
		category(facts);
		code(facts);
	}

	private void event(TicketContent facts) {
		block(facts.heading(), HEADING, 3);
		block(facts.title(), TITLE, 3);
		block(facts.days(), TIME, 0);
		block(facts.hours(), TIME, 1);
		block(facts.location(), FACT, 7);
	}

	private void person(TicketContent facts) {
		this.y -= 8;
		block(facts.name().reading(), READING, -2);
		block(facts.name().main(), NAME, 1);
		block(facts.name().second(), SECOND_NAME, 2);
		block(facts.affiliation(), AFFILIATION, 0);
	}

	private void category(TicketContent facts) {
		rule(CATEGORY);
		this.text.draw(facts.category(), CATEGORY_NAME, MARGIN, CATEGORY - 3, WIDTH);
		rule(CATEGORY - 23);
	}

	private void code(TicketContent facts) {
		this.canvas.setColorFill(INK);
		QrCode.of(facts.qr()).draw(this.canvas, MARGIN, MARGIN, QR);
		float left = MARGIN + QR + 14;
		float width = A6.getWidth() - MARGIN - left;
		int half = (facts.code().size() + 1) / 2;
		float top = MARGIN + QR + 4;
		top = this.text.draw(String.join(" ", facts.code().subList(0, half)), CODE, left, top, width);
		top = this.text.draw(String.join(" ", facts.code().subList(half, facts.code().size())), CODE, left, top + 2,
				width);
		top = this.text.draw(facts.hint(), HINT, left, top - 3, width);
		if (facts.contact() != null) {
			this.text.draw(facts.contact(), CONTACT, left, top - 3, width);
		}
	}

	private void rule(float height) {
		this.canvas.setColorStroke(LINE);
		this.canvas.setLineWidth(0.6f);
		this.canvas.moveTo(MARGIN, height);
		this.canvas.lineTo(A6.getWidth() - MARGIN, height);
		this.canvas.stroke();
	}

	/** Adds a text and moves below it. */
	private void block(@Nullable String text, TextFitter.Type type, float after) {
		if (text != null && !text.isEmpty()) {
			this.y = this.text.draw(text, type, MARGIN, this.y, WIDTH) - after;
		}
	}

}
