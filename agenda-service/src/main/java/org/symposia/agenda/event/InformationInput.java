package org.symposia.agenda.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.symposia.starter.input.Fields;
import org.symposia.starter.mail.MailAddress;
import org.symposia.starter.text.LocalizedText;

/** The submitted information for visitors, not validated. */
record InformationInput(@Nullable LocalizedText description, @Nullable VenueInput venue, @Nullable ContactInput contact,
		@Nullable LocalizedText fee, @Nullable List<LinkInput> links) {

	static InformationInput of(EventInformation stored) {
		Venue venue = stored.venue();
		Contact contact = stored.contact();
		return new InformationInput(stored.description(),
				(venue != null) ? new VenueInput(venue.name(), venue.address()) : null,
				(contact != null) ? new ContactInput(contact.name(), contact.mail(), contact.phone()) : null,
				stored.fee(), stored.links().stream().map((link) -> new LinkInput(link.label(), link.url())).toList());
	}

	/** The information, or {@code null} if a field was refused. */
	@Nullable EventInformation checked(Fields fields) {
		int before = fields.errors().list().size();
		LocalizedText checkedDescription = fields.texts()
			.optionalProse("description", this.description, EventInformation.DESCRIPTION);
		VenueInput venueInput = (this.venue != null) ? this.venue : new VenueInput(null, null);
		LocalizedText venueName = fields.texts().optionalLocalizedLine("venue.name", venueInput.name(), Venue.NAME);
		LocalizedText address = fields.texts().optionalProse("venue.address", venueInput.address(), Venue.ADDRESS);
		LocalizedText checkedFee = fields.texts().optionalLocalizedLine("fee", this.fee, EventInformation.FEE);
		ContactInput contactInput = (this.contact != null) ? this.contact : new ContactInput(null, null, null);
		String name = fields.texts().optionalLine("contact.name", contactInput.name(), Contact.NAME);
		String mail = contactInput.checkedMail(fields);
		String phone = contactInput.checkedPhone(fields);
		List<EventLink> checkedLinks = checkedLinks(fields);
		if (fields.errors().list().size() > before) {
			return null;
		}
		return new EventInformation(checkedDescription,
				(venueName != null || address != null) ? new Venue(venueName, address) : null,
				(name != null || mail != null || phone != null) ? new Contact(name, mail, phone) : null, checkedFee,
				checkedLinks);
	}

	/** Entries in which nothing was filled in are left out. */
	private List<EventLink> checkedLinks(Fields fields) {
		List<EventLink> checked = new ArrayList<>();
		List<LinkInput> given = (this.links != null)
				? this.links.stream().map((link) -> Objects.requireNonNullElse(link, LinkInput.BLANK)).toList()
				: List.of();
		if (given.stream().filter((link) -> !link.isBlank()).count() > EventInformation.LINKS) {
			fields.errors().add("links", "too-many", EventInformation.LINKS);
			return checked;
		}
		for (int i = 0; i < given.size(); i++) {
			if (!given.get(i).isBlank()) {
				EventLink link = given.get(i).checked("links[" + i + "]", fields);
				if (link != null) {
					checked.add(link);
				}
			}
		}
		return checked;
	}

	/** The submitted venue. */
	record VenueInput(@Schema(description = "Name, such as a building") @Nullable LocalizedText name,
			@Schema(description = "Postal address, line by line") @Nullable LocalizedText address) {
	}

	/** The submitted contact. */
	record ContactInput(
			@Schema(description = "Person or office; at most 200 characters",
					example = "Symposium office") @Nullable String name,
			@Schema(description = "E-mail address", example = "symposium@example.org") @Nullable String mail,
			@Schema(description = "Telephone number, at most 40 characters",
					example = "+49 30 1234567") @Nullable String phone) {

		private @Nullable String checkedMail(Fields fields) {
			String text = fields.texts().optionalLine("contact.mail", this.mail, MailAddress.LONGEST);
			String address = MailAddress.parse(text).map(MailAddress::text).orElse(null);
			if (text != null && address == null) {
				fields.errors().add("contact.mail", "mail");
			}
			return address;
		}

		private @Nullable String checkedPhone(Fields fields) {
			String text = fields.texts().optionalLine("contact.phone", this.phone, Contact.PHONE);
			if (text != null && !Contact.isPhoneNumber(text)) {
				fields.errors().add("contact.phone", "phone");
			}
			return text;
		}

	}

	/** A submitted link. */
	record LinkInput(@Schema(description = "What it leads to; at most 200 characters") @Nullable LocalizedText label,
			@Schema(description = "https address of at most 500 characters",
					example = "https://www.example.org/") @Nullable String url) {

		static final LinkInput BLANK = new LinkInput(null, null);

		private boolean isBlank() {
			return (this.label == null || this.label.isEmpty()) && (this.url == null || this.url.isBlank());
		}

		private @Nullable EventLink checked(String path, Fields fields) {
			LocalizedText text = fields.texts().localizedLine(path + ".label", this.label, EventLink.LABEL);
			String address = fields.texts().line(path + ".url", this.url, EventLink.URL);
			if (address != null && !EventLink.isAddress(address)) {
				fields.errors().add(path + ".url", "https");
				return null;
			}
			return (text != null && address != null
					&& fields.errors().list().stream().noneMatch((each) -> each.field().startsWith(path)))
							? new EventLink(text, address) : null;
		}

	}

}
