package org.symposia.agenda.timetable.edit;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.pcollections.HashPMap;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.MapPSet;

import org.symposia.agenda.event.Event;
import org.symposia.agenda.timetable.Timetable;
import org.symposia.agenda.timetable.TimetableItem;
import org.symposia.agenda.timetable.conflict.Conflict;
import org.symposia.agenda.timetable.conflict.ConflictRules;
import org.symposia.agenda.timetable.conflict.Plan;

/**
 * The draft of an event's agenda after some edit, visible to its team only. Immutable;
 * {@link Drafts} stores a changed copy as the next edit.
 */
public final class Draft {

	private static final String ACCEPTANCE = "acceptance/";

	private final String event;

	private final long version;

	private final Timetable timetable;

	private final HashPMap<String, Long> versions;

	private final HashPMap<String, Acceptance> acceptances;

	private final MapPSet<String> touched;

	private Draft(String event, long version, Timetable timetable, HashPMap<String, Long> versions,
			HashPMap<String, Acceptance> acceptances, MapPSet<String> touched) {
		this.event = event;
		this.version = version;
		this.timetable = timetable;
		this.versions = versions;
		this.acceptances = acceptances;
		this.touched = touched;
	}

	/** The draft of an event that nobody has edited yet. */
	public static Draft of(String event) {
		return new Draft(event, 0, Timetable.empty(), HashTreePMap.empty(), HashTreePMap.empty(), HashTreePSet.empty());
	}

	/** Id of the event. */
	public String event() {
		return this.event;
	}

	/** Number of the last edit, zero before the first. */
	public long version() {
		return this.version;
	}

	public Timetable timetable() {
		return this.timetable;
	}

	/** Number of the last edit of an item, zero for one that there never was. */
	public long version(String key) {
		return this.versions.getOrDefault(key, 0L);
	}

	/** The accepted conflicts by their acceptance keys. */
	HashPMap<String, Acceptance> acceptances() {
		return this.acceptances;
	}

	/** Whether an item was not edited after some version of the draft. */
	public boolean isUnchangedSince(String key, long version) {
		return version(key) <= version && version <= this.version;
	}

	/** This draft with an item added or replaced. */
	public Draft with(TimetableItem item) {
		return new Draft(this.event, this.version, this.timetable.with(item), this.versions, this.acceptances,
				this.touched.plus(item.key()));
	}

	/** This draft with many items added or replaced. */
	public Draft with(Collection<? extends TimetableItem> items) {
		Draft all = this;
		for (TimetableItem item : items) {
			all = all.with(item);
		}
		return all;
	}

	/** This draft without an item to which no session refers. */
	public Draft without(TimetableItem item) {
		return new Draft(this.event, this.version, this.timetable.without(item), this.versions, this.acceptances,
				this.touched.plus(item.key()));
	}

	/** This draft with a conflict accepted. */
	public Draft accepting(Conflict conflict, Acceptance acceptance) {
		return with(conflict.acceptanceKey(), acceptance);
	}

	/** This draft with a conflict open again. */
	public Draft notAccepting(Conflict conflict) {
		return with(conflict.acceptanceKey(), null);
	}

	Draft with(String acceptanceKey, @Nullable Acceptance acceptance) {
		HashPMap<String, Acceptance> others = (acceptance != null) ? this.acceptances.plus(acceptanceKey, acceptance)
				: this.acceptances.minus(acceptanceKey);
		return new Draft(this.event, this.version, this.timetable, this.versions, others,
				this.touched.plus(ACCEPTANCE + acceptanceKey));
	}

	public boolean accepts(Conflict conflict) {
		return this.acceptances.containsKey(conflict.acceptanceKey());
	}

	/** All conflicts, accepted or not; of each rule the first thousand. */
	public List<Conflict> conflicts(Event event) {
		return ConflictRules.conflictsIn(Plan.of(this.timetable, event));
	}

	/** The conflicts of some sessions, accepted or not. */
	public List<Conflict> conflicts(Collection<String> sessions, Event event) {
		return ConflictRules.conflictsOf(sessions, Plan.of(this.timetable, event));
	}

	/**
	 * This draft without acceptances of conflicts that were resolved or changed by the
	 * edit.
	 */
	Draft withoutResolved(Event event) {
		Map<String, Acceptance> affected = new HashMap<>();
		this.acceptances.forEach((key, acceptance) -> {
			if (acceptance.sessions().stream().anyMatch((id) -> this.touched.contains("session/" + id))) {
				affected.put(key, acceptance);
			}
		});
		Set<String> sessions = affected.values()
			.stream()
			.flatMap((acceptance) -> acceptance.sessions().stream())
			.collect(Collectors.toSet());
		Set<String> standing = conflicts(sessions, event).stream()
			.map(Conflict::acceptanceKey)
			.collect(Collectors.toSet());
		Draft kept = this;
		for (String key : affected.keySet()) {
			kept = standing.contains(key) ? kept : kept.with(key, null);
		}
		return kept;
	}

	/** Keys of the items and acceptances changed since the draft was read. */
	Set<String> touched() {
		return this.touched;
	}

	/** The acceptance of a key such as {@code acceptance/…}. */
	Optional<Acceptance> acceptanceAt(String key) {
		return key.startsWith(ACCEPTANCE)
				? Optional.ofNullable(this.acceptances.get(key.substring(ACCEPTANCE.length()))) : Optional.empty();
	}

	static boolean isAcceptance(String key) {
		return key.startsWith(ACCEPTANCE);
	}

	static String acceptanceKey(String key) {
		return key.substring(ACCEPTANCE.length());
	}

	/** This draft once its changes are stored as an edit. */
	Draft stored(long edit) {
		HashPMap<String, Long> versions = this.versions;
		for (String key : this.touched) {
			versions = versions.plus(key, edit);
		}
		return new Draft(this.event, edit, this.timetable, versions, this.acceptances, HashTreePSet.empty());
	}

	/** This draft with recorded versions of its items. */
	Draft stored(long edit, Map<String, Long> versions) {
		return new Draft(this.event, edit, this.timetable, HashTreePMap.from(versions), this.acceptances,
				HashTreePSet.empty());
	}

	/** Numbers of the last edits of its items. */
	HashPMap<String, Long> versions() {
		return this.versions;
	}

}
