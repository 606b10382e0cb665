package org.symposia.media.event;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

import org.symposia.starter.problem.NeighbourUnavailableException;

/** The events that releases belong to. */
@Service
public class Events {

	private static final Logger logger = LoggerFactory.getLogger(Events.class);

	private final EventRecords records;

	private final AgendaClient agenda;

	private final ZoneProperties properties;

	Events(EventRecords records, AgendaClient agenda, ZoneProperties properties) {
		this.records = records;
		this.agenda = agenda;
		this.properties = properties;
	}

	/**
	 * Finds an event; an unknown one is read from agenda-service.
	 * @throws NeighbourUnavailableException if it is unknown and agenda-service does not
	 * answer
	 */
	public Optional<EventRecord> find(String event) {
		Optional<EventRecord> known = this.records.findById(event);
		return known.isPresent() ? known : read(event);
	}

	/** Finds an event without asking agenda-service. */
	public Optional<EventRecord> known(String event) {
		return this.records.findById(event);
	}

	/** The time zone of an event, or the default zone. */
	public ZoneId zone(@Nullable String event) {
		return Optional.ofNullable(event).flatMap(this::known).map(Events::zone).orElse(this.properties.zone());
	}

	private static @Nullable ZoneId zone(EventRecord event) {
		try {
			return ZoneId.of(event.zone());
		}
		catch (DateTimeException ex) {
			logger.warn("Unknown time zone {} of event {}", event.zone(), event.id());
			return null;
		}
	}

	/** All copied events. */
	public List<EventRecord> known() {
		return this.records.findAll();
	}

	/** Reads an event again; deletes the copy of a deleted one. */
	void refresh(String event) {
		if (read(event).isEmpty()) {
			this.records.deleteById(event);
		}
	}

	/** Refreshes an event, or keeps the copy if agenda-service does not answer. */
	void refreshIfAvailable(String event) {
		try {
			refresh(event);
		}
		catch (NeighbourUnavailableException ex) {
			logger.warn("Event {} not refreshed: {}", event, ex.getMessage());
		}
	}

	private Optional<EventRecord> read(String event) {
		return this.agenda.read(event).map(this.records::save);
	}

}
