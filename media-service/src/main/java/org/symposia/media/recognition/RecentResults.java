package org.symposia.media.recognition;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/** Keeps the results for the most recently used texts. */
final class RecentResults<T> {

	private final int maximum;

	private final Map<String, T> kept = new LinkedHashMap<>(16, 0.75f, true);

	RecentResults(int maximum) {
		this.maximum = maximum;
	}

	T of(String text, Function<String, T> compute) {
		T known = known(text);
		return (known != null) ? known : keep(text, compute.apply(text));
	}

	private synchronized @Nullable T known(String text) {
		return this.kept.get(text);
	}

	private synchronized T keep(String text, T result) {
		this.kept.put(text, result);
		if (this.kept.size() > this.maximum) {
			this.kept.remove(this.kept.keySet().iterator().next());
		}
		return result;
	}

}
