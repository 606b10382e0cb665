package org.symposia.registration.ticket;

import java.io.ByteArrayOutputStream;

import org.openpdf.text.Document;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import org.symposia.registration.attendee.Registration;
import org.symposia.registration.event.EventRecord;
import org.symposia.registration.offer.Offers;
import org.symposia.registration.rush.Turnstile;
import org.symposia.starter.pdf.PdfFonts;

/** Prints tickets: one page of A6, with the name in its own and in Latin script. */
@Component
public class Tickets {

	/**
	 * A rush of registrations must not take all processors from those still registering.
	 */
	private final Turnstile presses = new Turnstile(2);

	private final PdfFonts fonts;

	private final Offers offers;

	private final MessageSource messages;

	Tickets(PdfFonts fonts, Offers offers, MessageSource messages) {
		this.fonts = fonts;
		this.offers = offers;
		this.messages = messages;
	}

	/** The ticket of a registration, as PDF. */
	public byte[] print(EventRecord event, Registration registration) {
		TicketFacts facts = TicketFacts.of(event, this.offers.require(event.id()), registration, this.messages);
		return this.presses.pass(() -> print(facts));
	}

	private byte[] print(TicketFacts facts) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (Document document = new Document(TicketSheet.A6)) {
			PdfWriter writer = PdfWriter.getInstance(document, bytes);
			document.addTitle(facts.heading() + " · " + facts.title());
			document.addCreator("Symposia");
			writer.getExtraCatalog().put(PdfName.LANG, new PdfString(facts.language().toLanguageTag()));
			document.open();
			new TicketSheet(writer.getDirectContent(), this.fonts).set(facts);
		}
		return bytes.toByteArray();
	}

}
