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
import org.symposia.agenda.timetable.schedule.Schedule;
import org.symposia.starter.problem.StaleVersionException;
import org.symposia.starter.web.EntityVersions;

/**
 * The draft of an event's agenda, visible to its team only. It is one document, so that
 * each edit is one conditional write.
 *
 * @param event id of the event
 * @param version number of edits, zero before the first
 * @param accepted acceptance keys of conflicts
 * @param zone zone of the timetable's local times, {@code null} if it was not recorded
 */
@Document("drafts")
public record Draft(@Id String event, @Version long version, Timetable timetable, Set<String> accepted,
		@Nullable ZoneId zone) {

	/** Copies the set. */
	public Draft {
		accepted = Set.copyOf(accepted);
	}

	static Draft of(String event) {
		return new Draft(event, 0, Timetable.empty(), Set.of(), null);
	}

	/**
	 * The draft in the event's present zone. Who corrects the zone of an event means the
	 * local times that were entered.
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
	 * The version demanded by {@code If-Match}, {@code null} for any.
	 * @throws StaleVersionException if it is not this version
	 */
	public @Nullable Long requiredVersion(@Nullable String ifMatch) {
		if (ifMatch == null || ifMatch.isBlank() || "*".equals(ifMatch.strip())) {
			return null;
		}
		EntityVersions.require(ifMatch, this.version);
		return this.version;
	}

	/** What the public may read of this draft once it is released. */
	public Schedule schedule() {
		return Schedule.of(this.timetable);
	}

	Draft with(Timetable changed) {
		return new Draft(this.event, this.version, changed, this.accepted, this.zone);
	}

	/** This draft without acceptances of conflicts that are resolved or have changed. */
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
	 * All conflicts, accepted or not.
	 * @param during the time of the event
	 */
	public List<Conflict> conflicts(Slot during) {
		return ConflictRules.during(during).conflictsOf(this.timetable);
	}

}
