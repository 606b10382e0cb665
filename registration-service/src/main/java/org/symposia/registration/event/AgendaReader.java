package org.symposia.registration.event;

import java.time.Clock;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;

import org.symposia.starter.problem.NeighbourUnavailableException;
import org.symposia.starter.service.ServiceClients;

/** Reads events from the agenda service, as this service. */
@Component
class AgendaReader {

	private final RestClient agenda;

	private final Clock clock;

	AgendaReader(ServiceClients clients, AgendaLocation location, Clock clock) {
		this.agenda = clients.to(location.url());
		this.clock = clock;
	}

	/**
	 * Reads an event.
	 * @return empty if there is none
	 * @throws NeighbourUnavailableException if the agenda does not answer
	 */
	Optional<EventRecord> read(String id) {
		try {
			AgendaEvent event = this.agenda.get()
				.uri("/internal/events/{event}", id)
				.retrieve()
				.body(AgendaEvent.class);
			return Optional.ofNullable(event).map((found) -> found.recordedAt(this.clock.instant()));
		}
		catch (HttpClientErrorException.NotFound | HttpClientErrorException.BadRequest ex) {
			return Optional.empty();
		}
		catch (HttpClientErrorException ex) {
			throw new NeighbourUnavailableException("agenda-service answered " + ex.getStatusCode());
		}
	}

}
