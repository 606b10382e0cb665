package org.symposia.registration.privacy;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import org.symposia.registration.event.EventContact;
import org.symposia.registration.event.EventHead;
import org.symposia.registration.event.EventRecord;
import org.symposia.starter.caller.Institutions;
import org.symposia.starter.page.Page;

/**
 * How the data of those who register for an event are handled (GDPR, article 13).
 *
 * @param hosts names of the institutions that are responsible; empty while none of those
 * named has agreed to be host
 * @param countries of the hosts, localized; empty unless they have several
 * @param adequate whether these are Japan and countries of the European Economic Area,
 * which recognise each other's protection of data
 * @param days after which the data of a cancelled registration are erased
 * @param photos whether the form asks for consent to photos
 * @param contact whom to ask; null if the event does not say
 */
record PrivacyPage(EventHead event, List<String> hosts, List<String> countries, boolean adequate, long days,
		boolean photos, @Nullable String contact) implements Page {

	private static final String JAPAN = "JP";

	private static final Set<String> EUROPEAN_ECONOMIC_AREA = Set.of("AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE",
			"ES", "FI", "FR", "GR", "HR", "HU", "IE", "IS", "IT", "LI", "LT", "LU", "LV", "MT", "NL", "NO", "PL", "PT",
			"RO", "SE", "SI", "SK");

	static PrivacyPage of(EventRecord event, Institutions institutions, long days, boolean photos, Locale reader) {
		Set<String> countries = new TreeSet<>();
		event.hosts().stream().map(institutions::countryOf).flatMap(Optional::stream).forEach(countries::add);
		List<String> named = (countries.size() > 1)
				? countries.stream().map((country) -> Locale.of("", country).getDisplayCountry(reader)).toList()
				: List.of();
		return new PrivacyPage(EventHead.of(event, reader),
				event.hosts().stream().map((host) -> institutions.nameOf(host, reader)).toList(), named,
				isAdequate(countries), days, photos, contact(event));
	}

	private static @Nullable String contact(EventRecord event) {
		EventContact contact = event.information().contact();
		return (contact == null || contact.line().isEmpty()) ? null : contact.line();
	}

	private static boolean isAdequate(Set<String> countries) {
		return countries.contains(JAPAN) && countries.stream()
			.allMatch((country) -> country.equals(JAPAN) || EUROPEAN_ECONOMIC_AREA.contains(country));
	}

	/** Message key of the sentence that says who is responsible. */
	String responsibleKey() {
		return "registration.privacy.responsible." + switch (this.hosts.size()) {
			case 0 -> "none";
			case 1 -> "one";
			default -> "joint";
		};
	}

}
