package org.symposia.starter.web;

import java.util.List;
import java.util.function.Function;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * One stretch of a list.
 *
 * @param items what is in it
 * @param next opaque cursor of the following stretch; null at the end
 * @param <T> the kind of item
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Listing<T>(List<T> items, @Nullable String next) {

	public Listing {
		items = List.copyOf(items);
	}

	/** A list that fits into one stretch. */
	public static <T> Listing<T> of(List<T> items) {
		return new Listing<>(items, null);
	}

	/** The same stretch in another form, such as a public view. */
	public <R> Listing<R> map(Function<? super T, ? extends R> form) {
		return new Listing<>(this.items.stream().<R>map(form).toList(), this.next);
	}

}
