package org.symposia.registration.ticket;

import java.io.ByteArrayOutputStream;

import org.openpdf.text.Document;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import org.symposia.registration.event.EventRecord;
import org.symposia.registration.offer.Offers;
import org.symposia.registration.registration.Registration;
import org.symposia.starter.concurrency.ConcurrencyLimiter;
import org.symposia.starter.pdf.PdfFonts;

/** Tickets as PDF: one A6 page, with the name in its own and in Latin script. */
@Component
public class Tickets {

	/** Leaves processors to those registering at the same time. */
	private final ConcurrencyLimiter limiter = new ConcurrencyLimiter(2);

	private final PdfFonts fonts;

	private final Offers offers;

	private final MessageSource messages;

	private final TicketNames names;

	Tickets(PdfFonts fonts, Offers offers, MessageSource messages, TicketNames names) {
		this.fonts = fonts;
		this.offers = offers;
		this.messages = messages;
		this.names = names;
	}

	/** The ticket of a registration. */
	public byte[] pdf(EventRecord event, Registration registration) {
		TicketContent content = TicketContent.of(event, this.offers.require(event.id()), registration, this.messages,
				this.names);
		return this.limiter.call(() -> print(content));
	}

	private byte[] print(TicketContent content) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (Document document = new Document(TicketLayout.A6)) {
			this.fonts.applyTo(document);
			PdfWriter writer = PdfWriter.getInstance(document, bytes);
			document.addTitle(content.heading() + " · " + content.title());
			document.addCreator("Symposia");
			writer.getExtraCatalog().put(PdfName.LANG, new PdfString(content.language().toLanguageTag()));
			document.open();
			new TicketLayout(writer.getDirectContent(), this.fonts).draw(content);
		}
		return bytes.toByteArray();
	}

}
