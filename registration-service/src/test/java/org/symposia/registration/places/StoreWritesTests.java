package org.symposia.registration.places;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

import org.symposia.registration.RegistrationClient;
import org.symposia.registration.Sample;
import org.symposia.starter.test.SymposiaTest;

import static org.assertj.core.api.Assertions.assertThat;

/** A registration needs few writes, since each waits until it is on disk. */
@SymposiaTest(properties = "symposia.jobs.enabled=false")
@Import(StoreWritesTests.Counting.class)
class StoreWritesTests {

	@Autowired
	private RegistrationClient client;

	@Autowired
	private Writes writes;

	@Test
	void givesAPlaceByAClaimAndItsSettlement() {
		String event = this.client.event(1, false);
		assertThat(writesOfRegistering(event)).containsEntry("inventories", 2)
			.containsEntry("mailboxes", 1)
			.containsEntry("insert registrations", 1);
	}

	@Test
	void putsOnTheWaitingListByItsNumberAlone() {
		String event = this.client.event(1, false);
		writesOfRegistering(event);
		writesOfRegistering(event);
		assertThat(writesOfRegistering(event)).containsEntry("inventories", 1)
			.containsEntry("mailboxes", 1)
			.containsEntry("insert registrations", 1);
	}

	@Test
	void holdsAPlaceByItsClaimAlone() {
		String event = this.client.event(1, true);
		assertThat(writesOfRegistering(event)).containsEntry("inventories", 1)
			.containsEntry("insert registrations", 1)
			.doesNotContainKey("mailboxes");
	}

	private Map<String, Integer> writesOfRegistering(String event) {
		this.writes.counts.clear();
		this.client.register(event, Sample.mailbox());
		return Map.copyOf(this.writes.counts);
	}

	/**
	 * Counts writes by collection; mails are stored at the same time, so only some belong
	 * to the registration.
	 */
	static final class Writes implements CommandListener {

		private final Map<String, Integer> counts = new ConcurrentHashMap<>();

		@Override
		public void commandStarted(CommandStartedEvent event) {
			if (List.of("insert", "update", "findAndModify", "delete").contains(event.getCommandName())) {
				String collection = event.getCommand().getString(event.getCommandName()).getValue();
				this.counts.merge(collection, 1, Integer::sum);
				this.counts.merge(event.getCommandName() + " " + collection, 1, Integer::sum);
			}
		}

	}

	@TestConfiguration(proxyBeanMethods = false)
	static class Counting {

		@Bean
		Writes writes() {
			return new Writes();
		}

		@Bean
		MongoClientSettingsBuilderCustomizer countingWrites(Writes writes) {
			return (settings) -> settings.addCommandListener(writes);
		}

	}

}
