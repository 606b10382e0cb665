package org.symposia.agenda.event;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.symposia.agenda.Fixtures;
import org.symposia.starter.input.Fields;
import org.symposia.starter.problem.FieldError;
import org.symposia.starter.text.LocalizedText;

import static org.assertj.core.api.Assertions.assertThat;
import static org.symposia.agenda.Fixtures.english;

class EventInputTests {

	private final Fields fields = Fixtures.fields();

	@Test
	void becomesTheDetailsOfAnEvent() {
		EventDetails details = anInput("2026-04-15T09:00", "2026-04-15", "Europe/Berlin").details(this.fields,
				Set.of("jihs"));
		assertThat(errors()).isEmpty();
		assertThat(details).isNotNull();
		assertThat(details.start()).isEqualTo(Instant.parse("2026-04-15T07:00:00Z"));
		assertThat(details.end()).isEqualTo(Instant.parse("2026-04-15T22:00:00Z"));
	}

	@ParameterizedTest
	@CsvSource({ "2026-04-15T09:00, 2026-04-14, Europe/Berlin, end", "soon, 2026-04-15, Europe/Berlin, start",
			"2026-04-15T09:00, 2026-04-15, Berlin, zone", "2026-03-29T02:30, 2026-04-15, Europe/Berlin, start",
			"1200-01-01, 2026-04-15, Europe/Berlin, start" })
	void namesTheFieldOfAWrongTime(String start, String end, String zone, String field) {
		assertThat(anInput(start, end, zone).details(this.fields, Set.of())).isNull();
		assertThat(errors()).contains(field);
	}

	@Test
	void namesEachRequiredField() {
		input(null, null, null, null, null, null, null, null, null).details(this.fields, Set.of());
		assertThat(errors()).containsExactlyInAnyOrder("title", "place", "kind", "zone", "start", "end", "languages",
				"hosts");
	}

	@ParameterizedTest
	@ValueSource(strings = { "desk", "new", "api", "Not A Slug", "-x", "" })
	void refusesAnIdThatIsReservedOrNoSlug(String id) {
		input(id, null, null, null, null, null, null, null, null).checkedId(this.fields);
		assertThat(errors()).containsExactly("id");
	}

	@Test
	void acceptsOnlyConfiguredInstitutionsWhereThereAreSome() {
		anInput("2026-04-15T09:00", "2026-04-15", "Europe/Berlin").details(this.fields, Set.of("num"));
		assertThat(errors()).containsExactly("hosts");
	}

	@Test
	void keepsStoredFieldsThatAreMissing() {
		EventInput change = input(null, english("New title"), null, null, null, null, null, null, null);
		EventDetails details = change.over(Fixtures.details()).details(this.fields, Set.of());
		assertThat(details).isEqualTo(new EventDetails(english("New title"), Fixtures.details().kind(), Fixtures.BERLIN,
				Fixtures.details().start(), Fixtures.details().end(), Fixtures.details().place(),
				Fixtures.details().languages(), Fixtures.details().hosts(), false, EventInformation.none()));
	}

	private List<String> errors() {
		return this.fields.errors().list().stream().map(FieldError::field).toList();
	}

	private static EventInput anInput(@Nullable String start, @Nullable String end, @Nullable String zone) {
		return input("berlin-2026", english("Symposium"), "symposium", zone, start, end, english("Berlin"),
				List.of("en"), List.of("jihs"));
	}

	private static EventInput input(@Nullable String id, @Nullable LocalizedText title, @Nullable String kind,
			@Nullable String zone, @Nullable String start, @Nullable String end, @Nullable LocalizedText place,
			@Nullable List<String> languages, @Nullable List<String> hosts) {
		return new EventInput(id, title, kind, zone, start, end, place, languages, hosts, null, null, null, null, null,
				null, null);
	}

}
