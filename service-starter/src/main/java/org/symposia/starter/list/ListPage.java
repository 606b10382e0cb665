package org.symposia.starter.list;

import java.util.List;
import java.util.function.Function;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list.
 *
 * @param items the items
 * @param next opaque cursor of the next part; null at the end
 * @param <T> the kind of item
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record ListPage<T>(List<T> items, @Nullable String next) {

	public ListPage {
		items = List.copyOf(items);
	}

	/** A list in one part. */
	public static <T> ListPage<T> of(List<T> items) {
		return new ListPage<>(items, null);
	}

	/** The same part with other items, such as public views. */
	public <R> ListPage<R> map(Function<? super T, ? extends R> form) {
		return new ListPage<>(this.items.stream().<R>map(form).toList(), this.next);
	}

}
