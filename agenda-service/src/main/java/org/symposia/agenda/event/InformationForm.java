package org.symposia.agenda.event;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.symposia.agenda.event.InformationInput.ContactInput;
import org.symposia.agenda.event.InformationInput.LinkInput;
import org.symposia.agenda.event.InformationInput.VenueInput;
import org.symposia.starter.input.FormValues;
import org.symposia.starter.text.LocalizedText;

/** Fields of an event's form that hold its information for visitors. */
final class InformationForm {

	/** Fields of localized texts. */
	static final List<String> TEXTS = List.of("description", "venue.name", "venue.address", "fee");

	private InformationForm() {
	}

	/** The submitted values over the stored ones. */
	static InformationInput read(FormValues form, EventInformation stored) {
		Venue venue = (stored.venue() != null) ? stored.venue() : new Venue(null, null);
		return new InformationInput(form.localized("description", stored.description()),
				new VenueInput(form.localized("venue.name", venue.name()),
						form.localized("venue.address", venue.address())),
				new ContactInput(form.at("contact.name"), form.at("contact.mail"), form.at("contact.phone")),
				form.localized("fee", stored.fee()),
				IntStream.range(0, EventInformation.LINKS).mapToObj((index) -> link(form, index, stored)).toList());
	}

	private static LinkInput link(FormValues form, int index, EventInformation stored) {
		LocalizedText label = (index < stored.links().size()) ? stored.links().get(index).label() : null;
		return new LinkInput(form.localized(link(index, "label"), label), form.at(link(index, "url")));
	}

	static FormValues filled(FormValues form, EventInformation information) {
		Venue venue = (information.venue() != null) ? information.venue() : new Venue(null, null);
		Contact contact = (information.contact() != null) ? information.contact() : new Contact(null, null, null);
		FormValues filled = form.with("description", information.description())
			.with("venue.name", venue.name())
			.with("venue.address", venue.address())
			.with("contact.name", contact.name())
			.with("contact.mail", contact.mail())
			.with("contact.phone", contact.phone())
			.with("fee", information.fee());
		for (int i = 0; i < information.links().size(); i++) {
			EventLink link = information.links().get(i);
			filled = filled.with(link(i, "label"), link.label()).with(link(i, "url"), link.url());
		}
		return filled;
	}

	/** How many links the form asks for: those filled in and one more. */
	static int links(FormValues form) {
		int filled = IntStream.range(0, EventInformation.LINKS)
			.filter((index) -> isFilled(form, "links[" + index + "]."))
			.map((index) -> index + 1)
			.max()
			.orElse(0);
		return Math.min(filled + 1, EventInformation.LINKS);
	}

	private static boolean isFilled(FormValues form, String start) {
		return form.typed()
			.entrySet()
			.stream()
			.filter((field) -> field.getKey().startsWith(start))
			.map(Map.Entry::getValue)
			.flatMap(List::stream)
			.anyMatch((value) -> !value.isBlank());
	}

	private static String link(int index, String field) {
		return "links[" + index + "]." + field;
	}

}
