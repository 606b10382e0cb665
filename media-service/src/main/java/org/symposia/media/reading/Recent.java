package org.symposia.media.reading;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/** What was lately made of a few texts. */
final class Recent<T> {

	private final int most;

	private final Map<String, T> kept = new LinkedHashMap<>(16, 0.75f, true);

	Recent(int most) {
		this.most = most;
	}

	T of(String text, Function<String, T> making) {
		T known = known(text);
		return (known != null) ? known : keep(text, making.apply(text));
	}

	private synchronized @Nullable T known(String text) {
		return this.kept.get(text);
	}

	private synchronized T keep(String text, T made) {
		this.kept.put(text, made);
		if (this.kept.size() > this.most) {
			this.kept.remove(this.kept.keySet().iterator().next());
		}
		return made;
	}

}
