package org.symposia.registration.event;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.jspecify.annotations.Nullable;

import org.symposia.starter.text.LocalizedText;

/**
 * An event as the agenda tells it to other services; what we do not need is passed over.
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record AgendaEvent(String id, LocalizedText title, String zone, OffsetDateTime start, OffsetDateTime end,
		@Nullable LocalizedText place, @Nullable List<String> hosts, @Nullable String lifecycle,
		@Nullable List<Member> team) {

	EventRecord recordedAt(Instant now) {
		return new EventRecord(this.id, this.title, this.zone, this.start.toInstant(), this.end.toInstant(),
				(this.place != null) ? this.place : LocalizedText.empty(),
				(this.hosts != null) ? this.hosts : List.of(), Lifecycle.of(this.lifecycle), organizers(), now, null);
	}

	private List<String> organizers() {
		List<Member> members = (this.team != null) ? this.team : List.of();
		return members.stream().filter(Member::organizes).map(Member::subject).toList();
	}

	@JsonIgnoreProperties(ignoreUnknown = true)
	record Member(String subject, @Nullable Set<String> duties) {

		boolean organizes() {
			return this.duties != null && this.duties.stream().anyMatch("organizer"::equalsIgnoreCase);
		}

	}

}
