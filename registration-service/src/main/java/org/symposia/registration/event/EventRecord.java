package org.symposia.registration.event;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

import org.symposia.starter.caller.Caller;
import org.symposia.starter.caller.Role;
import org.symposia.starter.text.LocalizedText;

/**
 * What registration needs to know of an event, as the agenda last told it.
 *
 * @param id part of every address
 * @param title what it is called
 * @param zone name of the zone its times are read in
 * @param start its first instant
 * @param end the instant after its last
 * @param place where it is held
 * @param hosts ids of the institutions that invite
 * @param lifecycle where it stands
 * @param organizers accounts of those in the team who organize
 * @param read when the agenda told it
 */
@Document("events")
public record EventRecord(@Id String id, LocalizedText title, String zone, Instant start, Instant end,
		LocalizedText place, List<String> hosts, Lifecycle lifecycle, List<String> organizers, Instant read) {

	/** Copies the lists. */
	public EventRecord {
		hosts = List.copyOf(hosts);
		organizers = List.copyOf(organizers);
	}

	/** Where its times are read. */
	public ZoneId zoneId() {
		return ZoneId.of(this.zone);
	}

	/** Whether outsiders may know of it. */
	public boolean isPublic() {
		return this.lifecycle != Lifecycle.PREPARING;
	}

	/** Whether nobody can register any more, whatever the offer says. */
	public boolean isOver() {
		return this.lifecycle == Lifecycle.CONCLUDED || this.lifecycle == Lifecycle.CANCELLED;
	}

	/** Role and team membership together, or an administrator. */
	public boolean isOrganizedBy(Caller caller) {
		return caller.isAdmin()
				|| (!caller.isAnonymous() && caller.has(Role.ORGANIZER) && this.organizers.contains(caller.subject()));
	}

}
