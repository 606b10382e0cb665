package org.symposia.media.press;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** The prints asked for last, as many as fit. */
final class KeptPrints {

	private static final int MOST_BYTES = 24_000_000;

	private final Map<String, byte[]> prints = new LinkedHashMap<>(16, 0.75f, true);

	synchronized byte @Nullable [] of(String key) {
		return this.prints.get(key);
	}

	synchronized void keep(String key, byte[] print) {
		this.prints.put(key, print);
		long held = this.prints.values().stream().mapToLong((each) -> each.length).sum();
		Iterator<byte[]> eldest = this.prints.values().iterator();
		while (held > MOST_BYTES && eldest.hasNext()) {
			held -= eldest.next().length;
			eldest.remove();
		}
	}

}
