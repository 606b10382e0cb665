package org.symposia.registration.registration;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;

import org.bson.Document;
import org.junit.jupiter.api.Test;

import org.springframework.data.mongodb.core.MongoOperations;

import org.symposia.registration.person.NameOrder;
import org.symposia.registration.person.NativeName;
import org.symposia.registration.person.Person;
import org.symposia.registration.person.PersonFixtures;
import org.symposia.starter.test.EmbeddedStore;
import org.symposia.starter.text.InterfaceLanguage;

import static org.assertj.core.api.Assertions.assertThat;

/** Registrations as they are stored, by this program and by the one before. */
class StoredRegistrationTests {

	private static final Date NOW = Date.from(RegistrationFixtures.NOW);

	private final MongoOperations store = EmbeddedStore.newStore();

	private final Registrations registrations = RegistrationFixtures.registrations(this.store);

	@Test
	void readsARegistrationFromBeforeTitlesAndTheOrderOfNames() {
		storeAsSchema1("old", "CONFIRMED");
		Registration old = this.registrations.require("old");
		assertThat(old.attendee().person()).isEqualTo(new Person("Taro", "Yamada", "taro@example.org", "JIHS", null,
				null, NameOrder.GIVEN_FIRST, new NativeName("山田", "太郎", "やまだ", "Taro")));
		assertThat(old.attendee().language()).isEqualTo(InterfaceLanguage.JA);
		assertThat(old.attendee().consents()).isEmpty();
		assertThat(old.state()).isEqualTo(RegistrationState.CONFIRMED);
	}

	@Test
	void changesARegistrationFromBefore() {
		storeAsSchema1("old", "CONFIRMED");
		Attendee changed = new Attendee(PersonFixtures.taro(), "speaker", InterfaceLanguage.EN);
		this.registrations.save(this.registrations.require("old").corrected(changed, RegistrationFixtures.NOW));
		assertThat(this.registrations.require("old").attendee()).isEqualTo(changed);
	}

	@Test
	void findsPersonalDataOfEndedRegistrationsFromBeforeToEraseIt() {
		storeAsSchema1("old", "CANCELLED");
		storeAsSchema1("active", "CONFIRMED");
		Instant later = RegistrationFixtures.NOW.plus(Duration.ofDays(90));
		assertThat(this.registrations.endedBefore(later, 10)).extracting(Registration::id).containsExactly("old");
		this.registrations.save(this.registrations.require("old").anonymized());
		assertThat(this.registrations.endedBefore(later, 10)).isEmpty();
		assertThat(this.store.getCollection("registrations").find(new Document("_id", "old")).first().toJson())
			.doesNotContain("Taro", "Yamada", "山田", "example.org", "JIHS");
	}

	@Test
	void keepsWhatItStored() {
		Registration made = this.registrations.save(
				Registration
					.claiming(
							RegistrationFixtures.newRegistration("new", "berlin-2026",
									new Attendee(PersonFixtures.taro(), "participant", InterfaceLanguage.JA,
											List.of(Consent.to(Consent.PRIVACY_NOTICE))),
									true),
							RegistrationFixtures.NOW));
		assertThat(this.registrations.require("new")).isEqualTo(made);
	}

	/** As the program wrote it that knew schema 1. */
	private void storeAsSchema1(String id, String state) {
		Document name = new Document("givenName", "太郎").append("familyName", "山田")
			.append("givenNameReading", "Taro")
			.append("familyNameReading", "やまだ");
		Document attendee = new Document("givenName", "Taro").append("familyName", "Yamada")
			.append("nativeName", name)
			.append("email", "taro@example.org")
			.append("affiliation", "JIHS")
			.append("category", "participant")
			.append("language", "JA");
		Document status = new Document("state", state).append("since", NOW)
			.append("attempt", "first")
			.append("attempted", NOW)
			.append("steps", List.of());
		this.store.getCollection("registrations")
			.insertOne(new Document("_id", id).append("version", 3L)
				.append("event", "berlin-2026")
				.append("attendee", attendee)
				.append("byMail", false)
				.append("mailbox", "key")
				.append("standing", status)
				.append("registered", NOW)
				.append("ticket", "TICKET")
				.append("revision", 0)
				.append("outbox", new Document("events", List.of()))
				.append("schema", 1));
	}

}
