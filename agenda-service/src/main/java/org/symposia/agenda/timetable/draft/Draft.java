package org.symposia.agenda.timetable.draft;

import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

import org.symposia.agenda.timetable.Slot;
import org.symposia.agenda.timetable.Timetable;
import org.symposia.agenda.timetable.conflict.Conflict;
import org.symposia.agenda.timetable.conflict.ConflictRules;
import org.symposia.starter.problem.StaleVersionException;
import org.symposia.starter.web.EntityVersions;

/**
 * The agenda of an event as its team works on it; nobody else sees it. One document, so
 * that each edit is one conditional write.
 *
 * @param event id of the event
 * @param version counts the edits; zero before the first
 * @param timetable what is planned
 * @param accepted conflicts the team has looked at and lives with, as they were then
 * @param zone where its times were planned, {@code null} if that was not written down
 */
@Document("drafts")
public record Draft(@Id String event, @Version long version, Timetable timetable, Set<String> accepted,
		@Nullable ZoneId zone) {

	/**
	 * Copies the set.
	 */
	public Draft {
		accepted = Set.copyOf(accepted);
	}

	static Draft of(String event) {
		return new Draft(event, 0, Timetable.empty(), Set.of(), null);
	}

	/**
	 * The draft where its event is held now. Whoever corrects the zone of an event means
	 * the times that were typed, not those they would be elsewhere.
	 */
	Draft in(ZoneId now) {
		ZoneId planned = (this.zone != null) ? this.zone : now;
		return planned.equals(now) ? new Draft(this.event, this.version, this.timetable, this.accepted, now)
				: new Draft(this.event, this.version, this.timetable.moved(planned, now),
						this.accepted.stream()
							.map((each) -> Conflict.moved(each, planned, now))
							.collect(Collectors.toSet()),
						now);
	}

	/**
	 * The version a program insists on.
	 * @param ifMatch its {@code If-Match}
	 * @return this version, or {@code null} if any will do
	 * @throws StaleVersionException if it insists on another one
	 */
	public @Nullable Long requiredVersion(@Nullable String ifMatch) {
		if (ifMatch == null || ifMatch.isBlank() || "*".equals(ifMatch.strip())) {
			return null;
		}
		EntityVersions.require(ifMatch, this.version);
		return this.version;
	}

	Draft with(Timetable changed) {
		return new Draft(this.event, this.version, changed, this.accepted, this.zone);
	}

	/**
	 * Forgets what was accepted of conflicts that are gone or look different now.
	 */
	Draft retainingAccepted(List<Conflict> conflicts) {
		return accepting(conflicts.stream().filter(this::accepts).map(Conflict::acceptanceKey));
	}

	Draft accepting(Conflict conflict, boolean accept) {
		String acceptanceKey = conflict.acceptanceKey();
		Stream<String> others = this.accepted.stream().filter((each) -> !each.equals(acceptanceKey));
		return accepting(accept ? Stream.concat(others, Stream.of(acceptanceKey)) : others);
	}

	private Draft accepting(Stream<String> conflicts) {
		return new Draft(this.event, this.version, this.timetable, conflicts.collect(Collectors.toSet()), this.zone);
	}

	boolean accepts(Conflict conflict) {
		return this.accepted.contains(conflict.acceptanceKey());
	}

	/**
	 * What stands against this draft.
	 * @param during from when to when the event lasts
	 * @return all conflicts, accepted or not
	 */
	public List<Conflict> conflicts(Slot during) {
		return ConflictRules.during(during).conflictsOf(this.timetable);
	}

}
