package org.symposia.registration.event;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.jspecify.annotations.Nullable;

import org.symposia.starter.text.LocalizedText;

/** An event as agenda-service sends it to other services; other fields are ignored. */
@JsonIgnoreProperties(ignoreUnknown = true)
record AgendaEvent(String id, long version, LocalizedText title, String zone, OffsetDateTime start, OffsetDateTime end,
		@Nullable LocalizedText place, @Nullable List<String> hosts, @Nullable String lifecycle,
		@Nullable List<Member> team, @Nullable Venue venue, @Nullable Contact contact, @Nullable LocalizedText fee,
		@Nullable Long noticeRevision) {

	EventRecord toRecord() {
		return new EventRecord(this.id, this.version, this.title, this.zone, this.start.toInstant(),
				this.end.toInstant(), Objects.requireNonNullElse(this.place, LocalizedText.empty()),
				Objects.requireNonNullElse(this.hosts, List.of()), Lifecycle.of(this.lifecycle), members(),
				information(), this.noticeRevision, null);
	}

	private EventInformation information() {
		return new EventInformation((this.venue != null) ? this.venue.name() : null,
				(this.venue != null) ? this.venue.address() : null,
				(this.contact != null) ? this.contact.toEventContact() : null, this.fee);
	}

	private List<TeamMember> members() {
		return Objects.requireNonNullElse(this.team, List.<Member>of()).stream().map(Member::toTeamMember).toList();
	}

	@JsonIgnoreProperties(ignoreUnknown = true)
	record Venue(@Nullable LocalizedText name, @Nullable LocalizedText address) {
	}

	@JsonIgnoreProperties(ignoreUnknown = true)
	record Contact(@Nullable String name, @Nullable String mail, @Nullable String phone) {

		EventContact toEventContact() {
			return new EventContact(this.name, this.mail, this.phone);
		}

	}

	@JsonIgnoreProperties(ignoreUnknown = true)
	record Member(String subject, @Nullable Set<String> duties) {

		TeamMember toTeamMember() {
			return new TeamMember(this.subject,
					Objects.requireNonNullElse(this.duties, Set.<String>of())
						.stream()
						.map((duty) -> duty.toLowerCase(Locale.ROOT))
						.collect(Collectors.toUnmodifiableSet()));
		}

	}

}
