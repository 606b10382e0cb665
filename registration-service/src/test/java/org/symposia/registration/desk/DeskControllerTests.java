package org.symposia.registration.desk;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;

import org.symposia.registration.RegistrationClient;
import org.symposia.registration.Sample;
import org.symposia.starter.job.ClaimedJob;
import org.symposia.starter.test.SymposiaTest;
import org.symposia.starter.test.TestTokens;

import static org.assertj.core.api.Assertions.assertThat;

@SymposiaTest
class DeskControllerTests {

	@Autowired
	private RegistrationClient client;

	@Autowired
	private MongoOperations store;

	@Autowired
	private ClaimedJob missingSearchKeys;

	private String event;

	@BeforeEach
	void registerThree() {
		this.event = this.client.event(2, false);
		this.client.register(this.event, Sample.mailbox());
		Map<String, Object> formula = Sample.person(Sample.mailbox());
		formula.put("affiliation", "=HYPERLINK(\"x\")");
		this.client.register(this.event, Sample.attendee(formula));
		this.client.register(this.event, Sample.mailbox());
	}

	@Test
	void listsAttendeesByState() {
		assertThat(this.client.teamPage("/registration/desk/" + this.event)).contains("2 of 2 places given",
				"Confirmed 2", "On the waiting list 1", "Erika Mustermann");
		assertThat(this.client.teamPage("/registration/desk/" + this.event + "?state=waiting"))
			.contains("One registration");
		assertThat(this.client.teamPage("/registration/desk/" + this.event + "?query=nobody"))
			.contains("No registration fits");
	}

	@ParameterizedTest
	@ValueSource(strings = { "山田太郎", "山田 太郎", "やまだたろう", "たろう", "がもう", "か\u3099もう", "JÜRGEN", "Ju\u0308rgen", "ＪＵＲＧ",
			"jurgen", "jihs 山田" })
	void findsANameHoweverItIsTyped(String typed) {
		Map<String, Object> taro = Sample.taro("jurgen." + Sample.mailbox());
		taro.put("givenName", typed.contains("\u0308") ? "Jürgen" : "Ju\u0308rgen");
		taro.put("affiliation", typed.contains("\u3099") ? "JIHS がもう" : "JIHS か\u3099もう");
		this.client.register(this.event, Sample.attendee(taro)).expectStatus().isCreated();
		assertThat(new String(search(typed), StandardCharsets.UTF_8)).contains("One registration", "山田");
	}

	@ParameterizedTest
	@CsvSource({ "en,Taro Yamada</bdi> · <bdi lang=\"ja\">山田 太郎",
			"ja,<bdi lang=\"ja\">山田 太郎</bdi> · <bdi>Taro Yamada" })
	void writesTheNameFirstThatTheReaderReads(String language, String name) {
		this.client.register(this.event, Sample.attendee(Sample.taro(Sample.mailbox()))).expectStatus().isCreated();
		assertThat(this.client.teamPage("/registration/desk/" + this.event + "?lang=" + language)).contains(name);
	}

	@Test
	void findsThoseStoredBeforeTheirWordsWereFolded() {
		this.store.getCollection("registrations")
			.updateMany(new Document(), new Document("$unset", new Document("searchKeys", "")));
		assertThat(this.client.teamPage("/registration/desk/" + this.event + "?query=mustermann"))
			.contains("Erika Mustermann");
	}

	@ParameterizedTest
	@CsvSource({ "Müller,Muller", "Müller,mueller", "Nguyễn,nguyen", "Wiśniewski,wisniewski", "Isil,İsil",
			"O’Brien,o'brien" })
	void findsALatinNameWithoutItsAccents(String name, String typed) {
		Map<String, Object> person = Sample.person(Sample.mailbox());
		person.put("familyName", name);
		this.client.register(this.event, Sample.attendee(person)).expectStatus().isCreated();
		assertThat(new String(search(typed), StandardCharsets.UTF_8)).contains("One registration");
	}

	@ParameterizedTest
	@CsvSource({ "髙橋,高橋", "𠮷田,吉田" })
	void findsAJapaneseNameByTheUsualCharacter(String name, String typed) {
		Map<String, Object> person = Sample.taro(Sample.mailbox());
		person.put("native", Map.of("familyName", name, "givenName", "太郎"));
		this.client.register(this.event, Sample.attendee(person)).expectStatus().isCreated();
		assertThat(new String(search(typed), StandardCharsets.UTF_8)).contains("One registration");
	}

