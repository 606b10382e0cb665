package org.symposia.media.event;

import java.util.List;
import java.util.Objects;
import java.util.Set;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

import org.symposia.starter.caller.Caller;
import org.symposia.starter.mirror.MirroredRecord;
import org.symposia.starter.text.LocalizedText;

/**
 * Copy of an event.
 *
 * @param id id in agenda-service
 * @param version version in agenda-service
 * @param title title of the event
 * @param zone time zone, such as {@code Europe/Berlin}
 * @param visible whether its page is public
 * @param hosts ids of the institutions that are its hosts
 * @param shownReleases ids of the releases that its team lets onto its page
 * @param team accounts of its team
 */
@Document("events")
@JsonIgnoreProperties(ignoreUnknown = true)
public record EventRecord(@Id String id, long version, LocalizedText title, String zone, @Nullable Boolean visible,
		List<String> hosts, Set<String> shownReleases, List<Member> team) implements MirroredRecord {

	/** A copy may have been stored before it had them all. */
	public EventRecord {
		hosts = List.copyOf(Objects.requireNonNullElse(hosts, List.of()));
		shownReleases = Set.copyOf(Objects.requireNonNullElse(shownReleases, Set.of()));
		team = List.copyOf(Objects.requireNonNullElse(team, List.of()));
	}

	/** Whether its page is public. */
	public boolean isPublic() {
		return Boolean.TRUE.equals(this.visible);
	}

	/** Whether the caller may know of it: its team, and everybody once it is public. */
	boolean isKnownTo(Caller caller) {
		return isPublic() || caller.isAdmin()
				|| (!caller.isAnonymous() && this.team.contains(new Member(caller.subject())));
	}

	/** Whether all hosts of a release that names it are its hosts. */
	public boolean isHostedByAll(List<String> issuers) {
		return !issuers.isEmpty() && this.hosts.containsAll(issuers);
	}

	/** Whether its team lets a release onto its page. */
	public boolean lets(String release) {
		return this.shownReleases.contains(release);
	}

	/**
	 * A member of the team.
	 *
	 * @param subject the account
	 */
	@JsonIgnoreProperties(ignoreUnknown = true)
	public record Member(String subject) {

	}

}
