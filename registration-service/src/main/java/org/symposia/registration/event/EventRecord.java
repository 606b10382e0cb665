package org.symposia.registration.event;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.mapping.Field;

import org.symposia.starter.caller.Caller;
import org.symposia.starter.caller.Role;
import org.symposia.starter.mirror.MirroredRecord;
import org.symposia.starter.text.LocalizedText;

/**
 * The copy of an event of agenda-service.
 *
 * @param version of agenda-service
 * @param zone id of the time zone
 * @param end exclusive
 * @param hosts ids of the institutions
 * @param information what is known beyond title, place and times
 * @param noticeRevision grows whenever the organizers want attendees to be told of what
 * changed; null if agenda-service does not say so, which means of every change
 * @param detailsRevision revision of title, place, venue, times and whether it is held;
 * null if they never changed
 */
@Document("events")
public record EventRecord(@Id String id, long version, LocalizedText title, String zone, Instant start, Instant end,
		LocalizedText place, List<String> hosts, Lifecycle lifecycle, List<TeamMember> team,
		EventInformation information, @Nullable Long noticeRevision,
		@Nullable @Field("edition") DetailsRevision detailsRevision) implements MirroredRecord {

	/** Copies stored before these were copied have none until they are refreshed. */
	public EventRecord {
		hosts = List.copyOf(hosts);
		team = List.copyOf(Objects.requireNonNullElse(team, List.of()));
		information = Objects.requireNonNullElse(information, EventInformation.none());
	}

	/** The same event with its revision derived from the copy before. */
	EventRecord following(EventRecord copy, Instant now) {
		return new EventRecord(this.id, this.version, this.title, this.zone, this.start, this.end, this.place,
				this.hosts, this.lifecycle, this.team, this.information, this.noticeRevision, revisionAfter(copy, now));
	}

	private @Nullable DetailsRevision revisionAfter(EventRecord copy, Instant now) {
		boolean changed = !hasDetailsOf(copy);
		boolean toBeNotified = (this.noticeRevision != null) ? !this.noticeRevision.equals(copy.noticeRevision)
				: changed;
		DetailsRevision before = copy.detailsRevision;
		if (changed) {
			int number = copy.revisionNumber() + 1;
			int notice = (before != null) ? before.noticeDue() : 0;
			return new DetailsRevision(number, now, toBeNotified ? number : notice, now);
		}
		return (toBeNotified && before != null)
				? new DetailsRevision(before.number(), before.since(), before.number(), now) : before;
	}

	/** Whether calendars and tickets show the same. */
	public boolean hasDetailsOf(EventRecord other) {
		return isCalledOff() == other.isCalledOff() && this.title.equals(other.title) && hasTimesOf(other)
				&& this.place.equals(other.place) && Objects.equals(this.information.venue(), other.information.venue())
				&& Objects.equals(this.information.address(), other.information.address());
	}

	/** Whether it is held at the same times. */
	public boolean hasTimesOf(EventRecord other) {
		return this.start.equals(other.start) && this.end.equals(other.end) && this.zone.equals(other.zone);
	}

	/** The revision of the details, 0 if they never changed. */
	public int revisionNumber() {
		return (this.detailsRevision != null) ? this.detailsRevision.number() : 0;
	}

	public ZoneId zoneId() {
		return ZoneId.of(this.zone);
	}

	/** Where it is held, in one line: the venue with its address, or else the place. */
	public String location(Locale reader) {
		boolean japanese = Locale.JAPANESE.getLanguage().equals(reader.getLanguage());
		LocalizedText address = this.information.address();
		LocalizedText where = (address == null || address.isEmpty()) ? this.place : address;
		return Stream.of(this.information.venue(), where)
			.map((text) -> (text != null) ? inOneLine(text.in(reader), japanese ? " " : ", ") : "")
			.filter((text) -> !text.isEmpty())
			.collect(Collectors.joining(japanese ? "、" : ", "));
	}

	private static String inOneLine(String text, String separator) {
		return text.lines().map(String::strip).filter((line) -> !line.isEmpty()).collect(Collectors.joining(separator));
	}

	/** Whether outsiders may see it. */
	public boolean isPublic() {
		return this.lifecycle != Lifecycle.PREPARING;
	}

	/** Whether it takes no more registrations, because its organizers say so. */
	public boolean isOver() {
		return this.lifecycle == Lifecycle.CONCLUDED || this.lifecycle == Lifecycle.CANCELLED;
	}

	/** Whether pages offer no registration any more, because it is over or has ended. */
	public boolean isOver(Instant now) {
		return isOver() || !now.isBefore(this.end);
	}

	/** Whether it will not be held. */
	public boolean isCalledOff() {
		return this.lifecycle == Lifecycle.CANCELLED;
	}

	/** Role and team membership together, or an administrator. */
	public boolean isOrganizedBy(Caller caller) {
		return caller.isAdmin()
				|| (!caller.isAnonymous() && caller.has(Role.ORGANIZER) && hasOrganizer(caller.subject()));
	}

	/** Whether the caller is in its team, whatever the duties. */
	boolean isPlannedWith(Caller caller) {
		return !caller.isAnonymous()
				&& this.team.stream().anyMatch((member) -> member.subject().equals(caller.subject()));
	}

	private boolean hasOrganizer(String subject) {
		return this.team.stream().anyMatch((member) -> member.organizes() && member.subject().equals(subject));
	}

}
