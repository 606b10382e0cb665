package org.symposia.registration.registration;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import org.symposia.registration.offer.Category;
import org.symposia.registration.offer.Offer;
import org.symposia.registration.person.Person;
import org.symposia.registration.person.PersonReader;
import org.symposia.starter.input.Characters;
import org.symposia.starter.input.Fields;
import org.symposia.starter.input.Inputs;
import org.symposia.starter.problem.InvalidInputException;
import org.symposia.starter.text.InterfaceLanguage;

/**
 * Reads and validates registrations, the same for forms and the API. Errors come in the
 * order of the form.
 */
@Component
public class AttendeeReader {

	private static final int MOST_ERRORS = 20;

	private final Inputs inputs;

	AttendeeReader(Inputs inputs) {
		this.inputs = inputs;
	}

	/**
	 * Reads a new registration.
	 * @throws InvalidInputException if there are errors
	 */
	public Attendee forRegistration(AttendeeInput input, Offer offer) {
		Fields fields = this.inputs.begin();
		Person person = reader(fields, input).read();
		return attendee(fields, person, input, offer, () -> consents(fields, input, offer));
	}

	/**
	 * Reads changed details. The mailbox stays, and a category that is no longer offered
	 * may stay. Voluntary consents may be given and withdrawn.
	 * @throws InvalidInputException if there are errors
	 */
	public Attendee forCorrection(AttendeeInput input, Offer offer, Attendee present) {
		Fields fields = this.inputs.begin();
		Person person = reader(fields, input).readKeeping(present.person().email());
		return attendee(fields, person, input, offer.including(present.category()),
				() -> correctedConsents(fields, input, offer, present));
	}

	private static PersonReader reader(Fields fields, AttendeeInput input) {
		return new PersonReader(fields, input.details(), LocaleContextHolder.getLocale());
	}

	private static Attendee attendee(Fields fields, @Nullable Person person, AttendeeInput input, Offer offer,
			Supplier<List<Consent>> consents) {
		InterfaceLanguage language = fields.identifiers()
			.choice("language", Characters.normalized(input.language()), AttendeeReader::language,
					List.of("en", "de", "ja"));
		Category category = category(fields, input, offer);
		refuseAnswers(fields, input);
		List<Consent> given = consents.get();
		fields.errors().throwIfAny();
		return new Attendee(Objects.requireNonNull(person), Objects.requireNonNull(category).id(),
				Objects.requireNonNull(language), given);
	}

	private static @Nullable Category category(Fields fields, AttendeeInput input, Offer offer) {
		if (Characters.isBlank(input.category())) {
			fields.errors().add("category", "required");
		}
		return fields.identifiers()
			.choice("category", Characters.normalized(input.category()), offer::category,
					offer.categories().stream().map(Category::id).toList());
	}

	private static Optional<InterfaceLanguage> language(String tag) {
		return List.of(InterfaceLanguage.values()).stream().filter((each) -> each.tag().equals(tag)).findFirst();
	}

	/** No offer has questions. */
	private static void refuseAnswers(Fields fields, AttendeeInput input) {
		if (input.answers() != null) {
			input.answers()
				.keySet()
				.stream()
				.limit(MOST_ERRORS)
				.forEach((question) -> fields.errors().add("answers." + question, "unknown-answer"));
		}
	}

	private static List<Consent> consents(Fields fields, AttendeeInput input, Offer offer) {
		List<String> asked = asked(offer).toList();
		refuseOthers(fields, input, asked);
		if (offer.asksToAcknowledge() && !input.given().contains(Consent.PRIVACY_NOTICE)) {
			fields.errors().add("consents", "required");
		}
		return asked.stream().filter(input.given()::contains).map(Consent::to).toList();
	}

	/** What was agreed to before keeps the version of its words. */
	private static List<Consent> correctedConsents(Fields fields, AttendeeInput input, Offer offer, Attendee present) {
		if (input.consents() == null) {
			return present.consents();
		}
		List<String> asked = Stream.concat(asked(offer), present.voluntaryConsents().stream()).distinct().toList();
		refuseOthers(fields, input, asked);
		Stream<Consent> kept = present.consents()
			.stream()
			.filter((consent) -> !consent.isVoluntary() || input.given().contains(consent.id()));
		Stream<Consent> added = asked.stream()
			.filter((id) -> Consent.VOLUNTARY.contains(id) && input.given().contains(id)
					&& !present.voluntaryConsents().contains(id))
			.map(Consent::to);
		return Stream.concat(kept, added).toList();
	}

	private static Stream<String> asked(Offer offer) {
		Stream<String> required = offer.asksToAcknowledge() ? Stream.of(Consent.PRIVACY_NOTICE) : Stream.of();
		return Stream.concat(required, offer.consents().stream());
	}

	private static void refuseOthers(Fields fields, AttendeeInput input, List<String> asked) {
		for (int i = 0; i < Math.min(MOST_ERRORS, input.given().size()); i++) {
			String id = input.given().get(i);
			if (id == null || !asked.contains(id)) {
				fields.errors().add("consents[" + i + "]", "unknown-consent");
			}
		}
	}

}
