package org.symposia.media.event;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

import org.symposia.starter.caller.Caller;
import org.symposia.starter.mirror.Mirror;
import org.symposia.starter.problem.NeighbourUnavailableException;

/** The events that releases belong to. */
@Service
public class Events {

	private static final Logger logger = LoggerFactory.getLogger(Events.class);

	/** Ids of events in agenda-service; no other id is looked up there. */
	private static final Pattern ID = Pattern.compile("[a-z0-9-]{1,80}");

	private final Mirror<EventRecord> mirror;

	private final ZoneProperties properties;

	Events(Mirror<EventRecord> mirror, ZoneProperties properties) {
		this.mirror = mirror;
		this.properties = properties;
	}

	/**
	 * Whether agenda-service has an event of which the caller may know.
	 * @throws NeighbourUnavailableException if there is no copy and agenda-service does
	 * not answer
	 */
	public boolean exists(String event, Caller caller) {
		return isId(event) && this.mirror.find(event).filter((found) -> found.isKnownTo(caller)).isPresent();
	}

	/**
	 * A public event as it is now.
	 * @throws NeighbourUnavailableException if agenda-service does not answer
	 */
	public Optional<EventRecord> refreshPublic(String event) {
		return isId(event) ? this.mirror.refresh(event).filter(EventRecord::isPublic) : Optional.empty();
	}

	private static boolean isId(String event) {
		return ID.matcher(event).matches();
	}

	/** The copy of an event, without asking agenda-service. */
	public Optional<EventRecord> findCopy(@Nullable String event) {
		return Optional.ofNullable(event).flatMap(this.mirror::findCopy);
	}

	/** The time zone of an event, or the default zone. */
	public ZoneId zone(@Nullable String event) {
		return findCopy(event).map(Events::zone).orElse(this.properties.zone());
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

}
