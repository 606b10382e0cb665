package org.symposia.starter.web;

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
public record Listing<T>(List<T> items, @Nullable String next) {

	public Listing {
		items = List.copyOf(items);
	}

	/** A list in one part. */
	public static <T> Listing<T> of(List<T> items) {
		return new Listing<>(items, null);
	}

	/** The same part with other items, such as public views. */
	public <R> Listing<R> map(Function<? super T, ? extends R> form) {
		return new Listing<>(this.items.stream().<R>map(form).toList(), this.next);
	}

}
