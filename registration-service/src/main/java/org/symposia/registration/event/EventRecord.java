package org.symposia.registration.event;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

import org.jspecify.annotations.Nullable;

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
 * @param edition how often title, place or times have changed, or whether it is held at
 * all; null if never
 */
@Document("events")
public record EventRecord(@Id String id, LocalizedText title, String zone, Instant start, Instant end,
		LocalizedText place, List<String> hosts, Lifecycle lifecycle, List<String> organizers, Instant read,
		@Nullable Edition edition) {

	/** Copies the lists. */
	public EventRecord {
		hosts = List.copyOf(hosts);
		organizers = List.copyOf(organizers);
	}

	/** The same event as told now, after what was known of it before. */
	EventRecord following(EventRecord known) {
		int changes = (known.edition != null) ? known.edition.number() : 0;
		Edition next = showsAlike(known) ? known.edition : new Edition(changes + 1, this.read);
		return new EventRecord(this.id, this.title, this.zone, this.start, this.end, this.place, this.hosts,
				this.lifecycle, this.organizers, this.read, next);
	}

	/** Whether an attendee's calendar shows the same. */
	private boolean showsAlike(EventRecord other) {
		return isCalledOff() == other.isCalledOff() && this.title.equals(other.title) && this.start.equals(other.start)
				&& this.end.equals(other.end) && this.place.equals(other.place);
	}

	/** How many times calendars were told of changes. */
	public int changes() {
		return (this.edition != null) ? this.edition.number() : 0;
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

	/** Whether it will not be held. */
	public boolean isCalledOff() {
		return this.lifecycle == Lifecycle.CANCELLED;
	}

	/** Role and team membership together, or an administrator. */
	public boolean isOrganizedBy(Caller caller) {
		return caller.isAdmin()
				|| (!caller.isAnonymous() && caller.has(Role.ORGANIZER) && this.organizers.contains(caller.subject()));
	}

}
