package org.symposia.media.press;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** Keeps the most recently used PDF files, up to 24 MB. */
final class PrintCache {

	private static final int MAX_BYTES = 24_000_000;

	private final Map<String, byte[]> files = new LinkedHashMap<>(16, 0.75f, true);

	synchronized byte @Nullable [] get(String key) {
		return this.files.get(key);
	}

	synchronized void put(String key, byte[] pdf) {
		this.files.put(key, pdf);
		long held = this.files.values().stream().mapToLong((each) -> each.length).sum();
		Iterator<byte[]> eldest = this.files.values().iterator();
		while (held > MAX_BYTES && eldest.hasNext()) {
			held -= eldest.next().length;
			eldest.remove();
		}
	}

}
