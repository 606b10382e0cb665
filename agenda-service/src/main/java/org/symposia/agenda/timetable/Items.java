package org.symposia.agenda.timetable;

import java.util.List;
import java.util.Optional;

import org.pcollections.HashPMap;
import org.pcollections.HashTreePMap;
import org.pcollections.TreePMap;

/**
 * Items of one type in the order in which they were added. Immutable; a changed copy
 * shares all but the changed item.
 *
 * @param positions where each item stands, by id
 * @param inOrder the items by position
 */
record Items<T extends TimetableItem>(HashPMap<String, Integer> positions, TreePMap<Integer, T> inOrder) {

	static <T extends TimetableItem> Items<T> of(List<T> items) {
		Items<T> all = new Items<>(HashTreePMap.empty(), TreePMap.empty());
		for (T item : items) {
			all = all.with(item);
		}
		return all;
	}

	Optional<T> find(String id) {
		Integer position = this.positions.get(id);
		return (position != null) ? Optional.ofNullable(this.inOrder.get(position)) : Optional.empty();
	}

	/** Adds an item at the end, or replaces it where it stands. */
	Items<T> with(T item) {
		Integer position = this.positions.get(item.id());
		int at = (position != null) ? position : (this.inOrder.isEmpty() ? 0 : this.inOrder.lastKey() + 1);
		return new Items<>(this.positions.plus(item.id(), at), this.inOrder.plus(at, item));
	}

	Items<T> without(String id) {
		Integer position = this.positions.get(id);
		return (position != null) ? new Items<>(this.positions.minus(id), this.inOrder.minus(position)) : this;
	}

	List<T> all() {
		return List.copyOf(this.inOrder.values());
	}

	int size() {
		return this.inOrder.size();
	}

}
