package org.symposia.registration.message;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.symposia.registration.event.EventFixtures;
import org.symposia.registration.event.EventRecord;
import org.symposia.registration.registration.Actor;
import org.symposia.registration.registration.Registration;
import org.symposia.registration.registration.RegistrationFixtures;
import org.symposia.starter.text.LocalizedText;
import org.symposia.starter.web.PublicUrl;

import static org.assertj.core.api.Assertions.assertThat;

class CalendarInvitationTests {

	private static final Instant NOW = Instant.parse("2026-03-01T09:00:00Z");

	private static final EventRecord EVENT = EventFixtures.anEvent();

	private final CalendarInvitation invitation = new CalendarInvitation(
			new PublicUrl(URI.create("https://events.example.org")),
			new SenderProperties("Symposia <events@example.org>", "no-reply@example.org"),
			Clock.fixed(NOW, ZoneOffset.UTC));

	@Test
	void asksToEnterTheEvent() {
		assertThat(text(this.invitation.request(EVENT, registration(), Locale.ENGLISH))).contains("METHOD:REQUEST",
				"UID:r-1@events.example.org", "SEQUENCE:0", "DTSTART:20260415T070000Z", "SUMMARY:Symposium",
				"LOCATION:Berlin", "ORGANIZER;CN=Symposium:mailto:no-reply@example.org", "PARTSTAT=ACCEPTED",
				"RSVP=FALSE", "mailto:erika@example.org", "STATUS:CONFIRMED");
	}

	@Test
	void entersALongerEventForEachOfItsDays() {
		EventRecord event = EventFixtures.anEvent(EVENT.title(), EVENT.place(), Instant.parse("2026-04-17T15:00:00Z"));
		assertThat(text(this.invitation.request(event, registration(), Locale.ENGLISH))).contains(
				"DTSTART;VALUE=DATE:20260415\r\n", "DTEND;VALUE=DATE:20260416\r\n", "RRULE:FREQ=DAILY;COUNT=3\r\n");
	}

	@Test
	void entersAnEventThroughANightAsItIs() {
		EventRecord event = EventFixtures.anEvent(EVENT.title(), EVENT.place(), Instant.parse("2026-04-16T01:00:00Z"));
		assertThat(text(this.invitation.request(event, registration(), Locale.ENGLISH)))
			.contains("DTSTART:20260415T070000Z", "DTEND:20260416T010000Z")
			.doesNotContain("RRULE");
	}

	@Test
	void takesTheSameEntryBackWithAHigherSequence() {
		Registration cancelled = registration().cancelled(Actor.ATTENDEE, NOW);
		assertThat(text(this.invitation.cancellation(EVENT, cancelled, Locale.ENGLISH))).contains("METHOD:CANCEL",
				"UID:r-1@events.example.org", "SEQUENCE:1", "STATUS:CANCELLED");
	}

	@ParameterizedTest
	@CsvSource({ "o{x}@example.org,o%7Bx%7D@example.org", "a^b`c@example.org,a%5Eb%60c@example.org",
			"100%@example.org,100%25@example.org", "who?@example.org,who%3F@example.org",
			"#1@example.org,%231@example.org", "erika+berlin@example.org,erika+berlin@example.org",
			"taro@例え.jp,taro@xn--r8jz45g.jp" })
	void writesUnusualAddressesAsUrisDo(String email, String written) {
		assertThat(text(this.invitation.request(EVENT, registration(email), Locale.ENGLISH)))
			.contains(":mailto:" + written + "\r\n");
	}

	@Test
	void foldsByOctetsAndCutsNoCharacterInTwo() {
		String title = "日独感染症研究合同シンポジウム".repeat(4) + "𠮷野家".repeat(20);
		EventRecord event = EventFixtures.anEvent(LocalizedText.of("ja", title), LocalizedText.of("ja", "ベルリン"),
				EVENT.end());
		byte[] calendar = this.invitation.request(event, registration(), Locale.JAPANESE);
		assertThat(new String(calendar, StandardCharsets.UTF_8).split("\r\n"))
			.allSatisfy((line) -> assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
		assertThat(text(calendar)).contains("SUMMARY:" + title + "\r\n");
	}

	private static Registration registration() {
		return registration("erika@example.org");
	}

	private static Registration registration(String email) {
		return Registration.claiming(
				RegistrationFixtures.newRegistration("r-1", "berlin-2026", RegistrationFixtures.erika(email), false),
				NOW);
	}

	private static String text(byte[] calendar) {
		return new String(calendar, StandardCharsets.UTF_8).replace("\r\n ", "");
	}

}
