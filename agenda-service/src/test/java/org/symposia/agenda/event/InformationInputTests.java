package org.symposia.agenda.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.symposia.agenda.Fixtures;
import org.symposia.agenda.event.InformationInput.ContactInput;
import org.symposia.agenda.event.InformationInput.LinkInput;
import org.symposia.agenda.event.InformationInput.VenueInput;
import org.symposia.starter.input.Fields;
import org.symposia.starter.problem.FieldError;
import org.symposia.starter.text.LocalizedText;

import static org.assertj.core.api.Assertions.assertThat;
import static org.symposia.agenda.Fixtures.english;

class InformationInputTests {

	private final Fields fields = Fixtures.fields();

	@Test
	void becomesTheInformationOfAnEvent() {
		EventInformation information = anInput(new VenueInput(english("House"), english("Street 1\nBerlin")),
				new ContactInput("Office", "office@example.org", "+49 30 123-456"),
				List.of(new LinkInput(english("Map"), "https://map.example.org/?q=1")))
			.checked(this.fields);
		assertThat(errors()).isEmpty();
		assertThat(information)
			.isEqualTo(new EventInformation(english("About"), new Venue(english("House"), english("Street 1\nBerlin")),
					new Contact("Office", "office@example.org", "+49 30 123-456"), english("Free"),
					List.of(new EventLink(english("Map"), "https://map.example.org/?q=1"))));
	}

	@Test
	void mayBeMissingAltogether() {
		assertThat(new InformationInput(null, null, null, null, null).checked(this.fields))
			.isEqualTo(EventInformation.none());
		assertThat(
				new InformationInput(english(" "), new VenueInput(null, english("")), new ContactInput("", " ", null),
						english(""), List.of(new LinkInput(english(""), "")))
					.checked(this.fields))
			.isEqualTo(EventInformation.none());
		assertThat(errors()).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("refused")
	void namesTheFieldThatIsWrong(InformationInput input, String field) {
		assertThat(input.checked(this.fields)).isNull();
		assertThat(errors()).containsExactly(field);
	}

	static Stream<Arguments> refused() {
		LinkInput right = new LinkInput(english("Map"), "https://example.org/");
		return Stream.of(
				Arguments.of(new InformationInput(english("x".repeat(4001)), null, null, null, null), "description.en"),
				Arguments.of(anInput(new VenueInput(english("x".repeat(301)), null), null, null), "venue.name.en"),
				Arguments.of(anInput(new VenueInput(english("One\nTwo"), null), null, null), "venue.name.en"),
				Arguments.of(anInput(new VenueInput(null, LocalizedText.of("ja", "x".repeat(501))), null, null),
						"venue.address.ja"),
				Arguments.of(new InformationInput(null, null, null, english("x".repeat(301)), null), "fee.en"),
				Arguments.of(anInput(null, new ContactInput("x".repeat(201), null, null), null), "contact.name"),
				Arguments.of(anInput(null, new ContactInput(null, "office", null), null), "contact.mail"),
				Arguments.of(anInput(null, new ContactInput(null, "office@a_b.example", null), null), "contact.mail"),
				Arguments.of(anInput(null, new ContactInput(null, null, "ask me"), null), "contact.phone"),
				Arguments.of(
						anInput(null, null, List.of(right, right, new LinkInput(english("Map"), "http://example.org"))),
						"links[2].url"),
				Arguments.of(anInput(null, null, List.of(right, new LinkInput(null, "https://example.org/"))),
						"links[1].label"),
				Arguments.of(anInput(null, null,
						List.of(right, new LinkInput(LocalizedText.of("de", "x".repeat(201)), "https://example.org/"))),
						"links[1].label.de"),
				Arguments.of(anInput(null, null, List.of(new LinkInput(english("Map"), " "))), "links[0].url"),
				Arguments.of(anInput(null, null, Collections.nCopies(11, right)), "links"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "javascript:alert(1)", "http://example.org/", "https://", "https:example.org",
			"//example.org", "https://user:secret@example.org/", "https://exa mple.org/", "data:text/html,x",
			"ftp://example.org/" })
	void linksToHttpsAddressesOnly(String url) {
		anInput(null, null, List.of(new LinkInput(english("Map"), url))).checked(this.fields);
		assertThat(errors()).containsExactly("links[0].url");
	}

	@ParameterizedTest
	@ValueSource(strings = { "+49 30 1234567", "03-1234-5678", "(030) 123 456", "+81 (0)3/1234.5678", "112" })
	void acceptsTelephoneNumbersAsPeopleWriteThem(String phone) {
		anInput(null, new ContactInput(null, null, phone), null).checked(this.fields);
		assertThat(errors()).isEmpty();
	}

	@Test
	void countsAndKeepsLinksThatAreFilledInOnly() {
		LinkInput blank = new LinkInput(null, "");
		List<@Nullable LinkInput> links = new ArrayList<>(Arrays.asList(null, blank));
		links
			.addAll(Collections.nCopies(EventInformation.LINKS, new LinkInput(english("Map"), "https://example.org/")));
		EventInformation information = anInput(null, null, links).checked(this.fields);
		assertThat(information).isNotNull();
		assertThat(information.links()).hasSize(EventInformation.LINKS);
	}

	private List<String> errors() {
		return this.fields.errors().list().stream().map(FieldError::field).toList();
	}

	private static InformationInput anInput(@Nullable VenueInput venue, @Nullable ContactInput contact,
			@Nullable List<LinkInput> links) {
		return new InformationInput(english("About"), venue, contact, english("Free"), links);
	}

}
