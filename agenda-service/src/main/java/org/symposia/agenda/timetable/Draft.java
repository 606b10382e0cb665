package org.symposia.agenda.timetable;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

import org.symposia.starter.problem.StaleVersionException;
import org.symposia.starter.web.EntityVersions;

/**
 * The agenda of an event as its team works on it; nobody else sees it. One document, so
 * that each edit is one conditional write.
 *
 * @param event id of the event
 * @param version counts the edits; zero before the first
 * @param timetable what is planned
 * @param accepted ids of conflicts the team has looked at and lives with
 */
@Document("drafts")
public record Draft(@Id String event, @Version long version, Timetable timetable, Set<String> accepted) {

	/**
	 * Copies the set.
	 */
	public Draft {
		accepted = Set.copyOf(accepted);
	}

	static Draft of(String event) {
		return new Draft(event, 0, Timetable.empty(), Set.of());
	}

	/**
	 * The version a program insists on.
	 * @param ifMatch its {@code If-Match}
	 * @return this version, or {@code null} if any will do
	 * @throws StaleVersionException if it insists on another one
	 */
	public @Nullable Long insisted(@Nullable String ifMatch) {
		if (ifMatch == null || ifMatch.isBlank() || "*".equals(ifMatch.strip())) {
			return null;
		}
		EntityVersions.require(ifMatch, this.version);
		return this.version;
	}

	Draft with(Timetable changed) {
		return new Draft(this.event, this.version, changed, this.accepted);
	}

	Draft accepting(Set<String> conflicts) {
		return new Draft(this.event, this.version, this.timetable, conflicts);
	}

	boolean accepts(Conflict conflict) {
		return this.accepted.contains(conflict.id());
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
