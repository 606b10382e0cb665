package org.symposia.media.event;

import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;

import org.symposia.starter.problem.NeighbourUnavailableException;
import org.symposia.starter.service.ServiceClients;

/** Client of agenda-service. */
@Component
class AgendaClient {

	private final RestClient agenda;

	AgendaClient(ServiceClients clients, AgendaProperties properties) {
		this.agenda = clients.to(properties.url());
	}

	/**
	 * Reads an event; empty if there is none.
	 * @throws NeighbourUnavailableException if agenda-service does not answer
	 */
	Optional<EventRecord> read(String event) {
		try {
			return Optional.ofNullable(
					this.agenda.get().uri("/internal/events/{event}", event).retrieve().body(EventRecord.class));
		}
		catch (HttpClientErrorException.NotFound | HttpClientErrorException.BadRequest ex) {
			return Optional.empty();
		}
		catch (HttpClientErrorException ex) {
			throw new NeighbourUnavailableException("agenda-service answered " + ex.getStatusCode());
		}
	}

}