	@ParameterizedTest
	@ValueSource(strings = { "やまだ", "ヤマダ", "ﾔﾏﾀﾞ" })
	void findsAReadingInEitherKana(String typed) {
		this.client.register(this.event, Sample.attendee(Sample.taro(Sample.mailbox()))).expectStatus().isCreated();
		assertThat(new String(search(typed), StandardCharsets.UTF_8)).contains("One registration");
	}

	@Test
	void findsATicketAndACategory() {
		Document first = this.store.getCollection("registrations")
			.find(new Document("event", this.event))
			.sort(new Document("registered", 1))
			.first();
		assertThat(new String(search(first.getString("ticket").toLowerCase(Locale.ROOT)), StandardCharsets.UTF_8))
			.contains("One registration");
		assertThat(new String(search("teilnahme"), StandardCharsets.UTF_8)).doesNotContain("No registration fits");
	}

	@Test
	void addsMissingKeysToRegistrationsStoredBefore() {
		this.store.getCollection("registrations")
			.updateMany(new Document("event", this.event), new Document("$unset", new Document("searchKeys", ""))
				.append("$set", new Document("search", "old")));
		this.missingSearchKeys.action().run();
		assertThat(stored("searchKeys")).isEqualTo(3);
		assertThat(stored("search")).isZero();
	}

	private long stored(String field) {
		return this.store.getCollection("registrations")
			.countDocuments(new Document("event", this.event).append(field, new Document("$exists", true)));
	}

	private byte[] search(String typed) {
		return this.client.as(TestTokens.organizer("jihs"))
			.get()
			.uri("/registration/desk/{event}?query={query}", this.event, typed)
			.exchange()
			.expectBody(byte[].class)
			.returnResult()
			.getResponseBody();
	}

	@Test
	void writesFilesThatRunNoFormulas() {
		byte[] csv = file("/registration/desk/" + this.event + "/attendees.csv?state=confirmed");
		assertThat(new String(csv, StandardCharsets.UTF_8)).contains("Mustermann,Erika", "'=HYPERLINK");
		assertThat(file("/registration/desk/" + this.event + "/attendees.xlsx")).startsWith('P', 'K');
	}

	@Test
	void writesFilesThatRunNoFormulasInAGermanExcel() {
		Map<String, Object> formula = Sample.person(Sample.mailbox());
		formula.put("affiliation", ";=cmd|'/C calc'!A0;x");
		this.client.register(this.event, Sample.attendee(formula)).expectStatus().isCreated();
		byte[] csv = file("/registration/desk/" + this.event + "/attendees.csv");
		assertThat(new String(csv, StandardCharsets.UTF_8).split(";"))
			.noneSatisfy((part) -> assertThat(part).startsWith("="));
	}

	@Test
	void setsTheTermsAndGivesAddedPlacesToTheLine() {
		String settings = "/registration/desk/" + this.event + "/settings";
		assertThat(this.client.teamPage(settings)).contains("participant | Participant", "value=\"2\"");
		Map<String, String> form = Map.of("places", "3", "minutes", "60", "opens", "2020-01-01T08:00", "closes", "",
				"version", "1", "categories", "participant | Participant | Teilnahme\nspeaker | Speaker");
		assertThat(RegistrationClient.status(this.client.submitAs(TestTokens.organizer("jihs"), settings, form)))
			.isEqualTo(302);
		assertThat(this.client.offered(this.event)).containsEntry("confirmed", 3)
			.containsEntry("holdFor", "PT1H")
			.containsEntry("opens", "2020-01-01T07:00:00Z");
	}

	@Test
	void isClosedToOthers() {
		this.client.as(TestTokens.organizer("num"))
			.get()
			.uri("/registration/desk/" + this.event)
			.exchange()
			.expectStatus()
			.isForbidden();
		this.client.anonymous()
			.get()
			.uri("/registration/desk/" + this.event)
			.exchange()
			.expectStatus()
			.isUnauthorized();
	}

	private byte[] file(String uri) {
		return this.client.as(TestTokens.organizer("jihs"))
			.get()
			.uri(uri)
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody(byte[].class)
			.returnResult()
			.getResponseBody();
	}

}
