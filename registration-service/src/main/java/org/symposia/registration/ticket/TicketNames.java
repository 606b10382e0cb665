package org.symposia.registration.ticket;

import java.util.List;
import java.util.Locale;

import org.springframework.stereotype.Component;

import org.symposia.registration.person.NativeName;
import org.symposia.registration.person.Person;
import org.symposia.registration.person.PersonName;
import org.symposia.starter.pdf.PdfFonts;

/**
 * Names as tickets show them: the native one first for readers of its language. A native
 * name with characters that no font has is left out.
 */
@Component
public class TicketNames {

	private final PdfFonts fonts;

	TicketNames(PdfFonts fonts) {
		this.fonts = fonts;
	}

	/** Characters of the native name that tickets cannot show; usually none. */
	public List<String> unprintable(Person person) {
		NativeName own = person.nativeName();
		return (own != null) ? this.fonts.missing(own.full()) : List.of();
	}

	TicketName of(Person person, Locale reader) {
		PersonName name = PersonName.of(person, reader);
		String own = name.own();
		if (own == null || !unprintable(person).isEmpty()) {
			return new TicketName(null, name.latin(), null);
		}
		return name.ownFirst() ? new TicketName(name.reading().isEmpty() ? null : name.reading(), own, name.latin())
				: new TicketName(null, name.latin(), own);
	}

}
