package org.symposia.starter.list;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/**
 * How a list is sorted: by one field, then by id, or by id alone. A part of it is found
 * by the sort values of the last item before, so reading on costs the same everywhere in
 * the list and skips or repeats nothing while items come and go.
 *
 * @param <T> the kind of item
 */
public final class ListOrder<T> {

	private final List<SortKey<T, ?>> keys;

	private final Sort.Direction direction;

	private ListOrder(List<SortKey<T, ?>> keys, Sort.Direction direction) {
		this.keys = keys;
		this.direction = direction;
	}

	/** By id, ascending. */
	public static <T> ListOrder<T> byId(Function<T, String> id) {
		return new ListOrder<>(List.of(idKey(id)), Sort.Direction.ASC);
	}

	/** By a time that every item has, the earliest first. */
	public static <T> ListOrder<T> byTime(String field, Function<T, Instant> time, Function<T, String> id) {
		return by(new SortKey<>(field, time, Instant::parse), id);
	}

	private static <T> ListOrder<T> by(SortKey<T, ?> key, Function<T, String> id) {
		return new ListOrder<>(List.of(key, idKey(id)), Sort.Direction.ASC);
	}

	private static <T> SortKey<T, String> idKey(Function<T, String> id) {
		return new SortKey<>("_id", id, Function.identity());
	}

	/** The other way round. */
	public ListOrder<T> reversed() {
		return new ListOrder<>(this.keys, this.direction.isAscending() ? Sort.Direction.DESC : Sort.Direction.ASC);
	}

	/** Reads a part of the documents that fit. */
	public ListPage<T> find(MongoOperations store, Class<T> type, Criteria wanted, ListRequest request) {
		return page(store.find(query(wanted, request), type), request);
	}

	/**
	 * Finds a part of the documents that fit and one more, by which {@link #page} knows
	 * whether the list goes on.
	 */
	public Query query(Criteria wanted, ListRequest request) {
		Criteria criteria = (request.cursor() != null)
				? new Criteria().andOperator(wanted, after(values(request.cursor()))) : wanted;
		return Query.query(criteria)
			.with(Sort.by(this.direction, this.keys.stream().map(SortKey::field).toArray(String[]::new)))
			.limit(request.limit() + 1);
	}

	/** The part, from what the {@link #query} found. */
	public ListPage<T> page(List<T> found, ListRequest request) {
		if (found.size() <= request.limit()) {
			return ListPage.of(found);
		}
		T last = found.get(request.limit() - 1);
		Cursor next = new Cursor(this.keys.stream().map((key) -> key.text(last)).toList());
		return new ListPage<>(found.subList(0, request.limit()), next.text());
	}

	/** Sorts items in memory and takes a part of them. */
	public ListPage<T> select(Collection<T> items, ListRequest request) {
		List<String> after = (request.cursor() != null) ? values(request.cursor()) : List.of();
		return page(items.stream()
			.filter((item) -> after.isEmpty() || isAfter(item, after))
			.sorted(comparator())
			.limit(request.limit() + 1L)
			.toList(), request);
	}

	private Comparator<T> comparator() {
		Comparator<T> ascending = this.keys.stream()
			.<Comparator<T>>map(SortKey::comparator)
			.reduce(Comparator::thenComparing)
			.orElseThrow();
		return this.direction.isAscending() ? ascending : ascending.reversed();
	}

	private boolean isAfter(T item, List<String> values) {
		int compared = IntStream.range(0, this.keys.size())
			.map((index) -> this.keys.get(index).compare(item, values.get(index)))
			.filter((each) -> each != 0)
			.findFirst()
			.orElse(0);
		return this.direction.isAscending() ? compared > 0 : compared < 0;
	}

	private Criteria after(List<String> values) {
		List<Criteria> ways = new ArrayList<>();
		for (int index = 0; index < this.keys.size(); index++) {
			Criteria equal = new Criteria();
			for (int before = 0; before < index; before++) {
				equal = equal.and(this.keys.get(before).field()).is(this.keys.get(before).read(values.get(before)));
			}
			Criteria beyond = equal.and(this.keys.get(index).field());
			Object value = this.keys.get(index).read(values.get(index));
			ways.add(this.direction.isAscending() ? beyond.gt(value) : beyond.lt(value));
		}
		return (ways.size() == 1) ? ways.getFirst() : new Criteria().orOperator(ways);
	}

	private List<String> values(String cursor) {
		List<String> values = Cursor.read(cursor).values();
		if (values.size() != this.keys.size()) {
			throw Cursor.invalid();
		}
		try {
			IntStream.range(0, values.size()).forEach((index) -> this.keys.get(index).read(values.get(index)));
			return values;
		}
		catch (DateTimeException ex) {
			throw Cursor.invalid();
		}
	}

}
